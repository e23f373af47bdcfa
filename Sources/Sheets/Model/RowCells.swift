// The cells of one row, in order of their columns.

/// Cells that lie together in one piece of storage.
package struct RowCells: RandomAccessCollection, Sendable {
    let storage: SheetStorage
    let range: Range<Int>

    package var startIndex: Int { range.lowerBound }
    package var endIndex: Int { range.upperBound }
    package subscript(position: Int) -> Cell { Cell(storage: storage, index: position) }

    /// The cell of a column, or nil where the row has none.
    ///
    /// - Complexity: a binary search.
    package func cell(inColumn column: Int) -> Cell? {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(storage.records[middle].column) < column { low = middle + 1 } else { high = middle }
        }
        guard low < range.upperBound, Int(storage.records[low].column) == column else { return nil }
        return Cell(storage: storage, index: low)
    }
}
