// Reads XML Spreadsheet 2003: follows the nesting of elements and hands rows and cells to the facets beside this file.
// Does not decide what a value means.

/// Reads one XML Spreadsheet 2003 file, element by element.
struct SpreadsheetMLReader: XMLEventHandler {
    /// Which element the parser stands in; anything unknown is `other`, and so is all inside it.
    enum Context: UInt8 {
        case document, workbook, properties, styles, style, worksheet, table, row, cell, data, comment, commentData
        case options, settings, author, lastAuthor, created, lastSaved, application, visible, other

        /// What an element of this kind stands in; of `other` that is not said.
        @inline(__always)
        var parent: Context {
            switch self {
            case .document, .workbook, .other: .document
            case .properties, .styles, .worksheet, .settings: .workbook
            case .style: .styles
            case .table, .options: .worksheet
            case .row: .table
            case .cell: .row
            case .data, .comment: .cell
            case .commentData: .comment
            case .author, .lastAuthor, .created, .lastSaved, .application: .properties
            case .visible: .options
            }
        }
    }

    let limits: ReadLimits
    /// Rows to read of each sheet; reading ends after the first sheet that has this many.
    let maxRows: Int?
    /// Bytes of the file, to judge the sizes it claims.
    let byteCount: Int
    let types = SpreadsheetMLTypes()
    var names = SpreadsheetMLNames()
    var styles = SpreadsheetMLStyles()
    private(set) var context = Context.document
    /// Open elements, and how many of them stand in one that is `other` or data themselves.
    private var depth = 0
    private var inner = 0
    /// How many elements stand around the first raised run of a text, that run counted; 0 outside such a run.
    private var raised = 0
    /// The same for a run that is struck through.
    private var struck = 0
    /// The runs of the text of a cell or comment.
    var runs = TextRuns()
    /// What the outermost `other` stands in.
    private var besideOther = Context.document
    var metadata = WorkbookMetadata()
    var findings: FindingList
    var sheets: [Sheet] = []
    var sheet = SheetBuilder(name: "", index: 0)
    var position = SpreadsheetMLPosition()
    var cell = SpreadsheetMLCell()
    var cellTotal = 0
    /// Cells for which room may still be made ahead: as many as a file of this length can hold.
    var reservable: Int
    /// Whether day numbers count from 1904.
    private(set) var since1904 = false
    var covers = VerticalCovers()
    /// Whether the writer counts only columns that nothing covers from above (LibreOffice does).
    var countsUncovered = false
    /// Rows of this sheet in which a place was counted past a merged cell.
    var findingsPastMerges: Set<Int> = []
    /// Text of properties and options; text of cells goes straight to the sheet's arena.
    private var scratch: [UInt8] = []

    init(byteCount: Int, limits: ReadLimits, maxRows: Int?) {
        self.byteCount = byteCount
        reservable = min(byteCount / 70, limits.cells)
        self.limits = limits
        self.maxRows = maxRows
        findings = FindingList(perCode: limits.findingsPerCode)
    }

    mutating func prepare(_ names: XMLNames) {
        self.names = SpreadsheetMLNames(names)
    }

    @inline(__always)
    mutating func start(_ element: XMLStart) throws(ReadStop) {
        depth += 1
        try limits.check(.depth, depth)
        let entered = try enter(element)
        if entered == context {
            inner += 1
            if raised == 0, element.name == names.raised { raised = inner }
            if struck == 0, element.name == names.struck { struck = inner }
        } else {
            if entered == .other { besideOther = context }
            context = entered
        }
    }

    @inline(__always)
    mutating func end() throws(ReadStop) {
        depth -= 1
        guard inner == 0 else {
            inner -= 1
            if inner < raised { raised = 0 }
            if inner < struck { struck = 0 }
            return
        }
        let left = context
        context = left == .other ? besideOther : left.parent
        try leave(left)
    }

    var takesText: Bool {
        switch context {
        case .data, .commentData, .author, .lastAuthor, .created, .lastSaved, .application, .visible: true
        case .document, .workbook, .properties, .styles, .style, .worksheet, .table, .row, .cell, .comment, .options,
            .settings, .other:
            false
        }
    }

    var whereabouts: (sheet: String, row: Int?)? {
        sheet.name.isEmpty ? nil : (sheet.name, position.nextRow > position.firstRow ? position.row : nil)
    }

    @inline(__always)
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        guard context == .data || context == .commentData else { return try outerText(bytes) }
        try limits.check(.cellBytes, runs.byteCount(ofText: sheet.arena.count - cell.textStart) + bytes.count)
        let look = TextRuns.Look(isRaised: raised > 0, isStruck: struck > 0)
        runs.append(bytes, look, to: &sheet.arena, from: cell.textStart)
    }

    @inline(never)
    private mutating func outerText(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        switch context {
        case .author, .lastAuthor, .created, .lastSaved, .application, .visible:
            try limits.check(.cellBytes, scratch.count + bytes.count)
            scratch.append(contentsOf: bytes)
        case .document, .workbook, .properties, .styles, .style, .worksheet, .table, .row, .cell, .data, .comment,
            .commentData, .options, .settings, .other:
            break
        }
    }

    @inline(__always)
    private mutating func enter(_ element: XMLStart) throws(ReadStop) -> Context {
        switch context {
        case .row where element.name == names.cell:
            try beginCell(element)
            return .cell
        case .cell where element.name == names.data:
            try beginData(element)
            return .data
        case .table where element.name == names.row:
            try beginRow(element)
            return .row
        case .table where element.name == names.column:
            try column(element)
        case .cell where element.name == names.comment: return .comment
        case .comment where element.name == names.data:
            cell.textStart = sheet.arena.count
            return .commentData
        case .data, .commentData: return context  // rich text: only its letters count
        default: return try enterOuter(element)
        }
        return .other
    }

    @inline(never)
    private mutating func enterOuter(_ element: XMLStart) throws(ReadStop) -> Context {
        let name = element.name
        switch context {
        case .document where name == names.workbook: return .workbook
        case .workbook where name == names.worksheet:
            try beginSheet(element)
            return .worksheet
        case .workbook where name == names.styles: return .styles
        case .workbook where name == names.properties: return .properties
        case .workbook where name == names.settings: return .settings
        case .settings where name == names.date1904: since1904 = true
        case .worksheet where name == names.table:
            try beginTable(element)
            return .table
        case .worksheet where name == names.options: return .options
        case .styles where name == names.style:
            styles.begin(
                id: element.text(of: names.id, in: names.space) ?? "",
                parent: element.text(of: names.parent, in: names.space))
            return .style
        case .style where name == names.numberFormat:
            styles.setFormat(element.text(of: names.format, in: names.space) ?? "")
        case .style where name == names.font:
            if let font = element.text(of: names.fontName, in: names.space) { styles.setFont(font) }
            if let line = element.text(of: names.strikeThrough, in: names.space) { styles.setStruck(line == "1") }
        case .properties, .options: return enterProperty(name)
        default: break
        }
        return .other
    }

    private mutating func enterProperty(_ name: XMLName?) -> Context {
        scratch.removeAll(keepingCapacity: true)
        switch name {
        case names.author where context == .properties: return .author
        case names.lastAuthor where context == .properties: return .lastAuthor
        case names.created where context == .properties: return .created
        case names.lastSaved where context == .properties: return .lastSaved
        case names.application where context == .properties: return .application
        case names.visible where context == .options: return .visible
        default: return .other
        }
    }

    @inline(__always)
    private mutating func leave(_ left: Context) throws(ReadStop) {
        switch left {
        case .data: try endData()
        case .cell: try endCell()
        case .row: try endRow()
        default: try leaveOuter(left)
        }
    }

    @inline(never)
    private mutating func leaveOuter(_ left: Context) throws(ReadStop) {
        switch left {
        case .commentData: endComment()
        case .worksheet: try endSheet()
        case .styles: styles.finish()
        case .author: metadata.author = scratchText
        case .lastAuthor: metadata.lastAuthor = scratchText
        case .created: metadata.createdAt = scratchText
        case .lastSaved: metadata.savedAt = scratchText
        case .application: metadata.application = scratchText
        case .visible: sheet.isHidden = scratchText != "SheetVisible"
        case .document, .workbook, .properties, .style, .table, .row, .cell, .data, .comment, .options, .settings,
            .other:
            break
        }
    }

    private var scratchText: String { String(decoding: scratch, as: UTF8.self) }
}
