// An area of cells merged into one.

/// Cells merged into one; the anchor is the top left cell and the only one that holds the value.
package struct MergedArea: Hashable, Sendable {
    /// Rows and columns from 0, both ends included.
    package var rows: ClosedRange<UInt32>
    package var columns: ClosedRange<UInt16>

    package init(rows: ClosedRange<UInt32>, columns: ClosedRange<UInt16>) {
        self.rows = rows
        self.columns = columns
    }

    /// `A1:C2`.
    package var a1: String {
        let first = CellPlace(row: rows.lowerBound, column: columns.lowerBound)
        return "\(first.a1):\(CellPlace(row: rows.upperBound, column: columns.upperBound).a1)"
    }

    package func contains(row: UInt32, column: UInt16) -> Bool {
        rows.contains(row) && columns.contains(column)
    }
}
