// Overlays as a province writes them: what is refused, with file, line and caret in both languages, and what holds where and when.

import FEEL
import Testing

@testable import ThucChat

@Suite("Overlays of a province")
struct OverlayTests {
    struct Bad: Sendable, CustomTestStringConvertible {
        var name: String
        var code: String
        /// The text that the caret underlines begins with this.
        var under: String
        var head = OverlayTests.head()
        var levels: [String] = []
        var assigns: [String] = []
        var testDescription: String { name }
    }

    static func head(
        _ id: String = "tinh", scope: String = "province: \"10\"",
        valid: String = "{ from: 2019-01-01, to: 2019-12-31 }"
    ) -> String {
        "thucchat: 1\noverlay: \(id)\nset: nho\n\(scope)\nvalid: \(valid)\n"
    }

    static func page(_ head: String, _ levels: [String], _ assigns: [String] = []) -> String {
        let thresholds = "thresholds:" + (levels.isEmpty ? " []" : levels.map { "\n  - \($0)" }.joined())
        let assigned = assigns.isEmpty ? "" : "\nassigns:" + assigns.map { "\n  - \($0)" }.joined()
        return head + thresholds + assigned + "\n"
    }

    static let who = "by: { person: Người A, document: 12/QĐ-UBND, date: 2019-01-02 }"
    static let level = "{ test: 1.1/sach, for: nui, value: 70, provenance: confirmed, \(who) }"

    static let bad = [
        Bad(
            name: "two levels for one place and time", code: "rules.overlay-repeats", under: "1.1/sach",
            levels: [level, level]),
        Bad(
            name: "a unit that the list does not have", code: "rules.unknown-unit", under: "\"00011\"",
            head: head(scope: "units: [\"00010\", \"00011\"]"), levels: [level]),
        Bad(
            name: "a district that the list does not have", code: "rules.unknown-unit", under: "\"002\"",
            head: head(scope: "districts: [\"002\"]"), levels: [level]),
        Bad(
            name: "a province that no list has", code: "rules.unknown-province", under: "\"98\"",
            head: head(scope: "province: \"98\""), levels: [level]),
        Bad(
            name: "an empty province", code: "rules.overlay-province", under: "\"\"",
            head: head(scope: "province: \"\""),
            levels: [level]),
        Bad(
            name: "a unit that ended before", code: "rules.unit-outside-dates", under: "\"00013\"",
            head: head(scope: "units: [\"00010\", \"00013\"]"), levels: [level]),
        Bad(
            name: "a unit that had not begun", code: "rules.unit-outside-dates", under: "\"00014\"",
            assigns: ["{ dimension: vùng, value: nui, units: [\"00014\"], \(who) }"]),
        Bad(
            name: "dates that end before they begin", code: "rules.overlay-dates", under: "",
            head: head(valid: "{ from: 2019-12-31, to: 2019-01-01 }"), levels: [level]),
        Bad(
            name: "a confirmation without a document", code: "rules.missing-key", under: "person",
            levels: [
                "{ test: 1.1/sach, for: nui, value: 70, provenance: confirmed, by: { person: A, date: 2019-01-02 } }"
            ]),
        Bad(
            name: "a confirmation with an empty document", code: "rules.confirmation", under: "\"\"",
            levels: [
                "{ test: 1.1/sach, for: nui, value: 70, provenance: confirmed, by: { person: A, document: \"\", date: 2019-01-02 } }"
            ]),
        Bad(
            name: "a confirmation by nobody", code: "rules.missing-key", under: "test",
            levels: ["{ test: 1.1/sach, for: nui, value: 70, provenance: confirmed }"]),
        Bad(
            name: "one source without a document", code: "rules.overlay-provenance", under: "sourced",
            levels: ["{ test: 1.1/sach, for: nui, value: 70, provenance: sourced, source: S1 }"]),
        Bad(
            name: "a level held to be established", code: "rules.overlay-provenance", under: "established",
            levels: ["{ test: 1.1/sach, for: nui, value: 70, provenance: established, \(who) }"]),
        Bad(
            name: "a recollection", code: "rules.overlay-provenance", under: "recollected",
            levels: ["{ test: 1.1/sach, for: nui, value: 70, provenance: recollected }"]),
        Bad(
            name: "a document of long after", code: "rules.confirmation-date", under: "2022-01-01",
            levels: [
                "{ test: 1.1/sach, for: nui, value: 70, provenance: confirmed, by: { person: A, document: 1/QĐ, date: 2022-01-01 } }"
            ]),
        Bad(
            name: "an assignment of long after", code: "rules.confirmation-date", under: "2030-01-01",
            assigns: [
                "{ dimension: vùng, value: nui, units: [\"00010\"], by: { person: A, document: 1/QĐ, date: 2030-01-01 } }"
            ]),
        Bad(
            name: "the wrong direction", code: "rules.overlay-direction", under: "at-most",
            levels: ["{ test: 1.1/sach, for: nui, direction: at-most, value: 70, provenance: example }"]),
        Bad(
            name: "a value that cannot be", code: "rules.overlay-bounds", under: "700",
            levels: ["{ test: 1.1/sach, for: nui, value: 700, provenance: example }"]),
        Bad(
            name: "a period that straddles two sets", code: "rules.overlay-straddles", under: "",
            head: head(valid: "{ from: 2019-01-01, to: 2022-12-31 }"), levels: [level]),
        Bad(
            name: "a year that is not the set's", code: "rules.overlay-dates", under: "2023",
            levels: ["{ test: 1.1/sach, for: nui, year: 2023, value: 70, provenance: example }"]),
        Bad(
            name: "a unit assigned twice", code: "rules.overlay-repeats", under: "",
            assigns: [
                "{ dimension: vùng, value: nui, units: [\"00010\"], \(who) }",
                "{ dimension: vùng, value: bang, units: [\"00010\"], \(who) }",
            ]),
        Bad(
            name: "an unknown group", code: "rules.unknown-level", under: "nuii",
            assigns: ["{ dimension: vùng, value: nuii, units: [\"00010\"], \(who) }"]),
        Bad(
            name: "an assignment without a document", code: "rules.missing-key", under: "",
            assigns: ["{ dimension: vùng, value: nui, units: [\"00010\"] }"]),
    ]

    /// A commune that is always there, one that ended in 2018, one that began in 2020.
    static let units: [ThucChat.Unit] = {
        var (ended, begun) = (SmallRulebook.unit, SmallRulebook.unit)
        (ended.code, ended.validTo) = ("00013", CalendarDay(lastOf: 12, in: 2018))
        (begun.code, begun.validFrom) = ("00014", CalendarDay(lastOf: 1, in: 2020))
        return [SmallRulebook.unit, ended, begun]
    }()

    static func issues(_ pages: [String]) -> [RuleIssue] {
        var rules = TinyRules()
        rules.overlays = pages
        do {
            _ = try RulebookReader.read(rules.files, units: units, provinces: ["10", "15"])
            return []
        } catch {
            return error.issues
        }
    }

    @Test("are refused where they stand", arguments: bad)
    func refused(_ bad: Bad) throws {
        let found = Self.issues([Self.page(bad.head, bad.levels, bad.assigns)])
        #expect(found.map(\.code) == [bad.code], "\(found.map { $0.rendered(in: .en) })")
        let issue = try #require(found.first)
        let rest = issue.sourceLine.dropFirst(issue.column - 1)
        #expect(rest.hasPrefix(bad.under) || issue.code == "rules.missing-key", "\(issue.rendered(in: .en))")
        #expect(issue.file.contains("overlays/") && issue.line > 3)
    }

    @Test func `may be confirmed in the years after, when communes are looked at`() {
        let level = Self.level.replacing("2019-01-02", with: "2021-12-31")
        #expect(Self.issues([Self.page(Self.head(), [level])]) == [])
    }

    @Test("are told in both languages, with a caret", arguments: bad)
    func told(_ bad: Bad) throws {
        for issue in Self.issues([Self.page(bad.head, bad.levels, bad.assigns)]) {
            #expect(!issue.text.vi.isEmpty && !issue.text.en.isEmpty && issue.text.vi != issue.text.en)
            #expect(issue.rendered(in: .vi).contains("^") && issue.rendered(in: .en).contains("^"))
        }
    }

    @Test(
        "of one province stand side by side where they cannot meet",
        arguments: [
            (head("a", scope: "units: [\"00010\"]"), head("b", scope: "units: [\"00012\"]"), true),
            (head("a", scope: "province: \"10\""), head("b", scope: "province: \"15\""), true),
            (head("a"), head("b", valid: "{ from: 2020-01-01, to: 2020-12-31 }"), true),
            (head("a", scope: "province: \"10\""), head("b", scope: "units: [\"00010\"]"), false),
            (head("a"), head("b"), false),
        ])
    func side(_ first: String, _ second: String, _ isFine: Bool) {
        var rules = TinyRules()
        rules.overlays = [Self.page(first, [Self.level]), Self.page(second, [Self.level])]
        #expect(rules.issues.map(\.code) == (isFine ? [] : ["rules.overlay-repeats"]))
    }

    @Test func `two in one province are chosen by unit and period`() throws {
        var rules = TinyRules()
        func level(_ value: Int) -> String {
            "{ test: 1.1/sach, for: nui, value: \(value), provenance: confirmed, \(Self.who) }"
        }
        rules.overlays = [
            Self.page(Self.head("lao-cai", scope: "units: [\"00010\"]"), [level(61)]),
            Self.page(Self.head("yen-bai", scope: "units: [\"00012\"]"), [level(62)]),
            Self.page(
                Self.head("yen-bai-2020", scope: "units: [\"00012\"]", valid: "{ from: 2020-01-01, to: 2020-12-31 }"),
                [level(63)]),
        ]
        let threshold = try #require(try rules.read().test(named: "1.1/sach")?.threshold)
        func value(_ code: String, _ year: Int) -> Threshold.Level? {
            var unit = SmallRulebook.unit
            unit.code = code
            return threshold.level(for: "nui", unit: unit, period: Period(year: year))
        }
        #expect(value("00010", 2019)?.value == Number(61))
        #expect(value("00012", 2019)?.value == Number(62))
        #expect(value("00012", 2020)?.value == Number(63))
        #expect(value("00010", 2020)?.provenance == .sourced)
        #expect(value("00012", 2019)?.note == "12/QĐ-UBND, 02/01/2019, Người A")
    }

    /// The real overlays of 2021–2025, each with one level that tells it from the others.
    private static func merged() throws -> Rulebook {
        var files = try RulebookLibrary(root: ProjectFolder.path("Rules")).files(of: "ntm-2021-2025")
        files.overlays = files.overlays.enumerated().map { index, source in
            let level = "{ test: 2.1/duong-xa, for: tdmnpb, value: \(60 + index), provenance: example }"
            return RuleSource(
                path: source.path, text: source.text.replacing("thresholds: []", with: "thresholds:\n  - \(level)"))
        }
        return try RulebookReader.read(files)
    }

    @Test(
        "of old Lào Cai and old Yên Bái hold each for its own communes, before the merger and after",
        arguments: [
            ("10", "02680", "2024", "lao-cai"), ("15", "04252", "2024", "yen-bai"),
            ("15", "04252", "2025-H1", "yen-bai"),
            ("15", "02680", "2025", "lao-cai-tu-thang-7-2025"), ("15", "04252", "2025", "yen-bai-tu-thang-7-2025"),
        ])
    func merger(_ province: String, _ code: String, _ period: String, _ overlay: String) throws {
        let threshold = try #require(try Self.merged().test(named: "2.1/duong-xa")?.threshold)
        var unit = SmallRulebook.unit
        (unit.provinceCode, unit.code) = (province, code)
        let level = threshold.level(for: "tdmnpb", unit: unit, period: try #require(Period(period)))
        #expect(level?.scope?.overlay == overlay)
    }

    @Test func `assign a region with the decision that says so, in their dates alone`() throws {
        var rules = TinyRules()
        rules.overlays = [
            Self.page(Self.head(), [], ["{ dimension: vùng, value: nui, units: [\"00010\"], \(Self.who) }"])
        ]
        let book = try rules.read()
        let inside = book.assigned(SmallRulebook.unit, in: Period(year: 2019))
        #expect(inside.dimensions["region"] == "nui")
        #expect(inside.basis == "12/QĐ-UBND, 02/01/2019, Người A")
        #expect(book.assigned(SmallRulebook.unit, in: Period(year: 2020)) == SmallRulebook.unit)
    }

    @Test func `play no part in the set's own examples, whatever place they are for`() throws {
        var files = SmallSet.files(
            SmallSet.criterion(
                examples: """
                    examples:
                      - { name: vừa đúng mức, given: { tỷ lệ nước sạch: 50, tự đánh giá 1.1: Đạt }, expect: { "1.1": supported } }
                    """))
        let page = """
            thucchat: 1
            overlay: moi-noi
            set: small
            valid: { from: 2019-01-01, to: 2020-12-31 }
            thresholds: [{ test: 1.1/a, for: mn, value: 90, provenance: example }, { test: 1.1/a, for: db, value: 90, provenance: example }]
            """
        files.overlays = [RuleSource(path: "small/overlays/moi-noi.yaml", text: page)]
        let book = try RulebookReader.read(files)
        #expect(ExampleTrial(book).failures == [])
        #expect(book.withoutOverlays.test(named: "1.1/a")?.threshold.dimension == nil)
        #expect(book.test(named: "1.1/a")?.threshold.dimension == "vung")
    }
}
