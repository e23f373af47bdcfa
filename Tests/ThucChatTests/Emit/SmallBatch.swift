// Three communes and two criteria, small enough that every file of their bundle can be read by eye.

import FEEL
import Sheets

@testable import ThucChat

enum SmallBatch {
    static let rulebook: Rulebook = {
        var rulebook = MadeUpRulebook.rulebook
        rulebook.criteria = rulebook.criteria.filter { ["10", "17"].contains($0.code) }
        rulebook.owners = rulebook.owners.filter { ["thong-ke", "nong-nghiep", "tai-nguyen", "y-te"].contains($0.id) }
        rulebook.tiers[0].full = 2
        rulebook.tiers[0].conditions = []
        return rulebook
    }()

    static var context: BundleContext {
        var context = BundleContext(
            rulebook: rulebook, engineVersion: "0.0.0", period: Period(year: 2020), provinceCode: "99",
            province: "tỉnh Mẫu")
        context.parameters = [("set", "ntm-mau"), ("registered", "true")]
        context.sources = [
            BundleContext.GivenFile(name: "thong-ke", path: "nguon/thong-ke.csv", digest: Digest256.hex(of: "s"))
        ]
        context.registered = BundleContext.GivenFile(path: "dang-ky.csv", digest: Digest256.hex(of: "r"))
        return context
    }

    static var assessments: [UnitAssessment] { [first, second, third] }

    static let batchFinding = Finding(
        code: "sheets.empty-file", kind: .reading, severity: .warning, unit: nil, subject: "la.xml",
        text: Bilingual(vi: "Tệp «la.xml» không có gì.", en: "The file la.xml is empty."),
        fix: Bilingual(vi: "Đề nghị gửi lại.", en: "Please send it again."),
        evidence: [Evidence("file", Place(file: "la.xml", sheet: "", cell: CellPlace(row: 0, column: 0), raw: ""))])

    static func place(_ row: UInt32, _ column: UInt16, _ raw: String, decodedFrom: String? = nil) -> Place {
        var place = Place(
            file: "90001/bieu.xml", sheet: "Biểu 1", cell: CellPlace(row: row, column: column), raw: raw,
            decodedFrom: decodedFrom)
        if column == 5 { (place.head, place.row) = ("Kết quả / Năm 2020", "17.1") }
        return place
    }

    static func unit(_ code: String, _ name: String) -> ThucChat.Unit {
        ThucChat.Unit(
            code: code, kind: "xã", name: name, district: District(code: "900", kind: "huyện", name: "Đông Sơn"),
            provinceCode: "99",
            province: "tỉnh Mẫu", dimensions: [:], basis: "", validFrom: nil, validTo: nil, variants: [])
    }

    /// The finding of the first commune; its text repeats a personal value and begins like a formula.
    static let finding = Finding(
        code: "17/nuoc-sach", kind: .contradiction, severity: .blocker, unit: "90001", subject: "17.1", criterion: "17",
        indicator: "17.1", owners: ["nong-nghiep"], observed: "=88", expected: "≥ 90",
        text: Bilingual(
            vi: "Hộ «Nguyễn Thị Mẫu» và 11 hộ chưa có nước hợp vệ sinh; tỷ lệ là 88 %, \"chưa\" đến 90 %.",
            en: "The household «Nguyễn Thị Mẫu» and 11 others lack hygienic water; the rate is 88 %, not 90 %."),
        fix: Bilingual(vi: "Đề nghị đối chiếu với danh sách hộ.", en: "Please compare with the household list."),
        rule: "criteria/17-moi-truong.yaml:58@1.0.0",
        evidence: [
            Evidence("value", place(33, 5, "88,0% (880/1.000)")),
            Evidence("row", place(40, 1, "Nguyễn Thị Mẫu", decodedFrom: "tcvn3")),
        ])

    private static func value(_ test: String, _ number: Number, _ level: Number, _ support: Support) -> Standing {
        var standing = MadeUpAssessment.standing(.test, "17.1", support)
        standing.test = test
        standing.value = .number(number)
        standing.valueText = "\(number) %"
        standing.unitOfMeasure = "%"
        (standing.threshold, standing.direction, standing.provenance) = (level, .atLeast, .sourced)
        standing.assurance = .d
        return standing
    }

    private static func claimed(_ standing: Standing, _ word: Standing.Word, owners: [String]) -> Standing {
        var standing = standing
        standing.claims = [.commune: .met, .district: .basicallyMet]
        standing.word = word
        standing.owners = owners
        standing.assurance = .d
        return standing
    }

    private static var first: UnitAssessment {
        var tier = MadeUpAssessment.standing(.tier, "ntm", .notMet)
        tier.word = .notEligible
        var water = value("t1", Number(88), Number(90), .notMet)
        (water.numerator, water.denominator) = (Number(880), Number(1000))
        (water.word, water.findings) = (.overstated, [finding.id])
        water.evidence = [Evidence("value", place(33, 5, "88,0% (880/1.000)"))]
        var clean = value("t2", Number(60), Number(50), .met)
        clean.word = .supported
        var indicator = claimed(
            MadeUpAssessment.standing(.indicator, "17.1", .notMet), .overstated, owners: ["nong-nghiep"])
        indicator.evidence = [Evidence("claim", place(33, 6, "Đạt"))]
        indicator.findings = [finding.id]
        var environment = claimed(
            MadeUpAssessment.standing(.criterion, "17", .notMet), .overstated, owners: ["nong-nghiep", "y-te"])
        environment.findings = [finding.id]
        var income = claimed(MadeUpAssessment.standing(.criterion, "10", .met), .supported, owners: ["thong-ke"])
        income.isProvisional = true
        var incomeTest = MadeUpAssessment.standing(.test, "10", .met)
        incomeTest.test = "t1"
        incomeTest.value = .number(Number(significand: 365, exponent: -1))
        incomeTest.valueText = "36,5 triệu đồng/người/năm"
        incomeTest.unitOfMeasure = "triệu đồng/người/năm"
        (incomeTest.threshold, incomeTest.direction, incomeTest.provenance) = (Number(36), .atLeast, .example)
        (incomeTest.word, incomeTest.assurance, incomeTest.isProvisional) = (.supported, .a, true)
        let incomeIndicator = claimed(
            MadeUpAssessment.standing(.indicator, "10", .met), .supported, owners: ["thong-ke"])
        return UnitAssessment(
            unit: unit("90001", "Bản Mẫu"), period: Period(year: 2020), sent: .sent, isRegistered: true, held: nil,
            claimed: 2, lowest: 1,
            highest: 1, eligible: .notEligible, isProvisional: true, retention: nil,
            standings: [tier, income, incomeIndicator, incomeTest, environment, indicator, water, clean],
            findings: [finding],
            observations: observations,
            files: [
                SubmittedFile(
                    path: "90001/bieu.xml", digest: Digest256.hex(of: "bieu"), byteCount: 1_204, format: "xml-2003",
                    sheets: [
                        SheetAccount(
                            sheet: "Biểu 1", form: "bieu-ket-qua", rowsRead: 42, accepted: 36, rejected: 1,
                            skipped: ["header": 2, "title": 3],
                            tables: [
                                TableAccount(
                                    form: "bieu-ket-qua", basis: .form, id: "bieu-ket-qua", version: "1.0.0",
                                    headerRows: 3..<5, body: 5..<42, columns: "A=number;C=indicator;F=result")
                            ])
                    ])
            ])
    }

    private static var observations: [Observation] {
        var rate = Quantity(.number(Number(88)))
        (rate.numerator, rate.denominator, rate.printedDecimals) = (Number(880), Number(1000), 1)
        var bound = Quantity(.number(Number(42)))
        bound.bound = .above
        return [
            Observation(
                speaker: .commune, field: "ty_le", status: .given, value: rate, raw: "88,0% (880/1.000)",
                places: [place(33, 5, "88,0% (880/1.000)")]),
            Observation(
                speaker: .commune, field: "chu_ho", status: .given, value: Quantity(.string("Nguyễn Thị Mẫu")),
                raw: "Nguyễn Thị Mẫu",
                conversion: "viết hoa", places: [place(40, 1, "Nguyễn Thị Mẫu")]),
            Observation(
                speaker: .district, field: "ty_le", status: .given, value: bound, raw: "+trên 42",
                places: [place(33, 8, "+trên 42")]),
            Observation(speaker: .province, field: "ty_le", status: .blank, places: [place(33, 9, "")]),
        ]
    }

    private static var second: UnitAssessment {
        let income = claimed(MadeUpAssessment.standing(.criterion, "10", .met), .supported, owners: ["thong-ke"])
        let environment = claimed(
            MadeUpAssessment.standing(.criterion, "17", .met), .supported, owners: ["nong-nghiep", "y-te"])
        var tier = MadeUpAssessment.standing(.tier, "ntm", .met)
        tier.word = .eligible
        return UnitAssessment(
            unit: unit("90004", "Nậm Mẫu <b>&"), period: Period(year: 2020), sent: .partial, isRegistered: false,
            held: "ntm", claimed: 2,
            lowest: 2, highest: 2, eligible: .eligible, isProvisional: false, retention: .keeps,
            standings: [tier, income, environment],
            findings: [], observations: [], files: [])
    }

    private static var third: UnitAssessment {
        var income = MadeUpAssessment.standing(.criterion, "10", .cannotTell)
        (income.word, income.reasons) = (.unclaimed, [.missing])
        var environment = MadeUpAssessment.standing(.criterion, "17", .cannotTell)
        (environment.word, environment.reasons) = (.unclaimed, [.missing])
        var tier = MadeUpAssessment.standing(.tier, "ntm", .cannotTell)
        tier.word = .open
        return UnitAssessment(
            unit: unit("90007", "Tả Mẫu"), period: Period(year: 2020), sent: .notSent, isRegistered: false, held: nil,
            claimed: 0, lowest: 0,
            highest: 2, eligible: .open, isProvisional: false, retention: nil, standings: [tier, income, environment],
            findings: [],
            observations: [], files: [])
    }

    /// Writes the batch and gives its summary.
    static func write(
        to out: String, context: BundleContext = context, exchange: BundleFolder.Exchange = .atOnce,
        reached: @escaping (BundleFolder.Step) throws -> Void = { _ in }
    ) throws -> BundleSummary {
        var writer = try BundleWriter(
            folder: BundleFolder(path: out, exchange: exchange, reached: reached), context: context)
        for assessment in assessments { try writer.append(assessment) }
        return try writer.finish(batchFindings: [batchFinding], leftOut: [])
    }
}
