// Which levels to look up first: those not confirmed, by how many standings of a bundle hang on them.

import FEEL

/// The levels of a rulebook that nobody has looked up, gravest first.
package struct RuleDoubts: Sendable, Hashable {
    /// Levels of one test with one value and provenance.
    package struct Doubt: Sendable, Hashable {
        /// `17.1/nuoc-sach`.
        package var test: String
        package var title: Bilingual
        /// Values of the dimension and years, as `tdmnpb`, `tn 2018`; empty where the level is the same everywhere.
        package var keys: [String]
        package var value: Number?
        package var unitOfMeasure: String
        package var direction: Direction
        package var provenance: Provenance
        package var setBy: String?
        package var owners: [String]
        /// Units of the bundle whose value was met or not met by it, or, for an unset level, waits for it.
        package var hanging: Int
    }

    package private(set) var doubts: [Doubt]

    /// - Parameter bundle: the folder of a bundle made under the rulebook; nil for the list alone.
    package init(_ book: Rulebook, bundle: String?) throws(BundleError) {
        let rows =
            try bundle.map { bundle throws(BundleError) in
                try BundleTable(.standings, in: bundle) { $0["level"] == "test" }.rows
            } ?? []
        let counts = Dictionary(rows.filter(\.hangsOnItsLevel).map { (LevelKey($0), 1) }, uniquingKeysWith: +)
        var doubts: [Doubt] = []
        for (tier, indicator) in book.judgedIndicators {
            for test in indicator.tests { doubts += Self.doubts(test, of: indicator, tier, book, counts) }
        }
        self.doubts = doubts.enumerated().sorted { left, right in
            (right.element.hanging, left.offset) < (left.element.hanging, right.offset)
        }.map(\.element)
    }

    private static func doubts(
        _ test: Test, of indicator: Indicator, _ tier: String, _ book: Rulebook, _ counts: [LevelKey: Int]
    ) -> [Doubt] {
        let open = test.threshold.levels.filter { $0.provenance == .recollected || $0.provenance == .unset }
        var doubts: [LevelKey: Doubt] = [:]
        var order: [LevelKey] = []
        for level in open {
            let key = LevelKey(tier: tier, code: RuleCode(indicator.code).plain, test: test.id, level: level)
            if doubts[key] == nil { order.append(key) }
            let name = [level.key, level.year.map(String.init)].compactMap { $0 }.joined(separator: " ")
            var doubt = doubts[key] ?? Doubt(test, indicator, level, book, hanging: counts[key] ?? 0)
            if !name.isEmpty { doubt.keys.append(name) }
            doubts[key] = doubt
        }
        return order.compactMap { doubts[$0] }
    }

    /// One line a level, with a bar of what hangs on it.
    package func report(width: Int, language: Language) -> String {
        let most = doubts.map(\.hanging).max() ?? 0
        let lines = doubts.map { doubt in
            let bar = RuleCoverage.bar(doubt.hanging, of: most, width: 10)
            let count = TerminalText(text: "\(doubt.hanging)").aligned(to: 5)
            let level =
                doubt.value.map { "\(doubt.direction.sign) \(shown($0, unit: doubt.unitOfMeasure))" } ?? doubt.setBy
                ?? ""
            let name = TerminalText(text: doubt.test).spaced(to: 26)
            let provenance = TerminalText(text: doubt.provenance.word(language)).padded(to: language == .vi ? 22 : 11)
            return
                "\(bar)\(count)  \(name) \(provenance) \(level)  \(doubt.title[language])  \(doubt.keys.joined(separator: ", "))"
        }
        let sum = Bilingual(
            vi: "\(doubts.count) mức cần tra cứu; \(doubts.reduce(0) { $0 + $1.hanging }) kết quả dựa vào các mức này",
            en: "\(doubts.count) levels to look up; \(doubts.reduce(0) { $0 + $1.hanging }) results hang on them")
        return (lines + [sum[language]]).map { TerminalText(text: $0).cut(to: width) }.joined(separator: "\n")
    }
}

extension RuleDoubts.Doubt {
    fileprivate init(_ test: Test, _ indicator: Indicator, _ level: Threshold.Level, _ book: Rulebook, hanging: Int) {
        self.init(
            test: "\(indicator.code)/\(test.id)", title: indicator.title, keys: [], value: level.value,
            unitOfMeasure: test.stated.flatMap(book.dictionary.field(id:))?.unitOfMeasure ?? "",
            direction: test.threshold.direction, provenance: level.provenance, setBy: test.threshold.setBy,
            owners: indicator.owners, hanging: hanging)
    }
}

/// What tells levels apart in a bundle.
private struct LevelKey: Hashable {
    var tier: String
    var code: String
    var test: String
    var value: String
    var provenance: String

    init(tier: String, code: String, test: String, level: Threshold.Level) {
        self.tier = tier
        self.code = code
        self.test = test
        value = level.value?.description ?? ""
        provenance = level.provenance.rawValue
    }

    init(_ row: BundleTable.Row) {
        tier = row["tier"]
        code = row["code"]
        test = row["test"]
        value = row["threshold"]
        provenance = row["provenance"]
    }
}

extension BundleTable.Row {
    /// Decided by the level, or, where the level is unset, held up by nothing else than it.
    fileprivate var hangsOnItsLevel: Bool {
        if self["provenance"] == Provenance.unset.rawValue {
            return list("reasons").contains(Reason.unsetThreshold.rawValue) && !self["valueText"].isEmpty
        }
        return self["supported"] != Support.cannotTell.rawValue
    }
}

extension Rulebook {
    /// Indicators and conditions with the tier they belong to.
    fileprivate var judgedIndicators: [(tier: String, indicator: Indicator)] {
        criteria.flatMap { criterion in criterion.indicators.map { (criterion.tier, $0) } }
            + tiers.flatMap { tier in tier.conditions.map { (tier.id, $0.indicator) } }
    }
}
