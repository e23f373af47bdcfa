// Gathers the cells of one sheet as a reader meets them.

/// A sheet under construction: readers append text to the arena, then the cell that owns it.
///
/// Cells come in reading order; a reader that meets them otherwise refuses the file before it gets here.
struct SheetBuilder: Sendable {
    var name: String
    private(set) var index: UInt16
    var isHidden = false
    /// The row that the sheet's cells start from; above 0 only for a part of a larger register.
    var firstRow = 0
    var arena: [UInt8] = []
    var records: [CellRecord] = []
    var extras: [CellExtra] = []
    /// The marks of all cells at once.
    private(set) var allMarks = CellMarks()
    private(set) var merges: [MergedArea] = []
    /// How many fields a text file gives each row; empty for other formats.
    var widths = RowWidths()
    var hiddenRows = IndexRanges()
    var hiddenColumns = IndexRanges()

    init(name: String, index: Int) {
        self.name = name
        self.index = UInt16(index)
    }

    /// The same sheet at another position of its workbook.
    func renumbered(_ index: Int) -> SheetBuilder {
        var sheet = self
        sheet.index = UInt16(index)
        return sheet
    }

    mutating func reserve(arena bytes: Int, cells: Int) {
        arena.reserveCapacity(bytes)
        records.reserveCapacity(cells)
    }

    @inline(__always)
    mutating func append(
        row: UInt32, column: UInt16, kind: CellKind, text: Range<Int>, marks: CellMarks = CellMarks()
    ) {
        allMarks.formUnion(marks)
        records.append(
            CellRecord(
                row: row, column: column, kind: kind, marks: marks, start: UInt32(truncatingIfNeeded: text.lowerBound),
                length: UInt32(truncatingIfNeeded: text.count)))
    }

    /// Adds what few cells have to the cell appended last.
    mutating func addExtra(raw: Range<Int>? = nil, formula: Range<Int>? = nil, comment: Range<Int>? = nil) {
        let extra = CellExtra(cell: records.count - 1, raw: raw, formula: formula, comment: comment, decoding: nil)
        guard !records.isEmpty, !extra.isEmpty else { return }
        records[records.count - 1].marks.hasExtra = true
        extras.append(extra)
    }

    /// Writes cells again further down, with what few cells have; their texts are shared.
    mutating func repeatCells(_ cells: ArraySlice<CellRecord>, rowsDown: UInt32) {
        let known = extras[(extras.firstIndex { $0.cell >= cells.startIndex } ?? extras.endIndex)...]
            .prefix { $0.cell < cells.endIndex }
        let shift = records.count - cells.startIndex
        extras += known.map { extra in
            var copy = extra
            copy.cell += shift
            return copy
        }
        records += cells.map { cell in
            var copy = cell
            copy.row += rowsDown
            return copy
        }
    }

    /// Takes back the cells from an index on; their texts stay in the arena, unused.
    mutating func forgetCells(from index: Int) {
        records.removeSubrange(index...)
        while let last = extras.last, last.cell >= index { extras.removeLast() }
    }

    mutating func merge(_ area: MergedArea) {
        merges.append(area)
    }

    /// Appends bytes to the arena and says where they lie.
    mutating func keep(_ bytes: some Collection<UInt8>) -> Range<Int> {
        let start = arena.count
        arena.append(contentsOf: bytes)
        return start..<arena.count
    }

    consuming func finish() -> Sheet {
        Sheet(storage: SheetStorage(self))
    }
}
