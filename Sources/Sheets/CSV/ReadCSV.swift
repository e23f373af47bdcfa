// Reads a text file of rows and columns: encoding, separator, the rows, and then what old encodings hide in the cells.

/// Reads a CSV or TSV file in any of `TextEncoding`.
func readCSV(
    _ file: UnsafeRawBufferPointer, named name: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    let whole = file.bindMemory(to: UInt8.self)
    let marks = markLength(of: whole)
    let text = UnsafeBufferPointer(rebasing: whole.dropFirst(marks))
    let front = maxRows == nil ? text : firstLines(of: text)
    let survey = TextSurvey(front)
    guard let changed = transcoded(front, survey) else {
        let encoding = marks > 0 ? Detected.given(TextEncoding.utf8) : .guessed(.utf8)
        let source = CSVSource(
            name: name, byteCount: file.count, encoding: encoding, isSuspicious: survey.isSuspicious)
        return try source.read(front, limits: limits, maxRows: maxRows)
    }
    let source = CSVSource(
        name: name, byteCount: file.count, encoding: changed.encoding, isBytewise: changed.isBytewise,
        isSuspicious: true, damage: changed.damage)
    return try changed.bytes.withUnsafeBufferPointer { (bytes) throws(SheetsError) in
        try source.read(
            UnsafeBufferPointer(rebasing: bytes.dropFirst(markLength(of: bytes))), limits: limits, maxRows: maxRows)
    }
}

/// A glance at a large file needs its first megabyte alone, cut after a line.
private func firstLines(of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard bytes.count > 1 << 20 else { return bytes }
    let front = bytes.prefix(1 << 20)
    let end = front.lastIndex(of: 10) ?? front.lastIndex(of: 13) ?? front.endIndex - 1
    return UnsafeBufferPointer(rebasing: bytes[...end])
}

/// What is known of a text file before its rows are read.
struct CSVSource {
    let name: String
    let byteCount: Int
    let encoding: Detected<TextEncoding>
    var isBytewise = false
    var isSuspicious = false
    var damage: (line: Int, count: Int)?

    func read(
        _ text: UnsafeBufferPointer<UInt8>, limits: ReadLimits, maxRows: Int?
    ) throws(SheetsError) -> Workbook {
        let hint = separatorHint(text)
        let bytes = UnsafeBufferPointer(rebasing: text.dropFirst(hint?.length ?? 0))
        let found = CSVSeparator(bytes, hint: hint?.separator)
        var reader = CSVReader(
            bytes, sheetName: sheetName(ofFile: name), shape: found, limits: limits, maxRows: maxRows)
        do throws(RowStop) { try reader.read() } catch { throw SheetsError(error, name: name) }
        var (sheet, findings) = (reader.sheet, reader.findings)
        if let damage { findings.add(.damagedText(line: damage.line, count: damage.count)) }
        if let rival = found.rival { findings.add(.separatorAmbiguous(chosen: found.separator, other: rival)) }
        sheet.settleEncodings(isTranscoded: isBytewise, isSuspicious: isSuspicious, into: &findings)
        let encoding = isBytewise ? .guessed(sheet.commonestEncoding ?? .windows1252) : encoding
        return workbook(
            sheet.finish(), findings, encoding: encoding, separator: found.detected(isGiven: hint != nil),
            isPartial: maxRows != nil)
    }

    func workbook(
        _ sheet: Sheet, _ findings: FindingList, encoding: Detected<TextEncoding>, separator: Detected<UInt8>,
        isPartial: Bool = false
    ) -> Workbook {
        var metadata = WorkbookMetadata()
        (metadata.separator, metadata.encoding) = (separator, encoding)
        return Workbook(
            name: name, format: .csv, byteCount: byteCount, sheets: [sheet], findings: findings.finish(),
            metadata: metadata, isPartial: isPartial)
    }
}

extension SheetBuilder {
    /// The encoding that most decoded cells were in.
    fileprivate var commonestEncoding: TextEncoding? {
        var counts: [TextEncoding: Int] = [:]
        for extra in extras { if let decoding = extra.decoding { counts[decoding.encoding, default: 0] += 1 } }
        return counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }
}

/// Excel's hint on the first line, `sep=;`. Excel does not count that line as a row, and neither do we.
func separatorHint(_ bytes: UnsafeBufferPointer<UInt8>) -> (separator: UInt8, length: Int)? {
    guard bytes.count >= 6, bytes.starts(with: "sep=".utf8) || bytes.starts(with: "SEP=".utf8) else { return nil }
    guard bytes[4] < 0x80, bytes[4] >= 0x20 || bytes[4] == 0x09, bytes[4] != CSVReader.quote else { return nil }
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
