// Faulty rule files: each fault is told with its code and place, and the set does not load.

import FEEL
import Foundation
import Testing

@testable import ThucChat

@Suite("Faults of rule files")
struct LoaderTests {
    enum Part: Sendable { case rulebook, dictionary, water, community }

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var part: Part
        var old: String
        var new: String
        var code: String
        /// What the English text must say.
        var says = ""
        var testDescription: String { name }
    }

    static let level = "{ for: nui, value: 50, provenance: sourced, source: S1 }"
    static let poor = "at-most: { value: 12, provenance: established }"

    static let rows = [
        Row(
            name: "a key twice", part: .water, old: "tier: ntm", new: "tier: ntm\ntier: ntm",
            code: "rules.duplicate-key"),
        Row(
            name: "an anchor", part: .water, old: "basis: quyết định", new: "basis: &a quyết định",
            code: "rules.anchor-or-tag"),
        Row(
            name: "a tag", part: .water, old: "basis: quyết định", new: "basis: !!str quyết định",
            code: "rules.anchor-or-tag"),
        Row(
            name: "an unknown key", part: .water, old: "basis:", new: "bases:", code: "rules.unknown-key",
            says: "\"basis\""),
        Row(
            name: "no Vietnamese", part: .water, old: "title: { vi: nước, en: water }", new: "title: { en: water }",
            code: "rules.missing-key", says: "\"vi\""),
        Row(
            name: "no English", part: .water, old: "title: { vi: nước, en: water }", new: "title: { vi: nước }",
            code: "rules.missing-key", says: "\"en\""),
        Row(
            name: "an unknown field", part: .water, old: "stated: tỷ lệ sạch", new: "stated: tỷ lệ sach",
            code: "rules.unknown-name", says: "\"tỷ lệ sạch\""),
        Row(
            name: "an unknown table", part: .water, old: "from: hộ", new: "from: họ", code: "rules.unknown-name",
            says: "\"hộ\""),
        Row(
            name: "an unknown column", part: .water, old: "needs: [nước sạch]", new: "needs: [nước sach]",
            code: "rules.unknown-name", says: "\"nước sạch\""),
        Row(
            name: "an unknown department", part: .water, old: "owners: [so-a]", new: "owners: [so-c]",
            code: "rules.unknown-owner", says: "\"so-a\""),
        Row(name: "an unknown tier", part: .water, old: "tier: ntm", new: "tier: ntn", code: "rules.unknown-tier"),
        Row(
            name: "an unknown region", part: .water, old: "for: nui", new: "for: nuii", code: "rules.unknown-level",
            says: "\"nui\""),
        Row(
            name: "an unknown dimension", part: .water, old: "by: vùng", new: "by: vúng", code: "rules.unknown-name",
            says: "\"vùng\""),
        Row(
            name: "an unknown provenance", part: .water, old: "provenance: sourced", new: "provenance: guessed",
            code: "rules.unknown-word", says: "recollected"),
        Row(
            name: "a number with a comma", part: .water, old: "value: 50", new: "value: \"50,5\"", code: "rules.number"),
        Row(
            name: "a level without value", part: .water, old: level,
            new: "{ for: nui, provenance: sourced, source: S1 }",
            code: "rules.level-value"),
        Row(
            name: "an unset level with value", part: .water, old: poor,
            new: "at-most: { value: 12, provenance: unset }", code: "rules.level-value"),
        Row(
            name: "no provenance", part: .water, old: poor, new: "at-most: { value: 12 }", code: "rules.missing-key",
            says: "provenance"),
        Row(
            name: "one source that is not named", part: .water, old: level,
            new: "{ for: nui, value: 50, provenance: sourced }", code: "rules.no-source", says: "source"),
        Row(
            name: "a level confirmed by the set itself", part: .water, old: poor,
            new: "at-most: { value: 12, provenance: confirmed }", code: "rules.own-provenance", says: "overlays/"),
        Row(
            name: "an example level in the set itself", part: .community, old: "achieved: { provenance: established }",
            new: "achieved: { provenance: example, source: S1 }", code: "rules.own-provenance", says: "overlays/"),
        Row(
            name: "a confirmed level of a condition", part: .rulebook,
            old: "at-most: { value: 0, provenance: established }",
            new: "at-most: { value: 0, provenance: confirmed, source: 1/QĐ }", code: "rules.own-provenance"),
        Row(
            name: "two directions", part: .water, old: poor,
            new: "at-least: { value: 1, provenance: established }, \(poor)", code: "rules.direction"),
        Row(name: "no direction", part: .water, old: ", \(poor)", new: "", code: "rules.direction"),
        Row(
            name: "a rate tested for yes or no", part: .community, old: "stated: có nhà văn hóa",
            new: "stated: tỷ lệ sạch", code: "rules.type"),
        Row(
            name: "yes or no tested for a number", part: .water, old: "stated: tỷ lệ nghèo",
            new: "stated: có nhà văn hóa", code: "rules.type"),
        Row(
            name: "rows that give yes or no for a number", part: .water,
            old: "count(hộ[nước sạch = true]) / count(hộ) * 100", new: "count(hộ) > 3", code: "rules.type"),
        Row(
            name: "a misspelt name in an expression", part: .water, old: "count(hộ[nước", new: "count(họ[nước",
            code: "feel.unknown-name", says: "hộ"),
        Row(
            name: "a clock", part: .community, old: "số cơ sở = 0", new: "today() > @\\\"2020-01-01\\\"",
            code: "rules.clock"),
        Row(
            name: "a condition that is a number", part: .community, old: "số cơ sở = 0", new: "số cơ sở + 1",
            code: "rules.type"),
        Row(
            name: "no tests", part: .community,
            old:
                "tests:\n      - { id: nha, stated: có nhà văn hóa, documented: true, achieved: { provenance: established } }",
            new: "tests: []", code: "rules.no-test"),
        Row(
            name: "a flag that is a word", part: .community, old: "documented: true, achieved",
            new: "documented: yes, achieved", code: "rules.flag"),
        Row(
            name: "an indicator of another criterion", part: .community, old: "code: \"2\"", new: "code: \"1.1\"",
            code: "rules.duplicate-indicator"),
        Row(
            name: "a criterion twice", part: .community, old: "criterion: \"2\"", new: "criterion: \"1\"",
            code: "rules.duplicate-criterion"),
        Row(
            name: "a field name twice", part: .dictionary, old: "name: tỷ lệ nghèo", new: "name: tỷ lệ sạch",
            code: "rules.duplicate-name"),
        Row(name: "a field id twice", part: .dictionary, old: "id: ngheo", new: "id: sach", code: "rules.duplicate-id"),
        Row(
            name: "an unknown type", part: .dictionary, old: "type: yes-no", new: "type: bool",
            code: "rules.unknown-word", says: "yes-no"),
        Row(
            name: "years without end", part: .rulebook, old: "years: [2016, 2020]", new: "years: [2016]",
            code: "rules.years"),
        Row(
            name: "years turned round", part: .rulebook, old: "years: [2016, 2020]", new: "years: [2020, 2016]",
            code: "rules.years"),
        Row(
            name: "a day that does not exist", part: .rulebook, old: "from: 2016-12-30", new: "from: 2016-02-30",
            code: "rules.day"),
        Row(
            name: "no size of a tier", part: .rulebook, old: "full: 2", new: "# full", code: "rules.missing-key",
            says: "full"),
        Row(
            name: "another version of the language", part: .rulebook, old: "thucchat: 1", new: "thucchat: 2",
            code: "rules.version"),
        Row(
            name: "a list for a mapping", part: .rulebook, old: "title: { vi: nhỏ, en: small }", new: "title: [nhỏ]",
            code: "rules.not-a-mapping"),
        Row(
            name: "not YAML", part: .rulebook, old: "years: [2016, 2020]", new: "years: [2016, 2020", code: "rules.yaml"
        ),
    ]

    static func rules(with row: Row) -> TinyRules {
        var rules = TinyRules()
        switch row.part {
        case .rulebook: rules.rulebook = rules.rulebook.replacingFirst(row.old, with: row.new)
        case .dictionary: rules.dictionary = rules.dictionary.replacingFirst(row.old, with: row.new)
        case .water: rules.criteria[0] = rules.criteria[0].replacingFirst(row.old, with: row.new)
        case .community: rules.criteria[1] = rules.criteria[1].replacingFirst(row.old, with: row.new)
        }
        return rules
    }

    @Test func `none in the tiny set itself`() { #expect(TinyRules().issues == []) }

    @Test("are told by their code", arguments: rows)
    func told(_ row: Row) throws {
        let issues = Self.rules(with: row).issues
        let found = try #require(issues.first { $0.code == row.code }, "\(issues.map { "\($0.code) \($0.text.en)" })")
        #expect(row.says.isEmpty || found.text.en.contains(row.says), "\(found.text.en)")
        #expect(!found.text.vi.isEmpty && found.line >= 1 && found.column >= 1)
    }

    /// Faults whose place is the line of what was changed.
    static let placed = rows.filter { row in
        ["unknown-name", "unknown-word", "unknown-level", "number", "day", "flag", "type", "years", "version", "clock"]
            .contains { row.code == "rules.\($0)" } && !row.old.contains("\n")
    }

    @Test("point at the line where they stand", arguments: placed)
    func line(_ row: Row) throws {
        let rules = Self.rules(with: row)
        let issue = try #require(rules.issues.first { $0.code == row.code })
        let text =
            switch row.part {
            case .rulebook: rules.rulebook
            case .dictionary: rules.dictionary
            case .water: rules.criteria[0]
            case .community: rules.criteria[1]
            }
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(row.new) }
        #expect(issue.line == (line ?? -9) + 1, "\(issue.rendered(in: .en))")
    }

    @Test func `read well in both languages`() throws {
        let page = Self.rows.map { row in
            let found = Self.rules(with: row).issues.filter { $0.code == row.code }
            return "# \(row.name)\n" + found.map { $0.rendered(in: .vi) + $0.rendered(in: .en) }.joined()
        }
        try expectNormalizeGolden(page.joined(separator: "\n"), "issues.txt")
    }

    @Test func `are all told at once, in the order of files and lines`() {
        var rules = TinyRules()
        rules.criteria[0] = TinyRules.water.replacingFirst("basis:", with: "bases:").replacingFirst(
            "for: nui", with: "for: nuii")
        rules.criteria[1] = TinyRules.community.replacingFirst("stated: có nhà", with: "stated: co nhà")
        #expect(
            rules.issues.map(\.code) == [
                "rules.missing-key", "rules.unknown-key", "rules.unknown-level", "rules.unknown-name",
            ])
        #expect(rules.issues == rules.issues.sorted())
    }
}

@Suite("Faults of overlays and checks")
struct OverlayFaultTests {
    static func page(_ levels: [String], set: String = "nho", valid: String = "{ from: 2019-01-01, to: 2019-12-31 }")
        -> String
    {
        """
        thucchat: 1
        overlay: tinh
        set: \(set)
        province: "10"
        valid: \(valid)
        thresholds:
        \(levels.map { "  - \($0)" }.joined(separator: "\n"))

        """
    }

    static let level = "{ test: 1.1/sach, for: nui, value: 70, provenance: example, source: x }"

    @Test(
        "are told by their code",
        arguments: [
            ([page([level])], [String]()),
            ([page([level], set: "khac")], ["rules.overlay-set"]),
            ([page([level], valid: "{ from: 2030-01-01, to: 2030-12-31 }")], ["rules.overlay-dates"]),
            ([page([level], valid: "{ from: 2019-12-31, to: 2019-01-01 }")], ["rules.overlay-dates"]),
            ([page([level, level])], ["rules.overlay-repeats"]),
            ([page([level]), page([level])], ["rules.overlay-repeats"]),
            ([page([level]), page([level], valid: "{ from: 2018-01-01, to: 2018-12-31 }")], []),
            ([page(["{ test: 1.1/sch, for: nui, value: 70, provenance: example }"])], ["rules.unknown-name"]),
            ([page(["{ test: 1.1/sach, for: nui, value: 70, provenance: confirmed }"])], ["rules.missing-key"]),
            (
                [
                    page([
                        "{ test: 1.1/sach, for: nui, value: 70, provenance: confirmed, by: { person: A, date: 2019-01-01 } }"
                    ])
                ],
                ["rules.missing-key"]
            ),
            ([page(["{ test: 1.1/sach, for: nui, provenance: example }"])], ["rules.level-value"]),
        ])
    func overlays(texts: [String], codes: [String]) {
        var rules = TinyRules()
        rules.overlays = texts
        #expect(rules.issues.map(\.code) == codes)
    }

    @Test(
        "an unknown department is pointed at where it is named",
        arguments: [("owners: [so-a]", "owners: [so-c]"), ("owners: [so-a]", "owners: [so-a, so-c]")])
    func owner(_ old: String, _ new: String) throws {
        var rules = TinyRules()
        rules.criteria[0] = rules.criteria[0].replacing(old, with: new)
        let issue = try #require(rules.issues.first)
        #expect(rules.issues.map(\.code) == ["rules.unknown-owner"] && issue.sourceLine.contains("owners:"))
        #expect(issue.sourceLine.dropFirst(issue.column - 1).hasPrefix("so-c") && issue.length == 4)
    }

    @Test func `a region that is assigned and unknown is told by its name, with those there are`() throws {
        var rules = TinyRules()
        rules.overlays = [
            OverlayTests.page(
                OverlayTests.head(), [], ["{ dimension: vùng, value: nuii, units: [\"00010\"], \(OverlayTests.who) }"])
        ]
        let text = try #require(rules.issues.first?.text)
        #expect(text.vi.contains("«vùng»") && text.vi.contains("nui, bang") && !text.vi.contains("dictionary.yaml"))
        let row = "{ dimension: vùng, value: nui, units: [\"00010\"], \(OverlayTests.who) }"
        rules.overlays = [OverlayTests.page(OverlayTests.head(), [], [row, row])]
        #expect(rules.issues.first?.text.vi.contains("xếp vùng") == true)
    }

    static func checkPage(_ body: String) -> String {
        "thucchat: 1\nchecks-file: thu\nchecks:\n  - { id: thu/mot, kind: contradiction, severity: blocker, \(body) }\n"
    }

    static let words = "text: { vi: a, en: a }, fix: { vi: a, en: a }"

    @Test(
        "of checks are told by their code",
        arguments: [
            ("owners: [so-a], indicator: no-dong, holds: tỷ lệ sạch > 0, \(words)", [String]()),
            ("owners: [so-a], indicator: \"1.1\", holds: tỷ lệ sạch > 0, \(words)", []),
            ("owners: [so-a], indicator: no-dog, holds: tỷ lệ sạch > 0, \(words)", ["rules.unknown-indicator"]),
            ("owners: [so-x], holds: tỷ lệ sạch > 0, \(words)", ["rules.unknown-owner"]),
            ("owners: [so-a], holds: tỷ lệ sạch + 1, \(words)", ["rules.type"]),
            ("owners: [so-a], each: hộ, holds: số thẻ <= số ngươi, \(words)", ["feel.unknown-name"]),
            (
                "owners: [so-a], holds: tỷ lệ sạch > 0, text: { vi: \"{tỷ lệ sch}\", en: a }, fix: { vi: a, en: a }",
                ["rules.unknown-name"]
            ),
            ("owners: [so-a], holds: tỷ lệ sạch > 0, text: { vi: a, en: a }", ["rules.missing-key"]),
            ("owners: [so-a], holds: tỷ lệ sạch > 0, removes: [tỷ lệ sch], \(words)", ["rules.unknown-name"]),
        ])
    func checks(body: String, codes: [String]) {
        var rules = TinyRules()
        rules.checks = [Self.checkPage(body)]
        #expect(rules.issues.map(\.code) == codes, "\(rules.issues.map(\.text.en))")
    }

    @Test func `two checks of one id are told`() {
        var rules = TinyRules()
        rules.checks = Array(
            repeating: Self.checkPage("owners: [so-a], holds: tỷ lệ sạch > 0, \(Self.words)"), count: 2)
        #expect(rules.issues.map(\.code) == ["rules.duplicate-check"])
    }
}

extension String {
    /// With the first occurrence of a text, which must be there, replaced.
    fileprivate func replacingFirst(_ old: String, with new: String) -> String {
        guard let range = range(of: old) else {
            Issue.record("«\(old)» is not there")
            return self
        }
        return replacingCharacters(in: range, with: new)
    }
}
