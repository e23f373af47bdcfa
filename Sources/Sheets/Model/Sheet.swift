// One sheet: cells in reading order, found by row in O(1) and by place in a short search.

/// One sheet of a workbook.
///
/// Shape: 16 bytes a cell and the UTF-8 of its text, or the places of pages in a large file; strings are made only when
/// asked for. Copying costs one or two references.
package struct Sheet: Sendable {
    /// All cells; of a large file the first page of them.
    let storage: SheetStorage
    /// The cells of a large file; nil where all are in `storage`.
    var pages: PagedCells?

    init(storage: SheetStorage, pages: PagedCells? = nil) {
        self.storage = storage
        self.pages = pages
    }

    package var name: String { storage.name }
    /// The sheet's position in the workbook, from 0.
    package var index: Int { Int(storage.index) }
    package var isHidden: Bool { storage.isHidden }
    /// Rows from the first to the last that holds a cell; blank ones in between count, blank ones after do not.
    package var rowCount: Int { pages?.rowCount ?? firstRow + storage.rowStarts.count - 1 }
    /// The first row that this value can hold; above 0 only for a part of a larger register.
    package var firstRow: Int { storage.firstRow }
    /// Columns from the first to the last that holds a cell.
    package var columnCount: Int { pages?.columnCount ?? storage.columnCount }
    package var cellCount: Int { pages?.cellCount ?? storage.records.count }
    package var merges: [MergedArea] { storage.merges.areas }
    package var hiddenRows: IndexRanges { storage.hiddenRows }
    package var hiddenColumns: IndexRanges { storage.hiddenColumns }

    /// All cells in reading order: by row, then by column. Makes no strings by itself.
    package var cells: some RandomAccessCollection<Cell> {
        let sheet = self
        return (0..<cellCount).lazy.map { sheet.cell(at: $0) }
    }

    /// The cells of a physical row, from 0; empty for a blank row or one past the end. O(1).
    package func cells(inRow row: Int) -> RowCells {
        let storage = pages.map { $0.page(ofRow: row) } ?? storage
        return RowCells(storage: storage ?? self.storage, range: storage?.cells(inRow: row) ?? 0..<0)
    }

    /// How many fields a text file gives a physical row, trailing empty ones counted; nil for formats whose cells say
    /// their column.
    package func fieldCount(inRow row: Int) -> Int? {
        let storage = pages.map { $0.page(ofRow: row) } ?? storage
        return storage?.widths.count(ofRow: row)
    }

    /// The cell of an index from 0 up to `cellCount`, in reading order.
    package func cell(at index: Int) -> Cell {
        pages?.cell(at: index) ?? Cell(storage: storage, index: index)
    }

    /// The cell at a place, or nil where the file has none (blank).
    ///
    /// - Complexity: a binary search in the row.
    package subscript(row: Int, column: Int) -> Cell? { cells(inRow: row).cell(inColumn: column) }

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
