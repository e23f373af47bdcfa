// Printed digits against exact values: counts that decide, checks that rounding alone fails, values shown apart from their level.

import FEEL
import Testing

@testable import ThucChat

@Suite("Printed digits")
struct PrintedDigitsDecisionTests {
    static let counted = Result {
        var rules = TinyRules()
        rules.dictionary = TinyRules.words.replacing(
            "tables:",
            with:
                "  - { id: so_ngheo, name: tổng số hộ nghèo, en: poor, type: number, unit: hộ, bounds: [0, ~], direction: lower }\ntables:"
        )
        rules.criteria[0] = TinyRules.water.replacing(
            "stated: tỷ lệ nghèo,", with: "stated: tỷ lệ nghèo, counted: tổng số hộ nghèo / tổng số hộ * 100,")
        return try rules.read()
    }

    @Test(
        "give way to the counts that they are printed from",
        arguments: [("12", "40", Standing.Word.overstated), ("12", "38", .supported), ("9", "40", .supported)])
    func counts(_ rate: String, _ poor: String, _ word: Standing.Word) throws {
        var commune = TinyCommune(try Self.counted.get())
        try commune.state("tỷ lệ nghèo", rate)
        try commune.state("tổng số hộ nghèo", poor)
        try commune.state("tổng số hộ", "320")
        commune.claim("1.2", .met)
        #expect(try commune.row("1.2").word == word)
    }

    @Test func `are left out where only counts are stated`() throws {
        var commune = TinyCommune(try Self.counted.get())
        try commune.state("tổng số hộ nghèo", "40")
        try commune.state("tổng số hộ", "320")
        commune.claim("1.2", .met)
        let row = try commune.row("1.2")
        #expect(row.word == .overstated)
        #expect(row.assurance == .d)
        #expect(row.value == .number(try #require(Number("12.5"))))
        #expect(row.numerator == Number(40))
        #expect(row.denominator == Number(320))
    }

    @Test func `show the value that decides apart from its level`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ nghèo", "12% (1.203/10.001)")
        commune.claim("1.2", .met)
        let row = try commune.row("1.2")
        #expect(row.word == .overstated)
        #expect(row.valueText == "12,03 %")
        #expect(row.value != .number(Number(12)))
    }

    static let check = """
        checks:
          - id: 1/phan
            kind: contradiction
            severity: blocker
            holds: tỷ lệ nghèo <= tỷ lệ sạch
            text: { vi: "{tỷ lệ nghèo}", en: "{tỷ lệ nghèo}" }
            fix: { vi: sửa, en: mend }

        """

    @Test(
        "excuse what rounding alone may do",
        arguments: [("95", "95,4", []), ("95", "97", ["1/phan"]), ("95,0", "95,4", ["1/phan"]), ("95,3", "95,4", [])])
    func excuse(_ clean: String, _ poor: String, _ codes: [String]) throws {
        var rules = TinyRules()
        rules.criteria[0] += Self.check
        var commune = TinyCommune(try rules.read())
        try commune.state("tỷ lệ sạch", clean)
        try commune.state("tỷ lệ nghèo", poor)
        #expect(commune.codes == codes)
    }
}
