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
    /// The run stands raised: its digits are kept as raised digits, so that a footnote's mark is no digit of the number before it.
    private var isRaised = false

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
        (part, alignment, value) = (names["r"], names["vertAlign"], names["val"])
    }

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        depth += 1
        try limits.check(.depth, depth)
        if context == .phonetic { return }
        if element.name == item {
            try limits.check(.cells, starts.count + 1)
            starts.append(arena.count)
            context = .item
            isRaised = false
        } else if element.name == part {
            isRaised = false
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
        try limits.check(.expandedBytes, arena.count + bytes.count)
        if isRaised {
            for byte in bytes { arena.append(contentsOf: Self.raised(byte)) }
        } else {
            arena.append(contentsOf: bytes)
        }
    }

    /// `2` as `²`; every other byte as it is.
    private static func raised(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "1"): Array("¹".utf8)
        case UInt8(ascii: "2"): Array("²".utf8)
        case UInt8(ascii: "3"): Array("³".utf8)
        case UInt8(ascii: "0"), UInt8(ascii: "4")...UInt8(ascii: "9"): [0xE2, 0x81, 0xB0 + (byte - 0x30)]
        default: [byte]
        }
    }
}
