// Hands the bytes of an XML file to libxml2.

/// The bytes that libxml2 has not asked for yet. It asks for a few thousand at a time, which stay in the cache.
struct XMLSource {
    static let blockBytes = 64 << 10

    /// What is left of the bytes at hand.
    private var rest: UnsafeRawBufferPointer
    private let pieces: () -> UnsafeRawBufferPointer
    /// The most attributes that an element may have.
    var mostAttributes = Int.max
    /// Bytes handed over since libxml2 told of anything, and how many of the later ones may begin an attribute's value.
    private var silentBytes = 0
    private var attributes = 0
    /// Whether the bytes were cut off within a tag of far too many attributes.
    private(set) var isOverfull = false

    init(_ bytes: UnsafeRawBufferPointer, pieces: @escaping () -> UnsafeRawBufferPointer) {
        (rest, self.pieces) = (bytes, pieces)
    }

    /// Notes that libxml2 told of something, so that no tag is open for long.
    @inline(__always)
    mutating func noteProgress() {
        (silentBytes, attributes) = (0, 0)
    }

    mutating func next(into target: UnsafeMutableRawBufferPointer) -> Int {
        if rest.isEmpty { rest = pieces() }
        let part = rest.prefix(target.count)
        guard !overfills(part) else { return 0 }
        target.copyBytes(from: part)
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(part.count))
        return part.count
    }

    /// A tag is told of as a whole, once libxml2 has compared each of its attributes with all others: one that goes on and
    /// on is not handed over to its end.
    private mutating func overfills(_ part: Slice<UnsafeRawBufferPointer>) -> Bool {
        silentBytes += part.count
        if silentBytes > Self.blockBytes { attributes += zip(part, part.dropFirst()).count { beginsValue($0, $1) } }
        isOverfull = isOverfull || attributes / 10 > mostAttributes
        return isOverfull
    }

    private func beginsValue(_ sign: UInt8, _ next: UInt8) -> Bool {
        sign == UInt8(ascii: "=") && (next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") || next <= 0x20)
    }
}

/// What libxml2 calls for more bytes.
func readXMLSource(
    _ source: UnsafeMutableRawPointer?, _ target: UnsafeMutablePointer<CChar>?, _ length: Int32
) -> Int32 {
    guard let source, let target else { return -1 }
    let state = source.assumingMemoryBound(to: XMLSource.self)
    return Int32(state.pointee.next(into: UnsafeMutableRawBufferPointer(start: target, count: Int(length))))
}
