// The columns of a list of ours by name: in any order, all there, none besides.

/// Where each column of a list stands.
struct ListColumns {
    let file: String
    private let index: [String: Int]
    private let count: Int

    init(_ head: UnitListRows.Row, of names: [String], file: String) throws(UnitListError) {
        var index: [String: Int] = [:]
        for (position, cell) in head.cells.enumerated() {
            guard names.contains(cell.text), index[cell.text] == nil else {
                throw UnitListError(.unknownColumn(cell.text), file: file, line: head.line, column: cell.column)
            }
            index[cell.text] = position
        }
        if let missing = names.first(where: { index[$0] == nil }) {
            throw UnitListError(.missingColumn(missing), file: file, line: head.line, column: 1)
        }
        self.file = file
        self.index = index
        count = head.cells.count
    }

    /// Refuses a row of another width.
    func check(_ row: UnitListRows.Row) throws(UnitListError) {
        guard row.cells.count != count else { return }
        throw UnitListError(.cellCount(expected: count, found: row.cells.count), file: file, line: row.line, column: 1)
    }

    /// The cell of a row that has been checked.
    func cell(_ name: String, of row: UnitListRows.Row) -> UnitListRows.Cell { row.cells[index[name] ?? 0] }
    func text(_ name: String, of row: UnitListRows.Row) -> String { cleaned(cell(name, of: row).text) }

    /// An ISO date; nil where the cell is blank.
    func day(_ name: String, of row: UnitListRows.Row) throws(UnitListError) -> CalendarDay? {
        let cell = cell(name, of: row)
        if cell.text.isEmpty { return nil }
        guard let day = CalendarDay(iso: cell.text) else {
            throw UnitListError(.notADate(cell.text), file: file, line: row.line, column: cell.column)
        }
        return day
    }

    /// A text that must be there.
    func required(_ name: String, of row: UnitListRows.Row) throws(UnitListError) -> String {
        let text = text(name, of: row)
        if text.isEmpty {
            throw UnitListError(.blank(name), file: file, line: row.line, column: cell(name, of: row).column)
        }
        return text
    }
}
