// Finds out what separates the columns of a text file, from its first rows.

/// What separates columns, how wide most rows are, and which other separator would fit as well.
struct CSVSeparator: Equatable {
    var separator: UInt8
    /// Whether anything spoke for it; a file of one column has no separator.
    var hasEvidence: Bool
    /// Fields in most of the sampled rows.
    var width: Int
    var rival: UInt8?

    static let candidates: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]
    private static let sampledRows = 200

    /// Counts the fields of the first rows under each separator. The one under which most rows agree wins; of two that
    /// agree as often, the one that gives more columns; of two equal in both, the first, and the other is named as a rival.
    /// A comma that almost always stands within numbers or sentences loses to a separator under which half as many rows agree.
    init(sampling bytes: UnsafeBufferPointer<UInt8>) {
        let shapes = CSVSeparator.candidates.map { Shape(separator: $0, bytes: bytes, rows: CSVSeparator.sampledRows) }
        let fitting = shapes.filter { $0.width > 1 }.sorted { $0.isBetter(than: $1) }
        guard let best = fitting.first else {
            self.init(separator: UInt8(ascii: ","), hasEvidence: false, width: 1, rival: nil)
            return
        }
        let rival = fitting.dropFirst().first { !best.isBetter(than: $0) }
        self.init(separator: best.separator, hasEvidence: true, width: best.width, rival: rival?.separator)
    }

    /// A separator that the file names itself; only the width of most rows is looked for.
    init(_ separator: UInt8, givenFor bytes: UnsafeBufferPointer<UInt8>) {
        let shape = Shape(separator: separator, bytes: bytes, rows: CSVSeparator.sampledRows)
        self.init(separator: separator, hasEvidence: true, width: max(1, shape.width), rival: nil)
    }

    /// What the file's first line names, or else what its first rows show.
    init(_ bytes: UnsafeBufferPointer<UInt8>, hint: UInt8?) {
        if let hint { self.init(hint, givenFor: bytes) } else { self.init(sampling: bytes) }
    }

    /// The separator and who chose it.
    func detected(isGiven: Bool) -> Detected<UInt8> {
        isGiven ? .given(separator) : hasEvidence ? .guessed(separator) : .unset
    }

    private init(separator: UInt8, hasEvidence: Bool, width: Int, rival: UInt8?) {
        self.separator = separator
        self.hasEvidence = hasEvidence
        self.width = width
        self.rival = rival
    }
}

/// How the sampled rows fall under one separator.
private struct Shape {
    let separator: UInt8
    /// The number of fields that most rows have, of those with more than one; 0 when no row has.
    let width: Int
    /// How many rows have it.
    let agreeing: Int
    /// Whether nine of ten commas stand between two digits or before a space, as in `1,5;thôn 2, xã Mẫu`: then any other
    /// separator is likelier.
    let isWithinText: Bool

    init(separator: UInt8, bytes: UnsafeBufferPointer<UInt8>, rows: Int) {
        self.separator = separator
        var counts: [Int: Int] = [:]
        let walked = Shape.walk(bytes, separator: separator, rows: rows)
        for fields in walked.counts where fields > 1 { counts[fields, default: 0] += 1 }
        isWithinText = separator == UInt8(ascii: ",") && walked.isWithinText
        let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        width = most?.key ?? 0
        agreeing = most?.value ?? 0
    }

    func isBetter(than other: Shape) -> Bool {
        if isWithinText != other.isWithinText {
            return isWithinText ? agreeing > 2 * other.agreeing : 2 * agreeing >= other.agreeing
        }
        return (agreeing, width) > (other.agreeing, other.width)
    }

    private static func walk(
        _ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, rows: Int
    ) -> (counts: [Int], isWithinText: Bool) {
        var counts: [Int] = []
        var fields = 1
        var within = 0
        var separators = 0
        var quotes = QuoteState()
        for (index, byte) in bytes.prefix(262_144).enumerated() where counts.count < rows {
            if quotes.isInside(after: byte) { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                counts.append(fields)
                fields = 1
                quotes.startField()
            } else if byte == separator {
                fields += 1
                separators += 1
                let isDecimal = index > 0 && isDigit(bytes[index - 1]) && isDigit(bytes, index + 1)
                if isDecimal || index + 1 < bytes.count && bytes[index + 1] == 0x20 { within += 1 }
                quotes.startField()
            }
        }
        return (fields > 1 ? counts + [fields] : counts, 10 * within >= 9 * separators)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index < bytes.count && isDigit(bytes[index])
    }
}

/// Whether a byte lies inside a quoted field; a doubled quote closes and opens again.
private struct QuoteState {
    private var isQuoted = false
    private var mayOpen = true

    mutating func startField() { mayOpen = true }

    mutating func isInside(after byte: UInt8) -> Bool {
        if byte == UInt8(ascii: "\"") {
            let opens = !isQuoted && mayOpen
            mayOpen = isQuoted
            isQuoted = opens
            return true
        }
        if !isQuoted { mayOpen = false }
        return isQuoted
    }
}
