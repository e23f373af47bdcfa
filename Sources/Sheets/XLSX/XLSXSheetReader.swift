// Reads one worksheet of an .xlsx workbook, cell by cell.

/// Reads `xl/worksheets/sheetN.xml`.
struct XLSXSheetReader: XMLEventHandler {
    private enum Context {
        case sheet, row, cell, value, formula, inline, inlineText, other
    }

    private struct Names {
        var row: XMLName?, cell: XMLName?, value: XMLName?, formula: XMLName?, inline: XMLName?, text: XMLName?
        var merge: XMLName?, column: XMLName?, reference: XMLName?, style: XMLName?, type: XMLName?, hidden: XMLName?
        var area: XMLName?, min: XMLName?, max: XMLName?, phonetic: XMLName?
        var run: XMLName?, alignment: XMLName?, strike: XMLName?, property: XMLName?
        var properties: XMLName?
    }

    let limits: ReadLimits
    let maxRows: Int?
    let strings: XLSXStrings
    let styles: XLSXStyles
    let since1904: Bool
    var sheet: SheetBuilder
    var findings: FindingList
    var cellTotal: Int
    private var names = Names()
    private var contexts: [Context] = [.sheet]
    private var row = -1
    private var column = -1
    /// The row that an element at hand speaks of.
    private var rowAtHand: Int?
    private var type = XLSXCellType.number
    private var marks = CellMarks()
    private var textStart = 0
    private var text = 0..<0
    private var formula: Range<Int>?
    /// The runs of an inline string, and how the one at hand stands.
    private var runs = TextRuns()
    private var look = TextRuns.Look()

    init(
        sheet: SheetBuilder, strings: XLSXStrings, styles: XLSXStyles, since1904: Bool, findings: FindingList,
        cellTotal: Int, limits: ReadLimits, maxRows: Int?
    ) {
        self.sheet = sheet
        self.strings = strings
        self.styles = styles
        self.since1904 = since1904
        self.findings = findings
        self.cellTotal = cellTotal
        self.limits = limits
        self.maxRows = maxRows
    }

    mutating func prepare(_ names: XMLNames) {
        self.names = Names(
            row: names["row"], cell: names["c"], value: names["v"], formula: names["f"], inline: names["is"],
            text: names["t"], merge: names["mergeCell"], column: names["col"], reference: names["r"], style: names["s"],
            type: names["t"], hidden: names["hidden"], area: names["ref"], min: names["min"], max: names["max"],
            phonetic: names["rPh"], run: names["r"], alignment: names["vertAlign"], strike: names["strike"],
            property: names["val"], properties: names["rPr"])
    }

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        try limits.check(.depth, contexts.count)
        contexts.append(try enter(element))
    }

    private mutating func enter(_ element: XMLStart) throws(ReadStop) -> Context {
        switch contexts[contexts.count - 1] {
        case .row where element.name == names.cell:
            try beginCell(element)
            return .cell
        case .cell where element.name == names.value: return beginText(.value)
        case .cell where element.name == names.formula: return beginText(.formula)
        case .cell where element.name == names.inline: return beginText(.inline)
        case .inline where element.name == names.text: return .inlineText
        case .inline where element.name != names.phonetic:
            enterRun(element)
            return .inline
        case .sheet where element.name == names.row:
            try beginRow(element)
            return .row
        case .sheet where element.name == names.merge: try merge(element)
        case .sheet where element.name == names.column: try columns(element)
        case .sheet: return .sheet
        case .row, .cell, .value, .formula, .inline, .inlineText, .other: break
        }
        return .other
    }

    private mutating func enterRun(_ element: XMLStart) {
        switch element.name {
        case names.run: look = TextRuns.Look()
        case names.properties: look.isOwn = true
        case names.strike: look.isStruck = element.isOn(names.property)
        case names.alignment: look.isRaised = element.text(of: names.property, in: element.space) == "superscript"
        default: break
        }
    }

    private mutating func beginText(_ context: Context) -> Context {
        textStart = sheet.arena.count
        look = TextRuns.Look()
        _ = runs.finish()
        return context
    }

    var whereabouts: (sheet: String, row: Int?)? { (sheet.name, rowAtHand) }

    mutating func end() throws(ReadStop) {
        switch contexts.removeLast() {
        case .value: text = valueText()
        case .inline where contexts.last == .cell: text = textStart..<sheet.arena.count
        case .formula: formula = textStart..<sheet.arena.count
        case .cell: try endCell()
        case .sheet, .row, .inline, .inlineText, .other: break
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        switch contexts[contexts.count - 1] {
        case .formula where sheet.arena.count == textStart: sheet.arena.append(UInt8(ascii: "="))
        case .value, .formula, .inlineText: break
        case .sheet, .row, .cell, .inline, .other: return
        }
        try limits.check(.cellBytes, runs.byteCount(ofText: sheet.arena.count - textStart) + bytes.count)
        runs.append(bytes, look, to: &sheet.arena, from: textStart)
    }

    private mutating func beginRow(_ element: XMLStart) throws(ReadStop) {
        var next = row + 1
        var isHidden = false
        for index in 0..<element.attributeCount {
            let name = element.attributeName(index)
            let value = element.attributeValue(index)
            if name == names.reference {
                guard let number = CellReference.number(value), number > row else {
                    throw .fault(.indexGoesBack(of: .row, number: CellReference.number(value) ?? 0, expected: row + 2))
                }
                next = number - 1
            } else if name == names.hidden {
                isHidden = value.first == UInt8(ascii: "1") || value.first == UInt8(ascii: "t")
            }
        }
        guard next > row else { throw .fault(.indexGoesBack(of: .row, number: next + 1, expected: row + 2)) }
        rowAtHand = next
        try limits.check(.rows, next + 1)
        if let maxRows, next >= maxRows { throw .enough }
        row = next
        column = -1
        if isHidden { sheet.hiddenRows.insert(row...row) }
    }

    private mutating func beginCell(_ element: XMLStart) throws(ReadStop) {
        var next = CellReference(row: row, column: column + 1)
        type = .number
        marks = styles.marks(of: 0)
        text = 0..<0
        formula = nil
        for index in 0..<element.attributeCount {
            let name = element.attributeName(index)
            let value = element.attributeValue(index)
            if name == names.reference {
                guard let place = CellReference(value) else {
                    throw .fault(.indexBeforeOne(of: .cell, text: String(decoding: value.prefix(40), as: UTF8.self)))
                }
                next = place
            } else if name == names.style {
                marks = styles.marks(of: CellReference.number(value) ?? 0)
            } else if name == names.type {
                type = XLSXCellType(value)
            }
        }
        try limits.check(.columns, next.column + 1)
        guard next.row == row else {
            throw .fault(.indexGoesBack(of: .row, number: next.row + 1, expected: row + 1))
        }
        guard next.column > column else {
            throw .fault(.indexGoesBack(of: .cell, number: next.column + 1, expected: column + 2))
        }
        column = next.column
    }

    private mutating func endCell() throws(ReadStop) {
        let reading = try read()
        let isEmpty = reading.text.isEmpty
        if isEmpty, formula == nil, reading.raw == nil { return }
        cellTotal += 1
        try limits.check(.cells, cellTotal)
        if isEmpty, formula != nil, type != .formulaText { findings.add(.formulaWithoutValue(place)) }
        sheet.append(
            row: UInt32(row), column: UInt16(column), kind: isEmpty ? .blank : reading.kind, text: reading.text,
            marks: marks)
        if reading.raw != nil || formula != nil { sheet.addExtra(raw: reading.raw, formula: formula) }
    }

    private var place: CellPlace { CellPlace(sheet: sheet.index, row: UInt32(row), column: UInt16(column)) }

    private mutating func read() throws(ReadStop) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        switch type {
        case .shared: return try shared()
        case .text, .formulaText: return unescaped(whole: runs.finish())
        case .boolean:
            guard let digit = TruthText.digit(sheet.arena[text]) else {
                return text.isEmpty ? (.boolean, text, nil) : refused()
            }
            return (.boolean, sheet.keep(CollectionOfOne(digit)), text.count > 1 ? text : nil)
        case .error: return (.error, text, nil)
        case .date:
            guard text.isEmpty || DateText.isDate(sheet.arena[text]) else { return refused() }
            let cut = DateText.cut(text, in: sheet.arena)
            return (.date, cut.text, cut.raw)
        case .number: return number()
        }
    }

    /// Blanks around what is no text are an indentation of the file's own text.
    private func valueText() -> Range<Int> {
        var bytes = sheet.arena[textStart...]
        guard type != .text, type != .formulaText else { return bytes.indices }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return bytes.drop { $0 <= 0x20 }.indices
    }

    private mutating func shared() throws(ReadStop) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        guard !text.isEmpty else { return (.text, text, nil) }
        let index = sheet.arena.withUnsafeBufferPointer {
            CellReference.number(UnsafeBufferPointer(rebasing: $0[text]))
        }
        guard let index, let range = strings.range(of: index) else {
            throw .fault(.sharedString(String(decoding: sheet.arena[text].prefix(40), as: UTF8.self)))
        }
        text = sheet.keep(strings.arena[range])
        return unescaped(whole: strings.wholes[index])
    }

    /// Undoes `_x000D_`, by which the format writes characters that XML has no place for.
    ///
    /// - Parameter whole: what the text's runs leave behind; nil where it has none that matter. Where every run says itself
    ///   how it looks, what is left is not struck, whatever the cell's font is: LibreOffice gives the cell its first run's.
    private mutating func unescaped(whole: TextRuns.Whole?) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        let settled = sheet.settleRuns(of: text, whole, &marks)
        let plain = XLSXEscapes.undone(sheet.arena[settled.text]).map { sheet.keep($0) }
        return (.text, plain ?? settled.text, settled.raw ?? plain.map { _ in text })
    }

    private mutating func number() -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        guard !text.isEmpty else { return (.number, text, nil) }
        if marks.style == .date, let serial = Double(String(decoding: sheet.arena[text], as: UTF8.self)),
            let date = SerialDate.text(serial, since1904: since1904)
        {
            return (.date, sheet.keep(date.utf8), text)
        }
        switch sheet.arena.withUnsafeBufferPointer({ NumberText(UnsafeBufferPointer(rebasing: $0[text])) }) {
        case .plain: return (.number, text, nil)
        case .rewritten(let decimals): return (.number, sheet.keep(decimals), text)
        case .notANumber: return refused()
        }
    }

    /// What is not what its type says is text.
    private mutating func refused() -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        findings.add(.notANumber(place, text: String(decoding: sheet.arena[text].prefix(40), as: UTF8.self)))
        return (.text, text, nil)
    }

    private mutating func merge(_ element: XMLStart) throws(ReadStop) {
        guard let reference = element.text(of: names.area, in: nil) else { return }
        let corners = reference.split(separator: ":").compactMap { CellReference(String($0)) }
        guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column else {
            return
        }
        rowAtHand = corners[0].row
        try limits.check(.rows, corners[1].row + 1)
        try limits.check(.columns, corners[1].column + 1)
        try limits.check(.merges, sheet.merges.count + 1)
        sheet.merge(
            MergedArea(
                rows: UInt32(corners[0].row)...UInt32(corners[1].row),
                columns: UInt16(corners[0].column)...UInt16(corners[1].column)))
    }

    private mutating func columns(_ element: XMLStart) throws(ReadStop) {
        let hidden = element.text(of: names.hidden, in: nil)
        guard hidden == "1" || hidden == "true", let first = element.text(of: names.min, in: nil).flatMap({ Int($0) }),
            let last = element.text(of: names.max, in: nil).flatMap({ Int($0) }), first > 0, first <= last
        else { return }
        try limits.check(.columns, first)
        sheet.hiddenColumns.insert(first - 1...min(last, limits.value(of: .columns)) - 1)
    }
}
