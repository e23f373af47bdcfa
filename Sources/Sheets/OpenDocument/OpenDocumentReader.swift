// Reads OpenDocument spreadsheets, zipped (.ods, content.xml) or flat (.fods): follows the nesting of elements.

/// Reads the tables of an OpenDocument spreadsheet, element by element.
struct OpenDocumentReader: XMLEventHandler {
    enum Context {
        case outside, table, row, cell, paragraph, span(TextRuns.Look), comment, commentText, other
        case style, numberStyle, settled
        case property(WritableKeyPath<WorkbookMetadata, String?>)
    }

    let limits: ReadLimits
    let maxRows: Int?
    var names = OpenDocumentNames()
    var styles = OpenDocumentStyles()
    var sheet = SheetBuilder(name: "", index: 0)
    var sheets: [Sheet] = []
    var findings: FindingList
    var metadata = WorkbookMetadata()
    var position = OpenDocumentPosition()
    var cell = OpenDocumentCell()
    /// The runs of the cell's paragraphs.
    var runs = TextRuns()
    var cellTotal = 0
    private var contexts: [Context] = [.outside]
    private var scratch: [UInt8] = []

    init(limits: ReadLimits, maxRows: Int?) {
        self.limits = limits
        self.maxRows = maxRows
        findings = FindingList(perCode: limits.findingsPerCode)
    }

    mutating func prepare(_ names: XMLNames) {
        self.names = OpenDocumentNames(names)
    }

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        try limits.check(.depth, contexts.count)
        contexts.append(try enter(element, contexts[contexts.count - 1]))
    }

    private mutating func enter(_ element: XMLStart, _ context: Context) throws(ReadStop) -> Context {
        switch context {
        case .row where element.name == names.cell || element.name == names.coveredCell:
            try beginCell(element)
            return .cell
        case .cell where element.name == names.paragraph: return try beginParagraph()
        case .cell where element.name == names.annotation: return .comment
        case .paragraph: return try enterParagraph(element, context, TextRuns.Look())
        case .span(let look): return try enterParagraph(element, context, look)
        case .comment where element.name == names.paragraph:
            if let start = cell.commentStart, sheet.arena.count > start { sheet.arena.append(10) }
            cell.commentStart = cell.commentStart ?? sheet.arena.count
            return .commentText
        case .commentText:
            if let blank = names.blank(element.name) { sheet.arena.append(blank) }
            return .commentText
        case .table where element.name == names.row:
            try beginRow(element)
            return .row
        case .table where element.name == names.column: try column(element)
        case .table: return names.isRowGroup(element.name) ? .table : .other
        case .outside: return try enterOuter(element)
        case .style, .numberStyle: styles.addProperties(element, names)
        case .row, .cell, .comment, .other, .settled, .property: break
        }
        return context.isStyle ? context : .other
    }

    private mutating func enterOuter(_ element: XMLStart) throws(ReadStop) -> Context {
        if element.name == names.table {
            try beginSheet(element)
            return .table
        }
        if element.name == names.style {
            styles.begin(element, names)
            return .style
        }
        if let kind = names.numberStyle(element.name) {
            styles.beginNumber(element, kind, names)
            return .numberStyle
        }
        if let property = names.property(element.name) {
            scratch.removeAll()
            return .property(property)
        }
        return names.isPassed(element.name) ? .other : .outside
    }

    private mutating func beginParagraph() throws(ReadStop) -> Context {
        if cell.paragraphs > 0 { try add(1, of: 10, TextRuns.Look()) }
        cell.paragraphs += 1
        return .paragraph
    }

    /// Spans and links pass through; `text:s`, tabs and line breaks are characters; a note inside is not.
    private mutating func enterParagraph(
        _ element: XMLStart, _ context: Context, _ look: TextRuns.Look
    ) throws(ReadStop) -> Context {
        if let blank = names.blank(element.name) {
            let count = element.text(of: names.count, in: element.space).flatMap { Int($0) } ?? 1
            try add(max(0, min(count, limits.cellBytes + 1)), of: blank, look)
        } else if element.name == names.annotation {
            return .other
        } else if let style = element.text(of: names.styleName, in: element.space) {
            return .span(
                TextRuns.Look(
                    isRaised: styles.isRaised(style) ?? look.isRaised,
                    isStruck: styles.isStruck(style) ?? look.isStruck,
                    isOwn: styles.isStruck(style) != nil || look.isOwn))
        }
        return context
    }

    private mutating func add(_ count: Int, of blank: UInt8, _ look: TextRuns.Look) throws(ReadStop) {
        let blanks = [UInt8](repeating: blank, count: count)
        try blanks.withUnsafeBufferPointer { (bytes) throws(ReadStop) in try addText(bytes, look) }
    }

    private mutating func addText(
        _ bytes: UnsafeBufferPointer<UInt8>, _ look: TextRuns.Look
    ) throws(ReadStop) {
        try limits.check(.cellBytes, runs.byteCount(ofText: sheet.arena.count - cell.start) + bytes.count)
        let start = max(cell.textStart, cell.comment?.upperBound ?? 0)
        runs.append(bytes, look, to: &sheet.arena, from: start)
    }

    var whereabouts: (sheet: String, row: Int?)? { sheet.name.isEmpty ? nil : (sheet.name, position.row) }

    mutating func end() throws(ReadStop) {
        let left = contexts.removeLast()
        let above = contexts[contexts.count - 1]
        switch left {
        case .cell: try endCell()
        case .row: try endRow()
        case .table where above.isOutside: try endSheet()
        case .comment: cell.comment = cell.commentStart.map { $0..<sheet.arena.count }
        case .property(let property):
            metadata[keyPath: property] = String(decoding: scratch, as: UTF8.self)
        case .outside, .table, .paragraph, .span, .commentText, .other, .style, .numberStyle, .settled: break
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        switch contexts[contexts.count - 1] {
        case .paragraph: try addText(bytes, TextRuns.Look())
        case .span(let look): try addText(bytes, look)
        case .commentText:
            try limits.check(.cellBytes, sheet.arena.count - cell.start + bytes.count)
            sheet.arena.append(contentsOf: bytes)
        case .property:
            try limits.check(.cellBytes, scratch.count + bytes.count)
            scratch.append(contentsOf: bytes)
        case .outside, .table, .row, .cell, .comment, .other, .style, .numberStyle, .settled: break
        }
    }
}

extension OpenDocumentReader.Context {
    fileprivate var isOutside: Bool { if case .outside = self { true } else { false } }

    fileprivate var isStyle: Bool {
        switch self {
        case .style, .numberStyle: true
        default: false
        }
    }
}
