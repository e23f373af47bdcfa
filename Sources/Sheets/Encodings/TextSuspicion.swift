// A quick look over a sheet's text for anything that plain Vietnamese in UTF-8 does not have.

/// Finds out whether a sheet needs its encodings weighed cell by cell: one pass, no allocation.
enum TextSuspicion {
    /// Latin-1 letters that Vietnamese uses (À Á Â Ã È É Ê Ì Í Ò Ó Ô Õ Ù Ú Ý and small): bit n is the byte 80 + n after C3.
    private static var letters: UInt64 { 0x263C_370F_263C_370F }
    /// Signs of Latin-1 that honest texts have (no-break space © ® ° ± ² ³ ¼ ½ ¾), by the byte after C2.
    private static var signs: UInt64 { 0x700F_4201_0000_0000 }

    /// Whether there is any letter that only a wrong reading gives, a combining mark, or U+FFFD.
    static func isFound(in text: [UInt8]) -> Bool {
        text.withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count {
                index = afterASCII(bytes, from: index)
                guard index + 1 < bytes.count else { return false }
                if isSuspicious(bytes[index], bytes[index + 1]) { return true }
                index += bytes[index] < 0xE0 ? 2 : 3  // a fourth byte, if any, looks like no lead
            }
            return false
        }
    }

    /// The next byte above ASCII, eight bytes at a step.
    @inline(__always)
    static func afterASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080
            if word != 0 { return index + UInt64(littleEndian: word).trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// Whether a sequence that begins with these two bytes stands for such a letter.
    @inline(__always)
    static func isSuspicious(_ lead: UInt8, _ next: UInt8) -> Bool {
        switch lead {
        case 0xE1: false
        case 0xC3: letters >> UInt64(next & 0x3F) & 1 == 0
        case 0xC2: signs >> UInt64(next & 0x3F) & 1 == 0
        case 0xC5: next != 0xA8 && next != 0xA9
        case 0xC6: next == 0x92
        case 0xCB, 0xCC, 0xCD: true
        case 0xEF: next == 0xBF
        default: false
        }
    }
}
