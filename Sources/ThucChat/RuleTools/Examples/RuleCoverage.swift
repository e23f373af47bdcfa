// Which parts of the rules the examples make speak: checks, tests, levels.

import FEEL

/// The coverage of a set by its examples. An example counts for the checks and tests of its own file.
package struct RuleCoverage: Sendable {
    /// One check, test or level, and how often each of its outcomes was seen.
    package struct Row: Sendable, Hashable {
        package var name: String
        /// In a fixed order of outcomes.
        package var seen: [Seen]

        package var reached: Int { seen.filter { $0.count > 0 }.count }
    }

    /// An outcome, and how many examples gave it.
    package struct Seen: Sendable, Hashable {
        package var outcome: String
        package var count: Int

        init(_ outcome: String, _ count: Int) {
            self.outcome = outcome
            self.count = count
        }
    }

    /// By check: fired, held, not evaluated.
    package private(set) var checks: [Row] = []
    /// By `CODE/test`: met, not met, cannot tell.
    package private(set) var tests: [Row] = []
    /// By `CODE/test LEVEL`: decided an example.
    package private(set) var levels: [Row] = []

    package init(_ book: Rulebook, _ trial: ExampleTrial) {
        for check in book.checks { checks.append(Self.row(check, trial)) }
        for indicator in book.allIndicators {
            let facts = trial.files.filter { $0.indicators.contains(indicator.code) && $0.isHome(of: indicator) }
                .flatMap(\.facts)
            for test in indicator.tests { add(test, indicator, facts) }
        }
    }

    private static func row(_ check: Check, _ trial: ExampleTrial) -> Row {
        let facts = trial.files.filter { $0.checks.contains(check.id) }.flatMap(\.facts)
        let outcomes = facts.map { $0.facts.outcome(of: check) }
        return Row(
            name: check.id,
            seen: CheckOutcome.allCases.map { one in
                Seen(one.rawValue, outcomes.filter { $0 == one }.count)
            })
    }

    private mutating func add(_ test: Test, _ indicator: Indicator, _ runs: [ExampleTrial.Judged]) {
        let name = "\(indicator.code)/\(test.id)"
        let judged = runs.compactMap { run -> (support: Support, level: Threshold.Level?)? in
            let row = run.assessment.standings.first {
                $0.level == .test && $0.code == indicator.code && $0.test == test.id
            }
            return row.map { ($0.support, run.facts.levelOf(test.threshold)) }
        }
        let supports = judged.map(\.support)
        tests.append(
            Row(
                name: name,
                seen: Support.allCases.map { one in Seen(one.rawValue, supports.filter { $0 == one }.count) }))
        let used = judged.filter { $0.support != .cannotTell }.compactMap(\.level)
        for level in test.threshold.levels where level.value != nil {
            let title = [level.key, level.year.map(String.init), level.scope?.overlay].compactMap { $0 }.joined(
                separator: " ")
            levels.append(
                Row(
                    name: title.isEmpty ? name : "\(name) \(title)",
                    seen: [Seen("used", used.filter { $0 == level }.count)]))
        }
    }
}

extension ExampleTrial {
    /// An example that could be judged.
    struct Judged {
        var facts: Facts
        var assessment: UnitAssessment
    }
}

extension ExampleTrial.File {
    /// The examples that could be judged.
    var facts: [ExampleTrial.Judged] {
        runs.compactMap { pair in
            guard let facts = pair.run.facts, let assessment = pair.run.assessment else { return nil }
            return ExampleTrial.Judged(facts: facts, assessment: assessment)
        }
    }

    /// Whether an indicator is defined in this file, or (a condition) anywhere for a file of cases.
    func isHome(of indicator: Indicator) -> Bool { path == indicator.source.path || path.contains("/tests/") }
}
