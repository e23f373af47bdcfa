// Reads the tables of a .docx document, each as a sheet of its own.
// Text outside tables becomes a sheet too: it holds titles, units and dates that the tables belong to.

/// Reads `word/document.xml`.
struct DOCXReader: XMLEventHandler {
    private enum Context {
        case body, table, row, cell, paragraph, text, properties, other
    }

    private struct Names {
        var table: XMLName?, row: XMLName?, cell: XMLName?, paragraph: XMLName?, text: XMLName?, tab: XMLName?
        var lineBreak: XMLName?, span: XMLName?, verticalMerge: XMLName?, before: XMLName?, value: XMLName?
        var cellProperties: XMLName?, rowProperties: XMLName?, deleted: XMLName?, movedAway: XMLName?,
            alternative: XMLName?
        var run: XMLName?, alignment: XMLName?
    }

    let limits: ReadLimits
    private var names = Names()
    private var contexts: [Context] = [.body]
    private(set) var tables: [SheetBuilder] = []
    private(set) var prose = SheetBuilder(name: "Văn bản", index: 0)
    private var proseRow = 0
    private var sheet = SheetBuilder(name: "", index: 0)
    private var tableDepth = 0
    private var row = -1
    private var column = 0
    private var span = 1
    private var continuesMerge = false
    private var startsMerge = false
    private var paragraphs = 0
    private var textStart = 0
    /// The run stands raised.
    private var isRaised = false
    private var cellTotal = 0
    /// For each column where a vertical merge is open: its first row, columns and last row so far.
    private var merges: [Int: (first: Int, last: Int, span: Int)] = [:]

    init(limits: ReadLimits) {
        self.limits = limits
    }

    mutating func prepare(_ names: XMLNames) {
        self.names = Names(
            table: names["tbl"], row: names["tr"], cell: names["tc"], paragraph: names["p"], text: names["t"],
            tab: names["tab"], lineBreak: names["br"], span: names["gridSpan"], verticalMerge: names["vMerge"],
            before: names["gridBefore"], value: names["val"], cellProperties: names["tcPr"],
            rowProperties: names["trPr"], deleted: names["del"],
            movedAway: names["moveFrom"], alternative: names["Fallback"], run: names["r"],
            alignment: names["vertAlign"])
    }

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        try limits.check(.depth, contexts.count)
        contexts.append(try enter(element, contexts[contexts.count - 1]))
    }

    private mutating func enter(_ element: XMLStart, _ context: Context) throws(ReadStop) -> Context {
        let name = element.name
        if context == .other || name == names.alternative { return .other }
        if name == names.deleted || name == names.movedAway { return .other }
        switch name {
        case names.table: return try beginTable()
        case names.row where context == .table && tableDepth == 1: return try beginRow()
        case names.cell where context == .row && tableDepth == 1: return beginCell()
        case names.paragraph: return beginParagraph()
        case names.text where context == .paragraph: return .text
        case names.run: isRaised = false
        case names.alignment: isRaised = element.text(of: names.value, in: element.space) == "superscript"
        case names.tab where context == .paragraph: sheet.arena.append(9)
        case names.lineBreak where context == .paragraph: sheet.arena.append(10)
        case names.cellProperties, names.rowProperties: return .properties
        case names.span where context == .properties: span = max(1, number(element) ?? 1)
        case names.before where context == .properties: column += max(0, number(element) ?? 0)
        case names.verticalMerge where context == .properties:
            startsMerge = element.text(of: names.value, in: element.space) == "restart"
            continuesMerge = !startsMerge
        default: break
        }
        return context
    }

    private func number(_ element: XMLStart) -> Int? {
        element.text(of: names.value, in: element.space).flatMap { Int($0) }.map { min($0, 65_536) }
    }

    /// A table inside a cell is text of that cell.
    private mutating func beginTable() throws(ReadStop) -> Context {
        tableDepth += 1
        guard tableDepth == 1 else { return .table }
        try limits.check(.sheets, tables.count + 2)
        sheet = SheetBuilder(name: "Bảng \(tables.count + 1)", index: tables.count)
        row = -1
        merges = [:]
        return .table
    }

    private mutating func beginRow() throws(ReadStop) -> Context {
        row += 1
        column = 0
        try limits.check(.rows, row + 1)
        return .row
    }

    private mutating func beginCell() -> Context {
        (span, startsMerge, continuesMerge, paragraphs) = (1, false, false, 0)
        textStart = sheet.arena.count
        return .cell
    }

    private mutating func beginParagraph() -> Context {
        if tableDepth == 0 {
            textStart = sheet.arena.count
        } else if paragraphs > 0 {
            sheet.arena.append(10)
        }
        paragraphs += 1
        return .paragraph
    }

    mutating func end() throws(ReadStop) {
        let left = contexts.removeLast()
        let above = contexts[contexts.count - 1]
        guard left != above || left == .table else { return }
        switch left {
        case .cell: try endCell()
        case .paragraph where tableDepth == 0: try endProse()
        case .table: endTable()
        case .body, .row, .paragraph, .text, .properties, .other: break
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        guard contexts.last == .text else { return }
        try limits.check(.cellBytes, sheet.arena.count - textStart + bytes.count)
        if isRaised { RaisedDigits.append(bytes, to: &sheet.arena) } else { sheet.arena.append(contentsOf: bytes) }
    }

    private mutating func endCell() throws(ReadStop) {
        let text = textStart..<sheet.arena.count
        try limits.check(.columns, column + span)
        if !text.isEmpty {
            cellTotal += 1
            try limits.check(.cells, cellTotal)
            sheet.append(row: UInt32(row), column: UInt16(column), kind: .text, text: text)
        }
        try merge()
        column += span
    }

    private mutating func merge() throws(ReadStop) {
        if continuesMerge, let open = merges[column] {
            merges[column] = (open.first, row, open.span)
            return
        }
        try closeMerge(at: column)
        if startsMerge || span > 1 { merges[column] = (row, row, span) }
    }

    private mutating func closeMerge(at column: Int) throws(ReadStop) {
        guard let open = merges.removeValue(forKey: column), open.last > open.first || open.span > 1 else { return }
        try limits.check(.merges, sheet.merges.count + 1)
        sheet.merge(
            MergedArea(
                rows: UInt32(open.first)...UInt32(open.last), columns: UInt16(column)...UInt16(column + open.span - 1)))
    }

    private mutating func endTable() {
        tableDepth -= 1
        guard tableDepth == 0 else { return }
        for column in merges.keys.sorted() {
            guard let open = merges[column], open.last > open.first || open.span > 1 else { continue }
            sheet.merge(
                MergedArea(
                    rows: UInt32(open.first)...UInt32(open.last),
                    columns: UInt16(column)...UInt16(column + open.span - 1)))
        }
        tables.append(sheet)
        sheet = SheetBuilder(name: "", index: 0)
    }

    /// A paragraph outside tables is a row of the sheet of prose; blank ones count.
    private mutating func endProse() throws(ReadStop) {
        let text = prose.keep(sheet.arena[textStart...])
        if !text.isEmpty { prose.append(row: UInt32(proseRow), column: 0, kind: .text, text: text) }
        proseRow += 1
        try limits.check(.rows, proseRow)
        sheet.arena.removeAll(keepingCapacity: true)
        textStart = 0
    }
}
