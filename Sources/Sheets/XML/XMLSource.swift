// Hands the bytes of an XML file to libxml2.

/// The bytes that libxml2 has not asked for yet. It asks for a few thousand at a time, which stay in the cache.
struct XMLSource {
    static let blockBytes = 64 << 10

    /// What is left of the bytes at hand.
    private var rest: UnsafeRawBufferPointer
    private let pieces: () -> UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer, pieces: @escaping () -> UnsafeRawBufferPointer) {
        (rest, self.pieces) = (bytes, pieces)
    }

    mutating func next(into target: UnsafeMutableRawBufferPointer) -> Int {
        if rest.isEmpty { rest = pieces() }
        let part = rest.prefix(target.count)
        target.copyBytes(from: part)
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(part.count))
        return part.count
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
