// What the set of 2021–2025 asks of a commune, read from its rules, with invented levels where it leaves them open.

import FEEL
import ThucChat

/// One tier of a set as the makers of invented figures need it.
struct ReviewStandard {
    let book: Rulebook
    private let tier: String
    let criteria: [ThucChat.Criterion]
    private let rows: [String: [RowField]]
    private let region: String
    private let year: Int

    init(_ book: Rulebook, tier: String, region: String, year: Int) {
        self.book = book
        self.tier = tier
        self.region = region
        self.year = year
        criteria = book.criteria(of: tier)
        rows = book.forms.filter { $0.tier == tier }.reduce(into: [:]) { $0.merge($1.rows) { first, _ in first } }
    }

    /// The fields that an indicator's result cell fills, in the order printed.
    func fields(of indicator: ThucChat.Indicator) -> [(field: Field, cue: String?)] {
        (rows[indicator.code] ?? []).compactMap { row in
            book.dictionary.field(id: row.field).map { ($0, row.cue) }
        }
    }

    /// The level that decides a test; an invented one where nobody has set it. Nil for a yes/no test.
    func level(of test: Test) -> Number? {
        guard test.threshold.direction != .achieved else { return nil }
        return set(test.threshold)?.value ?? Self.invented(test.threshold, unitOfMeasure(of: test))
    }

    /// Tests that nobody has set a level for, with the invented one: nil for yes/no tests.
    func open() -> [(code: String, test: Test, value: Number?)] {
        let conditions = book.tiers.filter { $0.id == tier }.flatMap(\.conditions)
        let indicators = criteria.flatMap(\.indicators) + conditions.map(\.indicator)
        return indicators.flatMap { indicator in
            indicator.tests.filter { set($0.threshold).map { $0.provenance == .unset } ?? true }
                .map { (indicator.code, $0, level(of: $0)) }
        }
    }

    /// Whether some test of a criterion can fail for certain: one with a level and a stated number.
    func canFail(_ criterion: ThucChat.Criterion) -> Bool { criterion.indicators.contains { failing(of: $0) != nil } }

    /// The test of an indicator that can fail for certain.
    func failing(of indicator: ThucChat.Indicator) -> Test? {
        indicator.tests.first { $0.stated != nil && level(of: $0) != nil }
    }

    private func set(_ threshold: Threshold) -> Threshold.Level? {
        threshold.levels.first { ($0.key ?? region) == region && ($0.year ?? year) == year }
    }

    private func unitOfMeasure(of test: Test) -> String {
        test.stated.flatMap(book.dictionary.field(id:))?.unitOfMeasure ?? ""
    }

    private static func invented(_ threshold: Threshold, _ unit: String) -> Number {
        switch (threshold.direction, unit) {
        case (.atMost, _): Number(10)
        case (_, "%"): Number(70)
        default: Number(2)
        }
    }
}
