// The cells of OpenDocument: value types, repeated and spanned cells, formulas, comments.

/// The cell being read.
struct OpenDocumentCell {
    var kind = CellKind.text
    var marks = CellMarks()
    var start = 0
    var paragraphs = 0
    /// Whether LibreOffice says that it is an error; nil where the writer does not tell errors from texts.
    var isError: Bool?
    /// The value of an attribute, which stands before the text of its paragraphs.
    var value: Range<Int>?
    var formula: Range<Int>?
    var comment: Range<Int>?
    var commentStart: Int?
    var textStart = 0
    var repeats = 1
    var across = 1
    var down = 1
}

extension OpenDocumentReader {
    mutating func beginCell(_ element: XMLStart) throws(ReadStop) {
        cell = OpenDocumentCell()
        cell.start = sheet.arena.count
        for index in 0..<element.attributeCount {
            let name = element.attributeName(index)
            let bytes = element.attributeValue(index)
            let isOffice = element.attributeSpace(index) == names.officeSpace
            if isOffice, name == names.valueType {
                setKind(bytes)
            } else if name == names.valueType {
                cell.isError = bytes.elementsEqual("error".utf8)
            } else if isOffice, names.isValue(name) {
                try limits.check(.cellBytes, bytes.count)
                cell.value = element.keepAttribute(index, in: &sheet)
            } else if name == names.styleName {
                cell.marks = styles.marks(of: String(decoding: bytes, as: UTF8.self))
            } else if name == names.formula {
                try limits.check(.cellBytes, bytes.count)
                cell.formula = element.keepAttribute(index, in: &sheet)
            }
        }
        cell.repeats = try repeats(element, names.columnsRepeated, .cell)
        cell.across = try repeats(element, names.columnsSpanned, .cell)
        cell.down = try repeats(element, names.rowsSpanned, .cell)
        cell.textStart = sheet.arena.count
    }

    private mutating func setKind(_ type: UnsafeBufferPointer<UInt8>) {
        switch String(decoding: type, as: UTF8.self) {
        case "float", "currency", "percentage": cell.kind = .number
        case "date", "time": cell.kind = .date
        case "boolean": cell.kind = .boolean
        case "error": cell.kind = .error
        default: cell.kind = .text
        }
    }

    mutating func endCell() throws(ReadStop) {
        let first = position.column
        position.column += cell.repeats
        try mergeCells(at: first)
        let textEnd = cell.comment.map { min($0.lowerBound, sheet.arena.count) } ?? sheet.arena.count
        let shown = cell.paragraphs > 0 ? paragraphs(upTo: textEnd) : cell.textStart..<cell.textStart
        let reading = read(shown)
        if reading.text.isEmpty, reading.raw == nil, cell.formula == nil, cell.comment == nil { return }
        try limits.check(.columns, position.column)
        try limits.check(.rows, position.row + 1)
        cellTotal += cell.repeats
        try limits.check(.cells, cellTotal)
        for column in first..<position.column {
            sheet.append(
                row: UInt32(position.row), column: UInt16(column), kind: reading.text.isEmpty ? .blank : reading.kind,
                text: reading.text, marks: cell.marks)
            sheet.addExtra(raw: reading.raw, formula: cell.formula, comment: cell.comment)
        }
    }

    /// The text of the paragraphs: a comment may stand before them or after.
    private func paragraphs(upTo end: Int) -> Range<Int> {
        guard let comment = cell.comment, comment.lowerBound <= cell.textStart else { return cell.textStart..<end }
        return comment.upperBound..<sheet.arena.count
    }

    private mutating func mergeCells(at column: Int) throws(ReadStop) {
        guard cell.across > 1 || cell.down > 1 else { return }
        try limits.check(.columns, column + cell.across)
        try limits.check(.rows, position.row + cell.down)
        try limits.check(.merges, sheet.merges.count + 1)
        let (row, first) = (UInt32(position.row), UInt16(column))
        sheet.merge(
            MergedArea(rows: row...row + UInt32(cell.down - 1), columns: first...first + UInt16(cell.across - 1)))
    }

    /// The value of a typed cell is its attribute; the paragraphs only show it, a text perhaps through a format.
    private mutating func read(_ shown: Range<Int>) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        let settled = sheet.settleRuns(of: shown, runs.finish(), &cell.marks)
        let whole = settled.raw
        let shown = whole == nil ? shown : withoutOuterLines(settled.text)
        guard let value = cell.value else { return (textKind(shown), shown, whole) }
        switch cell.kind {
        case .number: return number(value)
        case .date: return date(value)
        case .boolean:
            let isTrue = sheet.arena[value].first == UInt8(ascii: "t")
            return (.boolean, sheet.keep(CollectionOfOne(UInt8(ascii: isTrue ? "1" : "0"))), value)
        case .text, .error, .blank:
            let isShown = whole != nil || value.isEmpty || textKind(shown) == .error
            return (textKind(shown), isShown ? shown : value, whole)
        }
    }

    /// What is left of a text whose first or last lines are struck through.
    private func withoutOuterLines(_ text: Range<Int>) -> Range<Int> {
        guard let first = text.first(where: { sheet.arena[$0] != 10 }),
            let last = text.last(where: { sheet.arena[$0] != 10 })
        else { return text.lowerBound..<text.lowerBound }
        return first..<last + 1
    }

    private mutating func number(_ value: Range<Int>) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        switch sheet.arena.withUnsafeBufferPointer({ NumberText(UnsafeBufferPointer(rebasing: $0[value])) }) {
        case .plain: (.number, value, nil)
        case .rewritten(let decimals): (.number, sheet.keep(decimals), value)
        case .notANumber: refused(value)
        }
    }

    private mutating func date(_ value: Range<Int>) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        if let seconds = OpenDocumentTime.seconds(sheet.arena[value]) { return time(seconds, value) }
        guard DateText.isDate(sheet.arena[value]) else { return refused(value) }
        let cut = DateText.cut(value, in: sheet.arena)
        return (.date, cut.text, cut.raw)
    }

    /// A time of day, or what counts on beyond a day: a number of days, as in other formats.
    private mutating func time(
        _ seconds: Double, _ value: Range<Int>
    ) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        guard cell.marks.style == .number else {
            return (.date, sheet.keep(OpenDocumentTime.clock(ofSeconds: seconds).utf8), value)
        }
        return (.number, sheet.keep(NumberText.plainDecimals(of: seconds / 86_400)), value)
    }

    /// What is not what its type says is text.
    private mutating func refused(_ value: Range<Int>) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        if !value.isEmpty {
            let column = UInt16(truncatingIfNeeded: position.column - cell.repeats)
            findings.add(
                .notANumber(
                    CellPlace(sheet: sheet.index, row: UInt32(truncatingIfNeeded: position.row), column: column),
                    text: String(decoding: sheet.arena[value].prefix(40), as: UTF8.self)))
        }
        return (.text, value, nil)
    }

    /// The result of a failed formula is the text it shows, which few programs mark.
    private func textKind(_ shown: Range<Int>) -> CellKind {
        if let isError = cell.isError { return isError ? .error : .text }
        guard cell.formula != nil else { return .text }
        let text = String(decoding: sheet.arena[shown].prefix(12), as: UTF8.self)
        let isNumbered = text.hasPrefix("Err:") && Int(text.dropFirst(4)) != nil
        return isNumbered || Self.errors.contains(text) ? .error : .text
    }

    private static let errors: Set = ["#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!"]
}

extension OpenDocumentNames {
    fileprivate func isValue(_ name: XMLName?) -> Bool {
        name == value || name == dateValue || name == timeValue || name == booleanValue || name == stringValue
    }
}
