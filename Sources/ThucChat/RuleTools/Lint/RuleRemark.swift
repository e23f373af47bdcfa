// One thing the rule tools say of a rule file: an issue at its place, and how much it weighs.

/// A remark on a rule file.
package struct RuleRemark: Hashable, Sendable, Comparable {
    /// How much a remark weighs.
    package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        /// The rules cannot be used.
        case error
        /// They can, and somebody should look.
        case warning
        /// Something the tools could not judge.
        case note

        /// Gravest first.
        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
        private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
    }

    package var severity: Severity
    package var issue: RuleIssue

    package init(_ severity: Severity, _ issue: RuleIssue) {
        self.severity = severity
        self.issue = issue
    }

    /// By place, as people read files.
    package static func < (left: RuleRemark, right: RuleRemark) -> Bool {
        left.issue == right.issue ? left.severity < right.severity : left.issue < right.issue
    }

    /// With its caret, the severity before the code.
    package func rendered(in language: Language) -> String {
        let place = "\(issue.file):\(issue.line):\(issue.column)"
        return issue.rendered(in: language).replacing(
            "\(place) ", with: "\(place) \(severity.rawValue) ", maxReplacements: 1)
    }
}
