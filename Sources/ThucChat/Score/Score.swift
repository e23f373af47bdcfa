// Values against thresholds → the assessment of one unit.

import FEEL

/// What the office's lists say of a unit.
package struct UnitStatus: Hashable, Sendable {
    /// Registered for recognition this year; nil where no list was given.
    package var isRegistered: Bool?
    /// The tier registered for, where the list names one.
    package var registeredTier: String?
    /// The title held; nil where none is held or no list was given.
    package var title: HeldTitle?
    /// A list of titles was given.
    package var titlesAreKnown: Bool
    package var sent: UnitAssessment.Sent

    /// The tier held.
    package var held: String? { title?.tier }

    package init(
        sent: UnitAssessment.Sent, isRegistered: Bool? = nil, registeredTier: String? = nil, title: HeldTitle? = nil,
        titlesAreKnown: Bool = false
    ) {
        self.sent = sent
        self.isRegistered = isRegistered
        self.registeredTier = registeredTier
        self.title = title
        self.titlesAreKnown = titlesAreKnown
    }
}

/// The assessment of one unit.
package func score(_ facts: Facts, _ confrontation: Confrontation, status: UnitStatus) -> UnitAssessment {
    var scorer = Scorer(facts, confrontation)
    var lower = Support.met
    for tier in facts.tiers {
        if let below = tier.below { lower = status.supportOfHeld(below, in: facts.rulebook) }
        _ = scorer.score(tier, holdsLower: lower)
    }
    return assessment(scorer, status)
}

extension UnitStatus {
    /// Ids of the tiers that are in play whatever was sent: a title held rests on its own tier and on those below it.
    package func tiersAsked(in rulebook: Rulebook) -> Set<String> {
        Set(rulebook.tiers(downFrom: held).map(\.id) + [registeredTier].compactMap { $0 })
    }

    /// Whether a lower tier is held, itself or by one above it: known only from a list of titles.
    fileprivate func supportOfHeld(_ tier: String, in rulebook: Rulebook) -> Support {
        guard titlesAreKnown else { return .cannotTell }
        let known = rulebook.tiers(downFrom: held).map(\.id)
        if held != nil, known.isEmpty { return .cannotTell }
        return known.contains(tier) ? .met : .notMet
    }
}

private func assessment(_ scorer: Scorer, _ status: UnitStatus) -> UnitAssessment {
    let facts = scorer.facts
    let first = facts.rulebook.baseTier
    let criteria = scorer.standings.filter { $0.level == .criterion && $0.tier == first?.id }
    let met = criteria.filter { $0.support == .met }
    var result = UnitAssessment(
        unit: facts.submission.unit, period: facts.submission.period, sent: status.sent,
        isRegistered: status.isRegistered,
        held: status.held, claimed: criteria.filter { $0.claims[.commune] == .met }.count, lowest: met.count,
        highest: criteria.filter { $0.support != .notMet }.count,
        eligible: scorer.standings.first { $0.level == .tier }?.word ?? .open,
        isProvisional: criteria.contains { $0.isProvisional }, retention: nil, standings: scorer.standings,
        findings: sorted(scorer.confrontation.findings),
        observations: facts.submission.observations + facts.derived(from: scorer.confrontation.recomputed),
        files: facts.submission.files)
    if let title = status.title {
        result.kept = facts.kept(title, scorer.standings)
        result.retention = result.kept?.word
    }
    return result
}

/// Gravest first, then in the order of criteria; stable.
package func sorted(_ findings: [Finding]) -> [Finding] {
    let unique = Dictionary(findings.map { ($0.id, $0) }) { first, _ in first }
    return unique.values.sorted { left, right in
        if left.severity != right.severity { return left.severity < right.severity }
        let codes = (left.indicator ?? left.criterion ?? "", right.indicator ?? right.criterion ?? "")
        if codes.0 != codes.1 { return CodeOrder.precedes(codes.0, codes.1) }
        return (left.code, left.id) < (right.code, right.id)
    }
}
