// The words a name is made of, cut as the lexer cuts source text.

/// One word of a name, and whether it stands directly behind the word before.
struct NameWord: Hashable, Sendable {
    let text: String
    let isGlued: Bool

    /// The words of a name, composed (NFC).
    static func words(of name: String) -> [NameWord] {
        var lexer = Lexer(Array(name.utf8), inName: true)
        let tokens: [Token]
        do throws(FEELIssues) {
            tokens = try lexer.tokens()
        } catch {
            // A broken character cannot be part of a name: nothing in a source could ever match it.
            return []
        }
        return tokens.dropLast().enumerated().map { index, token in
            NameWord(text: token.text, isGlued: index > 0 && !token.hasSpaceBefore)
        }
    }

    /// The words as one name with single spaces.
    static func text(_ words: [NameWord]) -> String {
        words.reduce(into: "") { name, word in
            if !name.isEmpty && !word.isGlued { name += " " }
            name += word.text
        }
    }
}
