// One test: its value against its threshold.

import FEEL

extension Facts {
    /// The outcome of a test.
    func judge(_ test: Test, of indicator: Indicator, _ confrontation: Confrontation, removed: Set<String>)
        -> TestOutcome
    {
        let recomputed = confrontation.recomputed["\(indicator.code)/\(test.id)"]
        let level = levelOf(test.threshold)
        let choice =
            test.threshold.direction == .achieved
            ? chooseWord(of: test, indicator, recomputed: recomputed, removed: removed)
            : chooseValue(of: test, recomputed: recomputed, removed: removed)
        switch choice {
        case .none(let reasons, let evidence):
            return TestOutcome(
                .cannotTell, (thresholdFault(test.threshold, level).map { [$0] } ?? []) + reasons, level: level,
                evidence: evidence)
        case .value(let backed):
            let outcome = judge(backed, test, level, needing: indicator.leastAssurance)
            return doubt(of: recomputed).map(outcome.heldBack) ?? outcome
        }
    }

    /// Rows with blanks among the cells they need, or that contradict one another: what is stated beside them may show *not met*, never *met*.
    private func doubt(of recomputed: RecomputedValue?) -> Reason? {
        switch recomputed {
        case .incomplete(_, let count)?: count > 0 ? .incompleteRows : nil
        case .contradicted?: .contradicted
        case .absent?, .empty?, .notComparable?, .unsettled?, .value?, nil: nil
        }
    }

    private func judge(_ backed: Backed, _ test: Test, _ level: Threshold.Level?, needing least: Assurance)
        -> TestOutcome
    {
        var outcome = TestOutcome(
            .cannotTell, quantity: backed.quantity.decided, assurance: backed.assurance, level: level,
            evidence: backed.evidence
        )
        if let fault = thresholdFault(test.threshold, level) { outcome.reasons.append(fault) }
        if backed.assurance > least { outcome.reasons.append(.weakBacking) }
        if outcome.reasons.isEmpty { decide(&outcome, backed.quantity, test, level) }
        if backed.quantity.isEstimate { outcome.reasons.append(.estimate) }
        return outcome
    }

    private func decide(_ outcome: inout TestOutcome, _ quantity: Quantity, _ test: Test, _ level: Threshold.Level?) {
        if test.threshold.direction == .achieved {
            outcome.support = quantity.value == .boolean(true) ? .met : .notMet
            return
        }
        let field = test.stated.flatMap(rulebook.dictionary.field(id:))
        if let value = level?.value, let interval = StatedInterval(quantity, in: field) {
            outcome.support = interval.support(test.threshold.direction, value)
        }
        if outcome.support == .cannotTell { outcome.reasons.append(.undecidedBound) }
    }

    private func thresholdFault(_ threshold: Threshold, _ level: Threshold.Level?) -> Reason? {
        if let level, level.provenance != .unset { return nil }
        return threshold.dimension != nil && key(for: threshold) == nil ? .unknownDimension : .unsetThreshold
    }
}
