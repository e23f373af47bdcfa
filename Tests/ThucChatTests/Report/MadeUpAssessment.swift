// One made-up assessment: plausible values near their thresholds, claims a little higher than the data, findings with their cells.

import FEEL
import Sheets

@testable import ThucChat

struct MadeUpAssessment {
    let rulebook: Rulebook
    let unit: ThucChat.Unit
    let sent: UnitAssessment.Sent
    /// 0 to 99: how far the commune has come.
    let strength: Int
    private var findings: [Finding] = []
    private var row: UInt32 = 8

    init(rulebook: Rulebook, unit: ThucChat.Unit, sent: UnitAssessment.Sent, strength: Int) {
        self.rulebook = rulebook
        self.unit = unit
        self.sent = sent
        self.strength = strength
    }

    mutating func build(_ dice: inout Dice, isRegistered: Bool, isHeld: Bool) -> UnitAssessment {
        let boost = isRegistered || isHeld ? 40 : 0
        var standings: [Standing] = []
        for criterion in rulebook.criteria {
            standings += self.criterion(criterion, &dice, chance: strength / 2 + 40 + boost)
        }
        let criteria = standings.filter { $0.level == .criterion }
        let conditions = rulebook.tiers.flatMap(\.conditions).map(\.indicator)
            .flatMap { indicator($0, &dice, chance: 80 + boost).map { $0.at(.condition) } }
        let support = Support.all((criteria + conditions).map(\.support))
        let eligible: Standing.Word = support == .met ? .eligible : support == .notMet ? .notEligible : .open
        var tier = MadeUpAssessment.standing(.tier, "ntm", support)
        tier.word = eligible
        let lowest = criteria.count { $0.support == .met }
        return UnitAssessment(
            unit: unit, period: Period(year: 2020), sent: sent, isRegistered: isRegistered, held: isHeld ? "ntm" : nil,
            claimed: criteria.count { $0.claims[.commune] == .met }, lowest: lowest,
            highest: criteria.count { $0.support != .notMet }, eligible: eligible, isProvisional: true,
            retention: isHeld ? (lowest < 10 ? .forReview : lowest < 14 ? .atRisk : .keeps) : nil,
            standings: [tier] + conditions + standings,
            findings: findings.sorted { ($0.severity, $0.id) < ($1.severity, $1.id) },
            observations: observations, files: files)
    }

    private var path: String { "\(unit.code)/bieu-ket-qua.xml" }

    private var files: [SubmittedFile] {
        guard sent != .notSent else { return [] }
        let account = SheetAccount(
            sheet: "Biểu 1", form: "bieu-ket-qua", rowsRead: 60, accepted: 49, rejected: 0,
            skipped: ["title": 4, "header": 2, "group": 5])
        return [
            SubmittedFile(
                path: path, digest: Digest256.hex(of: path), byteCount: 48_213, format: "xml-2003", sheets: [account])
        ]
    }

    private var observations: [Observation] {
        guard sent != .notSent else { return [] }
        let place = Place(file: path, sheet: "Biểu 1", cell: CellPlace(row: 11, column: 5), raw: "92,5%")
        var quantity = Quantity(.number(Number(significand: 925, exponent: -1)))
        quantity.printedDecimals = 1
        return [
            Observation(
                speaker: .commune, field: "ty_le", status: .given, value: quantity, raw: "92,5%", places: [place])
        ]
    }

    private mutating func criterion(_ criterion: Criterion, _ dice: inout Dice, chance: Int) -> [Standing] {
        var rows: [Standing] = []
        for indicator in criterion.indicators { rows += self.indicator(indicator, &dice, chance: chance) }
        let indicators = rows.filter { $0.level == .indicator }
        var head = MadeUpAssessment.standing(.criterion, criterion.code, Support.all(indicators.map(\.support)))
        let claimsAll = indicators.allSatisfy { $0.claims[.commune] == .met }
        if sent != .notSent && sent != .conflict { head.claims[.commune] = claimsAll ? .met : .notMet }
        head.owners = criterion.owners
        head.assurance = indicators.compactMap(\.assurance).max()
        head.isProvisional = indicators.contains(where: \.isProvisional)
        head.word = MadeUpAssessment.word(head, reasons: indicators.flatMap(\.reasons))
        head.findings = Set(indicators.flatMap(\.findings)).sorted()
        return [head] + rows
    }

    private mutating func indicator(_ indicator: Indicator, _ dice: inout Dice, chance: Int) -> [Standing] {
        row += 1
        let tests = indicator.tests.map { test(indicator, $0, &dice, chance: chance) }
        var head = MadeUpAssessment.standing(.indicator, indicator.code, Support.all(tests.map(\.support)))
        let claimsMet = head.support == .met ? dice.roll(100) < 97 : dice.roll(100) < (chance > 95 ? 80 : 25)
        if sent != .notSent && sent != .conflict { head.claims[.commune] = claimsMet ? .met : .notMet }
        head.owners = indicator.owners
        head.reasons = Array(Set(tests.flatMap(\.reasons))).sorted()
        head.assurance = tests.compactMap(\.assurance).max()
        head.isProvisional = tests.contains(where: \.isProvisional)
        head.word = MadeUpAssessment.word(head, reasons: head.reasons)
        head.evidence =
            sent == .notSent || sent == .conflict ? [] : [Evidence("claim", place("G", claimsMet ? "Đạt" : "Chưa đạt"))]
        if let finding = finding(about: head, tests[0], indicator) {
            head.findings = [finding.id]
            findings.append(finding)
        }
        return [head] + tests
    }

    private func place(_ column: Character, _ raw: String) -> Place {
        let index = UInt16((column.asciiValue ?? 65) - 65)
        return Place(file: path, sheet: "Biểu 1", cell: CellPlace(row: row, column: index), raw: raw)
    }

    private func test(_ indicator: Indicator, _ test: ThucChat.Test, _ dice: inout Dice, chance: Int) -> Standing {
        var standing = MadeUpAssessment.standing(.test, indicator.code, .cannotTell)
        let level = test.threshold.levels[0]
        standing.test = test.id
        (standing.direction, standing.provenance, standing.threshold) = (
            test.threshold.direction, level.provenance, level.value
        )
        standing.isProvisional = level.provenance.isProvisional
        guard sent != .notSent, sent != .conflict, dice.roll(1000) < (sent == .partial ? 600 : 990) else {
            standing.reasons = [.missing]
            return standing
        }
        let isMet = dice.roll(100) < chance
        if test.threshold.direction == .achieved {
            return word(standing, isMet: isMet, isDocumented: dice.roll(100) < chance)
        }
        return number(standing, isMet: isMet, indicator, &dice)
    }

    private func word(_ standing: Standing, isMet: Bool, isDocumented: Bool) -> Standing {
        var standing = standing
        standing.value = .boolean(isMet)
        standing.valueText = isMet ? "Có" : "Không"
        standing.assurance = isDocumented ? .c : .e
        standing.support =
            standing.provenance == .unset ? .cannotTell : !isMet ? .notMet : isDocumented ? .met : .cannotTell
        standing.reasons =
            standing.provenance == .unset ? [.unsetThreshold] : isMet && !isDocumented ? [.weakBacking] : []
        standing.evidence = [Evidence("value", place("F", isMet ? "Đã có" : "Chưa có"))]
        return standing
    }

    private func number(_ standing: Standing, isMet: Bool, _ indicator: Indicator, _ dice: inout Dice) -> Standing {
        var standing = standing
        let level = standing.threshold ?? .zero
        let step = Number(significand: Int128(dice.roll(120)), exponent: -1)
        let isUpper = standing.direction == .atMost
        var value = standing.direction == .exactly && isMet ? level : (isMet != isUpper) ? level + step : level - step
        if indicator.code != "10" { value = max(.zero, min(Number(100), value)) }
        standing.unitOfMeasure = indicator.code == "10" ? "triệu đồng/người/năm" : "%"
        standing.value = .number(value)
        standing.valueText = "\(value)".replacing(".", with: ",") + (indicator.code == "10" ? " triệu đồng" : " %")
        standing.denominator = Number(400 + dice.roll(900))
        standing.numerator = (value * (standing.denominator ?? .one)).divided(by: Number(100))?.rounded(
            scale: 0, mode: .halfEven)
        standing.support = isUpper ? (value <= level ? .met : .notMet) : (value >= level ? .met : .notMet)
        standing.assurance = dice.roll(4) == 0 ? .b : .d
        standing.evidence = [Evidence("value", place("F", standing.valueText))]
        return standing
    }

    private func finding(about standing: Standing, _ test: Standing, _ indicator: Indicator) -> Finding? {
        let asks: [Standing.Word: Finding.Severity] = [
            .overstated: .blocker, .disputed: .blocker, .unsupported: .warning, .understated: .note,
        ]
        guard let severity = asks[standing.word] else { return nil }
        let level =
            test.threshold.map { "\(test.direction?.sign ?? "") \($0)".replacing(".", with: ",") } ?? "có văn bản"
        return Finding(
            code: "claim.\(standing.word.rawValue)", kind: standing.word == .overstated ? .contradiction : .reading,
            severity: severity,
            unit: unit.code, subject: indicator.code, criterion: String(indicator.code.split(separator: ".")[0]),
            indicator: indicator.code, owners: indicator.owners, observed: test.valueText, expected: level,
            text: Bilingual(
                vi:
                    "Chỉ tiêu \(indicator.code) tự đánh giá \(standing.claims[.commune]?.name.vi ?? "–"), số liệu ghi «\(test.valueText)», mức quy định \(level).",
                en:
                    "Indicator \(indicator.code) is claimed \(standing.claims[.commune]?.name.en ?? "–"), the data say “\(test.valueText)”, the threshold is \(level)."
            ),
            fix: Bilingual(
                vi: "Đề nghị đối chiếu với biểu chi tiết và gửi tài liệu kèm theo.",
                en: "Please compare with the detail table and send the papers."),
            rule: "criteria/\(indicator.code).yaml:9@1.0.0", evidence: standing.evidence + test.evidence)
    }

    static func standing(_ level: Standing.Level, _ code: String, _ support: Support) -> Standing {
        Standing(
            tier: "ntm", level: level, code: code, test: "", claims: [:], value: .null, valueText: "",
            unitOfMeasure: "", numerator: nil,
            denominator: nil, threshold: nil, direction: nil, provenance: nil, support: support, reasons: [],
            word: .undetermined,
            assurance: nil, isProvisional: false, owners: [], findings: [], evidence: [])
    }

    private static func word(_ standing: Standing, reasons: [Reason]) -> Standing.Word {
        guard let claim = standing.claims[.commune] else { return .unclaimed }
        switch (claim == .met, standing.support) {
        case (true, .met): return .supported
        case (true, .notMet): return .overstated
        case (true, .cannotTell):
            return reasons.contains(.disputed)
                ? .disputed : reasons.contains(.unsetThreshold) ? .noStandard : .unsupported
        case (false, .met): return .understated
        case (false, .notMet): return .notMet
        case (false, .cannotTell): return .undetermined
        }
    }
}

extension Standing {
    /// The same standing at another level.
    fileprivate func at(_ level: Level) -> Standing {
        guard self.level == .indicator else { return self }
        var standing = self
        standing.level = level
        return standing
    }
}
