// Reads an .xlsx workbook: its parts, strings and styles, then each sheet with its comments.

/// Reads a workbook from its container. A sheet that the workbook names and whose part is missing is a finding.
func readXLSX(
    _ container: OfficeContainer, byteCount: Int, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    let book = try container.tree(container.bookPath, limits: limits) ?? XMLNode(name: "")
    let parts = try relations(of: container.bookPath, container, limits)
    let stylePath = path(of: "styles", in: parts)
    let styles = XLSXStyles(try container.tree(stylePath ?? "xl/styles.xml", limits: limits))
    var strings = XLSXStrings(limits: limits)
    _ = try container.walk(path(of: "sharedStrings", in: parts) ?? "xl/sharedStrings.xml", into: &strings)
    let since1904 = ["1", "true"].contains(book["workbookPr"]?.attributes["date1904"] ?? "")
    var sheets: [Sheet] = []
    var findings = FindingList(perCode: limits.findingsPerCode)
    if let stylePath, !container.has(stylePath) { findings.add(.missingStyles(part: stylePath)) }
    var cellTotal = 0
    var isPartial = false
    for entry in book["sheets"]?.all("sheet") ?? [] where !isPartial {
        guard let path = sheetPath(entry, parts, container, &findings) else { continue }
        try container.within { () throws(ReadStop) in try limits.check(.sheets, sheets.count + 1) }
        var builder = SheetBuilder(name: entry.attributes["name"] ?? "", index: sheets.count)
        builder.isHidden = entry.attributes["state"].map { $0 != "visible" } ?? false
        var reader = XLSXSheetReader(
            sheet: builder, strings: strings, styles: styles, since1904: since1904, findings: findings,
            cellTotal: cellTotal, limits: limits, maxRows: maxRows)
        isPartial = try walk(path, of: builder.name, in: container, into: &reader)
        (builder, findings, cellTotal) = (reader.sheet, reader.findings, reader.cellTotal)
        builder.addComments(try comments(ofSheet: path, container, limits))
        try container.within { () throws(ReadStop) in
            try builder.addFindingsUnderMerges(into: &findings, limits: limits)
        }
        builder.settleEncodings(into: &findings)
        sheets.append(builder.finish())
    }
    return Workbook(
        name: container.name, format: .xlsx, byteCount: byteCount, sheets: sheets, findings: findings.finish(),
        metadata: try container.metadata(limits), isPartial: isPartial)
}

/// The part of a sheet that the workbook names; nil, and a finding, where it is no table or is missing.
private func sheetPath(
    _ entry: XMLNode, _ parts: [String: PartRelation], _ container: OfficeContainer, _ findings: inout FindingList
) -> String? {
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

/// A limit that a sheet goes beyond is told with the sheet's name and row: nobody knows the lines of its XML.
private func walk(
    _ path: String, of sheet: String, in container: OfficeContainer, into reader: inout XLSXSheetReader
) throws(SheetsError) -> Bool {
    do throws(SheetsError) {
        return try container.walk(path, into: &reader) ?? false
    } catch {
        guard case .overLimit = error.fault else { throw error }
        throw SheetsError(error.fault, name: container.name, sheet: sheet, row: error.row)
    }
}

/// The parts that a part points to, by id.
private func relations(
    of path: String, _ container: OfficeContainer, _ limits: ReadLimits
) throws(SheetsError) -> [String: PartRelation] {
    let names = path.split(separator: "/").map(String.init)
    let folder = names.dropLast().joined(separator: "/")
    let tree = try container.tree("\(folder)/_rels/\(names.last ?? "").rels", limits: limits)
    var parts: [String: PartRelation] = [:]
    for node in tree?.all("Relationship") ?? [] {
        guard let id = node.attributes["Id"], let part = PartRelation(node, from: folder) else { continue }
        parts[id] = part
    }
    return parts
}

/// Where the only part of a kind lies; nil where no relation says.
private func path(of kind: String, in parts: [String: PartRelation]) -> String? {
    parts.values.filter { $0.kind == kind }.map(\.target).min()
}

private func comments(
    ofSheet path: String, _ container: OfficeContainer, _ limits: ReadLimits
) throws(SheetsError) -> [(place: CellReference, text: String)] {
    let targets = try relations(of: path, container, limits)
    guard
        let comments = targets.values.map(\.target).sorted().first(where: {
            $0.contains("comments") && !$0.contains("threaded")
        }),
        let tree = try container.tree(comments, limits: limits)
    else { return [] }
    return (tree["commentList"]?.all("comment") ?? []).compactMap { comment in
        guard let place = comment.attributes["ref"].flatMap({ CellReference($0) }), let text = comment["text"] else {
            return nil
        }
        return (place, plainText(text))
    }
}

/// The letters of a text with its runs.
private func plainText(_ node: XMLNode) -> String {
    node.name == "t" ? node.text : node.children.filter { $0.name != "rPh" }.map(plainText).joined()
}
