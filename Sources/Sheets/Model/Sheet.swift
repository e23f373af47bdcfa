// One sheet: cells in reading order, found by row in O(1) and by place in a short search.

/// One sheet of a workbook.
///
/// Shape: 16 bytes a cell and the UTF-8 of its text; strings are made only when asked for. Copying costs one reference.
package struct Sheet: Sendable {
    let storage: SheetStorage

    package var name: String { storage.name }
    /// The sheet's position in the workbook, from 0.
    package var index: Int { Int(storage.index) }
    package var isHidden: Bool { storage.isHidden }
    /// Rows from the first to the last that holds a cell; blank ones in between count, blank ones after do not.
    package var rowCount: Int { firstRow + storage.rowStarts.count - 1 }
    /// The first row that this value can hold; above 0 only for a part of a larger register.
    package var firstRow: Int { storage.firstRow }
    /// Columns from the first to the last that holds a cell.
    package var columnCount: Int { storage.columnCount }
    package var cellCount: Int { storage.records.count }
    package var merges: [MergedArea] { storage.merges.areas }
    package var hiddenRows: IndexRanges { storage.hiddenRows }
    package var hiddenColumns: IndexRanges { storage.hiddenColumns }

    /// All cells in reading order: by row, then by column. Makes no strings by itself.
    package var cells: some RandomAccessCollection<Cell> {
        let storage = storage
        return (0..<storage.records.count).lazy.map { Cell(storage: storage, index: $0) }
    }

    /// The indices of the cells of a physical row, from 0; empty for a blank row or one past the end. O(1).
    package func cells(inRow row: Int) -> Range<Int> {
        let step = row - firstRow
        guard step >= 0, step < storage.rowStarts.count - 1 else { return 0..<0 }
        return Int(storage.rowStarts[step])..<Int(storage.rowStarts[step + 1])
    }

    /// The cell of an index from 0 up to `cellCount`, in reading order.
    package func cell(at index: Int) -> Cell {
        Cell(storage: storage, index: index)
    }

    /// The cell at a place, or nil where the file has none (blank).
    ///
    /// - Complexity: a binary search in the row.
    package subscript(row: Int, column: Int) -> Cell? {
        let range = cells(inRow: row)
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(storage.records[middle].column) < column { low = middle + 1 } else { high = middle }
        }
        guard low < range.upperBound, Int(storage.records[low].column) == column else { return nil }
        return Cell(storage: storage, index: low)
    }

    /// The anchor of the merged area over a place (the anchor's own place included), or nil where nothing is merged.
    package func owner(of place: CellPlace) -> CellPlace? {
        storage.merges.area(over: place.row, place.column).map {
            CellPlace(sheet: storage.index, row: $0.rows.lowerBound, column: $0.columns.lowerBound)
        }
    }

    /// The merged area over a place, or nil.
    package func mergedArea(over place: CellPlace) -> MergedArea? {
        storage.merges.area(over: place.row, place.column)
    }

    package func place(row: Int, column: Int) -> CellPlace {
        CellPlace(sheet: storage.index, row: UInt32(row), column: UInt16(column))
    }
}
