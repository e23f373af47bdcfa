// A rectangle of cells, and how both formats write it.

/// Rows and columns of a rectangle, counted from 0, both ends included.
package struct GridArea: Hashable, Sendable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// One cell.
    package init(row: Int, column: Int) { self.init(rows: row...row, columns: column...column) }

    package var count: Int { rows.count * columns.count }

    /// Row by row, from the left.
    package var places: [(row: Int, column: Int)] {
        rows.flatMap { row in columns.map { (row, $0) } }
    }

    package func overlaps(_ other: GridArea) -> Bool {
        rows.overlaps(other.rows) && columns.overlaps(other.columns)
    }

    /// `$A$1:$C$4`.
    package var a1: String {
        func corner(_ row: Int, _ column: Int) -> String { "$\(GridArea.letters(of: column))$\(row + 1)" }
        let first = corner(rows.lowerBound, columns.lowerBound)
        return count == 1 ? first : first + ":" + corner(rows.upperBound, columns.upperBound)
    }

    /// `R1C1:R4C3`.
    package var r1c1: String {
        let first = "R\(rows.lowerBound + 1)C\(columns.lowerBound + 1)"
        return count == 1 ? first : first + ":R\(rows.upperBound + 1)C\(columns.upperBound + 1)"
    }

    /// The letters of a column counted from 0: 0 is `A`, 26 is `AA`.
    package static func letters(of column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? last : letters(of: column / 26 - 1) + last
    }
}
