// The bytes behind a sheet: an arena of text and one short record a cell.

/// What a sheet's cells share. Never changed once made, so cells and sheets may be read from any thread.
final class SheetStorage: Sendable {
    let name: String
    let index: UInt16
    let isHidden: Bool
    let arena: [UInt8]
    let records: [CellRecord]
    let firstRow: Int
    /// For each row from `firstRow` on the index of its first record, and at the end the number of records.
    let rowStarts: [UInt32]
    let columnCount: Int
    let extras: [CellExtra]
    let merges: MergedAreas
    let widths: RowWidths
    let hiddenRows: IndexRanges
    let hiddenColumns: IndexRanges

    init(_ builder: consuming SheetBuilder) {
        var builder = builder
        name = builder.name
        index = builder.index
        isHidden = builder.isHidden
        (rowStarts, columnCount) = SheetStorage.shape(of: builder.records, from: builder.firstRow)
        firstRow = builder.firstRow
        merges = MergedAreas(builder.merges)
        builder.hiddenRows.settle()
        builder.hiddenColumns.settle()
        hiddenRows = builder.hiddenRows
        hiddenColumns = builder.hiddenColumns
        widths = builder.widths
        extras = builder.extras
        arena = builder.arena
        records = builder.records
    }

    /// Where rows start, and how many columns there are; the last cell of a row says how wide it is.
    private static func shape(of records: [CellRecord], from firstRow: Int) -> ([UInt32], columnCount: Int) {
        guard let last = records.last else { return ([0], 0) }
        var starts: [UInt32] = []
        starts.reserveCapacity(Int(last.row) - firstRow + 2)
        var (furthest, start, length) = (0, 0, 1)
        while start < records.count {
            length = rowLength(records, from: start, guess: length)
            let rows = Int(records[start].row) - firstRow + 1
            starts += repeatElement(UInt32(start), count: max(0, rows - starts.count))
            start += length
            furthest = max(furthest, Int(records[start - 1].column))
        }
        starts.append(UInt32(records.count))
        return (starts, furthest + 1)
    }

    /// How many cells the row has that begins with a cell; most rows have as many as the one before.
    private static func rowLength(_ records: [CellRecord], from start: Int, guess: Int) -> Int {
        let row = records[start].row
        var next = start + guess
        if next > records.count || records[next - 1].row != row { next = start + 1 }
        while next < records.count, records[next].row == row { next += 1 }
        return next - start
    }

    /// The indices of the cells of a physical row.
    func cells(inRow row: Int) -> Range<Int> {
        let step = row - firstRow
        guard step >= 0, step < rowStarts.count - 1 else { return 0..<0 }
        return Int(rowStarts[step])..<Int(rowStarts[step + 1])
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: arena[range], as: UTF8.self)
    }

    /// What few cells have, found by binary search.
    func extra(ofCell index: Int) -> CellExtra? {
        guard records[index].marks.hasExtra else { return nil }
        var low = 0
        var high = extras.count
        while low < high {
            let middle = (low + high) / 2
            if extras[middle].cell < index { low = middle + 1 } else { high = middle }
        }
        return low < extras.count && extras[low].cell == index ? extras[low] : nil
    }
}
