// Reads an old .xls workbook: typed values and dates through FreeXL, and from the same records what FreeXL passes over:
// formulas' results, errors, formats, fonts, merged and hidden parts, comments. The texts of formulas are not read.

/// Reads an Excel 97–2003 workbook.
func readXLS(
    _ bytes: UnsafeRawBufferPointer, named name: String, ending: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    var reader = XLSReader(limits: limits, maxRows: maxRows)
    do throws(ReadStop) {
        let file = try XLSFile(bytes, ending: ending)
        try reader.read(file, XLSDetails(bytes))
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
    private var since1904 = false
    private var isWhole = true
    private var cellTotal = 0
    private var formulas: (count: Int, first: CellPlace)?

    init(limits: ReadLimits, maxRows: Int?) {
        self.limits = limits
        self.maxRows = maxRows
        findings = FindingList(perCode: limits.findingsPerCode)
    }

    mutating func read(_ file: borrowing XLSFile, _ details: XLSDetails?) throws(ReadStop) {
        guard !file.hasPassword else { throw .fault(.encryptedArchive) }
        try limits.check(.sheets, file.sheetCount)
        let details = details?.sheetCount == file.sheetCount ? details : nil
        since1904 = details?.since1904 ?? false
        for number in 0..<file.sheetCount where !isPartial {
            guard let selected = file.select(number) else { continue }
            guard details?.isTable(number) ?? true else {
                findings.add(.sheetWithoutTable(selected.name))
                continue
            }
            var sheet = SheetBuilder(name: selected.name, index: sheets.count)
            sheet.isHidden = details?.isHidden(number) ?? false
            let more = try details?.sheet(number, limits: limits) ?? BIFFSheet()
            isWhole = isWhole && more.isWhole
            try read(file, selected.rows, selected.columns, more, into: &sheet)
            try finish(&sheet, more)
        }
        if !isWhole { findings.add(.valuesAlone(.xls)) }
        if let formulas { findings.add(.formulaTextUnread(count: formulas.count, first: formulas.first)) }
    }

    /// Cells that FreeXL knows, each with what more there is to it, and cells that it does not know.
    private mutating func read(
        _ file: borrowing XLSFile, _ rows: Int, _ columns: Int, _ more: BIFFSheet, into sheet: inout SheetBuilder
    ) throws(ReadStop) {
        let allRows = max(rows, more.cells.last.map { Int($0.row) + 1 } ?? 0)
        try limits.check(.rows, allRows)
        try limits.check(.columns, columns)
        isPartial = maxRows.map { allRows >= $0 } ?? false
        var next = 0
        for row in 0..<min(allRows, maxRows ?? allRows) {
            for column in 0..<(row < rows ? columns : 0) {
                let place = UInt32(row) << 16 | UInt32(column)
                let cell = next < more.cells.count && more.cells[next].place == place ? more.cells[next] : nil
                next += cell == nil ? 0 : 1
                guard let value = cell?.value ?? file.value(row: row, column: column) else { continue }
                try add(value, cell, row: row, column: column, to: &sheet)
            }
            while next < more.cells.count, Int(more.cells[next].row) == row {
                let cell = more.cells[next]
                next += 1
                if let value = cell.value { try add(value, cell, row: row, column: Int(cell.column), to: &sheet) }
            }
        }
    }

    private mutating func finish(_ sheet: inout SheetBuilder, _ more: BIFFSheet) throws(ReadStop) {
        for area in more.merges { sheet.merge(area) }
        (sheet.hiddenRows, sheet.hiddenColumns) = (more.hiddenRows, more.hiddenColumns)
        if !isPartial { sheet.addComments(more.comments) }
        try sheet.addFindingsUnderMerges(into: &findings, limits: limits)
        sheet.settleEncodings(into: &findings)
        sheets.append(sheet.finish())
    }

    private mutating func add(
        _ value: XLSValue, _ cell: BIFFSheet.Cell?, row: Int, column: Int, to sheet: inout SheetBuilder
    ) throws(ReadStop) {
        let marks = cell?.marks ?? CellMarks()
        let isFormula = cell?.isFormula ?? false
        let reading = read(value, marks, into: &sheet)
        guard !reading.text.isEmpty || isFormula else { return }
        try limits.check(.columns, column + 1)
        try limits.check(.cellBytes, reading.text.count)
        cellTotal += 1
        try limits.check(.cells, cellTotal)
        sheet.append(
            row: UInt32(row), column: UInt16(column), kind: reading.text.isEmpty ? .blank : reading.kind,
            text: reading.text, marks: marks)
        // The formula is there, its text unknown.
        sheet.addExtra(raw: reading.raw, formula: isFormula ? sheet.arena.endIndex..<sheet.arena.endIndex : nil)
        let place = CellPlace(sheet: sheet.index, row: UInt32(row), column: UInt16(column))
        if value == .none { findings.add(.formulaWithoutValue(place)) }
        if isFormula { formulas = ((formulas?.count ?? 0) + 1, formulas?.first ?? place) }
    }

    private func read(
        _ value: XLSValue, _ marks: CellMarks, into sheet: inout SheetBuilder
    ) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        switch value {
        case .text(let string): return (.text, sheet.keep(string.utf8), nil)
        case .boolean(let isTrue): return (.boolean, sheet.keep(isTrue ? "1".utf8 : "0".utf8), nil)
        case .error(let error): return (.error, sheet.keep(error.utf8), nil)
        case .none: return (.blank, 0..<0, nil)
        case .date(let string):
            let date = string.replacing(" ", with: "T")
            return (.date, sheet.keep((date.hasSuffix("T00:00:00") ? String(date.prefix(10)) : date).utf8), nil)
        case .number(let number):
            guard number.isFinite else { return (.number, 0..<0, nil) }
            let text = sheet.keep(NumberText.plainDecimals(of: number))
            guard marks.style == .date, let date = SerialDate.text(number, since1904: since1904) else {
                return (.number, text, nil)
            }
            return (.date, sheet.keep(date.utf8), text)
        }
    }
}
