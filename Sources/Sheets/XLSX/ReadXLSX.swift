// Reads an .xlsx workbook: its parts, strings and styles, then each sheet with its comments.

/// Reads a workbook from its container.
func readXLSX(
    _ container: OfficeContainer, byteCount: Int, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    let book = try container.tree("xl/workbook.xml", limits: limits) ?? XMLNode(name: "")
    let targets = try relations("xl/_rels/workbook.xml.rels", base: "xl", container, limits)
    let styles = XLSXStyles(try container.tree("xl/styles.xml", limits: limits))
    var strings = XLSXStrings(limits: limits)
    _ = try container.walk("xl/sharedStrings.xml", into: &strings)
    let since1904 = ["1", "true"].contains(book["workbookPr"]?.attributes["date1904"] ?? "")
    var sheets: [Sheet] = []
    var findings = FindingList(perCode: limits.findingsPerCode)
    var cellTotal = 0
    var isPartial = false
    for entry in book["sheets"]?.all("sheet") ?? [] where !isPartial {
        guard let path = entry.attributes["id"].flatMap({ targets[$0] }), path.contains("worksheets/") else { continue }
        try container.within { () throws(ReadStop) in try limits.check(.sheets, sheets.count + 1) }
        var builder = SheetBuilder(name: entry.attributes["name"] ?? "", index: sheets.count)
        builder.isHidden = entry.attributes["state"].map { $0 != "visible" } ?? false
        var reader = XLSXSheetReader(
            sheet: builder, strings: strings, styles: styles, since1904: since1904, findings: findings,
            cellTotal: cellTotal, limits: limits, maxRows: maxRows)
        isPartial = try container.walk(path, into: &reader) ?? false
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

/// The parts that a part points to, by id, as paths from the container's root.
private func relations(
    _ path: String, base: String, _ container: OfficeContainer, _ limits: ReadLimits
) throws(SheetsError) -> [String: String] {
    let tree = try container.tree(path, limits: limits)
    var targets: [String: String] = [:]
    for relation in tree?.all("Relationship") ?? [] {
        guard let id = relation.attributes["Id"], let target = relation.attributes["Target"] else { continue }
        targets[id] = resolved(target, from: base)
    }
    return targets
}

/// `../comments1.xml` seen from `xl/worksheets` is `xl/comments1.xml`; a leading `/` starts from the root.
private func resolved(_ target: String, from base: String) -> String {
    var parts = target.hasPrefix("/") ? [] : base.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
        if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
}

private func comments(
    ofSheet path: String, _ container: OfficeContainer, _ limits: ReadLimits
) throws(SheetsError) -> [(place: CellReference, text: String)] {
    let parts = path.split(separator: "/").map(String.init)
    let folder = parts.dropLast().joined(separator: "/")
    let targets = try relations("\(folder)/_rels/\(parts.last ?? "").rels", base: folder, container, limits)
    guard let comments = targets.values.sorted().first(where: { $0.contains("comments") && !$0.contains("threaded") }),
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
