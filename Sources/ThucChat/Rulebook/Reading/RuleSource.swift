// The text of one rule file, with its lines and digest.

/// A rule file as read from disk.
package struct RuleSource: Sendable {
    /// Path below the rules folder, with `/`.
    package let path: String
    package let text: String
    package let digest: String
    private let lines: [Substring]

    package init(path: String, text: String) {
        self.path = path
        self.text = text
        digest = Digest256.hex(of: text)
        lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    /// A line, from 1, without its end; empty past the end of the file.
    func line(_ number: Int) -> String {
        lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
    }
}
