// Whole words inside folded texts.

/// Comparing folded texts word by word, so that `tổng` is not found in `tổngthể`.
enum Words {
    /// Whether the words of a phrase stand in a text, one after the other.
    static func contains(_ text: String, _ phrase: String) -> Bool { start(of: phrase, in: text) != nil }

    /// Where the words of a phrase begin in a text whose words single spaces part.
    static func start(of phrase: String, in text: String) -> String.Index? {
        let phrase = phrase.utf8
        var rest = text.utf8[...]
        while !phrase.isEmpty, rest.count >= phrase.count {
            if rest.starts(with: phrase), isEnd(rest.dropFirst(phrase.count).first) { return rest.startIndex }
            guard let space = rest.firstIndex(of: UInt8(ascii: " ")) else { return nil }
            rest = rest[rest.index(after: space)...]
        }
        return nil
    }

    private static func isEnd(_ byte: UInt8?) -> Bool { byte == nil || byte == UInt8(ascii: " ") }

    /// The text without a phrase.
    static func removing(_ phrase: String, from text: String) -> String {
        String(" \(text) ".replacing(" \(phrase) ", with: " ").dropFirst().dropLast())
    }

    /// Whether a text is the phrase or goes on after it with another word.
    static func begins(_ text: String, with phrase: String) -> Bool {
        !phrase.isEmpty && text.utf8.starts(with: phrase.utf8) && isEnd(text.utf8.dropFirst(phrase.utf8.count).first)
    }
}
