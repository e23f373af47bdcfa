// Letters that plain Vietnamese in UTF-8 does not have.

/// Tells letters that make a sheet need its encodings weighed cell by cell.
enum TextSuspicion {
    /// Latin-1 letters that Vietnamese uses (À Á Â Ã È É Ê Ì Í Ò Ó Ô Õ Ù Ú Ý and small): bit n is the byte 80 + n after C3.
    private static var letters: UInt64 { 0x263C_370F_263C_370F }
    /// Signs of Latin-1 that honest texts have (no-break space © ® ° ± ² ³ ¼ ½ ¾), by the byte after C2.
    private static var signs: UInt64 { 0x700F_4201_0000_0000 }

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
