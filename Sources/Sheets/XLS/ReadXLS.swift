// Reads an old .xls workbook (Excel 95 and 97–2003). Of formulas of Excel 95 only what they came to is read.

/// Reads a workbook from its compound file.
func readXLS(
    _ bytes: UnsafeRawBufferPointer, named name: String, ending: String, limits: ReadLimits, maxRows: Int?
) throws(SheetsError) -> Workbook {
    guard let workbook = XLSWorkbook(bytes) else {
        throw SheetsError(ending.hasPrefix("doc") ? .notATable(.oldWord) : .binaryFile(named: ending), name: name)
    }
    var reader = XLSReader(limits: limits, maxRows: maxRows)
    do throws(ReadStop) { try reader.read(workbook) } catch {
        throw SheetsError(error.fault, name: name, sheet: reader.sheetAtHand, row: reader.rowAtHand.map { $0 + 1 })
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
    /// What is being read, by which a limit is told.
    private(set) var sheetAtHand: String?
    private(set) var rowAtHand: Int?
    private var since1904 = false
    private var isWorkedOut = true
    private var isBookWhole = true
    private var cellTotal = 0
    /// Formulas without a text.
    private var unread: (count: Int, first: CellPlace)?

    init(limits: ReadLimits, maxRows: Int?) {
        self.limits = limits
        self.maxRows = maxRows
        findings = FindingList(perCode: limits.findingsPerCode)
    }

    mutating func read(_ workbook: XLSWorkbook) throws(ReadStop) {
        guard !workbook.book.hasPassword else { throw .fault(.encryptedArchive) }
        let parts = workbook.book.parts
        try limits.check(.sheets, parts.count)
        var texts = workbook.formulaTexts(limits)
        (since1904, isWorkedOut) = (workbook.book.since1904, workbook.isWorkedOut)
        isBookWhole = workbook.book.isWhole
        for (number, part) in parts.enumerated() where !isPartial {
            if part.isTable {
                sheetAtHand = part.name
                try read(number, part, try content(of: number, in: workbook), &texts)
            } else {
                findings.add(.sheetWithoutTable(part.name))
            }
        }
        if let unread { findings.add(.formulaTextUnread(count: unread.count, first: unread.first)) }
    }

    private mutating func content(of number: Int, in workbook: XLSWorkbook) throws(ReadStop) -> BIFFSheet {
        do throws(RowStop) { return try workbook.sheet(number, limits: limits) } catch {
            rowAtHand = error.row
            throw error.stop
        }
    }

    private mutating func read(
        _ number: Int, _ part: BIFFBook.Part, _ content: BIFFSheet, _ texts: inout FormulaTexts
    ) throws(ReadStop) {
        var sheet = SheetBuilder(name: part.name, index: sheets.count)
        sheet.isHidden = part.isHidden
        if !content.isWhole || !isBookWhole { findings.add(.damagedSheet(part.name)) }
        let rowCount = content.cells.last.map { Int($0.row) + 1 } ?? 0
        isPartial = maxRows.map { rowCount >= $0 } ?? false
        for cell in content.cells.prefix(while: { Int($0.row) < maxRows ?? .max }) {
            rowAtHand = Int(cell.row)
            try limits.check(.rows, Int(cell.row) + 1)
            try add(cell, texts.text(of: cell, on: content, sheet: number), to: &sheet)
        }
        rowAtHand = nil
        try finish(&sheet, content)
    }

    private mutating func finish(_ sheet: inout SheetBuilder, _ content: BIFFSheet) throws(ReadStop) {
        for area in content.merges { sheet.merge(area) }
        (sheet.hiddenRows, sheet.hiddenColumns) = (content.hiddenRows, content.hiddenColumns)
        if !isPartial { sheet.addComments(content.comments) }
        try sheet.settle(into: &findings, limits: limits)
        sheets.append(sheet.finish())
    }

    private mutating func add(
        _ cell: BIFFSheet.Cell, _ formula: String?, to sheet: inout SheetBuilder
    ) throws(ReadStop) {
        var marks = cell.marks
        let reading = read(cell.value, &marks, into: &sheet)
        if case .number(let number) = cell.value, !number.isFinite {
            findings.add(.notANumber(place(of: cell, on: sheet.index), text: words(of: number)))
        }
        guard !reading.text.isEmpty || reading.raw != nil || cell.formula != nil else { return }
        try limits.check(.columns, Int(cell.column) + 1)
        try limits.check(.cellBytes, max(reading.text.count, reading.raw?.count ?? 0))
        cellTotal += 1
        try limits.check(.cells, cellTotal)
        sheet.append(
            row: UInt32(cell.row), column: cell.column, kind: reading.text.isEmpty ? .blank : reading.kind,
            text: reading.text, marks: marks)
        // No text where the formula is there, but what it says unknown.
        try limits.check(.cellBytes, formula?.utf8.count ?? 0)
        sheet.addExtra(raw: reading.raw, formula: cell.formula.map { _ in sheet.keep((formula ?? "").utf8) })
        if cell.formula != nil { note(cell, hasText: formula != nil, on: sheet.index) }
    }

    private mutating func note(_ cell: BIFFSheet.Cell, hasText: Bool, on sheet: UInt16) {
        let place = place(of: cell, on: sheet)
        if cell.value == .none || cell.value == .text("") && !isWorkedOut {
            findings.add(.formulaWithoutValue(place))
        }
        if !hasText { unread = ((unread?.count ?? 0) + 1, unread?.first ?? place) }
    }

    /// `inf`, `-inf` or `nan`.
    private func words(of infinite: Double) -> String { infinite.isNaN ? "nan" : "\(infinite)" }

    private func place(of cell: BIFFSheet.Cell, on sheet: UInt16) -> CellPlace {
        CellPlace(sheet: sheet, row: UInt32(cell.row), column: cell.column)
    }

    private func read(
        _ value: XLSValue, _ marks: inout CellMarks, into sheet: inout SheetBuilder
    ) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        switch value {
        case .text(let string, let whole):
            let settled = sheet.settleRuns(of: sheet.keep(string.utf8), whole, &marks)
            return (.text, settled.text, settled.raw)
        case .boolean(let isTrue): return (.boolean, sheet.keep(isTrue ? "1".utf8 : "0".utf8), nil)
        case .error(let error): return (.error, sheet.keep(error.utf8), nil)
        case .none: return (.blank, 0..<0, nil)
        case .number(let number):
            guard number.isFinite else { return (.text, sheet.keep(words(of: number).utf8), nil) }
            let text = sheet.keep(NumberText.plainDecimals(of: number))
            guard marks.style == .date, let date = SerialDate.text(number, since1904: since1904) else {
                return (.number, text, nil)
            }
            return (.date, sheet.keep(date.utf8), text)
        }
    }
}
