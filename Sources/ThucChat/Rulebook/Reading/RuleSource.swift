// The text of one rule file, with its lines and digest.

/// A rule file as read from disk.
package struct RuleSource: Sendable {
    /// Path below the rules folder, with `/`.
    package let path: String
    package let text: String
    package let digest: String
    /// Where the first byte stands that is not UTF-8; nil in a sound file.
    let brokenPlace: RulePlace?
    private let lines: [Substring]

    /// - Parameter bytes: as read from disk; where they are not UTF-8 the text is repaired and the place kept.
    package init(path: String, bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let sound = zip(text.utf8, bytes).prefix { $0 == $1 }.count
        guard sound < bytes.count else {
            self.init(path: path, text: text)
            return
        }
        let before = String(decoding: bytes[..<sound], as: UTF8.self).split(omittingEmptySubsequences: false) {
            $0.isNewline
        }
        self.init(
            path: path, text: text,
            brokenPlace: RulePlace(line: before.count, column: (before.last?.count ?? 0) + 1))
    }

    package init(path: String, text: String) { self.init(path: path, text: text, brokenPlace: nil) }

    private init(path: String, text: String, brokenPlace: RulePlace?) {
        self.path = path
        // Some editors begin a file with a byte order mark, which is no part of the text.
        let plain = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        self.text = plain
        self.brokenPlace = brokenPlace
        digest = Digest256.hex(of: text)
        lines = plain.split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    /// A line, from 1, without its end; empty past the end of the file.
    func line(_ number: Int) -> String {
        lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
    }
}
