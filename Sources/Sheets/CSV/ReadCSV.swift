// Reads a text file of rows and columns: byte order mark, separator, then the rows.

/// Reads a CSV or TSV file in UTF-8.
func readCSV(
    _ file: UnsafeRawBufferPointer, named name: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    let whole = file.bindMemory(to: UInt8.self)
    var bytes = UnsafeBufferPointer(rebasing: whole.dropFirst(whole.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0))
    if maxRows != nil { bytes = firstLines(of: bytes) }
    try checkUTF8(bytes, named: name)
    var metadata = WorkbookMetadata()
    let hint = separatorHint(bytes)
    if let hint { bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(hint.length)) }
    let found =
        hint.map {
            CSVSeparator(separator: $0.separator, width: CSVSeparator.width(of: bytes, separatedBy: $0.separator))
        }
        ?? CSVSeparator(sampling: bytes)
    metadata.separator = hint != nil ? .given(found.separator) : found.hasEvidence ? .guessed(found.separator) : .unset
    metadata.encoding = whole.count > bytes.count && hint == nil ? .given(.utf8) : .guessed(.utf8)
    var reader = CSVReader(
        bytes, sheetName: sheetName(ofFile: name), separator: found.separator,
        width: found.hasEvidence ? found.width : nil, limits: limits, maxRows: maxRows)
    do throws(ReadStop) { try reader.read() } catch {
        if case .fault(let fault) = error { throw SheetsError(fault, name: name) }
    }
    var findings = reader.findings
    if let rival = found.rival { findings.add(.separatorAmbiguous(chosen: found.separator, other: rival)) }
    return Workbook(
        name: name, format: .csv, byteCount: file.count, sheets: [reader.sheet.finish()], findings: findings.finish(),
        metadata: metadata, isPartial: maxRows != nil)
}

/// A glance at a large file needs its first megabyte alone, cut after a line.
private func firstLines(of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard bytes.count > 1 << 20 else { return bytes }
    let front = bytes.prefix(1 << 20)
    let end = front.lastIndex(of: 10) ?? front.lastIndex(of: 13) ?? front.endIndex - 1
    return UnsafeBufferPointer(rebasing: bytes[...end])
}

private func checkUTF8(_ bytes: UnsafeBufferPointer<UInt8>, named name: String) throws(SheetsError) {
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
    } catch {
        let offset = error.byteOffsets.lowerBound
        let line = bytes[..<offset].reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
        throw SheetsError(.notUTF8(offset: offset), name: name, line: line)
    }
}

/// Excel's hint on the first line, `sep=;`. Excel does not count that line as a row, and neither do we.
private func separatorHint(_ bytes: UnsafeBufferPointer<UInt8>) -> (separator: UInt8, length: Int)? {
    guard bytes.count >= 6, bytes.starts(with: "sep=".utf8) else { return nil }
    let rest = bytes[5...]
    if rest.starts(with: [13, 10]) { return (bytes[4], 7) }
    return rest.first == 10 || rest.first == 13 ? (bytes[4], 6) : nil
}

/// The sheet of a text file is named after the file, without folder and ending.
func sheetName(ofFile name: String) -> String {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = base.lastIndex(of: "."), dot > base.startIndex else { return base }
    return String(base[..<dot])
}
