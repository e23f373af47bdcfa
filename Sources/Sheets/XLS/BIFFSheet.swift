// What a sheet of an old workbook holds.

/// Cells, merged and hidden parts and comments of one sheet.
struct BIFFSheet {
    struct Cell {
        let row: UInt16
        let column: UInt16
        let marks: CellMarks
        var value: XLSValue
        /// Nil where the cell has none.
        var formula: BIFFFormula?

        var place: UInt32 { Cell.place(row: Int(row), column: Int(column)) }

        static func place(row: Int, column: Int) -> UInt32 { UInt32(row) << 16 | UInt32(column) }
    }

    /// In reading order, one a place.
    var cells: [Cell] = []
    var merges: [MergedArea] = []
    var hiddenRows = IndexRanges()
    var hiddenColumns = IndexRanges()
    /// Formulas of several cells, by the place that those cells name.
    var shared: [UInt32: BIFFSharedFormula] = [:]
    var comments: [(place: CellReference, text: String)] = []
    /// Whether the sheet was read to its end, and every record of it could be read.
    var isWhole = false

    /// Puts the cells in order; of two at one place the later one stands, as in Excel.
    mutating func settle() {
        let isSorted = zip(cells, cells.dropFirst()).allSatisfy { $0.place < $1.place }
        guard !isSorted else { return }
        let ordered = cells.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        cells = ordered.indices.compactMap { index in
            let isLast = index + 1 == ordered.count || ordered[index + 1].element.place != ordered[index].element.place
            return isLast ? ordered[index].element : nil
        }
    }
}
