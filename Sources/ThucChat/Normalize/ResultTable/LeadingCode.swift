// The code that a row's label or number begins with.

/// A code at the beginning of a text: `17.1. Tỷ lệ hộ…`, `17.1)`, `Tiêu chí 17`.
struct LeadingCode {
    var code: String
    /// The text after the code.
    var rest: String
    /// `17.1` has a point, `17` has not.
    var isDotted: Bool

    /// Reads a code of one or two digits, and further such numbers after points; nil where the text begins otherwise.
    ///
    /// A number without a point inside counts only when a point, bracket or colon follows, or nothing: `5 tuổi` is no code.
    ///
    /// - Parameter lettered: codes with letters that there are, `KM.1` or `1.1a`; they are read as a whole, the longest first.
    init?(_ text: String, lettered: [String] = []) {
        let text = Self.withoutWord(text)
        if let code = lettered.first(where: { Self.begins(text, with: $0) }) {
            (self.code, isDotted) = (code, code.contains("."))
            self.rest = Self.title(text.dropFirst(code.count))
            return
        }
        var rest = text
        var parts: [String] = []
        while let digits = Self.digits(at: rest) {
            parts.append(digits)
            rest = rest.dropFirst(digits.count)
            guard rest.first == ".", Self.digits(at: rest.dropFirst()) != nil else { break }
            rest = rest.dropFirst()
        }
        guard !parts.isEmpty, Self.ends(rest, isDotted: parts.count > 1) else { return nil }
        code = parts.joined(separator: ".")
        isDotted = parts.count > 1
        self.rest = Self.title(rest)
    }

    private static func withoutWord(_ text: String) -> Substring {
        var rest = Substring(text)
        guard let first = text.first, "TtCc".contains(first) else { return rest }
        for word in ["tiêu chí", "chỉ tiêu", "tc"] where rest.lowercased().hasPrefix(word) {
            rest = rest.dropFirst(word.count).drop(while: \.isWhitespace)
        }
        return rest
    }

    private static func title(_ rest: Substring) -> String {
        cleaned(String(rest.drop { ".):-–".contains($0) || $0.isWhitespace }))
    }

    /// `KM.1. Đã được…` begins with KM.1, and `KM.12` does not.
    private static func begins(_ text: Substring, with code: String) -> Bool {
        guard text.prefix(code.count).lowercased() == code.lowercased() else { return false }
        let rest = text.dropFirst(code.count)
        return ends(rest, isDotted: code.contains(".")) && !(rest.first == "." && digits(at: rest.dropFirst()) != nil)
    }

    private static func digits(at text: Substring) -> String? {
        let digits = text.prefix(while: \.isASCIIDigit)
        return (1...2).contains(digits.count) ? String(digits) : nil
    }

    private static func ends(_ rest: Substring, isDotted: Bool) -> Bool {
        guard let next = rest.first else { return true }
        return ".):".contains(next) || (isDotted && (next.isWhitespace || next == "-" || next == "–"))
    }
}

extension Array where Element == String {
    /// The codes with letters among plain ones, the longest first.
    var lettered: [String] {
        filter { $0.contains(where: \.isLetter) }.sorted { ($1.count, $0) < ($0.count, $1) }
    }
}
