// Reads the columns of a register over all its blocks, and gathers the cells that cannot be read by kind.

import FEEL
import Sheets

/// One column in the making, with the cells that could not be read.
struct RegisterColumn {
    /// Cells of one kind of fault in one block.
    struct Faults {
        var fault: ReadingFault
        var head: String
        var places: [Place]
    }

    let field: Field
    /// Whether the values may stand in findings.
    private let isShown: Bool
    private var memory: ReadingMemory
    private var builder: ColumnBuilder
    /// In the order of their first cells.
    private(set) var faults: [Faults] = []
    private var known: [String: Int] = [:]
    /// Where the block that is read has the column.
    private var source: TableLayout.Column?

    init(_ field: Field, isShown: Bool) {
        (self.field, self.isShown) = (field, isShown)
        memory = ReadingMemory(field)
        builder = ColumnBuilder(field)
    }

    var column: FEEL.Column { builder.finish() }

    /// Goes on with the rows of a block.
    mutating func start(_ block: RegisterBlock, notation: NumberNotation) {
        known = [:]
        source = block.columns[field.id]
        guard let source else { return }
        let unit = UnitInHead.unit(of: source, for: field, lines: block.unitLines)
        memory.start(notation: notation, unit: unit)
    }

    /// The row's own cell; the group row's where that is blank.
    private func cell(_ row: Int, _ column: Int, _ cells: RowCells, of block: RegisterBlock) -> Sheets.Cell? {
        let own = block.cell(row, column, cells)
        guard block.headings != nil, own.map(SheetGrid.isBlank) ?? true else { return own }
        return block.heading(of: field.id, over: row) ?? own
    }

    mutating func read(_ row: Int, _ cells: RowCells, of block: RegisterBlock) {
        guard let column = source else { return builder.append(memory.read(block.heading(of: field.id, over: row))) }
        let cell = cell(row, column.index, cells, of: block)
        let reading =
            block.isNumberOfSeveral(row, column.index, field)
            ? .ambiguous(ReadingFault(.mergedRows, typed: cell.map(SheetGrid.trimmed) ?? "")) : memory.read(cell)
        builder.append(reading)
        guard let fault = reading.fault else { return }
        let place = block.grid.place(row, column.index, isPersonal: !isShown)
        if let index = known[fault.code] {
            faults[index].places.append(place)
        } else {
            known[fault.code] = faults.count
            faults.append(Faults(fault: isShown ? fault : fault.concealed, head: column.name, places: [place]))
        }
    }
}

/// All columns of a table, read together row by row, so that a large sheet is walked twice whatever its columns.
struct RegisterColumns {
    private(set) var columns: [RegisterColumn]

    /// - Parameter rows: the rows that count, block by block in order.
    init(_ fields: [Field], _ blocks: [RegisterBlock], rows: [RegisterRow], isShown: (Field) -> Bool) {
        columns = fields.map { RegisterColumn($0, isShown: isShown($0)) }
        var start = rows.startIndex
        while start < rows.endIndex {
            let number = rows[start].block
            let end = rows[start...].firstIndex { $0.block != number } ?? rows.endIndex
            read(blocks[number], rows[start..<end])
            start = end
        }
    }

    private mutating func read(_ block: RegisterBlock, _ rows: ArraySlice<RegisterRow>) {
        let notations = notations(block, rows)
        for index in columns.indices { columns[index].start(block, notation: notations[index]) }
        for row in rows {
            let cells = block.grid.sheet.cells(inRow: row.row)
            for index in columns.indices { columns[index].read(row.row, cells, of: block) }
        }
    }

    /// How each column writes its numbers, by the evidence of the block's rows.
    private func notations(_ block: RegisterBlock, _ rows: ArraySlice<RegisterRow>) -> [NumberNotation] {
        var evidence = columns.map { _ in NotationEvidence() }
        let numbers = columns.indices.compactMap { index in
            columns[index].field.kind == .number
                ? block.columns[columns[index].field.id].map { (index, $0.index) } : nil
        }
        for row in rows {
            let cells = block.grid.sheet.cells(inRow: row.row)
            for (index, column) in numbers where !evidence[index].isMixed {
                guard let cell = block.cell(row.row, column, cells), cell.kind == .text,
                    cell.bytes.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
                else { continue }
                evidence[index].add(SheetGrid.trimmed(cell))
            }
        }
        return evidence.map(\.notation)
    }
}

/// Reads the cells of a column and remembers readings of texts it has met: most columns hold few words.
struct ReadingMemory {
    private let field: Field
    private var notation = NumberNotation.unsettled
    private var unit: String?
    private var texts: [String: Reading] = [:]

    /// Texts remembered before the memory is emptied.
    private static let capacity = 4_096

    init(_ field: Field) { self.field = field }

    mutating func start(notation: NumberNotation, unit: String?) {
        self.notation = notation
        self.unit = unit
        texts = [:]
    }

    mutating func read(_ cell: Sheets.Cell?) -> Reading {
        guard let cell, !SheetGrid.isBlank(cell) else { return .blank }
        guard cell.kind == .text, field.kind != .text else {
            return ThucChat.read(cell, as: field, notation: notation, unit: unit)
        }
        let text = cell.value
        if let known = texts[text] { return known }
        let reading = ThucChat.read(cell, as: field, notation: notation, unit: unit)
        if texts.count == Self.capacity { texts = [:] }
        texts[text] = reading
        return reading
    }
}
