// Examples that do not come out as expected, as faults of the files they stand in.

extension Rulebook {
    /// A fault for every expectation of every example that failed, decisions' examples among them.
    ///
    /// - Parameter files: the files that the rulebook was read from.
    package func failures(cases: [CaseFile], in files: RulebookReader.Files) -> [RuleIssue] {
        let sources = Dictionary((files.all + cases.map(\.source)).map { ($0.path, $0) }) { first, _ in first }
        let failures = ExampleTrial(self, cases: cases).files.flatMap(\.failures) + failingDecisionExamples()
        return failures.map { RuleIssue($0, in: sources) }
    }
}

extension RuleIssue {
    /// A failed example at its first line.
    fileprivate init(_ failure: ExampleFailure, in sources: [String: RuleSource]) {
        let lint = RuleLint.failingExample(name: failure.name, text: failure.text)
        let line = failure.source.split(separator: ":").last.flatMap { Int($0) } ?? 1
        let text = sources[failure.source.path]?.line(line) ?? ""
        let start = text.firstIndex { $0 != " " && $0 != "-" } ?? text.startIndex
        self.init(
            code: lint.code, file: failure.source.path, line: line,
            column: text.distance(from: text.startIndex, to: start) + 1, length: max(1, text[start...].count),
            text: lint.text, sourceLine: text)
    }
}
