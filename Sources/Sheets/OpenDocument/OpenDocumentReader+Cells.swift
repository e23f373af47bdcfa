// The cells of OpenDocument: value types, repeated and spanned cells, formulas, comments.

/// The cell being read.
struct OpenDocumentCell {
    var kind = CellKind.text
    var marks = CellMarks()
    var start = 0
    var paragraphs = 0
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
            } else if isOffice, names.isValue(name) {
                try limits.check(.cellBytes, bytes.count)
                cell.value = sheet.keep(bytes)
            } else if name == names.styleName {
                cell.marks = styles.marks(of: String(decoding: bytes, as: UTF8.self))
            } else if name == names.formula {
                try limits.check(.cellBytes, bytes.count)
                cell.formula = sheet.keep(bytes)
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
        if cell.marks.isStruck, !reading.text.isEmpty {
            findings.add(.struckCell(CellPlace(sheet: sheet.index, row: UInt32(position.row), column: UInt16(first))))
        }
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

    /// The value of a typed cell is its attribute; the paragraphs only show it.
    private mutating func read(_ shown: Range<Int>) -> (kind: CellKind, text: Range<Int>, raw: Range<Int>?) {
        let whole = runs.finish().map { sheet.keep($0.bytes) }
        guard let value = cell.value else { return (isErrorText(shown) ? .error : .text, shown, whole) }
        switch cell.kind {
        case .number:
            switch sheet.arena.withUnsafeBufferPointer({ NumberText(UnsafeBufferPointer(rebasing: $0[value])) }) {
            case .plain, .notANumber: return (.number, value, nil)
            case .rewritten(let decimals): return (.number, sheet.keep(decimals), value)
            }
        case .date:
            if let clock = OpenDocumentTime.clock(sheet.arena[value]) { return (.date, sheet.keep(clock.utf8), value) }
            let cut = DateText.cut(value, in: sheet.arena)
            return (.date, cut.text, cut.raw)
        case .boolean:
            let isTrue = sheet.arena[value].first == UInt8(ascii: "t")
            return (.boolean, sheet.keep(CollectionOfOne(UInt8(ascii: isTrue ? "1" : "0"))), value)
        case .text, .error, .blank:
            let text = shown.isEmpty && whole == nil ? value : shown
            return (isErrorText(shown) ? .error : .text, text, whole)
        }
    }

    /// LibreOffice keeps the result of a failed formula as the text it shows.
    private func isErrorText(_ shown: Range<Int>) -> Bool {
        cell.formula != nil && sheet.arena[shown].first == UInt8(ascii: "#")
            || sheet.arena[shown].starts(with: "Err:".utf8) && cell.formula != nil
    }
}

extension OpenDocumentNames {
    fileprivate func isValue(_ name: XMLName?) -> Bool {
        name == value || name == dateValue || name == timeValue || name == booleanValue || name == stringValue
    }
}

/// Durations as OpenDocument writes times: `PT13H30M00S`.
enum OpenDocumentTime {
    /// `13:30:00`, or nil for anything else; fractions of a second are dropped only where they are zero.
    static func clock(_ text: ArraySlice<UInt8>) -> String? {
        guard text.starts(with: "PT".utf8) else { return nil }
        var fields: [String] = []
        for part in text.dropFirst(2).split(whereSeparator: { $0 >= 0x41 && $0 <= 0x5A }) {
            let whole = part.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
            guard part.dropFirst(whole.count + 1).allSatisfy({ $0 == 0x30 }) else { return nil }
            fields.append(String(decoding: whole, as: UTF8.self))
        }
        return fields.count == 3 ? fields.joined(separator: ":") : nil
    }
}
