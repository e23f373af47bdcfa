// Cuts plain fields and rows without looking back: nearly all of a register goes this way.

/// Fields one after the other, as long as nothing about them wants a closer look.
///
/// Plain is a field without quotes, or in quotes with neither quotes nor line breaks in it, that keeps the limits and has
/// bytes behind its end; and a row that is not wider than most.
struct PlainRun {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The last byte, which ends no plain field: it cannot be seen what follows.
    let last: Int
    let separator: UInt8
    let longestCell: Int
    /// Columns that a row may have, and that it may have without a finding.
    let columnLimit: Int
    let width: Int
    /// The last row that may end here, from 0.
    let lastRow: Int
    /// Room for the cells; the run ends when it is full.
    let cells: UnsafeMutableBufferPointer<CellRecord>

    var ends: FieldEnds
    var widths: RowWidths
    /// Where the next field stands.
    var row: Int
    var column: Int
    var field: Int
    /// How many cells were cut.
    private(set) var count = 0
    /// The first byte of the row that the run has come to, and how many cells were cut before it; nil in its first row.
    private(set) var rowStart: (byte: Int, cells: Int)?

    /// Cuts fields up to the first that is not plain.
    ///
    /// What changes with every field is kept in registers, so the loop is one.
    @inline(never)
    mutating func cut() {
        var (field, column, count, walk) = (field, column, count, ends)
        var end = walk.next(from: field)
        while count < cells.count, end < last {
            var text = (start: field, length: end &- field)
            if bytes[field] == CSVReader.quote {
                guard let close = closingQuote(from: field) else { break }
                end = walk.next(from: close &+ 1)
                guard end == close &+ 1, end < last else { break }
                text = (field &+ 1, close &- field &- 1)
            }
            let endsRow = bytes[end] != separator
            guard text.length <= longestCell, column < columnLimit, !endsRow || column < width && row < lastRow
            else { break }
            // A cell without text is overwritten by the next one.
            put(text, column, at: count)
            count &+= text.length == 0 ? 0 : 1
            column &+= 1
            field = end &+ 1
            if endsRow {
                if bytes[end] == 13, bytes[field] == 10 { (field, _) = (field &+ 1, walk.following()) }
                beginRow(after: column, at: field, cells: count)
                column = 0
            }
            end = walk.following()
        }
        (self.field, self.column, self.count, ends) = (field, column, count, walk)
    }

    @inline(__always)
    private func put(_ text: (start: Int, length: Int), _ column: Int, at index: Int) {
        cells.initializeElement(
            at: index,
            to: CellRecord(
                row: UInt32(truncatingIfNeeded: row), column: UInt16(truncatingIfNeeded: column), kind: .text,
                marks: CellMarks(), start: UInt32(truncatingIfNeeded: text.start),
                length: UInt32(truncatingIfNeeded: text.length)))
    }

    private mutating func beginRow(after fields: Int, at byte: Int, cells: Int) {
        widths.add(row: row, count: fields)
        row &+= 1
        rowStart = (byte, cells)
    }

    /// The quote that closes a field; nil where a line break or a text up to the limit comes first.
    private func closingQuote(from start: Int) -> Int? {
        for index in start + 1..<start + 1 + min(last - start - 1, longestCell) {
            if bytes[index] == CSVReader.quote { return index }
            if bytes[index] == 10 || bytes[index] == 13 { return nil }
        }
        return nil
    }
}
