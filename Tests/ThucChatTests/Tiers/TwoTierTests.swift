// Tiers of one set whose codes repeat one another: each table, claim, level, document and row is one tier's.

import FEEL
import Testing

@testable import ThucChat

@Suite("Tiers of one set")
struct TwoTierTests {
    @Test(
        "are written before a code",
        arguments: [
            ("1.1", nil, "1.1"), ("nang-cao:17.10", "nang-cao", "17.10"), ("kieu-mau:KM.1", "kieu-mau", "KM.1"),
        ])
    func written(_ text: String, _ tier: String?, _ plain: String) {
        #expect(RuleCode(text) == RuleCode(tier: tier, plain: plain))
        #expect(RuleCode(text).written == text)
    }

    @Test func `a set of two reads, and every example of it holds`() throws {
        let book = try TwoTiers.book()
        #expect(book.criteria.map(\.code) == ["1", "nang-cao:1"])
        #expect(book.criteria.flatMap(\.indicators).map(\.code) == ["1.1", "nang-cao:1.1", "nang-cao:1.2"])
        #expect(book.tiers.flatMap(\.conditions).map(\.indicator.code) == ["dieu-kien", "nang-cao:dieu-kien"])
        #expect(book.testNames.contains("nang-cao:1.1/boi"))
        #expect(ExampleTrial(book).failures == [])
    }

    @Test func `a form like another has its columns, and the one field of each indicator`() throws {
        let form = try #require(try TwoTiers.book().forms.first { $0.id == "bieu-nang-cao" })
        #expect(form.tier == "nang-cao")
        #expect(form.columns.count == 4 && form.totals == ["Số tiêu chí đạt"])
        #expect(form.rows == ["1.1": [RowField(field: "thu_nhap")], "1.2": [RowField(field: "mo_hinh")]])
    }

    struct Layout: Sendable, CustomTestStringConvertible {
        var name: String
        var files: [[String]]
        var testDescription: String { name }
    }

    static let ntm = TwoTiers.table(TwoTiers.baseTitle, [("1.1", "45", "Đạt")], met: 1)
    static let advanced = TwoTiers.table(
        TwoTiers.advancedTitle, [("1.1", "45", "Chưa đạt"), ("1.2", "Có", "Đạt")], met: 0)

    @Test(
        "are told apart by the title of the table",
        arguments: [
            Layout(name: "two files", files: [ntm, advanced]),
            Layout(name: "one sheet, one under the other", files: [ntm + [",,,"] + advanced]),
            Layout(name: "one sheet, the higher tier first", files: [advanced + [",,,"] + ntm]),
        ])
    func tables(_ layout: Layout) throws {
        let files = try layout.files.enumerated().map { try SmallFile.csv($1, path: "\($0).csv") }
        var unit = SmallRulebook.unit
        unit.dimensions = ["region": "mn"]
        let submission = normalize(files, unit: unit, period: Period(year: 2024), by: try TwoTiers.book())
        #expect(submission.word("1.1") == .met)
        #expect(submission.word("nang-cao:1.1") == .notMet)
        #expect(submission.word("nang-cao:1.2") == .met)
        #expect(submission.word("1.2") == nil)
        #expect(Set(submission.counts.map(\.tier)) == [nil, "nang-cao"])
        #expect(submission.findings.map(\.text.en) == [])
    }

    @Test func `a code of another tier is not this tier's`() throws {
        let lines = TwoTiers.table(TwoTiers.baseTitle, [("1.1", "45", "Đạt"), ("1.2", "Có", "Đạt")], met: 1)
        let submission = try TwoTiers.submission(try SmallFile.csv(lines))
        #expect(submission.claims.map(\.code) == ["1.1"])
        #expect(submission.codes.contains("row.code-unknown"))
    }

    private static func assessment(_ submission: Submission, _ status: UnitStatus) throws -> UnitAssessment {
        let book = try TwoTiers.book()
        let facts = Facts(submission, book, asked: status.tiersAsked(in: book))
        return score(facts, confront(facts), status: status)
    }

    @Test func `a tier that nobody claimed, holds or registered for has no row`() throws {
        let submission = try TwoTiers.submission(try SmallFile.csv(Self.ntm))
        let assessment = try Self.assessment(submission, UnitStatus(sent: .sent))
        #expect(Set(assessment.standings.map(\.tier)) == ["ntm"])
        #expect(assessment.findings.allSatisfy { RuleCode($0.indicator ?? "").tier == nil })
    }

    @Test(
        "come into play by the lists",
        arguments: [
            UnitStatus(sent: .sent, held: "nang-cao", titlesAreKnown: true),
            UnitStatus(sent: .sent, isRegistered: true, registeredTier: "nang-cao"),
        ])
    func lists(_ status: UnitStatus) throws {
        let submission = try TwoTiers.submission(try SmallFile.csv(Self.ntm))
        let assessment = try Self.assessment(submission, status)
        let rows = assessment.standings.filter { $0.tier == "nang-cao" && $0.level == .indicator }
        #expect(rows.map(\.code) == ["nang-cao:1.1", "nang-cao:1.2"])
        #expect(rows.allSatisfy { $0.word == .unclaimed })
    }

    @Test func `the counts of a commune are the base tier's`() throws {
        let files = [try SmallFile.csv(Self.ntm, path: "a.csv"), try SmallFile.csv(Self.advanced, path: "b.csv")]
        let submission = try TwoTiers.submission(files[0], files[1])
        let assessment = try Self.assessment(submission, UnitStatus(sent: .sent, held: "ntm", titlesAreKnown: true))
        #expect(assessment.claimed == 1 && assessment.highest == 1)
        #expect(assessment.standings.filter { $0.level == .tier }.map(\.code) == ["ntm", "nang-cao"])
        #expect(assessment.standings.first { $0.code == "nang-cao:1.1" }?.word == .understated)
        let claim = try #require(assessment.standings.first { $0.code == "nang-cao:1.1" && $0.level == .test })
        #expect(claim.threshold == Number(44) && claim.provenance == .recollected)
    }

    @Test func `are told apart in the bundle, and explained by tier and code`() throws {
        let files = [try SmallFile.csv(Self.ntm, path: "a.csv"), try SmallFile.csv(Self.advanced, path: "b.csv")]
        let assessment = try Self.assessment(
            try TwoTiers.submission(files[0], files[1]), UnitStatus(sent: .sent, held: "ntm", titlesAreKnown: true))
        let folder = try TestFolder()
        let bundle = "\(folder.path)/out"
        let context = BundleContext(
            rulebook: try TwoTiers.book(), engineVersion: "1", period: Period(year: 2024), provinceCode: "10",
            province: "Mẫu")
        var writer = try BundleWriter(out: bundle, context: context)
        try writer.append(assessment)
        _ = try writer.finish(batchFindings: [], leftOut: [])
        let rows = try BundleTable(.standings, in: bundle) { _ in true }.rows
        let keys = rows.map { [$0["tier"], $0["level"], $0["code"], $0["test"]] }
        #expect(Set(keys).count == keys.count)
        #expect(keys.contains(["nang-cao", "indicator", "1.1", ""]))
        func told(_ code: String) throws -> String {
            try explain(bundle: bundle, unit: "00010", code: code, language: .en)
        }
        let advanced = try told("nang-cao:1.1")
        #expect(advanced.contains("Indicator nang-cao:1.1") && advanced.contains("≥ 44"), "\(advanced)")
        #expect(advanced.contains("b.csv"))
        let base = try told("1.1")
        #expect(base.contains("Indicator 1.1") && base.contains("≥ 40") && !base.contains("nang-cao"), "\(base)")
        #expect(try told("ntm:1.1") == base)
        #expect(throws: BundleError.self) { try told("1.2") }
    }

    @Test(
        "known in part are open and never eligible",
        arguments: [("", Standing.Word.eligible), (", complete: false", .open)])
    func incomplete(_ more: String, _ word: Standing.Word) throws {
        var files = TwoTiers.files
        files.rulebook = RuleSource(
            path: "hai/rulebook.yaml",
            text: TwoTiers.frame.replacing("below: ntm, conditions-of: ntm", with: "below: ntm\(more)"))
        let book = try RulebookReader.read(files)
        var submission = try TwoTiers.submission(try SmallFile.csv(Self.advanced))
        submission.observations = submission.observations.filter { $0.field == "thu_nhap" }
        submission.observations.append(
            Observation(
                speaker: .commune, field: "mo_hinh", status: .given, value: Quantity(.boolean(true)),
                citation: Citation(number: "1", date: CalendarDay(lastOf: 1, in: 2024), issuer: "UBND")))
        let facts = Facts(submission, book)
        let status = UnitStatus(sent: .sent, held: "ntm", titlesAreKnown: true)
        let assessment = score(facts, confront(facts), status: status)
        #expect(assessment.standings.first { $0.code == "nang-cao" }?.word == word)
    }

    @Test func `outside the set are told of and not taken`() throws {
        var files = TwoTiers.files
        files.forms[0] = RuleSource(
            path: "hai/forms/bieu-nang-cao.yaml",
            text: TwoTiers.advancedForm.replacing(
                "tier: nang-cao", with: "outside: { vi: Hạng này do tỉnh quy định., en: The province sets this tier. }")
        )
        let submission = normalize(
            [try SmallFile.csv(Self.ntm + [",,,"] + Self.advanced)], unit: SmallRulebook.unit,
            period: Period(year: 2024),
            by: try RulebookReader.read(files))
        #expect(submission.claims.map(\.code) == ["1.1"])
        #expect(submission.codes == ["form.outside"])
        #expect(submission.account?.isBalanced == true)
        #expect(submission.account?.rejected == 2)
    }

    @Test(
        "have documents of their own",
        arguments: [
            ("1.2", "1.2"), ("1.2 nâng cao", "nang-cao:1.2"), ("NTM nâng cao 1.2", "nang-cao:1.2"),
            ("nang-cao:1.2", "nang-cao:1.2"), ("1.2 kiểu mẫu", nil),
        ])
    func documents(_ cited: String, _ code: String?) throws {
        #expect(try TwoTiers.book().code(cited: cited) == code)
    }

    @Test func `keep the ids of what the base tier finds`() throws {
        let field = try #require(try TwoTiers.book().dictionary.field(id: "thu_nhap"))
        let matter = Clarification.requirementDiffers(
            code: "1.1", printed: "≥ 1", known: Bilingual(vi: "≥ 2", en: "≥ 2"))
        let facts = Facts(try TwoTiers.submission(), try TwoTiers.book())
        let made = facts.finding(matter, criterion: "1", indicator: "1.1", owners: [], evidence: [])
        #expect(made.id == Digest256.short(of: ["requirement.differs", "00010", "1.1"]))
        #expect(Clarification.countDiffers(speaker: .commune, tier: nil, printed: 2, counted: 1).subject == "commune")
        #expect(facts.rulebook.home(ofField: field.id)?.indicator.code == "1.1")
    }

    @Test(
        "that are not declared are refused, with place",
        arguments: [
            (
                "tier: nang-cao\ntitle: { vi: Thu nhập cao", "tier: nang-ca\ntitle: { vi: Thu nhập cao",
                "rules.unknown-tier"
            ),
            ("of: 1.1/thu-nhap", "of: 1.1/thu-nhp", "rules.unknown-test"),
            ("of: 1.1/thu-nhap", "of: nang-cao:1.1/boi", "rules.unknown-test"),
        ])
    func refused(_ old: String, _ new: String, _ code: String) {
        var files = TwoTiers.files
        files.criteria[0] = RuleSource(
            path: "hai/criteria/nang-cao.yaml", text: TwoTiers.advanced.replacing(old, with: new))
        do {
            _ = try RulebookReader.read(files)
            Issue.record("read")
        } catch {
            let issue = error.issues.first { $0.code == code }
            #expect(issue?.file == "hai/criteria/nang-cao.yaml", "\(error.issues.map(\.code))")
            #expect((issue?.line ?? 0) > 2)
        }
    }
}
