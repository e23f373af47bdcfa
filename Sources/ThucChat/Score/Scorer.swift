// Goes through the rulebook's tiers, criteria and indicators once and gathers one unit's standings.

import FEEL

/// The state of scoring one unit. Findings grow by the questions that standings raise.
struct Scorer {
    let facts: Facts
    var confrontation: Confrontation
    let removed: Set<String>
    var standings: [Standing] = []
    private let findingsByIndicator: [String: [String]]
    private let findingsByCriterion: [String: [String]]

    init(_ facts: Facts, _ confrontation: Confrontation) {
        self.facts = facts
        self.confrontation = confrontation
        removed = confrontation.removed
        let byIndicator = Dictionary(grouping: confrontation.findings.filter { $0.indicator != nil }) {
            $0.indicator ?? ""
        }
        findingsByIndicator = byIndicator.mapValues { $0.map(\.id) }
        let byCriterion = Dictionary(
            grouping: confrontation.findings.filter { $0.criterion != nil && $0.indicator == nil }
        ) {
            $0.criterion ?? ""
        }
        findingsByCriterion = byCriterion.mapValues { $0.map(\.id) }
    }

    mutating func append(_ row: Standing) {
        var row = row
        row.findings = Array(Set(row.findings)).sorted()
        standings.append(row)
    }

    func findingIDs(indicator code: String) -> [String] { findingsByIndicator[code] ?? [] }
    func findingIDs(criterion code: String) -> [String] { findingsByCriterion[code] ?? [] }

    func claims(of code: String) -> [Speaker: Claim.Word] {
        var words: [Speaker: Claim.Word] = [:]
        for claim in facts.submission.claims where claim.code == code { words[claim.speaker] = claim.word }
        return words
    }

    /// A row with its word; value and threshold are filled in where there is one test.
    func standing(
        _ level: Standing.Level, _ tier: String, _ code: String, _ outcome: Outcome, _ claims: [Speaker: Claim.Word],
        owners: [String]
    ) -> Standing {
        let word = Standing.Word(
            claim: claims[.commune] ?? .none, support: outcome.support, reasons: outcome.reasons,
            isApplicable: outcome.isApplicable)
        return Standing(
            tier: tier, level: level, code: code, test: "", claims: claims, value: .null, valueText: "",
            unitOfMeasure: "",
            support: outcome.isApplicable ? outcome.support : .met,
            reasons: outcome.isApplicable ? outcome.reasons : [.notApplicable], word: word,
            assurance: outcome.assurance,
            isProvisional: outcome.isProvisional, owners: owners, findings: [], evidence: [])
    }
}
