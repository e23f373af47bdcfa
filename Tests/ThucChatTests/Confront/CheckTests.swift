// Declared checks: over the unit, over rows, over pairs of rows.

import FEEL
import Testing

@testable import ThucChat

@Suite("Declared checks")
struct CheckTests {
    /// A rulebook with one check.
    static func rules(
        _ body: String, indicator: String = "1.1", kind: String = "contradiction", owners: String = "so-a"
    ) throws -> Rulebook {
        var rules = TinyRules()
        rules.checks = [
            """
            thucchat: 1
            checks-file: thu
            checks:
              - id: thu/mot
                kind: \(kind)
                severity: blocker
                indicator: "\(indicator)"
                owners: [\(owners)]
            \(body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
                text: { vi: "Số {tỷ lệ sạch}", en: "Figure {tỷ lệ sạch}" }
                fix: { vi: sửa, en: mend }

            """
        ]
        return try rules.read()
    }

    @Test(
        "speak where they are false and never where anything is missing",
        arguments: [
            ("40", "50", ["thu/mot"]), ("50", "40", [String]()), ("", "50", []), ("50", "", []), ("12abc", "50", []),
            ("trên 40", "50", []),
        ])
    func holds(clean: String, poor: String, codes: [String]) throws {
        var commune = TinyCommune(try Self.rules("holds: tỷ lệ sạch >= tỷ lệ nghèo"))
        try commune.state("tỷ lệ sạch", clean)
        try commune.state("tỷ lệ nghèo", poor)
        #expect(commune.codes == codes)
    }

    @Test func `show the value and cite their rule`() throws {
        var commune = TinyCommune(try Self.rules("holds: tỷ lệ sạch >= 50"))
        try commune.state("tỷ lệ sạch", "40")
        let finding = try #require(commune.findings.first)
        #expect(finding.text == Bilingual(vi: "Số 40 %", en: "Figure 40 %"))
        #expect(finding.rule == "nho/checks/1.yaml:4@1" && finding.owners == ["so-a"] && finding.indicator == "1.1")
    }

    @Test func `that contradict take out what they read`() throws {
        var commune = TinyCommune(try Self.rules("holds: tỷ lệ sạch + tỷ lệ nghèo <= 100"))
        commune.claim("1.1", .met)
        try commune.state("tỷ lệ sạch", "95")
        try commune.state("tỷ lệ nghèo", "10")
        #expect(try commune.row("1.1").word == .unsupported)
        #expect(try commune.row("1.2").support == .cannotTell)
    }

    @Test func `take out only what they name`() throws {
        var commune = TinyCommune(try Self.rules("holds: tỷ lệ sạch + tỷ lệ nghèo <= 100\nremoves: [tỷ lệ sạch]"))
        try commune.state("tỷ lệ sạch", "95")
        try commune.state("tỷ lệ nghèo", "10")
        #expect(try commune.row("1.1").support == .cannotTell)
        #expect(try commune.row("1.2").support == .met)
    }

    @Test(
        "that hold open turn met into disputed and leave not met",
        arguments: [("90", Standing.Word.disputed), ("40", .overstated)])
    func holdsOpen(clean: String, word: Standing.Word) throws {
        var commune = TinyCommune(try Self.rules("holds: tỷ lệ nghèo < 5\nholds-open: true", kind: "disagreement"))
        commune.claim("1.1", .met)
        try commune.state("tỷ lệ sạch", clean)
        try commune.state("tỷ lệ nghèo", "10")
        #expect(try commune.row("1.1").word == word)
    }

    @Test func `that name a condition hold it open`() throws {
        let rules = try Self.rules("holds: tỷ lệ nghèo < 5\nholds-open: true\nremoves: []", indicator: "no-dong")
        var commune = TinyCommune(rules)
        try commune.state("nợ đọng", "0")
        try commune.state("tỷ lệ nghèo", "10")
        let row = try commune.row("no-dong")
        #expect(row.word == .undetermined && row.reasons == [.disputed])
        #expect(row.findings == commune.findings.map(\.id))
    }

    @Test func `of a condition do not hold anything else open`() throws {
        let rules = try Self.rules("holds: tỷ lệ nghèo < 5\nholds-open: true\nremoves: []", indicator: "no-dong")
        var commune = TinyCommune(rules)
        try commune.state("tỷ lệ sạch", "90")
        try commune.state("tỷ lệ nghèo", "10")
        #expect(try commune.row("1.1").support == .met)
        #expect(try commune.row("1.2").support == .met)
        #expect(try commune.row("dang-ky").reasons == [.missing])
    }

    @Test(
        "over rows count the rows that fail, not those with a blank",
        arguments: [
            ([("4", "4"), ("5", "3")], String?.none), ([("4", "9"), ("5", "8"), ("1", "1")], "2/3"),
            ([("4", ""), ("", "9")], nil),
            ([("4", "12abc")], nil),
        ])
    func rows(rows: [(String, String)], observed: String?) throws {
        var commune = TinyCommune(try Self.rules("each: hộ\nholds: số thẻ <= số người\nremoves: []"))
        try commune.send("hộ", ["mã hộ", "số người", "số thẻ"], rows.enumerated().map { ["H\($0)", $1.0, $1.1] })
        #expect(commune.findings.first { $0.code == "thu/mot" }?.observed == observed)
    }

    @Test(
        "of unique rows find rows that differ by capitals and spaces only",
        arguments: [
            (["Đường A", "Đường B"], String?.none), (["Đường A", "Đường A"], "2/2"), (["Đường A", "đường  a "], "2/2"),
            (["Hoà", "Hòa"], "2/2"), (["Sa Pa", "Sa Pả"], nil), (["", ""], nil),
        ])
    func unique(names: [String], observed: String?) throws {
        var commune = TinyCommune(try Self.rules("unique: { table: hộ, by: [mã hộ] }"))
        try commune.send("hộ", ["mã hộ"], names.map { [$0] })
        #expect(commune.findings.first { $0.code == "thu/mot" }?.observed == observed)
    }

    @Test func `of unique rows ask about each group apart, and about very many at once`() throws {
        var commune = TinyCommune(try Self.rules("unique: { table: hộ, by: [mã hộ] }"))
        try commune.send("hộ", ["mã hộ"], ["A", "B", "a", "B", "C"].map { [$0] })
        let asked = commune.findings.filter { $0.code == "thu/mot" }
        #expect(asked.map(\.observed) == ["2/5", "2/5"] && Set(asked.map(\.id)).count == 2)
        let many = (0..<30).map { ["H\($0 / 2)"] }
        try commune.send("hộ", ["mã hộ"], many)
        #expect(commune.findings.filter { $0.code == "thu/mot" }.map(\.observed) == ["30/30"])
    }

    @Test func `never show a personal cell`() throws {
        var rules = TinyRules()
        rules.checks = [
            """
            thucchat: 1
            checks-file: thu
            checks:
              - { id: thu/ho, kind: contradiction, severity: blocker, owners: [so-a], each: hộ, holds: số thẻ <= số người, removes: [], text: { vi: "{mã hộ} {chủ hộ}", en: "{mã hộ} {chủ hộ}" }, fix: { vi: sửa, en: mend } }

            """
        ]
        var commune = TinyCommune(try rules.read())
        try commune.send("hộ", ["mã hộ", "số người", "số thẻ", "chủ hộ"], [["H1", "1", "2", "Chủ hộ 0001"]])
        #expect(commune.findings.filter { $0.code == "thu/ho" }.map(\.text.vi) == ["H1 …"])
    }
}
