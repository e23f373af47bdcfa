// Takes Vietnamese letters apart: the letter without its tone, the tone, and whether it is a capital.

/// A Vietnamese letter without its tone.
///
/// Letters beyond ASCII are numbered so that a word fits in 64 bits: `1` ă, `2` â, `3` ê, `4` ô, `5` ơ, `6` ư, `7` đ.
struct VietnameseLetter: Equatable {
    enum Tone: UInt8 {
        case level, grave, hook, tilde, acute, dot
    }

    var base: UInt8
    var tone: Tone
    var isCapital: Bool

    /// nil for what is no letter of a Vietnamese word.
    init?(_ scalar: UInt32) {
        if scalar < 0x80 {
            let small = UInt8(scalar) | 0x20
            guard small >= UInt8(ascii: "a"), small <= UInt8(ascii: "z") else { return nil }
            self.init(base: small, tone: .level, isCapital: scalar & 0x20 == 0)
            return
        }
        guard let letter = VietnameseLetter.accented[scalar] else { return nil }
        self = letter
    }

    private init(base: UInt8, tone: Tone, isCapital: Bool) {
        self.base = base
        self.tone = tone
        self.isCapital = isCapital
    }

    /// The tone that a combining mark adds, for texts that keep marks apart.
    static func tone(ofMark scalar: UInt32) -> Tone? {
        switch scalar {
        case 0x300: .grave
        case 0x309: .hook
        case 0x303: .tilde
        case 0x301: .acute
        case 0x323: .dot
        default: nil
        }
    }

    private static let rows: [(base: Character, letters: String)] = [
        ("a", "aàảãáạ"), ("1", "ăằẳẵắặ"), ("2", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("3", "êềểễếệ"), ("i", "iìỉĩíị"),
        ("o", "oòỏõóọ"), ("4", "ôồổỗốộ"), ("5", "ơờởỡớợ"), ("u", "uùủũúụ"), ("6", "ưừửữứự"), ("y", "yỳỷỹýỵ"),
        ("7", "đ"),
    ]

    private static let accented: [UInt32: VietnameseLetter] = {
        var letters: [UInt32: VietnameseLetter] = [:]
        for row in rows {
            for (tone, letter) in row.letters.enumerated() {
                for (text, isCapital) in [(String(letter), false), (letter.uppercased(), true)] {
                    guard let scalar = text.unicodeScalars.first, let base = row.base.asciiValue,
                        let tone = Tone(rawValue: UInt8(tone))
                    else { continue }
                    letters[scalar.value] = VietnameseLetter(base: base, tone: tone, isCapital: isCapital)
                }
            }
        }
        return letters
    }()
}
