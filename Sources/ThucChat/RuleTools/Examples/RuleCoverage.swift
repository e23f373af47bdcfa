// Which parts of the rules the examples make speak: checks, tests, levels, rows of decision tables, branches of expressions.

import FEEL

/// The coverage of a set by its examples.
///
/// An example counts for the checks, tests and decisions of its own file; one of a case file for all checks, and for the
/// indicators it speaks of.
package struct RuleCoverage: Sendable {
    /// One part of the rules, and how often each of its outcomes was seen.
    package struct Row: Sendable, Hashable {
        package var name: String
        /// The text of the expression's part that branches; empty for anything else.
        package var part = ""
        /// In a fixed order of outcomes.
        package var seen: [Seen]

        package var reached: Int { seen.filter { $0.count > 0 }.count }
        package var isWhole: Bool { reached == seen.count }
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
    /// By decision and row, counted from 1: matched.
    package private(set) var rows: [Row] = []
    /// By expression and the part of it that branches: the ways taken.
    package private(set) var branches: [Row] = []

    package init(_ book: Rulebook, _ trial: ExampleTrial) {
        for check in book.checks { add(check, trial.files.filter { $0.checks.contains(check.id) }.flatMap(\.facts)) }
        for indicator in book.allIndicators {
            add(indicator, of: book, trial.files.filter { $0.isHome(of: indicator) })
        }
        for decision in book.decisions { add(decision, trial) }
    }

    private mutating func add(_ check: Check, _ facts: [Facts]) {
        let outcomes = facts.map { $0.outcome(of: check) }
        checks.append(Row(name: check.id, seen: Self.seen(CheckOutcome.allCases, outcomes)))
        guard let formula = check.formula else { return }
        add(branchesOf: formula, check.id, facts.map { $0.branchesTaken(by: check) })
    }

    private mutating func add(_ indicator: Indicator, of book: Rulebook, _ files: [ExampleTrial.File]) {
        let facts = files.flatMap(\.facts)
        for when in indicator.notApplicable.compactMap(\.when) { add(branchesOf: when, indicator.code, facts) }
        for test in indicator.tests {
            let name = "\(indicator.code)/\(test.id)"
            add(test, indicator, name, book.supports(of: test, in: indicator), files.flatMap(\.judged))
            if let counted = test.counted { add(branchesOf: counted.formula, name, facts) }
            guard let recipe = test.recomputed else { continue }
            let sent = facts.filter { $0.submission.registers[recipe.table] != nil }
            for formula in [recipe.comparable, recipe.selection?.rows, recipe.formula].compactMap({ $0 }) {
                add(branchesOf: formula, name, sent)
            }
        }
    }

    private mutating func add(
        _ test: Test, _ indicator: Indicator, _ name: String, _ possible: [Support],
        _ runs: [(facts: Facts, assessment: UnitAssessment)]
    ) {
        let judged = runs.compactMap { run -> (support: Support, level: Threshold.Level?)? in
            let row = run.assessment.standings.first {
                $0.level == .test && $0.code == indicator.code && $0.test == test.id
            }
            return row.map { ($0.support, run.facts.levelOf(test.threshold)) }
        }
        tests.append(Row(name: name, seen: Self.seen(possible, judged.map(\.support))))
        let used = judged.filter { $0.support != .cannotTell }.compactMap(\.level)
        for level in test.threshold.levels where level.value != nil && level.scope == nil {
            let title = [name, level.key, level.year.map(String.init)].compactMap { $0 }
            levels.append(
                Row(name: title.joined(separator: " "), seen: [Seen("used", used.filter { $0 == level }.count)]))
        }
    }

    private mutating func add(_ decision: RuleDecision, _ trial: ExampleTrial) {
        switch decision.body {
        case .formula(let formula):
            add(
                branchesOf: formula, decision.name, trial.files.filter { $0.decision == decision.name }.flatMap(\.facts)
            )
        case .table(let table):
            let matched = trial.matchedRows(of: decision)
            for row in table.rows.indices {
                let count = matched.filter { $0 == row }.count
                rows.append(Row(name: "\(decision.name) \(row + 1)", seen: [Seen("matched", count)]))
            }
        }
    }

    private mutating func add(branchesOf formula: Formula, _ name: String, _ facts: [Facts]) {
        add(branchesOf: formula, name, facts.map { formula.branchesTaken($0.bindings) })
    }

    /// - Parameter taken: the ways of each example.
    private mutating func add(branchesOf formula: Formula, _ name: String, _ taken: [Set<Branch>]) {
        var places: [TextSpan] = []
        for branch in formula.branches where places.last != branch.span { places.append(branch.span) }
        for place in places {
            let ways = formula.branches.filter { $0.span == place }
            let seen = ways.map { way in Seen(way.way.rawValue, taken.filter { $0.contains(way) }.count) }
            branches.append(Row(name: name, part: formula.source.slice(place), seen: seen))
        }
    }

    private static func seen<Outcome: RawRepresentable<String> & Equatable>(
        _ outcomes: [Outcome], _ found: [Outcome]
    ) -> [Seen] {
        outcomes.map { one in Seen(one.rawValue, found.filter { $0 == one }.count) }
    }
}

extension Rulebook {
    /// What can come of a test. Without a level nothing is met or not met; a yes/no test that nothing states is known by
    /// its claim alone, and a claim of *not met* is backed by no document.
    func supports(of test: Test, in indicator: Indicator) -> [Support] {
        guard hasLevel(test.threshold) else { return [.cannotTell] }
        let isClaimAlone = test.stated == nil && test.recomputed == nil && indicator.leastAssurance != .e
        return Support.allCases.filter { $0 != .notMet || test.threshold.direction != .achieved || !isClaimAlone }
    }

    private func hasLevel(_ threshold: Threshold) -> Bool {
        if threshold.levels.contains(where: { $0.provenance != .unset }) { return true }
        let other = threshold.multiple.flatMap { test(named: $0.test) }
        return other?.threshold.levels.contains { $0.provenance != .unset } ?? false
    }
}

extension ExampleTrial.File {
    /// What the examples gave, where it can be understood.
    var facts: [Facts] { runs.compactMap(\.run.facts) }

    /// The examples that were assessed.
    var judged: [(facts: Facts, assessment: UnitAssessment)] {
        runs.compactMap { pair in
            guard let facts = pair.run.facts, let assessment = pair.run.assessment else { return nil }
            return (facts, assessment)
        }
    }

    /// Whether the examples are about an indicator: of the criterion it stands in, or named by a case file.
    func isHome(of indicator: Indicator) -> Bool {
        indicators.contains(indicator.code) && (path == indicator.source.path || path.contains("/tests/"))
    }
}
