// The rows of one table of the rulebook that a submission holds, in columns, each row knowing where it stood.

import FEEL
import Sheets

/// A register: households, roads, documents … of one unit, gathered from every sheet that fits the table's form.
package struct Register: Sendable {
    /// One sheet that contributed rows.
    package struct Origin: Sendable {
        package var file: String
        package var sheet: Sheet
        /// Index of the sheet's column for each field id.
        package var columns: [String: Int]
        /// The heads over the column of each field id, as `TableLayout.Column.title` has them.
        var heads: [String: String]
        /// Group rows that say a field for the rows under them.
        var headings: RowHeadings?

        init(
            file: String, sheet: Sheet, columns: [String: Int], heads: [String: String] = [:],
            headings: RowHeadings? = nil
        ) {
            self.heads = heads
            self.headings = headings
            self.file = file
            self.sheet = sheet
            self.columns = columns
        }
    }

    /// The table's id in the dictionary.
    package var table: String
    /// Columns under their FEEL names, as many rows as `rows`.
    package var values: Table
    package var origins: [Origin]
    /// For each row, which origin and which physical row (from 0) it came from.
    package var rows: [(origin: UInt16, row: UInt32)]

    /// What is kept back of its rows: places say where, and what only as far as this allows.
    package var secrecy: RowSecrecy
    /// The field id whose cell names a row in places; nil where none may be shown.
    package var rowName: String?

    package init(
        table: String, values: Table, origins: [Origin], rows: [(origin: UInt16, row: UInt32)],
        secrecy: RowSecrecy = .none, rowName: String? = nil
    ) {
        self.rowName = rowName
        self.secrecy = secrecy
        self.table = table
        self.values = values
        self.origins = origins
        self.rows = rows
    }

    /// The row's number on its sheet, from 0; nil where it came from no sheet.
    package func sheetRow(_ index: Int) -> Int? { rows.indices.contains(index) ? Int(rows[index].row) : nil }

    /// The cell of a row under a field's column, or of the group row that says the field for it; nil where the sheet has no such column, or the row came from no sheet.
    package func place(row index: Int, field: String) -> Place? {
        guard rows.indices.contains(index) else { return nil }
        let (number, row) = rows[index]
        let origin = origins[Int(number)]
        guard let cell = origin.cell(row: Int(row), field: field) else { return nil }
        let shown = origin.sheet[cell.row, cell.column]
        var found = Place(
            file: origin.file, sheet: origin.sheet.name,
            cell: origin.sheet.place(row: cell.row, column: cell.column),
            raw: secrecy.text(shown?.raw ?? "", under: field), decodedFrom: shown?.decoding?.encoding.rawValue)
        found.head = origin.heads[field] ?? ""
        found.row = name(ofRow: Int(row), in: origin)
        return found
    }

    /// Whether the cell is a number, of which `17.1` and `17.10` are one.
    func isNumber(row index: Int, field: String) -> Bool {
        guard rows.indices.contains(index) else { return false }
        let origin = origins[Int(rows[index].origin)]
        return origin.cell(row: Int(rows[index].row), field: field).flatMap { origin.sheet[$0.row, $0.column] }?.kind
            == .number
    }

    private func name(ofRow row: Int, in origin: Origin) -> String {
        guard let column = rowName.flatMap({ origin.columns[$0] }) else { return "" }
        return secrecy.name(SheetGrid(file: origin.file, sheet: origin.sheet).shown(row, column))
    }
}

extension Register.Origin {
    /// Where a row says a field: in its own cell, or in the group row above where that is blank.
    fileprivate func cell(row: Int, field: String) -> (row: Int, column: Int)? {
        let own = columns[field].map { (row, $0) }
        if let own, let cell = sheet[own.0, own.1], !SheetGrid.isBlank(cell) { return own }
        guard let headings, headings.field == field, let place = headings.place(over: row) else { return own }
        return place
    }
}
