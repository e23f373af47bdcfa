// How many columns of a terminal a text takes, and texts cut or padded to a width.

/// A text measured in columns. A letter with its marks is one column, composed or not; wide letters and signs are two.
struct TerminalText {
    let text: String

    /// Columns the text takes.
    var width: Int { text.reduce(0) { $0 + TerminalText.width(of: $1) } }

    /// The text with blanks after it up to a width; cut with `…` where it is longer.
    func padded(to columns: Int) -> String {
        let fitted = cut(to: columns)
        return fitted + String(repeating: " ", count: max(0, columns - TerminalText(text: fitted).width))
    }

    /// The text with blanks after it up to a width; whole where it is longer.
    func spaced(to columns: Int) -> String { text + String(repeating: " ", count: max(0, columns - width)) }

    /// The text with blanks before it up to a width.
    func aligned(to columns: Int) -> String {
        let fitted = cut(to: columns)
        return String(repeating: " ", count: max(0, columns - TerminalText(text: fitted).width)) + fitted
    }

    /// The text, its end replaced by `…` where it is wider than the columns.
    func cut(to columns: Int) -> String {
        guard width > columns else { return text }
        var kept = ""
        var used = 1
        for character in text {
            used += TerminalText.width(of: character)
            guard used <= columns else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static func width(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        let properties = scalar.properties
        if properties.generalCategory == .control || properties.generalCategory == .format { return 0 }
        if properties.generalCategory == .nonspacingMark, character.unicodeScalars.count == 1 { return 0 }
        return isWide(scalar.value) || properties.isEmojiPresentation ? 2 : 1
    }

    /// East Asian wide and full-width blocks (Unicode Standard Annex 11).
    private static func isWide(_ value: UInt32) -> Bool {
        (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value) || (0xAC00...0xD7A3).contains(value)
            || (0xF900...0xFAFF).contains(value) || (0xFE30...0xFE6F).contains(value)
            || (0xFF00...0xFF60).contains(value)
            || (0xFFE0...0xFFE6).contains(value) || (0x20000...0x3FFFD).contains(value)
    }
}
