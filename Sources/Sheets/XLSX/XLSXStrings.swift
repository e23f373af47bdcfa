// The shared strings of an .xlsx workbook, each kept once.

/// Shared strings: one arena and the ends of the strings in it.
struct XLSXStrings: XMLEventHandler {
    private enum Context {
        case outside, item, text, phonetic
    }

    let limits: ReadLimits
    private(set) var arena: [UInt8] = []
    private var starts: [Int] = []
    private var context = Context.outside
    private var depth = 0
    private var phoneticDepth = 0
    private var item: XMLName?, run: XMLName?, phonetic: XMLName?
    private var part: XMLName?, alignment: XMLName?, value: XMLName?
    /// The run stands raised, or is struck through.
    private var isRaised = false
    private var isStruck = false
    private var strike: XMLName?
    /// Strings of which a part is struck through, whole, by their number; their text is what is left.
    private(set) var struck: [Int: [UInt8]] = [:]
    /// What those take, with something for each.
    private var struckBytes = 0

    init(limits: ReadLimits) {
        self.limits = limits
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
    }

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        depth += 1
        try limits.check(.depth, depth)
        if context == .phonetic { return }
        if element.name == item {
            try limits.check(.cells, starts.count + 1)
            starts.append(arena.count)
            context = .item
            (isRaised, isStruck) = (false, false)
        } else if element.name == part {
            (isRaised, isStruck) = (false, false)
        } else if element.name == strike {
            isStruck = !["0", "false"].contains(element.text(of: value, in: element.space) ?? "")
        } else if element.name == alignment {
            isRaised = element.text(of: value, in: element.space) == "superscript"
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
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        guard context == .text else { return }
        try limits.check(.cellBytes, arena.count - (starts.last ?? 0) + bytes.count)
        try limits.check(.expandedBytes, arena.count + struckBytes + bytes.count)
        if isStruck || !struck.isEmpty { try keepWhole(bytes) }
        if isStruck { return }
        if isRaised {
            RaisedDigits.append(bytes, to: &arena)
        } else {
            arena.append(contentsOf: bytes)
        }
    }

    private mutating func keepWhole(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        let index = starts.count - 1
        if isStruck, struck[index] == nil {
            struck[index] = Array(arena[(starts.last ?? 0)...])
            struckBytes += 128 + arena.count - (starts.last ?? 0)
        }
        guard let count = struck[index]?.count else { return }
        try limits.check(.cellBytes, count + bytes.count)
        struck[index]?.append(contentsOf: bytes)
        struckBytes += bytes.count
    }
}
