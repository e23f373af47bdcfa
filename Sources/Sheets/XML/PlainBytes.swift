// Which bytes may stand where in plain markup.

/// Classes of the 256 bytes, looked up once a byte.
enum PlainBytes {
    static let name: UInt8 = 1
    static let text: UInt8 = 2
    static let value: UInt8 = 4

    /// The classes of each byte; never given back.
    nonisolated(unsafe) static let classes: UnsafePointer<UInt8> = {
        let classes = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        classes.initialize(repeating: 0, count: 256)
        for byte in [9, 10] + Array(0x20...0x7F) { classes[byte] = ofASCII(UInt8(byte)) }
        return UnsafePointer(classes)
    }()

    private static func ofASCII(_ byte: UInt8) -> UInt8 {
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        let isMarkup = "<&".utf8.contains(byte)
        return (isLetter || isDigit || "_.-:".utf8.contains(byte) ? name : 0)
            | (isMarkup || byte == UInt8(ascii: "]") ? 0 : text)
            | (isMarkup || byte == UInt8(ascii: "\"") || byte < 0x20 ? 0 : value)
    }

    /// The byte behind a letter of two or three bytes that XML allows; nil for any others, and before a byte of 0.
    @inline(__always)
    static func afterLetter(_ byte: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        let first = byte[0]
        guard first >= 0xC2, first < 0xF0, byte[1] & 0xC0 == 0x80 else { return nil }
        if first < 0xE0 { return byte + 2 }
        guard byte[2] & 0xC0 == 0x80 else { return nil }
        let code = UInt32(first & 0x0F) &<< 12 | UInt32(byte[1] & 0x3F) &<< 6 | UInt32(byte[2] & 0x3F)
        return code >= 0x800 && code < 0xFFFE && code &>> 11 != 0x1B ? byte + 3 : nil
    }
}
