// A quick look over a sheet's text for anything that plain Vietnamese in UTF-8 does not have.

/// Finds out whether a sheet needs its encodings weighed cell by cell: one pass, no allocation.
enum TextSuspicion {
    /// Latin-1 letters that Vietnamese uses (À Á Â Ã È É Ê Ì Í Ò Ó Ô Õ Ù Ú Ý and small), by the byte after C3.
    private static let letters = mask(
        [0x80, 0x81, 0x82, 0x83, 0x88, 0x89, 0x8A, 0x8C, 0x8D, 0x92, 0x93, 0x94, 0x95, 0x99, 0x9A, 0x9D]
            + [0xA0, 0xA1, 0xA2, 0xA3, 0xA8, 0xA9, 0xAA, 0xAC, 0xAD, 0xB2, 0xB3, 0xB4, 0xB5, 0xB9, 0xBA, 0xBD])
    /// Signs of Latin-1 that honest texts have (no-break space © ® ° ± ² ³ ¼ ½ ¾), by the byte after C2.
    private static let signs = mask([0xA0, 0xA9, 0xAE, 0xB0, 0xB1, 0xB2, 0xB3, 0xBC, 0xBD, 0xBE])

    private static func mask(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) }
    }

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
        case 0xC5: [0x92, 0x93, 0xA0, 0xA1, 0xB8, 0xBD, 0xBE].contains(next)
        case 0xC6: next == 0x92
        case 0xCB, 0xCC, 0xCD: true
        case 0xEF: next == 0xBF
        default: false
        }
    }
}
