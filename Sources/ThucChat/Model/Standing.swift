// Claim against support: one row of standings.csv.

import FEEL

/// The standing of one test, indicator, criterion, condition or tier of one unit.
package struct Standing: Hashable, Sendable {
    package enum Level: String, Sendable, Hashable, CaseIterable {
        case tier
        case condition
        case criterion
        case indicator
        case test
    }

    /// The word of design §4; a tier's are the last three.
    package enum Word: String, Sendable, Hashable, CaseIterable {
        case supported
        case overstated
        case disputed
        case noStandard = "no-standard"
        case unsupported
        case understated
        case notMet = "not-met"
        case undetermined
        case unclaimed
        case notApplicable = "not-applicable"
        case eligible
        case notEligible = "not-eligible"
        case open
    }

    package var tier: String
    package var level: Level
    /// The criterion's, indicator's or condition's code as the rulebook writes it; the tier's id for a tier.
    package var code: String
    /// The test's id; empty above tests.
    package var test: String
    /// By speaker id; absent where the speaker said nothing.
    package var claims: [Speaker: Claim.Word]
    package var value: Value
    /// As shown: `92,5 %`, `Có`; empty where there is none.
    package var valueText: String
    package var unitOfMeasure: String
    package var numerator: Number?
    package var denominator: Number?
    package var threshold: Number?
    package var direction: Direction?
    package var provenance: Provenance?
    /// Where the level was seen: a source id, or document, date and person of a confirmation; empty where nothing is known.
    package var source = ""
    package var support: Support
    package var reasons: [Reason]
    package var word: Word
    package var assurance: Assurance?
    package var isProvisional: Bool
    package var owners: [String]
    /// Ids of the findings that touch it, sorted.
    package var findings: [String]
    /// The cells the value and claim came from.
    package var evidence: [Evidence]
}
