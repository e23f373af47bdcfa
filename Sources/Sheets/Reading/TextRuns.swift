// The text of a cell that comes in runs: what is struck through is no part of it, and raised digits are told from others.

/// What the runs of the text at hand leave behind beside the text itself, which lies in an arena.
struct TextRuns {
    /// How a run stands in its text.
    struct Look {
        var isRaised = false
        /// Struck through, or hidden: taken out of the text.
        var isStruck = false
        /// Whether the run says so itself; if not, it looks as its cell does.
        var isOwn = false

        /// Whether its letters are kept as they are whatever the cell looks like.
        var isUsual: Bool { !isRaised && !isStruck && !isOwn }
    }

    /// What the text at hand was.
    struct Whole: Equatable {
        /// With all that is struck through; empty where nothing is.
        fileprivate(set) var bytes: [UInt8] = []
        /// Where in the text, from 0, runs lie that say themselves that they are not struck through.
        fileprivate(set) var own: [Range<Int>] = []

        /// What those runs say, their lines apart; nil where that is nothing to be seen.
        func ownText(of text: ArraySlice<UInt8>) -> (bytes: [UInt8], isAll: Bool)? {
            var bytes: [UInt8] = []
            var (end, count) = (0, 0)
            for range in own where range.lowerBound >= end && range.upperBound <= text.count {
                if count > 0, text[shifted: end..<range.lowerBound].contains(10) { bytes.append(10) }
                bytes += text[shifted: range]
                (end, count) = (range.upperBound, count + range.count)
            }
            return bytes.contains { $0 > 0x20 } ? (bytes, count == text.count) : nil
        }
    }

    private(set) var whole = Whole()

    /// Adds a run to the text that lies in an arena from a place on.
    @inline(__always)
    mutating func append(_ run: UnsafeBufferPointer<UInt8>, _ look: Look, to arena: inout [UInt8], from start: Int) {
        if look.isStruck || !whole.bytes.isEmpty { keepWhole(run, arena[start...]) }
        if look.isStruck { return }
        let place = arena.count - start
        if look.isRaised { RaisedDigits.append(run, to: &arena) } else { arena.append(contentsOf: run) }
        if look.isOwn, !run.isEmpty { whole.own.append(place..<arena.count - start) }
    }

    @inline(never)
    private mutating func keepWhole(_ run: UnsafeBufferPointer<UInt8>, _ text: ArraySlice<UInt8>) {
        if whole.bytes.isEmpty { whole.bytes = Array(text) }
        whole.bytes.append(contentsOf: run)
    }

    /// The bytes that count against the limit of a cell whose text has so many.
    @inline(__always)
    func byteCount(ofText count: Int) -> Int { max(whole.bytes.count, count) }

    /// Forgets the text at hand; nil where nothing in it is struck and no run says how it looks.
    mutating func finish() -> Whole? {
        guard !whole.bytes.isEmpty || !whole.own.isEmpty else { return nil }
        defer { whole = Whole() }
        return whole
    }
}

extension ArraySlice {
    /// The part at places that count from the slice's own start.
    fileprivate subscript(shifted range: Range<Int>) -> ArraySlice {
        self[startIndex + range.lowerBound..<startIndex + range.upperBound]
    }
}

extension XMLStart {
    /// Whether a property of a run is set: some are named, with a value, to say that they are not.
    func isOn(_ value: XMLName?) -> Bool {
        !["0", "false", "off"].contains(text(of: value, in: space) ?? "")
    }
}
