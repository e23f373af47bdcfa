// What each scalar of Latin text becomes when text is folded.

/// The codes of scalars that always are characters by themselves, up to the mathematical operators.
///
/// Shape: two bytes a scalar. Scalars of other scripts, and those that join what stands before them, are `unknown`:
/// text with one of them is read character by character.
struct FoldingTable: Sendable {
    static let shared = FoldingTable()
    static let unknown = UInt16(0xFFFF)
    static let invisible = UInt16(0xFFFE)

    let codes: [UInt16]
    /// Characters of several scalars, such as a vowel and its mark, that are one scalar of the table.
    private let composed: [Character: UInt16]

    private static let latin: [ClosedRange<UInt32>] = [
        0...0x24F, 0x1E00...0x1EFF, 0x2000...0x206F, 0x20A0...0x20BF, 0x2190...0x22FF,
    ]

    private init() {
        var codes = Array(repeating: Self.unknown, count: 0x2300)
        for value in Self.latin.joined() {
            if let scalar = Unicode.Scalar(value) { codes[Int(value)] = Self.code(scalar) }
        }
        self.codes = codes
        composed = Dictionary(
            VietnameseSpelling.rows.joined().map { (Character($0), UInt16($0.value)) }
        ) { first, _ in first }
    }

    /// The code of a scalar beyond the table.
    @inline(__always)
    static func unknown(_ scalar: UInt32) -> UInt16 { scalar == 0xFEFF ? invisible : unknown }

    /// The code of a character that the table has; nil for any other.
    func code(of character: Character) -> UInt16? {
        let scalars = character.unicodeScalars
        if scalars.count == 1, let scalar = scalars.first, scalar.value < codes.count {
            let code = codes[Int(scalar.value)]
            return code < Self.invisible ? code : nil
        }
        return composed[character]
    }

    private static func code(_ scalar: Unicode.Scalar) -> UInt16 {
        if scalar.isInvisible { return invisible }
        let character = Character(scalar)
        if character.isASCIIDigit || scalar == "%" || scalar == "." { return UInt16(scalar.value) }
        guard character.isLetter else { return UInt16(FoldingLetters.space) }
        let lower = character.lowercased().unicodeScalars
        guard lower.count == 1, let letter = lower.first, letter.value < invisible else { return unknown }
        return UInt16(letter == "ð" ? 0x111 : letter.value)  // Icelandic eth looks like đ and is typed for it
    }
}
