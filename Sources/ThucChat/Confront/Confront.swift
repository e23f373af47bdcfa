// Holds a submission against its rulebook: the engine's own certain checks, then the declared ones.

import FEEL

/// Findings of a submission under a rulebook.
///
/// Order of evidence: contradictions inside one cell, rows against stated values, printed requirements, claims against
/// one another, independent sources, declared checks.
package func confront(_ facts: Facts) -> Confrontation {
    var findings = facts.submission.findings
    let contradictedTables = Set(findings.flatMap(\.removes).filter { $0.hasPrefix("table:") }.map { String($0.dropFirst(6)) })
    let recomputed = facts.recomputeAll(contradicted: contradictedTables)
    findings += facts.clarifyStatedValues()
    findings += facts.clarifyRecomputed(recomputed)
    findings += facts.clarifyRequirements()
    findings += facts.clarifyClaims()
    findings += facts.clarifySources()
    for check in facts.rulebook.checks { findings += facts.confront(check) }
    return Confrontation(findings: findings, recomputed: recomputed)
}

extension Facts {
    fileprivate func recomputeAll(contradicted: Set<String>) -> [String: RecomputedValue] {
        var results: [String: RecomputedValue] = [:]
        for indicator in allIndicators {
            for test in indicator.tests {
                guard let recipe = test.recomputed else { continue }
                results["\(indicator.code)/\(test.id)"] = recompute(recipe, contradicted: contradicted)
            }
        }
        return results
    }

    /// Indicators of all criteria, and conditions.
    package var allIndicators: [Indicator] {
        rulebook.criteria.flatMap(\.indicators) + rulebook.tiers.flatMap(\.conditions).map(\.indicator)
    }
}
