// Hands the bytes of an XML file to libxml2.

import CLibXML2

/// The bytes that libxml2 has not asked for yet. It asks for a few thousand at a time, which stay in the cache.
struct XMLSource {
    static let blockBytes = 64 << 10

    /// What is left of the bytes at hand.
    private var rest: UnsafeRawBufferPointer
    private let pieces: () -> UnsafeRawBufferPointer
    /// The most attributes that an element may have.
    var mostAttributes = Int.max
    /// The parser that reads the bytes, which knows what they stand in.
    var parser: xmlParserCtxtPtr?
    private var isBegun = false
    /// Whether the file is in an encoding in which the signs of markup are other bytes than everywhere else.
    private var isForeign = false
    /// Bytes handed over since libxml2 told of anything, and how many of the later ones may begin an attribute's value.
    private var silentBytes = 0
    private var attributes = 0
    /// Whether the bytes were cut off within a tag of far too many attributes.
    private var isOverfull = false

    init(_ bytes: UnsafeRawBufferPointer, pieces: @escaping () -> UnsafeRawBufferPointer) {
        (rest, self.pieces) = (bytes, pieces)
    }

    /// Why the bytes were cut off, which explains whatever libxml2 says of the cut.
    var fault: SheetsError.Fault? {
        if isForeign { return .malformedXML(.encoding) }
        return isOverfull ? .overLimit(.attributes, allowed: mostAttributes) : nil
    }

    /// Notes that libxml2 told of something, so that no tag is open for long.
    @inline(__always)
    mutating func noteProgress() {
        (silentBytes, attributes) = (0, 0)
    }

    mutating func next(into target: UnsafeMutableRawBufferPointer) -> Int {
        if rest.isEmpty { rest = pieces() }
        if !isBegun {
            isBegun = true
            isForeign = XMLEncodingName.isForeign(rest)
        }
        let part = rest.prefix(target.count)
        guard !isForeign, !overfills(part) else { return 0 }
        target.copyBytes(from: part)
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(part.count))
        return part.count
    }

    /// A tag is told of as a whole, once libxml2 has compared each of its attributes with all others: one that goes on and
    /// on is not handed over to its end.
    private mutating func overfills(_ part: Slice<UnsafeRawBufferPointer>) -> Bool {
        silentBytes += part.count
        if silentBytes > Self.blockBytes, !isInAside {
            attributes += zip(part, part.dropFirst()).count { beginsValue($0, $1) }
        }
        isOverfull = isOverfull || attributes / 10 > mostAttributes
        return isOverfull
    }

    /// Comments and the like are told of as a whole too, and may hold what they like.
    private var isInAside: Bool {
        guard let parser else { return false }
        return [XML_PARSER_COMMENT, XML_PARSER_CDATA_SECTION, XML_PARSER_PI].contains(parser.pointee.instate)
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
