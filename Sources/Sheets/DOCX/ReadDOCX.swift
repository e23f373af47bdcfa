// Reads a .docx document as a workbook: its tables, then its prose.

/// Reads the tables of a document from its container.
func readDOCX(
    _ container: OfficeContainer, byteCount: Int, limits: ReadLimits
) throws(SheetsError) -> Workbook {
    var reader = DOCXReader(limits: limits)
    _ = try container.walk(container.mainPath ?? "", into: &reader)
    guard !reader.tables.isEmpty else { throw SheetsError(.noTable, name: container.name) }
    var findings = FindingList(perCode: limits.findingsPerCode)
    var builders = reader.tables
    let prose = reader.prose
    if !prose.records.isEmpty { builders.append(prose.renumbered(builders.count)) }
    var sheets: [Sheet] = []
    for var builder in builders {
        try container.within { () throws(ReadStop) in try builder.settle(into: &findings, limits: limits) }
        sheets.append(builder.finish())
    }
    let metadata = try container.metadata(limits, into: &findings)
    return Workbook(
        name: container.name, format: .docx, byteCount: byteCount, sheets: sheets, findings: findings.finish(),
        metadata: metadata, isPartial: false)
}
