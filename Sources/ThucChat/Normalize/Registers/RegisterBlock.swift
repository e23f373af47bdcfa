// The rows of one register on one sheet.

import Sheets

/// A register's table on a sheet, with the rows that hold data.
struct RegisterBlock {
    /// Which of the understood sheets it stands on.
    var sheet: Int
    var grid: SheetGrid
    /// The sheet's column for each field id.
    var columns: [String: TableLayout.Column]
    /// The sheet's column of running numbers.
    var number: Int?
    /// The column that says which commune each row is of.
    var unit: TableLayout.Column?
    /// Physical rows, from 0.
    var rows: [UInt32]
    /// Whether rows were left out because their cells may stand in wrong columns.
    var hasMisaligned: Bool
    /// Whether the table has no row of data at all, taken or not.
    let isWithoutRows: Bool
    /// Rows that say they are totals.
    var totals: [Int]
    /// Lines that may name a unit of measure, nearest first: those above the table upwards, then those under it.
    var unitLines: [String]
    /// What group rows say for the rows under them.
    let headings: RowHeadings?
    /// How many of `rows` stand before each physical row; empty where nothing is merged.
    private var dataBefore: [Int] = []

    init(_ understood: UnderstoodSheet, sheet: Int, table: TableLayout, groups: GroupedName?) {
        self.sheet = sheet
        grid = understood.grid
        let classes = understood.layout.rows
        rows = table.body.lazy.filter { classes[$0] == .data }.map { UInt32($0) }
        isWithoutRows = !table.body.contains { classes[$0] == .data || classes[$0] == .misaligned }
        hasMisaligned = table.body.contains { classes[$0] == .misaligned }
        headings = groups.flatMap { RowHeadings($0, understood.grid, body: table.body, classes: classes) }
        totals = table.body.filter { classes[$0] == .total }
        number = table.column(.number)?.index
        unit = table.columns.first { $0.path.last.map { SheetWords.unitHeads.contains(folded($0)) } ?? false }
        unitLines = Self.lines(around: table, understood)
        columns = [:]
        if grid.hasMerges {
            dataBefore = classes.indices.reduce(into: [0]) { counts, row in
                counts.append((counts.last ?? 0) + (table.body.contains(row) && classes[row] == .data ? 1 : 0))
            }
        }
        for column in table.columns {
            if case .field(let id)? = column.role { columns[id] = column }
        }
    }

    private static func lines(around table: TableLayout, _ understood: UnderstoodSheet) -> [String] {
        let own = understood.layout.rows
        let tail = table.body.reversed().prefix { !own[$0].isOwn }
        let under = tail.reversed().filter { own[$0] != .title }
        let header = table.headerRows.lowerBound
        let rows = (max(0, header - LayoutSearch.depth)..<header).reversed() + under
        return rows.filter { own[$0] == .total || !own[$0].isOwn }.flatMap { row in
            understood.grid.filled(row).map { SheetGrid.trimmed($0) }
        }
    }

    var origin: Register.Origin {
        Register.Origin(
            file: grid.file, sheet: grid.sheet, columns: columns.mapValues(\.index),
            heads: columns.mapValues(\.title), headings: headings)
    }

    /// The trimmed text of a field in one of the block's rows; a cell merged downwards speaks for every row under it, and a group row
    /// for rows that leave its field blank.
    func text(_ row: Int, _ field: String) -> String {
        let own = columns[field].map { grid.shown(row, $0.index) } ?? ""
        return own.isEmpty ? heading(of: field, over: row).map(SheetGrid.trimmed) ?? "" : own
    }

    /// The cell of the group row that says a field for a row.
    func heading(of field: String, over row: Int) -> Sheets.Cell? {
        guard let headings, headings.field == field, let place = headings.place(over: row) else { return nil }
        return grid.sheet[place.row, place.column]
    }

    /// The cell that speaks for a row; the anchor where cells are merged.
    ///
    /// - Parameter cells: the cells of the row.
    func cell(_ row: Int, _ column: Int, _ cells: RowCells) -> Sheets.Cell? {
        if let cell = cells.cell(inColumn: column) { return cell }
        guard grid.hasMerges else { return nil }
        let anchor = grid.anchor(row, column)
        return grid.sheet[Int(anchor.row), Int(anchor.column)]
    }

    /// Whether a row's number stands in a cell that speaks for other rows of the register too.
    func isNumberOfSeveral(_ row: Int, _ column: Int, _ field: Field) -> Bool {
        guard field.kind == .number, grid.hasMerges,
            let area = grid.sheet.mergedArea(over: grid.sheet.place(row: row, column: column)),
            area.rows.count > 1
        else { return false }
        let end = min(Int(area.rows.upperBound) + 1, dataBefore.count - 1)
        return dataBefore[end] - dataBefore[Int(area.rows.lowerBound)] > 1
    }
}
