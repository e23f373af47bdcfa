// A tiny rulebook written as its rule files are, for the tests of loader, Confront and Score.

import FEEL
import Testing

@testable import ThucChat

/// The files of a set of two criteria; any of them can be replaced.
struct TinyRules {
    var rulebook = Self.frame
    var dictionary = Self.words
    var criteria = [Self.water, Self.community]
    var checks: [String] = []
    var overlays: [String] = []
    var forms: [String] = []

    static let frame = """
        thucchat: 1
        rulebook: nho
        version: "1"
        title: { vi: nhỏ, en: small }
        decision: { number: 1/QĐ, date: 2016-10-17, issuer: cơ quan }
        years: [2016, 2020]
        registered: được đăng ký
        dimensions:
          - { id: vung, name: vùng, column: region, values: { nui: { vi: núi, en: hills }, bang: { vi: bằng, en: plain } } }
        documents: { table: văn bản, indicator: chỉ tiêu, number: số văn bản, date: ngày văn bản, issuer: cơ quan ban hành, expires: hiệu lực đến, subject: trích yếu, doubted: { openings: [đề nghị], phrases: [thu hồi danh hiệu], kinds: [TTr], withdrawals: [thu hồi, thay thế] } }
        tiers:
          - id: ntm
            title: { vi: đạt chuẩn, en: standard }
            full: 2
            conditions:
              - id: dang-ky
                title: { vi: đăng ký, en: registered }
                owners: [so-a]
                least-assurance: E
                tests: [ { id: ds, stated: được đăng ký, achieved: { provenance: established } } ]
              - id: no-dong
                valid: { from: 2016-12-30, to: 2019-12-31 }
                title: { vi: nợ đọng, en: debts }
                owners: [so-b]
                tests: [ { id: so-du, stated: nợ đọng, at-most: { value: 0, provenance: established } } ]
        retention:
          - { word: at-risk, when: "chưa đạt > 0", text: { vi: rà soát, en: review } }
          - { word: keeps, when: "đạt = tổng", text: { vi: duy trì, en: keeps } }
        owners:
          - { id: so-a, vi: Sở A, en: Department A }
          - { id: so-b, vi: Sở B, en: Department B }

        """

    static let words = """
        thucchat: 1
        dictionary: nho
        fields:
          - { id: sach, name: tỷ lệ sạch, en: clean rate, type: number, unit: "%", bounds: [0, 100], direction: higher }
          - { id: ngheo, name: tỷ lệ nghèo, en: poor rate, type: number, unit: "%", bounds: [0, 100], direction: lower }
          - { id: tong_ho, name: tổng số hộ, en: households, type: number, unit: hộ, bounds: [0, ~], direction: none }
          - { id: co_so, name: số cơ sở, en: establishments, type: number, unit: cơ sở, bounds: [0, ~], direction: none }
          - { id: co_nha, name: có nhà văn hóa, en: has a hall, type: yes-no, direction: higher }
          - { id: dang_ky, name: được đăng ký, en: registered, type: yes-no, direction: higher }
          - { id: no, name: nợ đọng, en: debts, type: number, unit: triệu đồng, bounds: [0, ~], direction: lower }
        tables:
          - id: ho
            name: hộ
            en: households
            key: [mã hộ]
            row-name: mã hộ
            columns:
              - { id: ma, name: mã hộ, en: code, type: text }
              - { id: nuoc, name: nước sạch, en: clean water, type: yes-no }
              - { id: nguoi, name: số người, en: persons, type: number, bounds: [0, ~] }
              - { id: the, name: số thẻ, en: cards, type: number, bounds: [0, ~] }
              - { id: chu, name: chủ hộ, en: head, type: text, personal: true }
          - id: vb
            name: văn bản
            en: documents
            columns:
              - { id: ct, name: chỉ tiêu, en: indicator, type: text }
              - { id: so, name: số văn bản, en: number, type: text }
              - { id: ngay, name: ngày văn bản, en: date, type: date }
              - { id: noi, name: cơ quan ban hành, en: issuer, type: text }
              - { id: het, name: hiệu lực đến, en: expires, type: date }
              - { id: ve, name: trích yếu, en: subject, type: text }

        """

    static let water = """
        thucchat: 1
        criterion: "1"
        tier: ntm
        title: { vi: nước, en: water }
        basis: quyết định
        indicators:
          - code: "1.1"
            title: { vi: nước sạch, en: clean water }
            owners: [so-a]
            tests:
              - id: sach
                stated: tỷ lệ sạch
                recomputed:
                  from: hộ
                  needs: [nước sạch]
                  comparable: "if tổng số hộ = null then true else count(hộ) = tổng số hộ"
                  is: "count(hộ[nước sạch = true]) / count(hộ) * 100"
                at-least:
                  by: vùng
                  levels:
                    - { for: nui, value: 50, provenance: sourced, source: S1 }
                    - { for: bang, value: 80, provenance: recollected }
          - code: "1.2"
            title: { vi: nghèo, en: poverty }
            owners: [so-b]
            tests:
              - { id: ngheo, stated: tỷ lệ nghèo, at-most: { value: 12, provenance: established } }

        """

    static let community = """
        thucchat: 1
        criterion: "2"
        tier: ntm
        title: { vi: cộng đồng, en: community }
        basis: quyết định
        indicators:
          - code: "2"
            title: { vi: nhà văn hóa, en: hall }
            owners: [so-b]
            not-applicable:
              - { claimed: not-considered, documented: true, basis: { vi: có văn bản, en: documented } }
              - { when: "số cơ sở = 0", basis: { vi: không có cơ sở, en: none there } }
            tests:
              - { id: nha, stated: có nhà văn hóa, documented: true, achieved: { provenance: established } }

        """

    var files: RulebookReader.Files {
        func numbered(_ texts: [String], _ folder: String) -> [RuleSource] {
            texts.enumerated().map { RuleSource(path: "nho/\(folder)/\($0 + 1).yaml", text: $1) }
        }
        return RulebookReader.Files(
            rulebook: RuleSource(path: "nho/rulebook.yaml", text: rulebook),
            dictionary: RuleSource(path: "nho/dictionary.yaml", text: dictionary), forms: numbered(forms, "forms"),
            criteria: numbered(criteria, "criteria"), checks: numbered(checks, "checks"),
            overlays: numbered(overlays, "overlays"))
    }

    func read() throws -> Rulebook { try RulebookReader.read(files) }

    /// The faults found; empty where it loads.
    var issues: [RuleIssue] {
        do throws(RuleIssues) {
            _ = try RulebookReader.read(files)
            return []
        } catch {
            return error.issues
        }
    }

    static let plain = Result { try TinyRules().read() }
}

/// A commune's submission under the tiny rules, made of what is typed.
struct TinyCommune {
    var rulebook: Rulebook
    var submission: Submission
    var titlesAreKnown = false
    var held: String?
    private var title: HeldTitle? { held.map { HeldTitle(tier: $0, set: "", decision: "", date: nil) } }

    init(_ rulebook: Rulebook, region: String? = "nui", year: Int = 2019) {
        self.rulebook = rulebook
        submission = Submission(
            unit: Unit(
                code: "00001", kind: "xã", name: "A", district: nil, provinceCode: "10", province: "P",
                dimensions: region.map { ["region": $0] } ?? [:], basis: "", validFrom: nil, validTo: nil, variants: []),
            period: Period(year: year))
    }

    init(region: String? = "nui", year: Int = 2019) throws {
        self.init(try TinyRules.plain.get(), region: region, year: year)
    }

    /// A value as the commune, or a source, types it.
    mutating func state(_ name: String, _ text: String, by speaker: Speaker = .commune) throws {
        let field = try #require(rulebook.dictionary.field(named: name))
        let reading = read(text, as: field, notation: .vietnamese)
        submission.observations.append(Observation(reading, speaker: speaker, field: field.id, raw: text, place: nil))
    }

    mutating func claim(_ code: String, _ word: Claim.Word, by speaker: Speaker = .commune) {
        submission.claims.append(Claim(speaker: speaker, code: code, word: word))
    }

    /// Rows of a table: texts under the names of its columns.
    mutating func send(_ name: String, _ columns: [String], _ rows: [[String]]) throws {
        let table = try #require(rulebook.dictionary.table(named: name))
        let filled = table.columns.map { column in
            let index = columns.firstIndex(of: column.name)
            let readings = rows.map { row in index.map { read(row[$0], as: column, notation: .vietnamese) } ?? .blank }
            return (name: column.name, column: Column(readings: readings, as: column))
        }
        submission.registers[table.id] = Register(
            table: table.id, values: try #require(Table(columns: filled)), origins: [], rows: [])
    }

    /// Households, of which so many have clean water.
    mutating func sendHouseholds(_ count: Int, clean: Int) throws {
        try send("hộ", ["mã hộ", "nước sạch"], (0..<count).map { ["H\($0)", $0 < clean ? "Có" : "Không"] })
    }

    var facts: Facts { Facts(submission, rulebook, asked: Set(rulebook.tiers.map(\.id))) }
    var confrontation: Confrontation { confront(facts) }
    var findings: [Finding] { confrontation.findings }
    var codes: [String] { findings.map(\.code).sorted() }

    var assessment: UnitAssessment {
        score(facts, confrontation, status: UnitStatus(sent: .sent, title: title, titlesAreKnown: titlesAreKnown))
    }

    /// The row of an indicator, criterion, condition or tier; `CODE/test` for a test.
    func row(_ code: String, _ level: Standing.Level? = nil) throws -> Standing {
        let pieces = code.split(separator: "/").map(String.init)
        let rows = assessment.standings.filter { $0.code == pieces[0] && (level == nil || $0.level == level) }
        return try #require(
            rows.first {
                pieces.count == 2 ? $0.test == pieces[1] : $0.level != .test && $0.level != .criterion || level != nil
            })
    }
}

extension UnitStatus {
    /// With a title of which nothing but the tier is known.
    init(sent: UnitAssessment.Sent, held: String, titlesAreKnown: Bool) {
        let title = HeldTitle(tier: held, set: "", decision: "", date: nil)
        self.init(sent: sent, title: title, titlesAreKnown: titlesAreKnown)
    }
}
