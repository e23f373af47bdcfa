// Every finding says where the rule stands that it is about.

import FEEL
import Testing

@testable import ThucChat

@Suite("The rule of a finding")
struct RuleCitationTests {
    /// The line of a text of the tiny criterion, with the set's version.
    private func place(of text: String, in file: String = TinyRules.water) throws -> String {
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains(text) }) + 1
        return ":\(line)@1"
    }

    @Test func `of an overstated claim is the line of the level that was used`() throws {
        var commune = try TinyCommune()
        commune.claim("1.1", .met)
        try commune.state("tỷ lệ sạch", "40")
        let finding = try #require(commune.assessment.findings.first { $0.code == "claim.overstated" })
        #expect(finding.rule.hasSuffix(try place(of: "for: nui, value: 50")), "\(finding.rule)")
    }

    @Test func `about a field is the line of the test that states it`() throws {
        var commune = try TinyCommune()
        try commune.sendHouseholds(10, clean: 9)
        try commune.state("tỷ lệ sạch", "95")
        let finding = try #require(commune.findings.first { $0.code == "value.recomputed" })
        #expect(finding.rule.hasSuffix(try place(of: "- id: sach")), "\(finding.rule)")
    }

    @Test func `about what lacks evidence is the line of its indicator`() throws {
        var commune = try TinyCommune()
        commune.claim("1.2", .met)
        let finding = try #require(commune.assessment.findings.first { $0.code == "claim.unsupported" })
        #expect(finding.rule.hasSuffix(try place(of: "- code: \"1.2\"")), "\(finding.rule)")
    }
}

@Suite("Figures in both notations")
struct FigureTests {
    @Test(
        "exchange comma and dot between digits",
        arguments: [
            ("10,94 %", "10.94 %"), ("45.622,8/1.334", "45,622.8/1,334"), ("≥ 1.234.567 hộ", "≥ 1,234,567 hộ"),
            ("Có; 5,5 km", "yes; 5.5 km"), ("31/12/2020", "31/12/2020"), ("0,5–1,5 km", "0.5–1.5 km"), ("", ""),
        ])
    func figures(_ vi: String, _ en: String) {
        #expect(Bilingual(figures: vi) == Bilingual(vi: vi, en: en))
    }

    @Test func `a value computed from rows is shown with few digits where it cannot be`() throws {
        let field = try #require(try TinyRules.plain.get().dictionary.field(id: "sach"))
        let value = try #require(Number(87 * 100).divided(by: Number(77)))
        let text = Clarification.outOfBounds(field: field, value: value).text
        #expect(text.vi == "Tỷ lệ sạch: 112,987 % nằm ngoài khoảng có thể có (0–100 %).")
        #expect(text.en == "Clean rate: 112.987 % lies outside what can be (0–100 %).")
    }
}
