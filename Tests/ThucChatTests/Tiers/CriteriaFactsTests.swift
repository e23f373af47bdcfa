// The sets under Rules against the facts they were written from: every row is there, with its value, direction and
// provenance, and nothing is more certain in Rules than in the facts.

import FEEL
import Testing

@testable import ThucChat

@Suite(
    "The facts of the criteria",
    .enabled(if: CriterionFact.areThere, "the facts are absent; set THUCCHAT_FACTS to their folder"))
struct CriteriaFactsTests {
    static let facts = (try? CriterionFact.all()) ?? []
    static let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
    /// Read once: three sets for some two hundred rows. Overlays are a province's, not the set's.
    static let books = Dictionary(
        uniqueKeysWithValues: Set(CriterionFact.files.map(\.1)).map { set in
            (set, Result { try Self.library.readWithoutOverlays(set) })
        })

    private static func indicator(_ fact: CriterionFact) throws -> Indicator {
        try home(fact).indicator
    }

    private static func home(_ fact: CriterionFact) throws -> (criterion: Criterion, indicator: Indicator) {
        let book = try #require(books[fact.set]).get()
        return try #require(book.indicator(fact.code), "\(fact.set) has no \(fact.code)")
    }

    @Test func `are 213 rows, and the sets hold no other indicator`() throws {
        #expect(Self.facts.count == 49 + 18 + 57 + 75 + 4 + 10)
        for (set, book) in Self.books {
            let codes = try book.get().criteria.flatMap(\.indicators).map(\.code)
            #expect(Set(codes) == Set(Self.facts.filter { $0.set == set }.map(\.code)))
        }
    }

    @Test("are there, under their criterion and title", arguments: facts)
    func presence(_ fact: CriterionFact) throws {
        let (home, indicator) = try Self.home(fact)
        #expect(RuleCode(home.code).plain == fact["criterion_no"])
        #expect(home.title.vi == fact["criterion_vi"] && home.title.en == fact["criterion_en"])
        #expect(indicator.title.vi == fact["indicator_vi"])
        #expect(!indicator.owners.isEmpty)
    }

    @Test("have their direction", arguments: facts)
    func direction(_ fact: CriterionFact) throws {
        let tests = try Self.indicator(fact).tests
        guard let direction = fact.direction, fact["threshold_tdmnpb"] != "khá" else {
            return #expect(tests.allSatisfy { $0.threshold.direction == .achieved })
        }
        #expect(tests.first?.threshold.direction == direction)
    }

    @Test("have their value and its provenance in the Northern midlands and mountains", arguments: facts)
    func value(_ fact: CriterionFact) throws {
        let tests = try Self.indicator(fact).tests
        if !fact.yearly.isEmpty { return yearly(fact, tests) }
        if let multiple = tests.first?.threshold.multiple { return multiplied(fact, multiple) }
        let levels = tests.compactMap { $0.threshold.own(for: fact.ownKey) }
        #expect(levels.count == tests.count)
        #expect(levels.first?.provenance == fact.provenance)
        guard !fact.isUnset else { return #expect(levels.allSatisfy { $0.value == nil && $0.provenance == .unset }) }
        for (value, level) in zip(fact.values, levels) { #expect(level.value == value) }
        if fact.values.count > 1 { #expect(levels.count >= fact.values.count) }
        if fact["threshold_tdmnpb"] == "khá" {
            let field = tests.first?.stated.flatMap { id in try? Self.books[fact.set]?.get().dictionary.field(id: id) }
            #expect(field?.name.contains("khá") == true)
        }
    }

    private func yearly(_ fact: CriterionFact, _ tests: [ThucChat.Test]) {
        for (year, value) in fact.yearly {
            let level = tests.first?.threshold.own(for: "tdmnpb", year: year)
            #expect(level?.value == value && level?.provenance == fact.provenance, "\(year)")
        }
        let known = tests.flatMap(\.threshold.levels).filter { $0.key == "tdmnpb" && $0.value != nil }
        #expect(known.map(\.year) == fact.yearly.map { Optional($0.year) })
    }

    /// `10` per cent above another level is 1.1 times that level.
    private func multiplied(_ fact: CriterionFact, _ multiple: Threshold.Multiple) {
        #expect(fact["conditions"].contains("threshold(nang-cao, region, year)"))
        #expect(multiple.factor * Number(100) - Number(100) == fact.values.first)
        #expect(multiple.test == "nang-cao:10/thu-nhap" && multiple.provenance == fact.provenance)
    }

    @Test("have the levels printed for other regions", arguments: facts.filter { !$0.others.isEmpty })
    func regions(_ fact: CriterionFact) throws {
        let tests = try Self.indicator(fact).tests
        for (region, value) in fact.others {
            let level = tests.first?.threshold.own(for: region ?? "dbsh", year: fact.yearly.first?.year)
            #expect(level?.value == value, "\(region ?? "all")")
        }
    }

    @Test("test men and women apart where they are to be met apart", arguments: facts.filter(\.isBySex))
    func bySex(_ fact: CriterionFact) throws {
        let tests = try Self.indicator(fact).tests
        #expect(tests.map(\.id).suffix(2) == ["nam", "nu"])
        #expect(Set(tests.map { $0.threshold.own(for: "tdmnpb")?.value }).count == 1)
    }

    @Test(
        "hold what stands in their conditions as tests of its own",
        arguments: [
            ("ntm-2016-2020", "17.1", ["90", "50"]), ("ntm-2021-2025", "5", ["100"]),
            ("ntm-2021-2025", "nang-cao:5.1", ["100", "1"]), ("ntm-2021-2025", "17.1", ["45", "20"]),
        ])
    func hidden(_ set: String, _ code: String, _ values: [String]) throws {
        let book = try #require(Self.books[set]).get()
        let indicator = try #require(book.indicator(code)?.indicator)
        let known = indicator.tests.compactMap { $0.threshold.own(for: "tdmnpb")?.value }
        #expect(known == values.compactMap { Number($0) })
        if code == "5" { #expect(indicator.tests[1].recomputed != nil) }
    }

    @Test("are nowhere more certain in the rules", arguments: facts)
    func certainty(_ fact: CriterionFact) throws {
        for test in try Self.indicator(fact).tests {
            let levels = test.threshold.levels + [test.threshold.multiple?.asLevel].compactMap { $0 }
            for level in levels {
                let isOwnRegion = level.key == "tdmnpb" || (level.key == nil && !levels.contains { $0.key == "tdmnpb" })
                let best = isOwnRegion ? fact.provenance : fact.otherProvenance
                #expect(!best.weaker(than: level.provenance), "\(test.id) \(level.key ?? "all"): \(level.provenance)")
                #expect(level.provenance != .confirmed && level.provenance != .example)
                if level.provenance == .sourced || level.provenance == .established {
                    #expect(level.note.matches(of: /S\d+/).map { String($0.output) }.allSatisfy(fact.sources.contains))
                    #expect(!level.note.isEmpty, "\(test.id): no source id")
                }
            }
        }
    }
}

extension Threshold {
    /// The set's own level for a region and year.
    fileprivate func own(for key: String, year: Int? = nil) -> Level? {
        levels.first { ($0.key == nil || $0.key == key) && ($0.year == nil || year == nil || $0.year == year) }
    }
}

extension Threshold.Multiple {
    fileprivate var asLevel: Threshold.Level {
        Threshold.Level(key: nil, year: nil, value: factor, provenance: provenance, note: note, scope: nil)
    }
}

extension RulebookLibrary {
    fileprivate func readWithoutOverlays(_ set: String) throws -> Rulebook {
        var files = try files(of: set)
        files.overlays = []
        return try RulebookReader.read(files)
    }
}
