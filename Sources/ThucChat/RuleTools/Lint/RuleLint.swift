// What a careful reader would ask of rules that load: facts here, words in RuleLint+Text.swift.

import FEEL

/// A question about a rule that the loader has no fault to find with.
package enum RuleLint: Hashable, Sendable {
    /// A filter tests a column whose blanks nothing faces: one blank row and the whole expression cannot be told.
    ///
    /// `byNeeds`: the column can be put into `needs`.
    case nullInFilter(column: String, table: String, byNeeds: Bool)
    /// `!=` on a value that may be missing.
    case notEqualOnMissing(name: String)
    /// `hộ[số con]`: a number in a filter is an index.
    case numberAsIndex(column: String, table: String)
    case mixedUnits(operation: String, left: MeasuredUnit, right: MeasuredUnit)
    case againstDirection(field: String, better: Field.Better, direction: Direction)
    case checkWithoutExample(check: String)
    /// A row of a decision table, counted from 0.
    case rowWithoutExample(decision: String, row: Int)
    case failingExample(name: String, text: Bilingual)
    /// Nothing within the dictionary's bounds satisfies the check.
    case neverHolds(check: String)
    /// Everything within the dictionary's bounds satisfies it.
    case alwaysHolds(check: String)
    case contradictoryChecks(check: String, others: [String])
    case redundantCheck(check: String, others: [String])
    case notAnalysed(check: String, part: String)
    /// Gaps, overlaps and unused rows of a decision table could not be judged, for a reason.
    case tableNotJudged(decision: String, reason: Bilingual)
    case levelMissing(test: String, values: [String])
    case levelRepeated(test: String, value: String)
    case levelOutsideYears(test: String, year: Int)
    /// `full` of a tier is not the number of its criteria.
    case fullCount(tier: String, full: Int, criteria: Int)

    /// Stable for ever once released.
    package var code: String {
        switch self {
        case .nullInFilter: "rules.null-in-filter"
        case .notEqualOnMissing: "rules.not-equal-on-missing"
        case .numberAsIndex: "rules.number-as-index"
        case .mixedUnits: "rules.mixed-units"
        case .againstDirection: "rules.against-direction"
        case .checkWithoutExample: "rules.check-without-example"
        case .rowWithoutExample: "rules.row-without-example"
        case .failingExample: "rules.failing-example"
        case .neverHolds: "rules.never-holds"
        case .alwaysHolds: "rules.always-holds"
        case .contradictoryChecks: "rules.contradictory-checks"
        case .redundantCheck: "rules.redundant-check"
        case .notAnalysed: "rules.not-analysed"
        case .tableNotJudged: "rules.table-not-judged"
        case .levelMissing: "rules.level-missing"
        case .levelRepeated: "rules.level-repeated"
        case .levelOutsideYears: "rules.level-outside-years"
        case .fullCount: "rules.full-count"
        }
    }

    package var severity: RuleRemark.Severity {
        switch self {
        case .mixedUnits(_, let left, let right): left.isMeasure || right.isMeasure ? .error : .warning
        case .numberAsIndex, .againstDirection, .failingExample, .neverHolds, .contradictoryChecks,
            .levelRepeated:
            .error
        case .nullInFilter, .notEqualOnMissing, .checkWithoutExample, .rowWithoutExample, .alwaysHolds, .redundantCheck,
            .levelMissing, .levelOutsideYears, .fullCount:
            .warning
        case .notAnalysed, .tableNotJudged: .note
        }
    }

    /// One of each kind, for lists of what may be said.
    package static let samples: [RuleLint] = [
        .nullInFilter(column: "nước sạch", table: "hộ", byNeeds: true), .notEqualOnMissing(name: "loại đường"),
        .numberAsIndex(column: "số con", table: "hộ"),
        .mixedUnits(operation: "<=", left: .of("%"), right: .of("hộ")),
        .againstDirection(field: "tỷ lệ hộ nghèo", better: .lower, direction: .atLeast),
        .checkWithoutExample(check: "17/a"), .rowWithoutExample(decision: "mức hỗ trợ", row: 2),
        .tableNotJudged(
            decision: "mức hỗ trợ",
            reason: Bilingual(vi: "Bảng quá lớn để xét hết.", en: "The table is too large to judge.")),
        .failingExample(
            name: "đúng mức",
            text: Bilingual(vi: "17: cần [\"supported\"], được []", en: "17: expected [\"supported\"], got []")),
        .neverHolds(check: "17/a"), .alwaysHolds(check: "17/a"),
        .contradictoryChecks(check: "17/b", others: ["17/a"]), .redundantCheck(check: "17/b", others: ["17/a"]),
        .notAnalysed(check: "17/a", part: "not(a = b)"), .levelMissing(test: "17.1/a", values: ["tn", "dnb"]),
        .levelRepeated(test: "17.1/a", value: "tn"), .levelOutsideYears(test: "17.1/a", year: 2015),
        .fullCount(tier: "ntm", full: 19, criteria: 20),
    ]
}
