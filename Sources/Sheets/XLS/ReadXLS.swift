// Reads an old .xls workbook: typed values and dates. FreeXL passes over formulas with their results, errors, merged cells,
// hidden rows and percent formats, which a finding says of every such file.

/// Reads an Excel 97–2003 workbook.
func readXLS(
    _ bytes: UnsafeRawBufferPointer, named name: String, ending: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    var reader = XLSReader(limits: limits, maxRows: maxRows)
    do throws(ReadStop) {
        let file = try XLSFile(bytes, ending: ending)
        try reader.read(file)
    } catch {
        throw SheetsError(error.fault, name: name)
    }
    return Workbook(
        name: name, format: .xls, byteCount: bytes.count, sheets: reader.sheets, findings: reader.findings.finish(),
        metadata: WorkbookMetadata(), isPartial: reader.isPartial)
}

private struct XLSReader {
    let limits: ReadLimits
    let maxRows: Int?
    private(set) var sheets: [Sheet] = []
    private(set) var findings: FindingList
    private(set) var isPartial = false
    private var cellTotal = 0

    init(limits: ReadLimits, maxRows: Int?) {
        self.limits = limits
        self.maxRows = maxRows
        findings = FindingList(perCode: limits.findingsPerCode)
        findings.add(.valuesAlone(.xls))
    }

    mutating func read(_ file: borrowing XLSFile) throws(ReadStop) {
        guard !file.hasPassword else { throw .fault(.encryptedArchive) }
        try limits.check(.sheets, file.sheetCount)
        for number in 0..<file.sheetCount where !isPartial {
            guard let selected = file.select(number) else { continue }
            try limits.check(.rows, selected.rows)
            try limits.check(.columns, selected.columns)
            var sheet = SheetBuilder(name: selected.name, index: sheets.count)
            for row in 0..<min(selected.rows, maxRows ?? selected.rows) {
                for column in 0..<selected.columns {
                    guard let value = file.value(row: row, column: column) else { continue }
                    try add(value, row: row, column: column, to: &sheet)
                }
            }
            isPartial = maxRows.map { selected.rows >= $0 } ?? false
            sheet.settleEncodings(into: &findings)
            sheets.append(sheet.finish())
        }
    }

    private mutating func add(
        _ value: XLSFile.Value, row: Int, column: Int, to sheet: inout SheetBuilder
    ) throws(ReadStop) {
        let kind: CellKind
        let text: Range<Int>
        switch value {
        case .text(let string):
            (kind, text) = (.text, sheet.keep(string.utf8))
        case .date(let string):
            let date = string.replacing(" ", with: "T")
            (kind, text) = (.date, sheet.keep((date.hasSuffix("T00:00:00") ? String(date.prefix(10)) : date).utf8))
        case .number(let number):
            guard number.isFinite else { return }
            (kind, text) = (.number, sheet.keep(NumberText.plainDecimals(of: number)))
        }
        guard !text.isEmpty else { return }
        try limits.check(.cellBytes, text.count)
        cellTotal += 1
        try limits.check(.cells, cellTotal)
        sheet.append(row: UInt32(row), column: UInt16(column), kind: kind, text: text)
    }
}
