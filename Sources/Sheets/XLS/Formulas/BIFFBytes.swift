// Bytes of a parsed formula, taken from the front.

/// A row of bytes; every number taken is checked to be there.
struct BIFFBytes {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isEmpty: Bool { rest.isEmpty }

    mutating func byte() throws(BIFFBroken) -> Int {
        guard let first = rest.popFirst() else { throw BIFFBroken() }
        return Int(first)
    }

    mutating func short() throws(BIFFBroken) -> Int {
        try byte() | byte() << 8
    }

    mutating func double() throws(BIFFBroken) -> Double {
        var bits: UInt64 = 0
        for shift in 0..<8 { bits |= UInt64(try byte()) << UInt64(8 * shift) }
        return Double(bitPattern: bits)
    }

    mutating func skip(_ count: Int) throws(BIFFBroken) {
        guard count <= rest.count else { throw BIFFBroken() }
        rest.removeFirst(count)
    }

    /// So many characters, after the byte that says how wide they are.
    mutating func text(_ count: Int) throws(BIFFBroken) -> String {
        let isWide = try byte() & 1 == 1
        guard rest.count >= (isWide ? 2 * count : count) else { throw BIFFBroken() }
        var units: [UInt16] = []
        for _ in 0..<count { units.append(UInt16(try isWide ? short() : byte())) }
        return String(decoding: units, as: UTF16.self)
    }
}
