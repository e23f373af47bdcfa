// What the engine itself asks about, as facts; the words are in Clarification+Text.swift.

import FEEL

/// A matter the engine asks about, whatever the rulebook says.
package enum Clarification: Hashable, Sendable {
    /// `85,2% (2.529/3.000)`: the printed rate is not its own fraction, rounded or truncated.
    case fractionDiffers(field: Field, printed: Number, numerator: Number, denominator: Number)
    case outOfBounds(field: Field, value: Number)
    /// The same figure in two places of the submission, with two values.
    case statedTwice(field: Field, first: Bilingual, second: Bilingual)
    /// The rows give a worse value than was stated.
    case recomputedWorse(field: Field, stated: Number, rows: Recomputed)
    case recomputedBetter(field: Field, stated: Number, rows: Recomputed)
    case rowsIncomplete(field: Field, count: Int)
    case rowsNotComparable(field: Field, stated: Number?, rows: Recomputed?)
    /// The rows give another value than was stated, and nothing says whether they are all the rows.
    case rowsUnsettled(field: Field, stated: Number, rows: Recomputed, isBetter: Bool)
    /// Nothing says whether a list is whole, and its figures stand nowhere else.
    case scopeUnknown(table: String, title: Bilingual, fields: [Field])
    /// A list gives the figures of some rates, and not a single cell of the column that says which rows are theirs.
    case rowsUntold(table: String, title: Bilingual, columns: [Field], fields: [Field])
    /// A stated fraction whose part the rows leave no room for; the bound is what the part can be at most, or at least.
    case partImpossible(field: Field, stated: String, rows: Recomputed, bound: Number)
    /// A complete document of which something speaks against its proving anything.
    case documentDoubted(number: String, codes: [String], doubt: DocumentDoubt)
    /// Said to have none of what an indicator counts, beside a figure of how many there are.
    case countedYetNone(code: String, field: Field, stated: String, operands: [Field])
    /// The result of a yes/no indicator says no, the claim says met.
    case wordDiffers(code: String, field: Field)
    /// All indicators claimed met, the criterion not.
    case wholeBelowParts(criterion: String, claim: Claim.Word)
    /// A criterion claimed met whose indicators are not all claimed met.
    case owed(criterion: String, parts: [String])
    /// Of a tier; nil for the base tier.
    case countDiffers(speaker: Speaker, tier: String?, printed: Int, counted: Int)
    case claimRaised(code: String, by: Speaker, from: Claim.Word)
    case claimLowered(code: String, by: Speaker, to: Claim.Word)
    case requirementDiffers(code: String, printed: String, known: Bilingual)
    case sourceWorse(field: Field, source: String, own: OwnFigure, theirs: Bilingual)
    case sourceBetter(field: Field, source: String, own: OwnFigure, theirs: Bilingual)
    /// Claimed met; the value does not reach the threshold.
    case overstated(code: String, title: Bilingual, value: Bilingual, threshold: Bilingual)
    case unsupported(code: String, title: Bilingual, reasons: [Reason])
    case understated(code: String, title: Bilingual, value: Bilingual, threshold: Bilingual)
    /// The same of a criterion claimed in one cell for all its indicators; the parts are those indicators.
    case criterionOverstated(code: String, title: Bilingual, parts: [String])
    case criterionUnsupported(code: String, title: Bilingual, parts: [String])

    /// Stable for ever once released.
    package var code: String {
        switch self {
        case .fractionDiffers: "value.fraction"
        case .outOfBounds: "value.out-of-bounds"
        case .statedTwice: "value.stated-twice"
        case .recomputedWorse: "value.recomputed"
        case .recomputedBetter: "value.recomputed-better"
        case .rowsIncomplete: "value.rows-incomplete"
        case .rowsNotComparable: "value.rows-not-comparable"
        case .rowsUnsettled: "value.rows-unsettled"
        case .scopeUnknown: "table.scope-unknown"
        case .rowsUntold: "table.rows-untold"
        case .documentDoubted: "document.doubted"
        case .partImpossible: "value.part-impossible"
        case .countedYetNone: "applicability.contradicted"
        case .wordDiffers: "claim.result-differs"
        case .wholeBelowParts: "claim.whole-below-parts"
        case .owed: "claim.owed"
        case .countDiffers: "claim.count"
        case .claimRaised: "claim.raised"
        case .claimLowered: "claim.lowered"
        case .requirementDiffers: "requirement.differs"
        case .sourceWorse: "source.differs"
        case .sourceBetter: "source.differs-better"
        case .overstated, .criterionOverstated: "claim.overstated"
        case .unsupported, .criterionUnsupported: "claim.unsupported"
        case .understated: "claim.understated"
        }
    }

    package var kind: Finding.Kind {
        switch self {
        case .fractionDiffers, .outOfBounds, .statedTwice, .recomputedWorse, .recomputedBetter, .owed, .countDiffers,
            .requirementDiffers, .rowsUnsettled, .partImpossible, .countedYetNone, .wordDiffers, .wholeBelowParts,
            .overstated, .criterionOverstated, .understated:
            .contradiction
        case .rowsIncomplete, .scopeUnknown, .rowsUntold, .documentDoubted, .unsupported, .criterionUnsupported:
            .reading
        case .rowsNotComparable, .claimRaised, .claimLowered, .sourceWorse, .sourceBetter: .disagreement
        }
    }

    package var severity: Finding.Severity {
        switch self {
        case .fractionDiffers, .outOfBounds, .statedTwice, .recomputedWorse, .owed, .claimRaised, .sourceWorse,
            .countedYetNone, .wordDiffers, .partImpossible, .overstated, .criterionOverstated:
            .blocker
        case .recomputedBetter, .rowsNotComparable, .requirementDiffers, .sourceBetter, .unsupported,
            .criterionUnsupported, .rowsUnsettled, .scopeUnknown, .rowsUntold, .documentDoubted, .wholeBelowParts,
            .understated:
            .warning
        case .countDiffers(_, _, let printed, let counted): printed > counted ? .blocker : .warning
        case .rowsIncomplete: .warning
        case .claimLowered: .note
        }
    }

    /// Ids of fields whose stated values it takes out of the decision.
    package var removes: [String] {
        switch self {
        case .fractionDiffers(let field, _, _, _), .outOfBounds(let field, _), .statedTwice(let field, _, _),
            .recomputedWorse(let field, _, _), .recomputedBetter(let field, _, _):
            [field.id]
        case .partImpossible(let field, _, _, _): [field.id]
        case .rowsUnsettled(let field, _, _, let isBetter): isBetter ? [] : [field.id]
        case .countedYetNone(_, let field, _, let operands): [field.id] + operands.map(\.id)
        case .wordDiffers(_, let field): [field.id]
        case .scopeUnknown, .rowsUntold, .documentDoubted, .wholeBelowParts: []
        case .rowsIncomplete, .rowsNotComparable, .owed, .countDiffers, .claimRaised, .claimLowered,
            .requirementDiffers,
            .sourceWorse, .sourceBetter, .overstated, .criterionOverstated, .unsupported, .criterionUnsupported,
            .understated:
            []
        }
    }

    /// Whether *met* waits for a person while it stands.
    package var holdsOpen: Bool { if case .sourceWorse = self { true } else { false } }

    /// What tells it from others of its code and unit.
    package var subject: String {
        switch self {
        case .fractionDiffers(let field, _, _, _), .outOfBounds(let field, _), .statedTwice(let field, _, _),
            .recomputedWorse(let field, _, _), .recomputedBetter(let field, _, _), .rowsIncomplete(let field, _),
            .rowsNotComparable(let field, _, _), .rowsUnsettled(let field, _, _, _),
            .partImpossible(let field, _, _, _):
            field.id
        case .scopeUnknown(let table, _, _), .rowsUntold(let table, _, _, _): table
        case .documentDoubted(let number, let codes, _): "\(number) \(codes.joined(separator: " "))"
        case .countedYetNone(let code, _, _, _), .wordDiffers(let code, _), .wholeBelowParts(let code, _): code
        case .owed(let code, _), .requirementDiffers(let code, _, _), .overstated(let code, _, _, _),
            .unsupported(let code, _, _), .understated(let code, _, _, _), .criterionOverstated(let code, _, _),
            .criterionUnsupported(let code, _, _):
            code
        case .countDiffers(let speaker, let tier, _, _): RuleCode(tier: tier, plain: speaker.id).written
        case .claimRaised(let code, let speaker, _), .claimLowered(let code, let speaker, _): "\(code) \(speaker.id)"
        case .sourceWorse(let field, let source, _, _), .sourceBetter(let field, let source, _, _):
            "\(field.id) \(source)"
        }
    }
}
