// Reads XML of the plain row and column kind as a workbook.

/// Reads an XML file that is no known spreadsheet.
///
/// - Throws: ``SheetsError`` where the file holds no records of fields.
func readPlainXML(
    _ bytes: UnsafeRawBufferPointer, named name: String, root: XMLRoot, limits: ReadLimits
) throws(SheetsError) -> Workbook {
    var reader = PlainXMLReader(limits: limits)
    _ = try parseXML(bytes, named: name, into: &reader)
    var findings = FindingList(perCode: limits.findingsPerCode)
    let sheets = reader.sheets(into: &findings).map { builder in
        var builder = builder
        builder.settleEncodings(into: &findings)
        return builder.finish()
    }
    guard !sheets.isEmpty else { throw SheetsError(.unknownXML(root: String(root.name.prefix(60))), name: name) }
    return Workbook(
        name: name, format: .plainXML, byteCount: bytes.count, sheets: sheets, findings: findings.finish(),
        metadata: WorkbookMetadata(), isPartial: false)
}
