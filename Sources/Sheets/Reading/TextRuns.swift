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

        /// Whether its letters are kept as they are.
        var isPlain: Bool { !isRaised && !isStruck }
    }

    /// A text with what is struck through.
    struct Whole: Equatable {
        fileprivate(set) var bytes: [UInt8] = []
        /// Whether some of it looks as its cell does.
        fileprivate(set) var hasPlainRuns = false
    }

    /// Its bytes are empty where nothing is struck.
    private(set) var whole = Whole()

    /// Adds a run to the text that lies in an arena from a place on.
    @inline(__always)
    mutating func append(_ run: UnsafeBufferPointer<UInt8>, _ look: Look, to arena: inout [UInt8], from start: Int) {
        if !look.isOwn { whole.hasPlainRuns = true }
        if look.isStruck || !whole.bytes.isEmpty { keepWhole(run, arena[start...]) }
        if look.isStruck { return }
        if look.isRaised { return RaisedDigits.append(run, to: &arena) }
        arena.append(contentsOf: run)
    }

    @inline(never)
    private mutating func keepWhole(_ run: UnsafeBufferPointer<UInt8>, _ text: ArraySlice<UInt8>) {
        if whole.bytes.isEmpty { whole.bytes = Array(text) }
        whole.bytes.append(contentsOf: run)
    }

    /// The bytes that count against the limit of a cell whose text has so many.
    @inline(__always)
    func byteCount(ofText count: Int) -> Int { max(whole.bytes.count, count) }

    /// Forgets the text at hand; what it was with all that is struck, nil where nothing is.
    mutating func finish() -> Whole? {
        guard !whole.bytes.isEmpty else {
            whole.hasPlainRuns = false
            return nil
        }
        defer { whole = Whole() }
        return whole
    }
}

extension XMLStart {
    /// Whether a property of a run is set: some are named, with a value, to say that they are not.
    func isOn(_ value: XMLName?) -> Bool {
        !["0", "false", "off"].contains(text(of: value, in: space) ?? "")
    }
}
