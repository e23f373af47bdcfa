// What an earlier year tells of a criterion that is lost or won today.

import Testing

@testable import ThucChat

@Suite("Because of the set, or of the commune")
struct CriterionThenTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var then: Support?
        var again: Support?
        var loss: TitleChange.Cause
        var gain: TitleChange.Cause?
        var testDescription: String { "then \(then?.rawValue ?? "–"), again \(again?.rawValue ?? "–")" }
    }

    static let rows = [
        Row(then: .met, again: .met, loss: .commune), Row(then: .met, again: .notMet, loss: .set),
        Row(then: .met, again: .cannotTell, loss: .cannotTell), Row(then: .met, again: nil, loss: .cannotTell),
        Row(then: .notMet, again: .met, loss: .commune, gain: .set),
        Row(then: .notMet, again: .notMet, loss: .before, gain: .commune),
        Row(then: .notMet, again: nil, loss: .before, gain: .cannotTell),
        Row(then: .cannotTell, again: .met, loss: .commune), Row(then: nil, again: .met, loss: .commune),
        Row(then: .cannotTell, again: .notMet, loss: .cannotTell), Row(then: nil, again: .notMet, loss: .cannotTell),
        Row(then: nil, again: nil, loss: .cannotTell),
    ]

    @Test("causes", arguments: rows)
    func causes(_ row: Row) {
        let then = CriterionThen(period: Period(year: 2020), then: row.then, again: row.again)
        #expect(then.causeOfLoss == row.loss)
        #expect(then.causeOfGain == row.gain)
    }

    @Test func `the first year that tells is taken and named`() {
        let years = [
            CriterionThen(period: Period(year: 2022), then: nil, again: nil),
            CriterionThen(period: Period(year: 2020), then: .met, again: .notMet),
        ]
        #expect(
            years.loss(of: "10")
                == TitleChange(code: "10", direction: .lost, cause: .set, comparedWith: Period(year: 2020)))
        #expect([CriterionThen]().loss(of: "10").cause == .cannotTell)
        #expect(years.gain(of: "10") == nil)
    }
}
