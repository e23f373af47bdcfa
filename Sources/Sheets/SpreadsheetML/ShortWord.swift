// Words of a few bytes as one number, because every cell of a file has some.

enum ShortWord {
    /// 1 to 8 bytes, none of them 0, as one number above 0; nil for other words.
    @inline(__always)
    static func packed(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard let start = UnsafeRawPointer(word.baseAddress) else { return nil }
        switch word.count {
        // Two halves. Where they overlap, they hold the same bytes at the same places.
        case 4...8:
            let high = UInt64(half(start + word.count - 4, UInt32.self)) << UInt64(8 * (word.count - 4))
            return UInt64(half(start, UInt32.self)) | high
        case 2...3:
            let high = UInt64(half(start + word.count - 2, UInt16.self)) << UInt64(8 * (word.count - 2))
            return UInt64(half(start, UInt16.self)) | high
        case 1: return UInt64(word[0])
        default: return nil
        }
    }

    static func packed(_ word: String) -> UInt64? {
        var word = word
        return word.withUTF8 { packed($0) }
    }

    @inline(__always)
    private static func half<Half: FixedWidthInteger & BitwiseCopyable>(_ start: UnsafeRawPointer, _: Half.Type) -> Half
    {
        Half(littleEndian: start.loadUnaligned(as: Half.self))
    }
}
