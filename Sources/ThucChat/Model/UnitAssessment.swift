// All that is said of one unit: its standings, findings, counts and observations.

/// The assessment of one unit for one period: the value that Score hands to Emit.
package struct UnitAssessment: Sendable {
    package enum Sent: String, Sendable, Hashable {
        case sent
        case partial
        case conflict
        case notSent = "not-sent"
    }

    package enum Retention: String, Sendable, Hashable, CaseIterable {
        case keeps
        case atRisk = "at-risk"
        case forReview = "for-review"
    }

    package var unit: Unit
    package var period: Period
    package var sent: Sent
    /// Nil where no list of registered communes was given.
    package var isRegistered: Bool?
    /// The tier held by the list of titles; nil where none is held or no list was given.
    package var held: String?
    /// Criteria claimed met, by the commune.
    package var claimed: Int
    /// Criteria supported met.
    package var lowest: Int
    /// Criteria not supported "not met".
    package var highest: Int
    /// The tier's standing word, of the lowest tier.
    package var eligible: Standing.Word
    package var isProvisional: Bool
    package var retention: Retention?
    /// What it keeps of that title; nil where none is held.
    package var kept: KeptTitle?
    /// By tier, the base tier first: the tier, its conditions, then criteria in order with their indicators and tests.
    /// Of the other tiers those alone that are in play for the unit: ``Facts/tiers``.
    package var standings: [Standing]
    /// Sorted by severity, then criterion, indicator, code, id.
    package var findings: [Finding]
    package var observations: [Observation]
    package var files: [SubmittedFile]

    /// Overstatement that no missing evidence can explain.
    package var certainOverstatement: Int { max(0, claimed - highest) }
    /// Overstatement if everything open turned out not met.
    package var possibleOverstatement: Int { max(0, claimed - lowest) }
}
