// One fault of a rule file, at its place, in both languages.

/// A fault of a rule file. A rulebook with one of them does not load; all are told at once.
public struct RuleIssue: Hashable, Sendable, Comparable {
    /// Stable word: `rules.unknown-key`, `rules.unknown-name`, …
    public var code: String
    /// Path below the rules folder.
    public var file: String
    /// From 1.
    public var line: Int
    /// In characters, from 1.
    public var column: Int
    /// How many characters the caret underlines, at least 1.
    public var length: Int
    /// What is wrong and how to mend it.
    public var text: Bilingual
    /// The line as it stands in the file.
    public var sourceLine: String

    /// By file, line and column, as people read them.
    public static func < (left: RuleIssue, right: RuleIssue) -> Bool {
        (left.file, left.line, left.column, left.code, left.text.en)
            < (right.file, right.line, right.column, right.code, right.text.en)
    }

    /// `file:line:column code: text`, the source line, and a caret under the fault; of a very long line, the part around it.
    public func rendered(in language: Language) -> String {
        let start = max(0, min(column - 1 - Self.shownBefore, sourceLine.count - Self.shownCharacters))
        let shown = sourceLine.dropFirst(start).prefix(Self.shownCharacters)
        let margin = String(repeating: " ", count: max(0, column - 1 - start))
        let caret = "^" + String(repeating: "~", count: max(0, min(length, shown.count - margin.count) - 1))
        return "\(file):\(line):\(column) \(code)\n  \(text[language])\n    \(shown)\n    \(margin)\(caret)\n"
    }

    private static let shownCharacters = 400
    private static let shownBefore = 100
}

/// All faults of the files read, sorted.
public struct RuleIssues: Error, Sendable, Hashable {
    /// Never empty.
    public var issues: [RuleIssue]

    package init(_ issues: [RuleIssue]) { self.issues = Array(Set(issues)).sorted() }
}
