// Finds the columns of a table that hold data under no head at all.

import Sheets

/// Columns without a head in which some row of data says something.
struct UnheadedColumns {
    /// The sheet's columns, from the left.
    let columns: [Int]

    /// - Parameters:
    ///   - rows: the rows of data under the header.
    /// - Complexity: one walk over the rows; none where every column has a head.
    init(_ grid: SheetGrid, under header: HeaderTree, rows: some Sequence<Int>) {
        let headed = Set(header.paths.map(\.column))
        let first = headed.min() ?? 0
        var found: Set<Int> = []
        for row in rows {
            guard headed.count + found.count < grid.columnCount else { break }
            for cell in grid.sheet.cells(inRow: row) where !headed.contains(cell.column) && !SheetGrid.isBlank(cell) {
                if cell.column > first || !Self.isNumbering(cell) { found.insert(cell.column) }
            }
        }
        columns = found.sorted()
    }

    /// `1`, `2.1` or `IV` left of the first head: rows are numbered without saying so.
    private static func isNumbering(_ cell: Sheets.Cell) -> Bool {
        let text = SheetGrid.trimmed(cell)
        return SheetWords.isRoman(text) || text.allSatisfy { $0.isASCIIDigit || $0 == "." }
    }
}
