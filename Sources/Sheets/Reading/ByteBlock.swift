// Sixty-four bytes of a text looked at together, four vectors of sixteen.

/// Compares 64 bytes at a time.
struct ByteBlock {
    typealias Letters = SIMD16<UInt8>
    typealias Found = SIMDMask<SIMD16<UInt8.SIMDMaskScalar>>

    static let count = 64

    private let first, second, third, fourth: Letters

    /// - Parameter index: at least 64 bytes lie from here on.
    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer, at index: Int) {
        first = bytes.loadUnaligned(fromByteOffset: index, as: Letters.self)
        second = bytes.loadUnaligned(fromByteOffset: index &+ 16, as: Letters.self)
        third = bytes.loadUnaligned(fromByteOffset: index &+ 32, as: Letters.self)
        fourth = bytes.loadUnaligned(fromByteOffset: index &+ 48, as: Letters.self)
    }

    /// One bit for each byte, set where it passes; the lowest bit is the first byte.
    @inline(__always)
    func bits(where passes: (Letters) -> Found) -> UInt64 {
        ByteBlock.bits(passes(first)) | ByteBlock.bits(passes(second)) &<< 16 | ByteBlock.bits(passes(third)) &<< 32
            | ByteBlock.bits(passes(fourth)) &<< 48
    }

    @inline(__always)
    private static func bits(_ found: Found) -> UInt64 {
        let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        return gathered(UInt64(littleEndian: halves[0])) | gathered(UInt64(littleEndian: halves[1])) &<< 8
    }

    /// Eight bytes that are all ones or all zeros as eight bits: the product brings them together in its top byte.
    @inline(__always)
    private static func gathered(_ bytes: UInt64) -> UInt64 {
        ((bytes & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
    }
}

extension UnsafeRawBufferPointer {
    /// How often a byte occurs.
    func count(of byte: UInt8) -> Int {
        let letters = ByteBlock.Letters(repeating: byte)
        let whole = count & ~(ByteBlock.count - 1)
        var total = 0
        for base in stride(from: 0, to: whole, by: ByteBlock.count) {
            total &+= ByteBlock(self, at: base).bits { $0 .== letters }.nonzeroBitCount
        }
        return total + self[whole...].count { $0 == byte }
    }
}
