// Examples that do not come out as expected, as faults of the files they stand in.

extension [ExampleFailure] {
    /// A fault for every expectation that failed, at its example's first line.
    ///
    /// - Parameter sources: the files that the rulebook was read from.
    package func issues(in sources: [RuleSource]) -> [RuleIssue] {
        map { failure in
            let lint = RuleLint.failingExample(name: failure.name, text: failure.text)
            return sources.issue(lint.code, at: failure.source, lint.text)
        }
    }
}
