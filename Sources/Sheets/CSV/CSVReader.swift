// Reads comma-separated bytes into a sheet, keeping the place of every cell.
// Does not decide what a value means.

import Glibc

/// Reads UTF-8 text of RFC 4180 and its common faults into one sheet.
///
/// A row is a record: a line break inside quotes does not begin a new one. The sheet's arena is the file itself, so a
/// field costs 16 bytes; only fields with doubled quotes are copied.
struct CSVReader {
    static let quote = UInt8(ascii: "\"")
    /// After so many quotes left open, a quoted field ends with its line, which keeps the work linear.
    private static let toleratedUnclosed = 64
    private static let cellsAtATime = 512

    private let bytes: UnsafeBufferPointer<UInt8>
    private let separator: UInt8
    private var ends: FieldEnds
    /// Fields that a row should have at most; nil without evidence.
    private let width: Int?
    private let limits: ReadLimits
    private let maxRows: Int?
    private let hasNUL: Bool
    private let maxColumns: Int
    private var rowStart = RowStart()
    private var column = 0
    /// Quotes left open so far.
    private(set) var unclosed: Int
    /// Whether the file ends with these bytes.
    private var isLast = true
    /// Whether a quoted field reaches past these bytes, which are not the last.
    private var needsMore = false
    private(set) var sheet: SheetBuilder
    private(set) var findings: FindingList

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, sheetName: String, shape: CSVSeparator, limits: ReadLimits,
        maxRows: Int? = nil, firstRow: Int = 0, unclosed: Int = 0, findings: FindingList? = nil
    ) {
        self.unclosed = unclosed
        row = firstRow
        self.bytes = bytes
        separator = shape.separator
        ends = FieldEnds(separator: shape.separator, in: bytes)
        width = shape.hasEvidence ? shape.width : nil
        self.limits = limits
        maxColumns = limits.value(of: .columns)
        self.maxRows = maxRows
        hasNUL = bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
        sheet = SheetBuilder(name: sheetName, index: 0)
        self.findings = findings ?? FindingList(perCode: limits.findingsPerCode)
        sheet.reserve(arena: bytes.count, cells: bytes.count / 5)
        sheet.arena.append(contentsOf: bytes)
    }

    /// Reads all rows, or as many as were asked for.
    mutating func read() throws(RowStop) {
        _ = try readRows(isLast: true)
    }

    /// Reads whole rows.
    ///
    /// - Parameter isLast: whether the file ends with these bytes. Where it does not, a last row without its line break
    ///   is left for the next call with more bytes.
    /// - Returns: how many bytes were read.
    mutating func readRows(isLast: Bool) throws(RowStop) -> Int {
        self.isLast = isLast
        do throws(ReadStop) { return try walkRows() } catch { throw RowStop(error, row: row) }
    }

    private mutating func walkRows() throws(ReadStop) -> Int {
        var index = 0
        beginRow(at: index)
        while index < bytes.count {
            index = plainRows(from: index)
            guard index < bytes.count else { break }
            index = bytes[index] == CSVReader.quote ? try quotedField(at: index) : try plainField(at: index)
            if index < bytes.count, bytes[index] == separator {
                column += 1
                index += 1
                if isLast || index < bytes.count { continue }
            }
            let mayGoOn = needsMore || index >= bytes.count || bytes[index] == 13 && index + 1 >= bytes.count
            if !isLast, mayGoOn { return takeBackRow() }
            try endRow()
            index = afterLineBreak(index)
            if let maxRows, row >= maxRows { break }
            beginRow(at: index)
        }
        // A file may end with a separator, and no line break.
        if isLast, column > 0 { try endRow() }
        return index
    }

    /// Where a row begins, to take it back where its end is not there yet.
    private struct RowStart {
        var (byte, cells, unclosed) = (0, 0, 0)
    }

    private mutating func beginRow(at index: Int) {
        rowStart = RowStart(byte: index, cells: sheet.records.count, unclosed: unclosed)
        findings.mark()
    }

    private mutating func takeBackRow() -> Int {
        needsMore = false
        sheet.forgetCells(from: rowStart.cells)
        findings.takeBack()
        (unclosed, column) = (rowStart.unclosed, 0)
        return rowStart.byte
    }

    /// Takes plain fields and rows, some hundred cells at a time.
    ///
    /// - Returns: where the first field begins that wants a closer look; the end of the bytes where none does.
    private mutating func plainRows(from start: Int) -> Int {
        let room = min(CSVReader.cellsAtATime, limits.cells - sheet.records.count)
        guard room > 0, column < maxColumns, !hasNUL else { return start }
        return withUnsafeTemporaryAllocation(of: CellRecord.self, capacity: room) { cells in
            var run = PlainRun(
                bytes: bytes, last: bytes.count - 1, separator: separator, longestCell: limits.cellBytes,
                columnLimit: maxColumns, width: width ?? .max, lastRow: min(limits.rows, (maxRows ?? .max) - 1),
                cells: cells, ends: ends, widths: sheet.widths, row: row, column: column, field: start)
            run.cut()
            take(run)
            return run.field
        }
    }

    private mutating func take(_ run: PlainRun) {
        if let start = run.rowStart {
            rowStart = RowStart(byte: start.byte, cells: sheet.records.count + start.cells, unclosed: unclosed)
            findings.mark()
        }
        (row, column, ends, sheet.widths) = (run.row, run.column, run.ends, run.widths)
        sheet.records.append(contentsOf: UnsafeBufferPointer(rebasing: run.cells[..<run.count]))
    }

    /// The row that comes next, from 0.
    private(set) var row: Int

    private func afterLineBreak(_ index: Int) -> Int {
        guard index < bytes.count else { return index }
        let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
        return index + (isPair ? 2 : 1)
    }

    /// The end of a field without quotes: the next separator or line break.
    @inline(__always)
    private mutating func plainEnd(from start: Int) -> Int { ends.next(from: start) }

    @inline(__always)
    private mutating func plainField(at start: Int) throws(ReadStop) -> Int {
        let end = plainEnd(from: start)
        if end > start { try keep(start..<end) }
        return end
    }

    @inline(__always)
    private mutating func keep(_ text: Range<Int>, raw: Range<Int>? = nil) throws(ReadStop) {
        if column >= maxColumns || text.count > limits.cellBytes || sheet.records.count >= limits.cells {
            try refuse(text)
        }
        let record = UInt32(truncatingIfNeeded: row)
        sheet.append(row: record, column: UInt16(truncatingIfNeeded: column), kind: .text, text: text)
        if let raw { sheet.addExtra(raw: raw) }
        if hasNUL, sheet.arena[text].contains(0) { findings.add(.nulByte(place)) }
    }

    /// Names the limit that a cell goes beyond.
    @inline(never)
    private func refuse(_ text: Range<Int>) throws(ReadStop) {
        try limits.check(.columns, column + 1)
        try limits.check(.cellBytes, text.count)
        try limits.check(.cells, sheet.records.count + 1)
    }

    private var place: CellPlace {
        CellPlace(row: UInt32(truncatingIfNeeded: row), column: UInt16(truncatingIfNeeded: column))
    }

    /// Reads a field that begins with a quote; returns where its separator or line break stands.
    private mutating func quotedField(at start: Int) throws(ReadStop) -> Int {
        guard let quoted = closing(from: start) else { return needsMore ? bytes.count : try unclosedField(at: start) }
        let end = plainEnd(from: quoted.close + 1)
        let tail = quoted.close + 1..<end
        let hasText = bytes[tail].contains { $0 != 0x20 && $0 != 0x09 }
        if hasText, quoted.spansLines { return try unclosedField(at: start) }
        var text = start + 1..<quoted.close
        if quoted.hasDoubled { text = undouble(text) }
        if hasText {
            findings.add(.textAfterQuote(place))
            text = sheet.keep(Array(sheet.arena[text]) + bytes[tail])
        }
        if !text.isEmpty { try keep(text, raw: hasText ? start..<end : nil) }
        return end
    }

    /// Finds the quote that closes a field, or nil where none does within the longest cell allowed.
    private mutating func closing(from start: Int) -> (close: Int, hasDoubled: Bool, spansLines: Bool)? {
        var index = start + 1
        var hasDoubled = false
        var spansLines = false
        let limit = min(bytes.count, start + 2 + 2 * limits.cellBytes)
        while index < limit {
            let byte = bytes[index]
            if byte == CSVReader.quote {
                guard index + 1 < bytes.count, bytes[index + 1] == CSVReader.quote else {
                    return (index, hasDoubled, spansLines)
                }
                hasDoubled = true
                index += 1
            } else if byte == 10 || byte == 13 {
                if unclosed >= CSVReader.toleratedUnclosed { return nil }
                spansLines = true
            }
            index += 1
        }
        needsMore = !isLast && index >= bytes.count
        return nil
    }

    /// Reads a field whose quote is never closed as if the quote were not there, so that the rows below stay rows.
    private mutating func unclosedField(at start: Int) throws(ReadStop) -> Int {
        unclosed += 1
        findings.add(.unclosedQuote(opened: place))
        let end = plainEnd(from: start + 1)
        if end > start + 1 { try keep(start + 1..<end, raw: start..<end) }
        return end
    }

    private mutating func undouble(_ text: Range<Int>) -> Range<Int> {
        let start = sheet.arena.count
        var index = text.lowerBound
        while index < text.upperBound {
            sheet.arena.append(bytes[index])
            index += bytes[index] == CSVReader.quote ? 2 : 1
        }
        return start..<sheet.arena.count
    }

    /// Counts the row; one with text beyond the width of most rows has a separator too many somewhere.
    private mutating func endRow() throws(ReadStop) {
        try limits.check(.rows, row + 1)
        if let width, column >= width { noteSurplus(beyond: width) }
        sheet.widths.add(row: row, count: column + 1)
        row += 1
        column = 0
    }

    private mutating func noteSurplus(beyond width: Int) {
        let surplus = sheet.records.reversed().prefix { Int($0.row) == row && Int($0.column) >= width }
        guard let last = surplus.first, let first = surplus.last else { return }
        findings.add(
            .rowTooLong(
                expected: width, found: Int(last.column) + 1, at: CellPlace(row: first.row, column: first.column)))
    }
}
