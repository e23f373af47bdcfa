// Whole words inside folded texts.

/// Comparing folded texts word by word, so that `tổng` is not found in `tổngthể`.
enum Words {
    /// Whether the words of a phrase stand in a text, one after the other.
    static func contains(_ text: String, _ phrase: String) -> Bool {
        guard !phrase.isEmpty else { return false }
        return " \(text) ".contains(" \(phrase) ")
    }

    /// The text without a phrase.
    static func removing(_ phrase: String, from text: String) -> String {
        String(" \(text) ".replacing(" \(phrase) ", with: " ").dropFirst().dropLast())
    }

    /// Whether a text is the phrase or goes on after it with another word.
    static func begins(_ text: String, with phrase: String) -> Bool {
        !phrase.isEmpty && (text == phrase || text.hasPrefix(phrase + " "))
    }
}
