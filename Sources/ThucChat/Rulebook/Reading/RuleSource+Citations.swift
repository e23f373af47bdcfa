// Faults that are found after reading, at a place that was noted while reading.

extension [RuleSource] {
    /// An issue at a `path:line` of one of these files, with the whole line marked.
    func issue(_ code: String, at citation: String, _ text: Bilingual) -> RuleIssue {
        let (path, number) = Self.split(citation)
        let line = first { $0.path == path }?.line(number) ?? ""
        let indent = line.prefix { $0 == " " || $0 == "-" }.count
        return RuleIssue(
            code: code, file: path, line: number, column: indent + 1, length: Swift.max(1, line.count - indent),
            text: text, sourceLine: line)
    }

    private static func split(_ citation: String) -> (path: String, line: Int) {
        guard let colon = citation.lastIndex(of: ":"), let line = Int(citation[citation.index(after: colon)...]) else {
            return (citation, 1)
        }
        return (String(citation[..<colon]), line)
    }
}
