// A name in plain markup, known again by its letters.

import Glibc

/// How a name is spelt: its first and last eight letters and how many it has.
struct PlainSpelling: Equatable {
    /// Bytes that can be read from the start of a name on, whatever its length.
    static let readable = 8

    let head: UInt64
    let tail: UInt64
    let count: Int

    @inline(__always)
    init(_ start: UnsafePointer<UInt8>, count: Int) {
        let start = UnsafeRawPointer(start)
        let first = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
        let isLong = count > 8
        self.count = count
        head = isLong ? first : first & (~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
        tail = isLong ? UInt64(littleEndian: (start + (count &- 8)).loadUnaligned(as: UInt64.self)) : 0
    }

    /// A number whose highest bits differ for most names.
    @inline(__always)
    var mixed: UInt64 { (head ^ tail) &* 0x9E37_79B9_7F4A_7C15 }

    /// Whether two names that are spelt like this, as far as this tells, are the same.
    @inline(__always)
    func isSame(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>) -> Bool {
        count <= 16 || memcmp(one, other, count) == 0
    }
}

/// A name and what its prefix stands for.
struct PlainName {
    let spelling: PlainSpelling
    /// Prefix and all, interned.
    let qualified: XMLName
    let local: XMLName
    /// The namespaces of an element and of an attribute of this name; only the former may be in the standing one.
    let elementSpace: XMLName?
    let attributeSpace: XMLName?
}
