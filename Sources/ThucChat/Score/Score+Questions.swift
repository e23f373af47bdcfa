// The questions that standings themselves raise: overstated, without evidence, understated.

import FEEL

extension Scorer {
    /// Adds the question of an indicator's standing, if it raises one.
    mutating func clarify(_ row: Standing, _ indicator: Indicator, _ criterion: Criterion) {
        guard let matter = matter(of: row, indicator) else { return }
        let finding = facts.finding(
            matter, criterion: criterion.code, indicator: indicator.code, owners: indicator.owners,
            observed: row.valueText, expected: row.threshold?.description ?? "",
            rule: facts.citation(of: deciding(indicator, row)), evidence: row.evidence)
        confrontation.findings.append(finding)
        if let index = standings.lastIndex(where: {
            $0.level == .indicator && $0.code == indicator.code && $0.tier == row.tier
        }) {
            standings[index].findings.append(finding.id)
        }
    }

    /// Adds the question of a criterion claimed in a cell of its own, where none of its indicators' claims raises it.
    mutating func clarify(_ criterion: Criterion, at index: Int) {
        let row = standings[index]
        let parts = standings[index...].filter { $0.level == .indicator }
        guard !parts.contains(where: { $0.word == row.word }), !isOwed(criterion),
            let matter = matter(of: row, criterion, parts.filter { $0.support == row.support })
        else { return }
        let evidence = row.evidence + parts.filter { $0.support == row.support }.flatMap(\.evidence)
        let finding = facts.finding(
            matter, criterion: criterion.code, indicator: nil, owners: criterion.owners,
            observed: row.claims[.commune]?.rawValue ?? "",
            expected: row.word == .overstated ? Claim.Word.notMet.rawValue : "",
            rule: facts.citation(of: criterion.indicators.flatMap { deciding($0, row) }), evidence: evidence)
        confrontation.findings.append(finding)
        standings[index].findings.append(finding.id)
    }

    private func isOwed(_ criterion: Criterion) -> Bool {
        confrontation.findings.contains { $0.code == "claim.owed" && $0.criterion == criterion.code }
    }

    private func matter(of row: Standing, _ criterion: Criterion, _ parts: [Standing]) -> Clarification? {
        let codes = parts.map(\.code)
        switch row.word {
        case .overstated: return .criterionOverstated(code: row.code, title: criterion.title, parts: codes)
        case .unsupported: return .criterionUnsupported(code: row.code, title: criterion.title, parts: codes)
        default: return nil
        }
    }

    private func matter(of row: Standing, _ indicator: Indicator) -> Clarification? {
        switch row.word {
        case .overstated:
            .overstated(
                code: row.code, title: indicator.title, value: shown(row, indicator, .notMet),
                threshold: levels(indicator, .notMet))
        case .understated:
            .understated(
                code: row.code, title: indicator.title, value: shown(row, indicator, .met),
                threshold: levels(indicator, .met))
        case .unsupported: .unsupported(code: row.code, title: indicator.title, reasons: row.reasons)
        case .supported, .disputed, .noStandard, .notMet, .undetermined, .unclaimed, .notApplicable, .eligible,
            .notEligible,
            .open:
            nil
        }
    }

    /// The values of the tests with a support, as people read them.
    private func shown(_ row: Standing, _ indicator: Indicator, _ support: Support) -> Bilingual {
        Bilingual(figures: deciding(indicator, support).map(\.standing.valueText).joined(separator: "; "))
    }

    private func levels(_ indicator: Indicator, _ support: Support) -> Bilingual {
        Bilingual(figures: deciding(indicator, support).map { facts.shown($0.test) }.joined(separator: "; "))
    }

    /// The tests that decided a word against the claim; none where nothing was decided.
    private func deciding(_ indicator: Indicator, _ row: Standing) -> [Test] {
        row.word == .overstated || row.word == .understated ? deciding(indicator, row.support).map(\.test) : []
    }

    private func deciding(_ indicator: Indicator, _ support: Support) -> [(test: Test, standing: Standing)] {
        indicator.tests.compactMap { test in
            standings.last {
                $0.level == .test && $0.code == indicator.code && $0.test == test.id && $0.support == support
            }
            .map { (test, $0) }
        }
    }
}
