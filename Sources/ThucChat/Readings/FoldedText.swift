// Text made comparable: case, tone placement, i/y, hyphens and spacing settled; diacritics kept.

/// A text for comparing labels and names, never for showing.
///
/// Lower case; Vietnamese vowels precomposed; the tone mark of a syllable in one agreed place (`hoà` = `hòa`); `y` and `i` alike where they alternate as the whole
/// nucleus of an open syllable (`tỷ` = `tỉ`, but `thuý` ≠ `thúi`); dots inside abbreviations gone (`N.T` = `NT`); everything that is no letter, digit or `%` is one space.
/// No diacritic is ever dropped: `Sa Pa` and `Sa Pả` stay apart.
///
/// - Complexity: one pass over the bytes with tables; text with characters of several scalars goes character by character.
package func folded(_ text: String) -> String {
    let letters = FoldingLetters(text)
    var folding = Folding(capacity: letters.codes.count)
    folding.take(letters.codes)
    return letters.text(folding.output)
}

/// Words gathered one after another, each settled when it ends.
private struct Folding {
    /// Settled words, each with a space behind it, and the word that is being read.
    private(set) var output: [UInt32] = []
    private var wordStart = 0
    private var lettersSinceDot = 0

    init(capacity: Int) { output.reserveCapacity(capacity * 2 + 1) }

    mutating func take(_ codes: [UInt32]) {
        for index in codes.indices {
            let code = codes[index]
            if FoldingLetters.isLetter(code) || code &- 0x30 < 10 {
                output.append(code)
                lettersSinceDot += 1
            } else if code == FoldingLetters.percent {
                close()
                output.append(code)
                close()
            } else if code == FoldingLetters.dot, isInAbbreviation(index, codes) {
                lettersSinceDot = 0
            } else {
                close()
            }
        }
        close()
        if !output.isEmpty { output.removeLast() }
    }

    /// A dot between single letters, as in `N.T`.
    private func isInAbbreviation(_ index: Int, _ codes: [UInt32]) -> Bool {
        guard lettersSinceDot == 1, let last = output.last, FoldingLetters.isLetter(last), index + 1 < codes.count,
            FoldingLetters.isLetter(codes[index + 1])
        else { return false }
        return index + 2 == codes.count || !FoldingLetters.isLetter(codes[index + 2])
    }

    private mutating func close() {
        guard output.count > wordStart else { return }
        VietnameseSpelling.settle(&output, from: wordStart)
        output.append(FoldingLetters.space)
        wordStart = output.count
        lettersSinceDot = 0
    }
}

/// The words of a folded text.
func foldedWords(_ text: String) -> [String] {
    folded(text).split(separator: " ").map(String.init)
}

/// The text without spaces at its ends and without invisible characters (zero width, soft hyphen, byte order mark) anywhere.
///
/// To be called after decoding only: in one old encoding the soft hyphen is the letter ư.
func cleaned(_ text: String) -> String {
    let visible = withoutInvisibles(text)
    guard visible.unicodeScalars.first?.isLatinSign != true || visible.unicodeScalars.last?.isLatinSign != true else {
        return visible
    }
    guard let first = visible.firstIndex(where: { !$0.isWhitespace }),
        let last = visible.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(visible[first...last])
}

func withoutInvisibles(_ text: String) -> String {
    let mayHold = text.utf8.contains { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }
    guard mayHold, text.unicodeScalars.contains(where: \.isInvisible) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.lazy.filter { !$0.isInvisible })
    return String(scalars)
}

extension Unicode.Scalar {
    /// A letter, digit or sign of ASCII or a Latin letter of one scalar: no white space, nothing that joins another.
    var isLatinSign: Bool {
        switch value {
        case 0x21...0x7E, 0xC0...0x24F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    var isInvisible: Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }
}

extension Character {
    /// One of `0`…`9`; digits of other scripts are not digits here.
    var isASCIIDigit: Bool {
        guard let value = asciiValue else { return false }
        return value &- 0x30 < 10
    }

    /// Whether it is white space; Latin characters are told by their code.
    var isSpace: Bool { self == " " || unicodeScalars.first?.isLatinSign != true && isWhitespace }

    /// Whether it is a letter; Latin ones are looked up in a table.
    var isWordLetter: Bool {
        guard let code = FoldingTable.shared.code(of: self) else { return isLetter }
        return FoldingLetters.isLetter(UInt32(code))
    }
}
