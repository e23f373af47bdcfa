// The shared strings of an .xlsx workbook, each kept once.

/// Shared strings: one arena and the ends of the strings in it.
struct XLSXStrings: XMLEventHandler {
    private enum Context {
        case outside, item, text, phonetic
    }

    let limits: ReadLimits
    /// Whether it matters which runs say themselves that they are not struck: where some cell's font is struck.
    let keepsOwnRuns: Bool
    private(set) var arena: [UInt8] = []
    private var starts: [Int] = []
    private var context = Context.outside
    private var depth = 0
    private var phoneticDepth = 0
    private var itemDepth = 0
    private var item: XMLName?, run: XMLName?, phonetic: XMLName?
    private var part: XMLName?, alignment: XMLName?, value: XMLName?, strike: XMLName?
    private var properties: XMLName?
    /// The runs of the string at hand, and how the one at hand stands.
    private var runs = TextRuns()
    private var look = TextRuns.Look()
    /// What the runs of some strings leave behind, by the number of the string.
    private(set) var wholes: [Int: TextRuns.Whole] = [:]
    /// What those take, with something for each.
    private var wholeBytes = 0

    init(limits: ReadLimits, keepsOwnRuns: Bool = true) {
        (self.limits, self.keepsOwnRuns) = (limits, keepsOwnRuns)
    }

    var count: Int { starts.count }

    /// Where a string lies in the arena; nil for a number beyond the last.
    func range(of index: Int) -> Range<Int>? {
        guard starts.indices.contains(index) else { return nil }
        return starts[index]..<(index + 1 < starts.count ? starts[index + 1] : arena.count)
    }

    mutating func prepare(_ names: XMLNames) {
        (item, run, phonetic) = (names["si"], names["t"], names["rPh"])
        (part, alignment, value, strike) = (names["r"], names["vertAlign"], names["val"], names["strike"])
        properties = names["rPr"]
    }

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        depth += 1
        try limits.check(.depth, depth)
        if context == .phonetic { return }
        if element.name == item {
            try limits.check(.cells, starts.count + 1)
            starts.append(arena.count)
            (context, itemDepth, look) = (.item, depth, TextRuns.Look())
        } else if element.name == part {
            look = TextRuns.Look()
        } else if element.name == properties {
            look.isOwn = true
        } else if element.name == strike {
            look.isStruck = element.isOn(value)
        } else if element.name == alignment {
            look.isRaised = element.text(of: value, in: element.space) == "superscript"
        } else if element.name == run, context == .item {
            context = .text
        } else if element.name == phonetic {
            context = .phonetic
            phoneticDepth = depth
        }
    }

    mutating func end() throws(ReadStop) {
        depth -= 1
        if context == .text { context = .item }
        if context == .phonetic, depth < phoneticDepth { context = .item }
        if context == .item, depth < itemDepth { endItem() }
    }

    private mutating func endItem() {
        context = .outside
        guard let whole = runs.finish(), keepsOwnRuns || !whole.bytes.isEmpty else { return }
        wholes[starts.count - 1] = whole
        wholeBytes += 128 + whole.bytes.count + 16 * whole.own.count
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        guard context == .text else { return }
        let start = starts.last ?? 0
        try limits.check(.cellBytes, runs.byteCount(ofText: arena.count - start) + bytes.count)
        try limits.check(.expandedBytes, arena.count + wholeBytes + runs.whole.bytes.count + bytes.count)
        runs.append(bytes, look, to: &arena, from: start)
    }
}
