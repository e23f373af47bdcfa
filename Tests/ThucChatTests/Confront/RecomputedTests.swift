// Stated values against what detail rows give.

import FEEL
import Foundation
import Testing

@testable import ThucChat

@Suite("Rows against stated values")
struct RecomputedTests {
    @Test(
        "agree within the printed digits, else are worse or better",
        arguments: [
            ("66,6", [String]()), ("66,7", []), ("67", []), ("66", []), ("2/3", []),
            ("70", ["value.recomputed"]), ("66,9", ["value.recomputed"]), ("60", ["value.recomputed-better"]),
            ("7/10", ["value.recomputed"]), ("trên 90", ["value.recomputed"]), ("trên 60", []), ("60-70", []),
        ])
    func compare(text: String, codes: [String]) throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", text)
        try commune.sendHouseholds(3, clean: 2)
        #expect(commune.codes == codes)
        let row = try commune.row("1.1")
        #expect(
            row.support == .met && row.assurance == .b && row.numerator == Number(2) && row.denominator == Number(3))
    }

    @Test func `decide by the exact value, not by what is printed`() throws {
        var commune = try TinyCommune(region: "bang")
        commune.claim("1.1", .met)
        try commune.state("tỷ lệ sạch", "80")
        try commune.sendHouseholds(1000, clean: 797)
        #expect(commune.codes == [])
        #expect(try commune.row("1.1").word == .overstated)
    }

    @Test func `with a blank among the needed cells tell nothing, and the stated value decides`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "80")
        try commune.send("hộ", ["mã hộ", "nước sạch"], [["A", "Có"], ["B", ""]])
        #expect(commune.codes == ["value.rows-incomplete"])
        #expect(try commune.row("1.1").assurance == .d)
    }

    @Test func `with a blank and nothing stated cannot tell`() throws {
        var commune = try TinyCommune()
        try commune.send("hộ", ["mã hộ", "nước sạch"], [["A", "Có"], ["B", "?"]])
        let row = try commune.row("1.1")
        #expect(row.support == .cannotTell && row.reasons == [.incompleteRows])
    }

    @Test func `of another scope only warn`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "40")
        try commune.state("tổng số hộ", "10")
        try commune.sendHouseholds(3, clean: 3)
        #expect(commune.codes == ["value.rows-not-comparable"])
        let row = try commune.row("1.1")
        #expect(row.support == .notMet && row.assurance == .d)
    }

    @Test func `of another scope with the document that says so are a note`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "60")
        try commune.state("tổng số hộ", "10")
        try commune.sendHouseholds(3, clean: 3)
        try commune.send(
            "văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành"],
            [["1.1", "5/UBND", "01/02/2019", "UBND"]])
        #expect(commune.findings.map(\.severity) == [.note])
    }

    @Test func `of a table with no rows are as if none was sent`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "60")
        try commune.sendHouseholds(0, clean: 0)
        #expect(commune.codes == [])
        #expect(try commune.row("1.1").assurance == .d)
    }

    @Test func `that contradict one another compute nothing`() throws {
        var commune = try TinyCommune()
        try commune.sendHouseholds(3, clean: 3)
        commune.submission.findings = [
            Finding(
                code: "register.key-conflict", kind: .contradiction, severity: .blocker, unit: "00001", subject: "ho",
                text: Bilingual(vi: "", en: ""), fix: Bilingual(vi: "", en: ""), removes: ["table:ho"])
        ]
        let row = try commune.row("1.1")
        #expect(row.support == .cannotTell && row.reasons == [.contradicted])
    }

    @Test func `that give what cannot be decide nothing`() throws {
        var rules = TinyRules()
        rules.criteria[0] = TinyRules.water.replacingOccurrences(
            of: "needs: [nước sạch]", with: "needs: [số người, số thẻ]"
        )
        .replacingOccurrences(
            of: "count(hộ[nước sạch = true]) / count(hộ) * 100", with: "sum(hộ.số thẻ) / sum(hộ.số người) * 100")
        var commune = TinyCommune(try rules.read())
        try commune.state("tỷ lệ sạch", "100")
        try commune.send("hộ", ["mã hộ", "số người", "số thẻ"], [["A", "4", "9"], ["B", "5", "5"]])
        #expect(commune.codes == ["value.out-of-bounds"])
        #expect(try commune.row("1.1").reasons == [.contradicted])
    }

    @Test func `computed with a figure that a contradiction took out decide nothing`() throws {
        var rules = TinyRules()
        rules.criteria[0] = TinyRules.water.replacingOccurrences(of: "/ count(hộ) * 100", with: "/ tổng số hộ * 100")
            .replacingOccurrences(
                of: "comparable: \"if tổng số hộ = null then true else count(hộ) = tổng số hộ\"\n", with: "\n")
        var commune = TinyCommune(try rules.read())
        try commune.state("tổng số hộ", "4")
        try commune.state("tổng số hộ", "9")
        try commune.sendHouseholds(4, clean: 4)
        #expect(commune.codes == ["table.scope-unknown", "value.stated-twice"])
        #expect(try commune.row("1.1").reasons == [.contradicted])
    }
}
