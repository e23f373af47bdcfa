// Reads one column of a register over all its blocks, and gathers the cells that cannot be read by kind.

import FEEL
import Sheets

/// One typed column with the cells that could not be read.
struct RegisterColumn {
    /// Cells of one kind of fault in one block.
    struct Faults {
        var fault: ReadingFault
        var head: String
        var places: [Place]
    }

    let column: FEEL.Column
    /// In the order of their first cells.
    private(set) var faults: [Faults] = []

    /// - Parameter rows: the rows that count, block by block in order.
    init(_ field: Field, _ blocks: [RegisterBlock], rows: [RegisterRow], isShown: Bool) {
        var memory = ReadingMemory(field)
        var readings: [Reading] = []
        readings.reserveCapacity(rows.count)
        var gathered: [Faults] = []
        var start = rows.startIndex
        while start < rows.endIndex {
            let number = rows[start].block
            let end = rows[start...].firstIndex { $0.block != number } ?? rows.endIndex
            Self.read(field, blocks[number], rows[start..<end], &memory, &readings, &gathered, isShown: isShown)
            start = end
        }
        column = FEEL.Column(readings: readings, as: field)
        faults = gathered
    }

    private static func read(
        _ field: Field, _ block: RegisterBlock, _ rows: ArraySlice<RegisterRow>, _ memory: inout ReadingMemory,
        _ readings: inout [Reading], _ faults: inout [Faults], isShown: Bool
    ) {
        guard let column = block.columns[field.id] else {
            readings += Array(repeating: .blank, count: rows.count)
            return
        }
        let notation = notation(field, block, rows, column.index)
        memory.start(notation: notation, unit: UnitInHead.unit(of: column, for: field, titles: block.grid))
        var known: [String: Int] = [:]
        for row in rows {
            let reading = memory.read(block.cell(row.row, column.index))
            readings.append(reading)
            guard let fault = reading.fault else { continue }
            let place = block.grid.place(row.row, column.index, isPersonal: !isShown)
            if let index = known[fault.code] {
                faults[index].places.append(place)
            } else {
                known[fault.code] = faults.count
                faults.append(Faults(fault: isShown ? fault : fault.concealed, head: column.title, places: [place]))
            }
        }
    }

    private static func notation(
        _ field: Field, _ block: RegisterBlock, _ rows: ArraySlice<RegisterRow>, _ column: Int
    ) -> NumberNotation {
        guard field.kind == .number else { return .unsettled }
        return settledNotation(
            of: rows.lazy.compactMap { block.cell($0.row, column) }.filter { cell in
                cell.kind == .text && cell.bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
            }.map { SheetGrid.trimmed($0) })
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
