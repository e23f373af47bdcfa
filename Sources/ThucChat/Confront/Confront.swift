// Holds a submission against its rulebook: the engine's own certain checks, then the declared ones.

import FEEL

/// Findings of a submission under a rulebook.
///
/// Order of evidence: contradictions inside one cell, rows against stated values, printed requirements, claims against
/// one another, independent sources, declared checks.
package func confront(_ facts: Facts) -> Confrontation {
    var findings = facts.submission.findings.map(facts.cited)
    let contradictedTables = Set(
        findings.flatMap(\.removes).filter { $0.hasPrefix("table:") }.map { String($0.dropFirst(6)) })
    var recomputed = facts.recomputeAll(contradicted: contradictedTables)
    findings += facts.clarifyStatedValues()
    findings += facts.refuseImpossible(&recomputed)
    findings += facts.clarifyRecomputed(recomputed)
    findings += facts.clarifyScopes(recomputed)
    findings += facts.clarifyUntoldRows()
    findings += facts.clarifyDocuments()
    findings += facts.clarifyApplicability()
    findings += facts.clarifyRequirements()
    findings += facts.clarifyClaims()
    let sources = facts.clarifySources(recomputed)
    findings += sources.map(\.finding)
    for check in facts.rulebook.checks where facts.isInPlay(check.criterion ?? check.indicator) {
        findings += facts.confront(check)
    }
    var result = Confrontation(findings: findings, recomputed: recomputed)
    let disputes = sources.filter { $0.finding.holdsOpen }
    result.disputed = Dictionary(grouping: disputes, by: \.field).mapValues { $0.map(\.finding.id) }
    facts.withdraw(&result.recomputed, reading: result.removed)
    return result
}

extension Facts {
    fileprivate func recomputeAll(contradicted: Set<String>) -> [String: RecomputedValue] {
        var results: [String: RecomputedValue] = [:]
        for indicator in allIndicators {
            for test in indicator.tests {
                guard let recipe = test.recomputed else { continue }
                results["\(indicator.code)/\(test.id)"] = recompute(test, by: recipe, contradicted: contradicted)
            }
        }
        return results
    }

    /// A value computed with a stated figure that a contradiction has taken out is itself taken out.
    fileprivate func withdraw(_ recomputed: inout [String: RecomputedValue], reading removed: Set<String>) {
        for indicator in allIndicators {
            for test in indicator.tests {
                let read = test.recomputed?.formula.names.compactMap { rulebook.dictionary.field(named: $0)?.id } ?? []
                if !removed.isDisjoint(with: read) { recomputed["\(indicator.code)/\(test.id)"] = .contradicted }
            }
        }
    }

    /// Criteria of the tiers in play.
    package var criteria: [Criterion] { tiers.flatMap { rulebook.criteria(of: $0.id) } }

    /// Indicators of the tiers in play, then their conditions.
    package var allIndicators: [Indicator] {
        criteria.flatMap(\.indicators) + tiers.flatMap(\.conditions).map(\.indicator)
    }
}
