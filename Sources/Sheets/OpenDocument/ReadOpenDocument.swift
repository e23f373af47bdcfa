// Reads .ods and .fods workbooks.

/// Reads a flat OpenDocument spreadsheet.
func readFlatODS(
    _ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    var reader = OpenDocumentReader(limits: limits, maxRows: maxRows)
    let isPartial = try parseXML(bytes, named: name, into: &reader)
    return reader.workbook(named: name, format: .flatODS, byteCount: bytes.count, isPartial: isPartial)
}

/// Reads a zipped OpenDocument spreadsheet: shared styles and metadata first, then the tables.
func readODS(
    _ container: OfficeContainer, byteCount: Int, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    var reader = OpenDocumentReader(limits: limits, maxRows: maxRows)
    _ = try container.walk("styles.xml", into: &reader)
    var properties = OpenDocumentReader(limits: limits, maxRows: nil)
    if try container.walkBeside("meta.xml", into: &properties, &reader.findings) {
        reader.metadata = properties.metadata
    }
    let isPartial = try container.walk("content.xml", into: &reader) ?? false
    return reader.workbook(named: container.name, format: .ods, byteCount: byteCount, isPartial: isPartial)
}

extension OpenDocumentReader {
    fileprivate func workbook(named name: String, format: SheetFormat, byteCount: Int, isPartial: Bool) -> Workbook {
        Workbook(
            name: name, format: format, byteCount: byteCount, sheets: sheets, findings: findings.finish(),
            metadata: metadata, isPartial: isPartial)
    }
}
