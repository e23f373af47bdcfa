// The rows of one register on one sheet.

import Sheets

/// A register's table on a sheet, with the rows that hold data.
struct RegisterBlock {
    /// Which of the understood sheets it stands on.
    var sheet: Int
    var grid: SheetGrid
    /// The sheet's column for each field id.
    var columns: [String: TableLayout.Column]
    /// Physical rows, from 0.
    var rows: [UInt32]
    /// Rows that say they are totals.
    var totals: [Int]

    init(_ understood: UnderstoodSheet, sheet: Int, table: TableLayout) {
        self.sheet = sheet
        grid = understood.grid
        let classes = understood.layout.rows
        rows = table.body.lazy.filter { classes[$0] == .data }.map { UInt32($0) }
        totals = table.body.filter { classes[$0] == .total }
        columns = [:]
        for column in table.columns {
            if case .field(let id)? = column.role { columns[id] = column }
        }
    }

    var origin: Register.Origin {
        Register.Origin(file: grid.file, sheet: grid.sheet, columns: columns.mapValues(\.index))
    }

    /// The trimmed text of a field in one of the block's rows; a cell merged downwards speaks for every row under it.
    func text(_ row: Int, _ field: String) -> String {
        columns[field].map { grid.shown(row, $0.index) } ?? ""
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
}
