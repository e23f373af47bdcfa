// Finds where a field without quotes ends, eight bytes at a step.

/// The bytes that end a field: the separator and both line breaks.
struct FieldEnds: Sendable {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    private let separator: UInt8
    private let separators: UInt64

    init(separator: UInt8) {
        self.separator = separator
        separators = UInt64(separator) &* FieldEnds.ones
    }

    /// The first such byte from an index on, or the end of the bytes.
    @inline(__always)
    func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= bytes.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = marks(in: word)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        return index
    }

    /// The high bit of every byte that ends a field, exact up to the first of them.
    @inline(__always)
    private func marks(in word: UInt64) -> UInt64 {
        zeros(word ^ separators) | zeros(word ^ (10 &* FieldEnds.ones)) | zeros(word ^ (13 &* FieldEnds.ones))
    }

    /// A borrow can only mark bytes above a true zero, and the lowest mark is the one that counts.
    @inline(__always)
    private func zeros(_ word: UInt64) -> UInt64 { (word &- FieldEnds.ones) & ~word & FieldEnds.highs }

    @inline(__always)
    private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 10 || byte == 13 }
}
