// A stretch of source text, in UTF-8 bytes.

/// Where something stands in a source: byte offsets, the end excluded.
public struct TextSpan: Hashable, Sendable {
    /// Offset of the first byte.
    public let lower: Int
    /// Offset behind the last byte.
    public let upper: Int

    /// From one offset to another.
    public init(_ lower: Int, _ upper: Int) {
        self.lower = lower
        self.upper = max(lower, upper)
    }

    func joined(_ other: TextSpan) -> TextSpan { TextSpan(min(lower, other.lower), max(upper, other.upper)) }

    /// Line and column, both from 1, of the first byte; columns count characters as people see them.
    public func position(in source: String) -> (line: Int, column: Int) {
        let before = source.utf8.prefix(lower)
        let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { before.index(after: $0) } ?? before.startIndex
        return (line, Substring(before[start...]).count + 1)
    }

    /// The line it begins in, and a second line with carets under it.
    public func excerpt(in source: String) -> String {
        let (line, column) = position(in: source)
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        guard line <= lines.count else { return "" }
        let text = lines[line - 1]
        let marked = String(source.utf8.prefix(upper).dropFirst(lower)) ?? ""
        let width = max(1, min(marked.prefix { !$0.isNewline }.count, text.count - column + 1))
        let shown = text.count > 200 ? text.dropFirst(max(0, column - 60)).prefix(160) : text[...]
        let indent = text.count > 200 ? min(column - 1, 60 - (column < 60 ? 60 - column + 1 : 1)) : column - 1
        return
            "\(shown)\n\(String(repeating: " ", count: max(0, indent)))\(String(repeating: "^", count: min(width, 160)))"
    }
}
