// Reads the tables of a .docx document, each as a sheet of its own.
// Text outside tables becomes a sheet too: it holds titles, units and dates that the tables belong to.

/// Reads `word/document.xml`.
struct DOCXReader: XMLEventHandler {
    private enum Context {
        case body, table, row, cell, paragraph, text, properties, other
    }

    /// What an open element stands in, and whether it began that itself: most elements only lie inside.
    private struct Level {
        var context: Context
        var isBeginning: Bool
        /// How text stands again behind a run or paragraph, which may lie inside another one.
        var outerLook: TextRuns.Look?
        /// How runs begin again behind what a formula raises.
        var outerRunLook: TextRuns.Look?
    }

    private struct Names {
        var table: XMLName?, row: XMLName?, cell: XMLName?, paragraph: XMLName?, text: XMLName?, tab: XMLName?
        var lineBreak: XMLName?, span: XMLName?, verticalMerge: XMLName?, before: XMLName?, value: XMLName?
        var cellProperties: XMLName?, rowProperties: XMLName?, run: XMLName?, alignment: XMLName?
        var carriageReturn: XMLName?, hyphen: XMLName?, deleted: XMLName?
        /// What takes a run out of the text: struck through, or hidden.
        var takenOut: [XMLName?] = []
        /// Of a formula: what stands below the line of a fraction, and what is raised.
        var denominator: XMLName?, raised: XMLName?
        var symbol: XMLName?, font: XMLName?, character: XMLName?
        /// What is not the document's own text as it stands: deleted, moved away, formerly so, or said a second time.
        var passedOver: [XMLName?] = []
    }

    let limits: ReadLimits
    private var names = Names()
    private var levels = [Level(context: .body, isBeginning: true)]
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
    /// The runs of the open cell, and how the one at hand stands.
    private var runs = TextRuns()
    private var look = TextRuns.Look()
    /// How a run begins.
    private var runLook = TextRuns.Look()
    private var isRowDeleted = false
    private var rowCells = 0
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
            rowProperties: names["trPr"], run: names["r"], alignment: names["vertAlign"], carriageReturn: names["cr"],
            hyphen: names["noBreakHyphen"], deleted: names["del"],
            takenOut: [names["strike"], names["dstrike"], names["vanish"]],
            denominator: names["den"], raised: names["sup"],
            symbol: names["sym"], font: names["font"], character: names["char"],
            passedOver: DOCXReader.passedOver.map { names[$0] })
    }

    private static let passedOver = [
        "del", "moveFrom", "Fallback", "pPr", "sdtPr", "tblPr", "tblPrEx", "tcPrChange", "trPrChange", "rPrChange",
    ]

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        try limits.check(.depth, levels.count)
        let context = levels[levels.count - 1].context
        let outer = element.name == names.run || element.name == names.paragraph ? look : nil
        let outerRun = element.name == names.raised ? runLook : nil
        let begun = try enter(element, context)
        levels.append(
            Level(
                context: begun ?? context, isBeginning: begun != nil, outerLook: outer, outerRunLook: outerRun))
    }

    /// What an element begins; nil where it only lies inside what is open.
    private mutating func enter(_ element: XMLStart, _ context: Context) throws(ReadStop) -> Context? {
        let name = element.name
        if context == .other { return nil }
        if context == .properties, name == names.deleted, row >= 0 { isRowDeleted = true }
        if names.passedOver.contains(name) { return .other }
        switch name {
        case names.table: return try beginTable()
        case names.row where context == .table && tableDepth == 1: return try beginRow()
        case names.cell where context == .row && tableDepth == 1: return beginCell()
        case names.paragraph where context == .paragraph: breakLine()
        case names.paragraph: return beginParagraph()
        case names.text where context == .paragraph: return .text
        case names.run: look = runLook
        case names.denominator where context == .paragraph: append("/")
        case names.raised: runLook.isRaised = true
        case names.symbol where context == .paragraph: append(symbol(element))
        case names.alignment: look.isRaised = element.text(of: names.value, in: element.space) == "superscript"
        case names.tab where context == .paragraph: append("\t")
        case names.lineBreak where context == .paragraph, names.carriageReturn where context == .paragraph: append("\n")
        case names.hyphen where context == .paragraph: append("-")
        case names.cellProperties where context == .cell, names.rowProperties where context == .row:
            return .properties
        default:
            if context == .properties { readProperty(element) }
            if names.takenOut.contains(name), element.isOn(names.value) { look.isStruck = true }
        }
        return nil
    }

    /// A sign of a font of signs, such as a tick of Wingdings, which Word keeps by its number.
    private func symbol(_ element: XMLStart) -> String {
        let font = element.text(of: names.font, in: element.space) ?? ""
        let number = element.text(of: names.character, in: element.space).flatMap { UInt32($0, radix: 16) } ?? 0xFFFD
        return SymbolFont.text(of: number, font: font)
    }

    /// What stands in a run besides its letters.
    private mutating func append(_ sign: String) {
        var sign = sign
        sign.withUTF8 { append($0) }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        runs.append(bytes, look, to: &sheet.arena, from: textStart)
    }

    /// Begins a new line of the text, outside of all runs.
    private mutating func appendLine() {
        look = TextRuns.Look()
        append("\n")
    }

    private mutating func readProperty(_ element: XMLStart) {
        switch element.name {
        case names.span: span = max(1, number(element) ?? 1)
        case names.before: column += max(0, number(element) ?? 0)
        case names.verticalMerge:
            startsMerge = element.text(of: names.value, in: element.space) == "restart"
            continuesMerge = !startsMerge
        default: break
        }
    }

    private func number(_ element: XMLStart) -> Int? {
        element.text(of: names.value, in: element.space).flatMap { Int($0) }.map { min($0, 65_536) }
    }

    /// A table inside a cell is text of that cell; one in a frame beside a paragraph stands after the text so far.
    private mutating func beginTable() throws(ReadStop) -> Context {
        if tableDepth == 0, !sheet.arena.isEmpty { try endProse() }
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
        (isRowDeleted, rowCells) = (false, sheet.records.count)
        try limits.check(.rows, row + 1)
        return .row
    }

    private mutating func beginCell() -> Context {
        (span, startsMerge, continuesMerge, paragraphs) = (1, false, false, 0)
        textStart = sheet.arena.count
        _ = runs.finish()
        return .cell
    }

    private mutating func beginParagraph() -> Context {
        if tableDepth == 0 {
            textStart = sheet.arena.count
            _ = runs.finish()
        } else if paragraphs > 0 {
            appendLine()
        }
        paragraphs += 1
        return .paragraph
    }

    /// A paragraph of a frame inside a paragraph is a line of it.
    private mutating func breakLine() {
        if sheet.arena.count > textStart { appendLine() }
    }

    mutating func end() throws(ReadStop) {
        let left = levels.removeLast()
        if let outer = left.outerLook { look = outer }
        if let outer = left.outerRunLook { runLook = outer }
        guard left.isBeginning else { return }
        switch left.context {
        case .cell: try endCell()
        case .paragraph where tableDepth == 0: try endProse()
        case .table: endTable()
        case .row: if isRowDeleted { sheet.forgetCells(from: rowCells) }
        case .body, .paragraph, .text, .properties, .other: break
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        guard levels.last?.context == .text else { return }
        try limits.check(.cellBytes, runs.byteCount(ofText: sheet.arena.count - textStart) + bytes.count)
        append(bytes)
    }

    private mutating func endCell() throws(ReadStop) {
        let text = trimmedText
        let whole = runs.finish()
        try limits.check(.columns, column + span)
        if !text.isEmpty || whole != nil {
            cellTotal += 1
            try limits.check(.cells, cellTotal)
            let kind = text.isEmpty ? CellKind.blank : .text
            sheet.append(row: UInt32(row), column: UInt16(column), kind: kind, text: text)
            if let whole { sheet.addExtra(raw: sheet.keep(whole.bytes)) }
        }
        try merge()
        column += span
    }

    /// The text of the open cell without the blank paragraphs around it; Word asks for one after an inner table.
    private var trimmedText: Range<Int> {
        var text = textStart..<sheet.arena.count
        while let last = text.last, sheet.arena[last] == 10 { text = text.lowerBound..<last }
        while let first = text.first, sheet.arena[first] == 10 { text = first + 1..<text.upperBound }
        return text
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
        textStart = 0
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
