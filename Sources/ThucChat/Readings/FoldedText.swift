// Text made comparable: case, tone placement, i/y, hyphens and spacing settled; diacritics kept.

/// A text for comparing labels and names, never for showing.
///
/// Lower case; Vietnamese vowels precomposed; the tone mark of a syllable in one agreed place (`hoà` = `hòa`); `y` and `i` alike where they alternate as the whole
/// nucleus of an open syllable (`tỷ` = `tỉ`, but `thuý` ≠ `thúi`); dots inside abbreviations gone (`N.T` = `NT`); everything that is no letter, digit or `%` is one space.
/// No diacritic is ever dropped: `Sa Pa` and `Sa Pả` stay apart.
package func folded(_ text: String) -> String {
    let characters = Array(withoutInvisibles(text))
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var word: [Character] = []
    var lettersSinceDot = 0
    func close() {
        if word.isEmpty { return }
        if !result.isEmpty { result.append(" ") }
        result.append(contentsOf: VietnameseSpelling.settled(word))
        word.removeAll(keepingCapacity: true)
        lettersSinceDot = 0
    }
    for (index, character) in characters.enumerated() {
        if character.isLetter || character.isASCIIDigit {
            word.append(contentsOf: lowered(character))
            lettersSinceDot += 1
        } else if character == "%" {
            close()
            word = ["%"]
            close()
        } else if character == ".", lettersSinceDot == 1, word.last?.isLetter == true, index + 1 < characters.count,
            characters[index + 1].isLetter, index + 2 == characters.count || !characters[index + 2].isLetter
        {
            lettersSinceDot = 0
        } else {
            close()
        }
    }
    close()
    return result
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
    guard let first = visible.firstIndex(where: { !$0.isWhitespace }),
        let last = visible.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(visible[first...last])
}

private func withoutInvisibles(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isInvisible) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.lazy.filter { !$0.isInvisible })
    return String(scalars)
}

/// Lower case; the Icelandic eth, which looks like Đ and is typed for it, becomes đ.
private func lowered(_ character: Character) -> [Character] {
    let lower = Array(character.lowercased())
    return lower == ["ð"] ? ["đ"] : lower
}

extension Unicode.Scalar {
    fileprivate var isInvisible: Bool {
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
}
