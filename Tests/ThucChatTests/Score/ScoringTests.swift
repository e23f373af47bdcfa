// How a standing comes about, point by point.

import FEEL
import Foundation
import Testing

@testable import ThucChat

@Suite("Backing of a value")
struct BackingTests {
    @Test func `best first: source, rows, document, stated, bare word`() {
        #expect(Assurance.allCases == [.a, .b, .c, .d, .e])
        #expect(Assurance.allCases.sorted() == Assurance.allCases)
    }

    @Test(
        "of a number is met or not met as stated",
        arguments: [("12", Support.met), ("12,1", .notMet), ("0", .met), ("", .cannotTell), ("-", .cannotTell)])
    func stated(text: String, support: Support) throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ nghèo", text)
        #expect(try commune.row("1.2").support == support)
    }

    @Test func `of nothing cannot tell: missing`() throws {
        let row = try TinyCommune().row("1.2")
        #expect(row.support == .cannotTell && row.reasons == [.missing] && row.assurance == nil && row.value == .null)
    }

    @Test func `an estimate decides, with a remark`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ nghèo", "ước 10")
        let row = try commune.row("1.2")
        #expect(row.support == .met && row.reasons == [.estimate])
    }

    @Test func `a word where a number is needed decides nothing`() throws {
        var commune = try TinyCommune()
        commune.claim("1.2", .met)
        try commune.state("tỷ lệ nghèo", "Đạt")
        #expect(try commune.row("1.2").word == .unsupported)
    }

    struct Document: Sendable, CustomTestStringConvertible {
        var row: [String]
        var support: Support
        var reason: Reason?
        var testDescription: String { "\(row)" }
    }

    @Test(
        "of a yes is the document: complete and in force",
        arguments: [
            Document(row: ["2", "5/UBND", "01/02/2019", "UBND", ""], support: .met),
            Document(row: ["2", "5/UBND", "01/02/2019", "UBND", "31/12/2019"], support: .met),
            Document(
                row: ["2", "5/UBND", "01/02/2018", "UBND", "30/12/2019"], support: .cannotTell, reason: .documentExpired
            ),
            Document(row: ["2", "", "01/02/2019", "UBND", ""], support: .cannotTell, reason: .documentIncomplete),
            Document(row: ["2", "5/UBND", "", "UBND", ""], support: .cannotTell, reason: .documentIncomplete),
            Document(row: ["2", "5/UBND", "01/02/2019", "", ""], support: .cannotTell, reason: .documentIncomplete),
            Document(row: ["1.1", "5/UBND", "01/02/2019", "UBND", ""], support: .cannotTell, reason: .weakBacking),
        ])
    func document(_ document: Document) throws {
        var commune = try TinyCommune()
        commune.claim("2", .met)
        try commune.send(
            "văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành", "hiệu lực đến"], [document.row])
        for isStated in [false, true] {
            if isStated { try commune.state("có nhà văn hóa", "Có") }
            let row = try commune.row("2", .indicator)
            #expect(row.support == document.support, "\(row.reasons)")
            #expect(row.reasons == [document.reason].compactMap { $0 })
            if document.support == .met { #expect(row.assurance == .c) }
        }
    }

    @Test func `a document does not turn a no into a yes`() throws {
        var commune = try TinyCommune()
        commune.claim("2", .met)
        try commune.state("có nhà văn hóa", "Không")
        try commune.send(
            "văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành"],
            [["2", "5/UBND", "01/02/2019", "UBND"]])
        #expect(try commune.row("2", .indicator).support != .met)
    }

    @Test("a bare word backs nothing", arguments: [Claim.Word.met, .basicallyMet, .notConsidered])
    func bare(word: Claim.Word) throws {
        var commune = try TinyCommune()
        commune.claim("2", word)
        #expect(try commune.row("2", .indicator).support == .cannotTell)
    }

    @Test func `a bare word is enough where the rules say so`() throws {
        var commune = try TinyCommune()
        try commune.state("được đăng ký", "Có")
        let row = try commune.row("dang-ky")
        #expect(row.word == .supported && row.assurance == .e)
    }
}

@Suite("Thresholds")
struct ThresholdTests {
    @Test("go by the unit's region", arguments: [("nui", Support.met), ("bang", .notMet)])
    func region(region: String, support: Support) throws {
        var commune = try TinyCommune(region: region)
        try commune.state("tỷ lệ sạch", "60")
        #expect(try commune.row("1.1").support == support)
    }

    @Test func `without a region are not known, and no claim is upheld`() throws {
        var commune = try TinyCommune(region: nil)
        commune.claim("1.1", .met)
        try commune.state("tỷ lệ sạch", "100")
        let row = try commune.row("1.1")
        #expect(row.word == .noStandard && row.reasons == [.unknownDimension])
    }

    @Test func `that are unset give no standard, even to a value that is missing`() throws {
        var rules = TinyRules()
        rules.criteria[0] = TinyRules.water.replacingOccurrences(
            of: "at-most: { value: 12, provenance: established }", with: "at-most: { provenance: unset, set-by: tỉnh }")
        var commune = TinyCommune(try rules.read())
        commune.claim("1.2", .met)
        #expect(try commune.row("1.2").word == .noStandard)
        try commune.state("tỷ lệ nghèo", "0")
        #expect(try commune.row("1.2").word == .noStandard)
    }

    @Test("that are recollected count and are provisional", arguments: [("bang", true), ("nui", false)])
    func provisional(region: String, isProvisional: Bool) throws {
        var commune = try TinyCommune(region: region)
        try commune.state("tỷ lệ sạch", "90")
        try commune.state("tỷ lệ nghèo", "10")
        #expect(try commune.row("1.1").isProvisional == isProvisional)
        #expect(try commune.row("1", .criterion).isProvisional == isProvisional)
        #expect(commune.assessment.isProvisional == isProvisional)
    }

    @Test func `of an overlay hold for its units and days only`() throws {
        var rules = TinyRules()
        rules.overlays = [
            """
            thucchat: 1
            overlay: tinh
            set: nho
            province: "10"
            valid: { from: 2019-01-01, to: 2019-12-31 }
            thresholds: [ { test: 1.1/sach, for: nui, value: 70, provenance: example, source: x } ]

            """
        ]
        let book = try rules.read()
        for (year, province, support) in [(2019, "10", Support.notMet), (2018, "10", .met), (2019, "11", .met)] {
            var commune = TinyCommune(book, year: year)
            commune.submission.unit.provinceCode = province
            try commune.state("tỷ lệ sạch", "60")
            #expect(try commune.row("1.1").support == support, "\(year) \(province)")
        }
    }
}

@Suite("Applicability")
struct ApplicabilityTests {
    static let document = ["2", "5/UBND", "01/02/2019", "UBND"]

    @Test func `not considered counts only with its document`() throws {
        var commune = try TinyCommune()
        commune.claim("2", .notConsidered)
        #expect(try commune.row("2", .indicator).word == .undetermined)
        try commune.send("văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành"], [Self.document])
        #expect(try commune.row("2", .indicator).word == .notApplicable)
        let criterion = try commune.row("2", .criterion)
        #expect(criterion.support == .met && criterion.reasons == [.notApplicable])
    }

    @Test func `a document alone makes nothing inapplicable`() throws {
        var commune = try TinyCommune()
        commune.claim("2", .met)
        try commune.send("văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành"], [Self.document])
        #expect(try commune.row("2", .indicator).word == .supported)
    }

    @Test(
        "a stated zero counts, a blank does not",
        arguments: [
            ("0", Standing.Word.notApplicable), ("3", .unsupported), ("", .unsupported), ("không có", .unsupported),
        ])
    func zero(text: String, word: Standing.Word) throws {
        var commune = try TinyCommune()
        commune.claim("2", .met)
        try commune.state("số cơ sở", text)
        #expect(try commune.row("2", .indicator).word == word)
    }

    @Test func `a zero that the file contradicts makes nothing inapplicable`() throws {
        var commune = try TinyCommune()
        commune.claim("2", .met)
        try commune.state("số cơ sở", "0")
        try commune.state("số cơ sở", "4")
        #expect(try commune.row("2", .indicator).word == .unsupported)
    }

    @Test func `not considered where the rules do not allow it is no way out`() throws {
        var commune = try TinyCommune()
        commune.claim("1.2", .notConsidered)
        try commune.state("tỷ lệ nghèo", "30")
        #expect(try commune.row("1.2").word == .notMet)
    }
}

@Suite("Criteria, tiers and counts")
struct TierTests {
    /// A commune of which everything is met, with a document for its yes/no indicator.
    static func met(year: Int = 2019) throws -> TinyCommune {
        var commune = try TinyCommune(year: year)
        for code in ["1", "1.1", "1.2", "2"] { commune.claim(code, .met) }
        try commune.state("tỷ lệ sạch", "90")
        try commune.state("tỷ lệ nghèo", "3")
        try commune.state("nợ đọng", "0")
        try commune.state("được đăng ký", "Có", by: .source("registered"))
        try commune.send(
            "văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành"], [ApplicabilityTests.document])
        return commune
    }

    @Test func `eligible when all criteria and conditions are met`() throws {
        let assessment = try Self.met().assessment
        #expect(
            assessment.eligible == .eligible && (assessment.claimed, assessment.lowest, assessment.highest) == (2, 2, 2)
        )
    }

    @Test func `not eligible when one is not`() throws {
        var commune = try Self.met()
        commune.submission.observations.removeAll { $0.field == "ngheo" }
        try commune.state("tỷ lệ nghèo", "30")
        let assessment = commune.assessment
        #expect(assessment.eligible == .notEligible && (assessment.lowest, assessment.highest) == (1, 1))
        #expect(assessment.certainOverstatement == 1 && assessment.possibleOverstatement == 1)
    }

    @Test func `open when one cannot be told`() throws {
        var commune = try Self.met()
        commune.submission.observations.removeAll { $0.field == "ngheo" }
        let assessment = commune.assessment
        #expect(assessment.eligible == .open && (assessment.lowest, assessment.highest) == (1, 2))
        #expect(assessment.certainOverstatement == 0 && assessment.possibleOverstatement == 1)
    }

    @Test func `one not met decides over what cannot be told`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ nghèo", "30")
        #expect(try commune.row("1", .criterion).support == .notMet)
    }

    @Test(
        "dated conditions count while they are in force",
        arguments: [(2019, Standing.Word.open, 2), (2020, .eligible, 1), (2016, .open, 2), (2017, .open, 2)])
    func dated(year: Int, word: Standing.Word, count: Int) throws {
        var commune = try Self.met(year: year)
        commune.submission.observations.removeAll { $0.field == "no" }
        #expect(commune.assessment.standings.filter { $0.level == .condition }.count == count)
        #expect(commune.assessment.eligible == word)
    }

    @Test func `assurance of a criterion is its weakest indicator's`() throws {
        var commune = try TinyCommune()
        try commune.sendHouseholds(4, clean: 3)
        try commune.state("tỷ lệ nghèo", "3")
        #expect(try commune.row("1.1").assurance == .b)
        #expect(try commune.row("1", .criterion).assurance == .d)
    }

    @Test(
        "a title held is kept, at risk, or not told",
        arguments: [("3", UnitAssessment.Retention?.some(.keeps)), ("30", .atRisk), ("", nil)])
    func retention(poor: String, word: UnitAssessment.Retention?) throws {
        var commune = try Self.met()
        commune.submission.observations.removeAll { $0.field == "ngheo" }
        try commune.state("tỷ lệ nghèo", poor)
        (commune.titlesAreKnown, commune.held) = (true, "ntm")
        #expect(commune.assessment.retention == word)
    }

    @Test func `a commune that sent nothing is not met in nothing and met in nothing`() throws {
        let assessment = try TinyCommune().assessment
        #expect((assessment.claimed, assessment.lowest, assessment.highest) == (0, 0, 2))
        #expect(assessment.eligible == .open)
    }

    static let higher = """
          - { id: nang-cao, title: { vi: nâng cao, en: advanced }, full: 1, below: ntm, conditions: [] }
          - { id: kieu-mau, title: { vi: kiểu mẫu, en: model }, full: 1, below: nang-cao, conditions: [] }
        retention:
        """

    @Test(
        "a higher tier needs the lower one held, itself or by one above it",
        arguments: [
            (true, String?.some("ntm"), Standing.Word.eligible), (true, "nang-cao", .eligible),
            (true, "kieu-mau", .eligible),
            (true, nil, .notEligible), (false, nil, .open),
        ])
    func lower(known: Bool, held: String?, word: Standing.Word) throws {
        var rules = TinyRules()
        rules.rulebook = TinyRules.frame.replacingOccurrences(of: "retention:", with: Self.higher)
        rules.criteria[1] = TinyRules.community.replacingOccurrences(of: "tier: ntm", with: "tier: nang-cao")
        rules.criteria.append(
            TinyRules.community.replacingOccurrences(of: "tier: ntm", with: "tier: kieu-mau").replacingOccurrences(
                of: "\"2\"", with: "\"3\""))
        var commune = try Self.met()
        commune.rulebook = try rules.read()
        commune.claim("nang-cao:2", .met)
        try commune.send(
            "văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành"],
            [["nang-cao:2"] + ApplicabilityTests.document.dropFirst()])
        (commune.titlesAreKnown, commune.held) = (known, held)
        #expect(try commune.row("nang-cao", .tier).word == word)
    }

    @Test func `a set with fewer criteria than its tier asks for is never eligible`() throws {
        var rules = TinyRules()
        rules.criteria.removeLast()
        var commune = try Self.met()
        commune.rulebook = try rules.read()
        #expect(try commune.row("ntm", .tier).word == .open)
    }
}
