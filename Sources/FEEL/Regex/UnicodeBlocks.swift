// The Unicode blocks and categories that patterns may name.

enum UnicodeBlocks {
    /// - Source: the Unicode Character Database, Blocks.txt, the blocks of living European and East Asian scripts.
    private static let ranges: [String: ClosedRange<UInt32>] = [
        "BasicLatin": 0x0000...0x007F, "Latin-1Supplement": 0x0080...0x00FF, "LatinExtended-A": 0x0100...0x017F,
        "LatinExtended-B": 0x0180...0x024F, "IPAExtensions": 0x0250...0x02AF,
        "SpacingModifierLetters": 0x02B0...0x02FF, "CombiningDiacriticalMarks": 0x0300...0x036F,
        "Greek": 0x0370...0x03FF, "GreekandCoptic": 0x0370...0x03FF, "Cyrillic": 0x0400...0x04FF,
        "Armenian": 0x0530...0x058F, "Hebrew": 0x0590...0x05FF, "Arabic": 0x0600...0x06FF,
        "Devanagari": 0x0900...0x097F, "Thai": 0x0E00...0x0E7F, "Lao": 0x0E80...0x0EFF, "Tibetan": 0x0F00...0x0FFF,
        "Georgian": 0x10A0...0x10FF, "HangulJamo": 0x1100...0x11FF, "Khmer": 0x1780...0x17FF,
        "LatinExtendedAdditional": 0x1E00...0x1EFF, "GreekExtended": 0x1F00...0x1FFF,
        "GeneralPunctuation": 0x2000...0x206F, "SuperscriptsandSubscripts": 0x2070...0x209F,
        "CurrencySymbols": 0x20A0...0x20CF, "LetterlikeSymbols": 0x2100...0x214F, "NumberForms": 0x2150...0x218F,
        "Arrows": 0x2190...0x21FF, "MathematicalOperators": 0x2200...0x22FF, "BoxDrawing": 0x2500...0x257F,
        "GeometricShapes": 0x25A0...0x25FF, "CJKSymbolsandPunctuation": 0x3000...0x303F,
        "Hiragana": 0x3040...0x309F, "Katakana": 0x30A0...0x30FF, "CJKUnifiedIdeographs": 0x4E00...0x9FFF,
        "HangulSyllables": 0xAC00...0xD7AF, "PrivateUse": 0xE000...0xF8FF,
        "HalfwidthandFullwidthForms": 0xFF00...0xFFEF,
    ]

    private static let categories: Set<String> = [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "Z", "Zs", "Zl", "Zp", "S", "Sm", "Sc", "Sk", "So", "C", "Cc", "Cf", "Co", "Cn",
    ]

    static func range(of name: String) -> ClosedRange<UInt32>? { ranges[name] }

    /// Whether a pattern may name it.
    static func knows(_ name: String) -> Bool {
        name.hasPrefix("Is") ? ranges[String(name.dropFirst(2))] != nil : categories.contains(name)
    }
}
