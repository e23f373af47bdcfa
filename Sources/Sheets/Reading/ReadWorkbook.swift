// The way in: bytes and a name become a workbook.

/// Reads a whole file.
///
/// - Parameters:
///   - bytes: the file as it lies on disk.
///   - name: its name as people know it, relative to the folder that was read; its ending only settles what the
///     content leaves open.
/// - Throws: ``SheetsError`` only when nothing can be read; all else is a finding in the workbook.
/// - Complexity: one pass over the bytes; about 16 bytes a cell and its text are kept.
package func readWorkbook(
    _ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits = ReadLimits()
) throws(SheetsError) -> Workbook {
    try read(bytes, named: name, limits: limits, maxRows: nil)
}

/// Reads a whole file from an array.
package func readWorkbook(
    _ bytes: [UInt8], named name: String, limits: ReadLimits = ReadLimits()
) throws(SheetsError) -> Workbook {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SheetsError) in
        try readWorkbook(UnsafeRawBufferPointer(buffer), named: name, limits: limits)
    }
}

/// Reads a file where it lies: XML block by block, and a large CSV file page by page, so that neither need fit in memory.
///
/// The workbook is the same as that of ``readWorkbook(_:named:limits:)``; only where its cells are kept differs.
///
/// - Parameter pagedFrom: the bytes from which a CSV file's cells are not kept.
package func readWorkbook(
    _ source: ByteSource, named name: String, limits: ReadLimits = ReadLimits(), pagedFrom: Int = 16 << 20
) throws(SheetsError) -> Workbook {
    guard source.byteCount <= limits.value(of: .bytes) else {
        throw SheetsError(.overLimit(.bytes, allowed: limits.value(of: .bytes)), name: name)
    }
    let kind = source.bytes(0..<FileKind.frontBytes).withUnsafeBytes { FileKind(of: $0) }
    let ending = fileEnding(of: name)
    if kind == .xml, let workbook = try readXML(source, named: name, limits: limits) {
        return workbook.noting(ending: ending)
    }
    let isPaged = kind == .text && ending != "xml" && source.byteCount >= pagedFrom
    if isPaged, let workbook = try readPagedCSV(source, named: name, limits: limits) {
        return workbook.noting(ending: ending)
    }
    return try readWorkbook(source.bytes(0..<source.byteCount), named: name, limits: limits)
}

/// Reads the first rows only and stops: cheap enough to look at the title block of every file of a province.
///
/// Reading ends at the first sheet with `maxRows` rows; shorter sheets before it are read whole. What stands after is
/// not known: whether the sheet is hidden, merges further down, findings.
package func peekWorkbook(
    _ bytes: UnsafeRawBufferPointer, named name: String, maxRows: Int, limits: ReadLimits = ReadLimits()
) throws(SheetsError) -> Workbook {
    try read(bytes, named: name, limits: limits, maxRows: maxRows)
}

/// Reads the first rows only, from an array.
package func peekWorkbook(
    _ bytes: [UInt8], named name: String, maxRows: Int, limits: ReadLimits = ReadLimits()
) throws(SheetsError) -> Workbook {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SheetsError) in
        try peekWorkbook(UnsafeRawBufferPointer(buffer), named: name, maxRows: maxRows, limits: limits)
    }
}

private func read(
    _ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    guard bytes.count <= limits.value(of: .bytes) else {
        throw SheetsError(.overLimit(.bytes, allowed: limits.value(of: .bytes)), name: name)
    }
    let ending = fileEnding(of: name)
    let workbook: Workbook
    switch FileKind(of: bytes) {
    case .empty: throw SheetsError(.emptyFile, name: name)
    case .xml: workbook = try readXML(bytes, named: name, limits: limits, maxRows: maxRows)
    case .text where ending == "xml": throw SheetsError(.notXML, name: name)
    case .text: workbook = try readCSV(bytes, named: name, limits: limits, maxRows: maxRows)
    case .zip: workbook = try readContainer(bytes, named: name, limits: limits, maxRows: maxRows)
    case .oldOffice:
        workbook = try readXLS(bytes, named: name, ending: ending, limits: limits, maxRows: maxRows)
    case .sevenZip, .rar, .gzip, .tar: throw SheetsError(.notATable(.archive), name: name)
    case .document(let kind): throw SheetsError(.notATable(kind), name: name)
    case .binary: throw SheetsError(.binaryFile(named: ending), name: name)
    }
    return workbook.noting(ending: ending)
}

private func readContainer(
    _ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    let container = try OfficeContainer(bytes, named: name, limits: limits)
    switch container.kind {
    case .xlsx: return try readXLSX(container, byteCount: bytes.count, limits: limits, maxRows: maxRows)
    case .ods: return try readODS(container, byteCount: bytes.count, limits: limits, maxRows: maxRows)
    case .docx: return try readDOCX(container, byteCount: bytes.count, limits: limits)
    case .other(let kind): throw SheetsError(.notATable(kind), name: name)
    case nil: throw SheetsError(.notATable(.archive), name: name)
    }
}

private func readXML(
    _ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    let root = try XMLRoot(of: bytes, named: name, limits: limits)
    if root == XMLRoot(name: "document", space: XMLRoot.openDocument) {
        return try readFlatODS(bytes, named: name, limits: limits, maxRows: maxRows)
    }
    guard root == XMLRoot(name: "Workbook", space: XMLRoot.spreadsheetML) else {
        return try readPlainXML(bytes, named: name, root: root, limits: limits)
    }
    return try readSpreadsheetML(bytes, named: name, limits: limits, maxRows: maxRows)
}

/// Reads XML Spreadsheet 2003 block by block; nil for any other XML.
private func readXML(_ source: ByteSource, named name: String, limits: ReadLimits) throws(SheetsError) -> Workbook? {
    let root = try XMLRoot(of: source, named: name, limits: limits)
    guard root == XMLRoot(name: "Workbook", space: XMLRoot.spreadsheetML) else { return nil }
    var reader = SpreadsheetMLReader(byteCount: source.byteCount, limits: limits, maxRows: nil)
    _ = try parseXML(source, named: name, into: &reader)
    return reader.workbook(named: name, isPartial: false)
}

private func readSpreadsheetML(
    _ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    var reader = SpreadsheetMLReader(byteCount: bytes.count, limits: limits, maxRows: maxRows)
    let isPartial = try parseXML(bytes, named: name, into: &reader)
    return reader.workbook(named: name, isPartial: isPartial)
}

extension SpreadsheetMLReader {
    fileprivate func workbook(named name: String, isPartial: Bool) -> Workbook {
        Workbook(
            name: name, format: .spreadsheetML2003, byteCount: byteCount, sheets: sheets, findings: findings.finish(),
            metadata: metadata, isPartial: isPartial)
    }
}

/// The ending of a file's name in small letters, without its dot; empty where there is none.
func fileEnding(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "" }
    return name[dot...].dropFirst().lowercased()
}

extension SheetFormat {
    /// The endings under which a format is expected; an unknown ending is not held against a file.
    var endings: [String] {
        switch self {
        case .spreadsheetML2003, .plainXML: ["xml"]
        case .csv: ["csv", "tsv", "txt", "tab"]
        case .xlsx: ["xlsx", "xlsm", "xltx"]
        case .ods: ["ods"]
        case .flatODS: ["fods", "xml"]
        case .xls: ["xls", "xlt"]
        case .docx: ["docx"]
        }
    }
}

extension Workbook {
    /// Adds findings where the file's ending promises another format than its content has, and where no cell was read.
    fileprivate func noting(ending: String) -> Workbook {
        var noted: [SheetFinding] = []
        let isKnown = SheetFormat.allCases.contains { $0.endings.contains(ending) }
        if isKnown, !format.endings.contains(ending) { noted.append(.formatMismatch(ending: ending, found: format)) }
        if !isPartial, sheets.allSatisfy({ $0.cellCount == 0 }) { noted.append(.noCells) }
        guard !noted.isEmpty else { return self }
        return Workbook(
            name: name, format: format, byteCount: byteCount, sheets: sheets, findings: noted + findings,
            metadata: metadata, isPartial: isPartial)
    }
}
