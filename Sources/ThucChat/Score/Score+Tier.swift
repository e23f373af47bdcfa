// Criteria, conditions and tiers: the *and* of their parts, and who is eligible.

import FEEL

extension Scorer {
    /// A tier with its dated conditions and criteria. The tier's own row stands before its parts.
    mutating func score(_ tier: Tier, holdsLower: Support) -> Outcome {
        let start = standings.count
        let conditions = facts.rulebook.conditions(of: tier, on: facts.submission.period.lastDay).map {
            score($0, tier)
        }
        let criteria = facts.rulebook.criteria(of: tier.id).map { score($0) }
        var parts = conditions + criteria
        if tier.below != nil { parts.append(Outcome(holdsLower)) }
        if criteria.count < tier.full || !tier.isComplete { parts.append(Outcome(.cannotTell)) }
        let whole = Outcome(allOf: parts)
        var row = standing(.tier, tier.id, tier.id, whole, claims(of: tier.id), owners: [])
        row.word = whole.support.tierWord
        standings.insert(row, at: start)
        return whole
    }

    private mutating func score(_ criterion: Criterion) -> Outcome {
        let start = standings.count
        let parts = criterion.indicators.map { score($0, of: criterion) }
        var whole = Outcome(allOf: parts)
        whole.isApplicable = parts.isEmpty || parts.contains(where: \.isApplicable)
        let holding = confrontation.findings.filter {
            $0.holdsOpen && $0.indicator == nil && $0.criterion == criterion.code
        }
        if !holding.isEmpty { whole.holdOpen() }
        var claims = claims(of: criterion.code)
        for speaker in [Speaker.commune, .district, .province] {
            let word = facts.claimWord(criterion, by: speaker)
            claims[speaker] = word == .none ? claims[speaker] : word
        }
        var row = standing(.criterion, criterion.tier, criterion.code, whole, claims, owners: criterion.owners)
        row.findings = findingIDs(criterion: criterion.code)
        row.evidence = facts.claim(.commune, criterion.code)?.place.map { [Evidence("claim", $0)] } ?? []
        standings.insert(row, at: start)
        clarify(criterion, at: start)
        return whole
    }

    /// A condition is nobody's claim: its word is what is supported.
    private mutating func score(_ condition: Condition, _ tier: Tier) -> Outcome {
        let indicator = condition.indicator
        let outcomes = indicator.tests.map { facts.judge($0, of: indicator, confrontation, removed: removed) }
        var whole = Outcome(allOf: outcomes.map(Outcome.init(_:)))
        whole.isApplicable = inapplicability(of: indicator) == nil
        let holding = confrontation.holdingOpen(indicator, of: nil)
        if !holding.isEmpty { whole.holdOpen() }
        var row = standing(.condition, tier.id, indicator.code, whole, [:], owners: indicator.owners)
        if let single = outcomes.first, outcomes.count == 1 { row.show(single, indicator.tests[0], facts) }
        row.word = whole.conditionWord
        row.evidence = outcomes.flatMap(\.evidence)
        row.findings = findingIDs(indicator: indicator.code) + holding
        append(row)
        for (test, outcome) in zip(indicator.tests, outcomes) {
            appendTest(test, outcome, indicator, tier.id, [:], isApplicable: whole.isApplicable)
            standings[standings.count - 1].word = Outcome(outcome).conditionWord
        }
        return whole
    }
}

extension Support {
    /// The word of a tier.
    var tierWord: Standing.Word {
        switch self {
        case .met: .eligible
        case .notMet: .notEligible
        case .cannotTell: .open
        }
    }
}

extension Outcome {
    /// The word of a condition: supported, not met, or undetermined.
    var conditionWord: Standing.Word {
        guard isApplicable else { return .notApplicable }
        return switch support {
        case .met: .supported
        case .notMet: .notMet
        case .cannotTell: .undetermined
        }
    }
}
