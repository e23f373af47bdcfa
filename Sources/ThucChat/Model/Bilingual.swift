// A text for people, in both languages of the project.

/// A sentence in Vietnamese and in English. Both are always there: a rule file or message without one of them does not load or compile.
public struct Bilingual: Hashable, Sendable {
    /// Vietnamese, the language of screens and papers.
    public var vi: String
    /// English, for builders and outside readers.
    public var en: String

    /// Makes a text of its two wordings.
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// The wording in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}
