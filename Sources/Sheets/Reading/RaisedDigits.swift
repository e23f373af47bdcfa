// Digits that a run of rich text raises: kept as raised digits, so that a footnote's mark is no digit of the number before it.

/// Writes raised text: `95` with a raised `1` becomes `95¹`, not 951.
enum RaisedDigits {
    /// Appends a raised run's bytes: digits as their raised signs, every other byte as it is.
    @inline(never)
    static func append(_ bytes: UnsafeBufferPointer<UInt8>, to arena: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "1"): arena += [0xC2, 0xB9]
            case UInt8(ascii: "2"), UInt8(ascii: "3"): arena += [0xC2, 0xB0 + (byte - 0x30)]
            case UInt8(ascii: "0"), UInt8(ascii: "4")...UInt8(ascii: "9"): arena += [0xE2, 0x81, 0xB0 + (byte - 0x30)]
            default: arena.append(byte)
            }
        }
    }
}
