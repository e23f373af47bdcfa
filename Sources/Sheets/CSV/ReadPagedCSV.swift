// Reads a large CSV file without keeping its cells: one walk finds its pages, findings and size; cells are read again
// when they are asked for.

/// Reads a CSV file of plain UTF-8 into pages.
///
/// - Returns: nil for text in UTF-16, or in which old encodings may hide: there every column's evidence is weighed
///   over the whole file, so the file is read whole.
func readPagedCSV(_ source: ByteSource, named name: String, limits: ReadLimits) throws(SheetsError) -> Workbook? {
    let front = source.bytes(0..<CSVPager.sampleBytes)
    guard front.withUnsafeBufferPointer({ UnicodeForm($0) }) == nil else { return nil }
    let marks = markLength(of: front)
    guard marks + 3 <= front.count || front.count == source.byteCount else { return nil }  // there may be more of them
    let (shape, hint) = front[marks...].withUnsafeBufferPointer { text in
        let hint = separatorHint(text)
        let rows = UnsafeBufferPointer(rebasing: text.dropFirst(hint?.length ?? 0))
        return (CSVSeparator(rows, hint: hint?.separator), hint)
    }
    let form = CSVPageForm(sheetName: sheetName(ofFile: name), shape: shape)
    var pager = CSVPager(source, form, start: marks + (hint?.length ?? 0), limits: limits)
    do throws(RowStop) {
        guard try pager.walk() else { return nil }
    } catch {
        throw SheetsError(error, name: name)
    }
    let (sheet, findings) = pager.finish()
    let encoding = marks > 0 ? Detected.given(TextEncoding.utf8) : .guessed(.utf8)
    return CSVSource(name: name, byteCount: source.byteCount, encoding: encoding)
        .workbook(sheet, findings, encoding: encoding, separator: shape.detected(isGiven: hint != nil))
}
