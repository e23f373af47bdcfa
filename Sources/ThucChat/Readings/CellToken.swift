// Cuts the text of a cell into numbers, words and signs.

/// A piece of a cell's text.
struct CellToken: Hashable {
    enum Kind: Hashable {
        case number(DecimalLiteral)
        /// A word in folded form, dots inside it gone: `tr.đ` is `trđ`.
        case word(String)
        case sign(Character)
    }

    var kind: Kind
    /// Whether white space stands before it.
    var isSpaced: Bool
    /// As typed.
    var typed: String

    var word: String? { if case .word(let word) = kind { word } else { nil } }
    var sign: Character? { if case .sign(let sign) = kind { sign } else { nil } }
    var literal: DecimalLiteral? { if case .number(let literal) = kind { literal } else { nil } }
}

/// The tokens of a cleaned text. Only ASCII digits make numbers; every other character that is no letter is a sign.
func tokens(of text: String) -> [CellToken] {
    var lexer = CellLexer(Array(text))
    return lexer.tokens()
}

private struct CellLexer {
    let characters: [Character]
    var index = 0

    init(_ characters: [Character]) { self.characters = characters }

    mutating func tokens() -> [CellToken] {
        var result: [CellToken] = []
        var isSpaced = false
        while let character = peek() {
            if character.isSpace {
                isSpaced = true
                index += 1
                continue
            }
            let start = index
            let kind = token(startingWith: character)
            result.append(CellToken(kind: kind, isSpaced: isSpaced, typed: String(characters[start..<index])))
            isSpaced = false
        }
        return result
    }

    private mutating func token(startingWith character: Character) -> CellToken.Kind {
        if character.isASCIIDigit { return .number(literal()) }
        if character.isWordLetter { return .word(word()) }
        index += 1
        switch character {
        case "−": return .sign("-")
        case "–", "—": return .sign("–")
        case "（": return .sign("(")
        case "）": return .sign(")")
        default: return .sign(character)
        }
    }

    private func peek(_ offset: Int = 0) -> Character? {
        index + offset < characters.count ? characters[index + offset] : nil
    }

    private mutating func literal() -> DecimalLiteral {
        var text = digits()
        while text.count <= 3 || text.contains(" "), let group = spacedGroup() { text += " \(group)" }
        while let mark = peek(), mark == "." || mark == ",", peek(1)?.isASCIIDigit == true {
            index += 1
            text.append(mark)
            text += digits()
        }
        return DecimalLiteral(text: text)
    }

    private mutating func digits() -> String {
        let start = index
        while peek()?.isASCIIDigit == true { index += 1 }
        return String(characters[start..<index])
    }

    /// One space and exactly three digits.
    private mutating func spacedGroup() -> String? {
        guard peek()?.isWhitespace == true, peek()?.isNewline == false else { return nil }
        guard let a = peek(1), let b = peek(2), let c = peek(3) else { return nil }
        guard a.isASCIIDigit, b.isASCIIDigit, c.isASCIIDigit, peek(4)?.isASCIIDigit != true else { return nil }
        index += 4
        return String([a, b, c])
    }

    private mutating func word() -> String {
        let start = index
        while let character = peek() {
            if character.isWordLetter || character == "." && peek(1)?.isWordLetter == true { index += 1 } else { break }
        }
        let letters = characters[start..<index].filter { $0 != "." }
        let word = folded(String(letters))
        guard ["m", "km", "cm", "dm", "hm"].contains(word), let power = exponent() else { return word }
        return word + power
    }

    /// The 2 or 3 of `m2`, `km²`, `m3`.
    private mutating func exponent() -> String? {
        guard let mark = peek(), peek(1)?.isASCIIDigit != true else { return nil }
        switch mark {
        case "2", "²":
            index += 1
            return "2"
        case "3", "³":
            index += 1
            return "3"
        default: return nil
        }
    }
}
