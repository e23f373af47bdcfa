// Reads an .xlsx workbook: its parts, strings and styles, then each sheet with its comments.

/// Reads a workbook from its container. A sheet that the workbook names and whose part is missing is a finding.
func readXLSX(
    _ container: OfficeContainer, byteCount: Int, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    var reader = try XLSXReader(container, limits: limits, maxRows: maxRows)
    try reader.readSheets()
    let metadata = try container.metadata(limits, into: &reader.findings)
    return Workbook(
        name: container.name, format: .xlsx, byteCount: byteCount, sheets: reader.sheets,
        findings: reader.findings.finish(), metadata: metadata, isPartial: reader.isPartial)
}

private struct XLSXReader {
    let container: OfficeContainer
    let limits: ReadLimits
    let maxRows: Int?
    private(set) var sheets: [Sheet] = []
    var findings: FindingList
    private(set) var isPartial = false
    private let book: XMLNode
    private let parts: [String: PartRelation]
    private let styles: XLSXStyles
    private var strings: XLSXStrings
    private let since1904: Bool
    private var cellTotal = 0

    init(_ container: OfficeContainer, limits: ReadLimits, maxRows: Int?) throws(SheetsError) {
        (self.container, self.limits, self.maxRows) = (container, limits, maxRows)
        let bookPath = container.mainPath ?? ""
        book = try container.tree(bookPath, limits: limits) ?? XMLNode(name: "")
        parts = PartRelation.byID(
            in: try container.tree(PartRelation.path(for: bookPath), limits: limits), from: bookPath)
        since1904 = ["1", "true"].contains(book["workbookPr"]?.attributes["date1904"] ?? "")
        findings = FindingList(perCode: limits.findingsPerCode)
        let stylePath = XLSXReader.path(of: "styles", in: parts)
        if let stylePath, !container.has(stylePath) { findings.add(.missingStyles(part: stylePath)) }
        styles = XLSXStyles(try container.tree(stylePath ?? "xl/styles.xml", limits: limits))
        strings = XLSXStrings(limits: limits, keepsOwnRuns: styles.strikeCells)
        let stringPath = XLSXReader.path(of: "sharedStrings", in: parts) ?? "xl/sharedStrings.xml"
        _ = try container.walk(stringPath, into: &strings)
    }

    /// Where the only part of a kind lies; nil where no relation says.
    private static func path(of kind: String, in parts: [String: PartRelation]) -> String? {
        parts.values.filter { $0.kind == kind }.map(\.target).min()
    }

    mutating func readSheets() throws(SheetsError) {
        for entry in book["sheets"]?.all("sheet") ?? [] where !isPartial {
            if let path = path(of: entry) { try readSheet(entry, at: path) }
        }
    }

    /// The part of a sheet that the workbook names; nil, and a finding, where it is no table or is missing.
    private mutating func path(of entry: XMLNode) -> String? {
        let name = entry.attributes["name"] ?? ""
        let part = entry.attributes["id"].flatMap { parts[$0] }
        if let part, part.isOtherSheet {
            findings.add(.sheetWithoutTable(name))
            return nil
        }
        guard let part, container.has(part.target) else {
            findings.add(.missingSheet(name, part: part?.target))
            return nil
        }
        return part.target
    }

    private mutating func readSheet(_ entry: XMLNode, at path: String) throws(SheetsError) {
        try container.within { () throws(ReadStop) in try limits.check(.sheets, sheets.count + 1) }
        var sheet = SheetBuilder(name: entry.attributes["name"] ?? "", index: sheets.count)
        sheet.isHidden = entry.attributes["state"].map { $0 != "visible" } ?? false
        try readCells(of: &sheet, at: path)
        sheet.addComments(try comments(ofSheet: path))
        try container.within { () throws(ReadStop) in try sheet.settle(into: &findings, limits: limits) }
        sheets.append(sheet.finish())
    }

    private mutating func readCells(of sheet: inout SheetBuilder, at path: String) throws(SheetsError) {
        var reader = XLSXSheetReader(
            sheet: sheet, strings: strings, styles: styles, since1904: since1904, findings: findings,
            cellTotal: cellTotal, limits: limits, maxRows: maxRows)
        isPartial = try walk(path, of: sheet.name, into: &reader)
        (sheet, findings, cellTotal) = (reader.sheet, reader.findings, reader.cellTotal)
    }

    /// A limit that a sheet goes beyond is told with the sheet's name and row: nobody knows the lines of its XML.
    private func walk(
        _ path: String, of sheet: String, into reader: inout XLSXSheetReader
    ) throws(SheetsError) -> Bool {
        do throws(SheetsError) { return try container.walk(path, into: &reader) ?? false } catch {
            guard case .overLimit = error.fault else { throw error }
            throw SheetsError(error.fault, name: container.name, sheet: sheet, row: error.row)
        }
    }

    private mutating func comments(
        ofSheet path: String
    ) throws(SheetsError) -> [(place: CellReference, text: String)] {
        let relations = try container.sideTree(PartRelation.path(for: path), limits: limits, into: &findings)
        guard
            let part = XLSXReader.path(of: "comments", in: PartRelation.byID(in: relations, from: path)),
            let tree = try container.sideTree(part, limits: limits, into: &findings)
        else { return [] }
        return (tree["commentList"]?.all("comment") ?? []).compactMap { comment in
            guard let place = comment.attributes["ref"].flatMap({ CellReference($0) }), let text = comment["text"]
            else { return nil }
            return (place, XLSXEscapes.undone(text.letters))
        }
    }
}

extension XMLNode {
    /// The letters of a text with its runs.
    fileprivate var letters: String {
        name == "t" ? text : children.filter { $0.name != "rPh" }.map(\.letters).joined()
    }
}
