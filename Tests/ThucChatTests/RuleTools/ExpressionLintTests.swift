// What is asked of single expressions.

import FEEL
import Testing

@testable import ThucChat

@Suite("Questions about one expression")
struct ExpressionLintTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var holds: String
        var codes: [String] = []
        var marked = ""
        var testDescription: String { "«\(holds)»" }
    }

    @Test(
        "a check is asked about",
        arguments: [
            Row(
                holds: "count(hộ[nước sạch = true]) <= tổng số hộ", codes: ["rules.null-in-filter"], marked: "nước sạch"
            ),
            Row(holds: "count(hộ[if nước sạch = null then false else nước sạch]) <= tổng số hộ"),
            Row(holds: "sum(hộ[số con].số khẩu) > 0", codes: ["rules.number-as-index"], marked: "số con"),
            Row(holds: "hộ[1].số khẩu > 0"),
            Row(holds: "count(hộ[số con > 2 and số con != null]) < 10"),
            Row(holds: "count(hộ[loại != \"A\"]) <= tổng số hộ", codes: ["rules.not-equal-on-missing"], marked: "loại"),
            Row(holds: "tỷ lệ nước sạch != 5"),
            Row(
                holds: "tỷ lệ nước sạch <= tổng số hộ", codes: ["rules.mixed-units"],
                marked: "tỷ lệ nước sạch <= tổng số hộ"),
            Row(
                holds: "tỷ lệ nước sạch + tổng số hộ < 500", codes: ["rules.mixed-units"],
                marked: "tỷ lệ nước sạch + tổng số hộ"),
            Row(
                holds: "tỷ lệ nước sạch <= count(hộ) / tổng số hộ", codes: ["rules.mixed-units"],
                marked: "tỷ lệ nước sạch <= count(hộ) / tổng số hộ"),
            Row(holds: "tỷ lệ nước sạch <= count(hộ) / tổng số hộ * 100 + 1"),
            Row(holds: "count(hộ) <= tổng số hộ"),
            Row(
                holds: "tổng số hộ <= tổng số người", codes: ["rules.mixed-units"],
                marked: "tổng số hộ <= tổng số người"),
            Row(holds: "thu nhập bình quân <= sum(hộ.thu nhập) / sum(hộ.số khẩu)"),
            Row(
                holds: "thu nhập bình quân <= sum(hộ.thu nhập)", codes: ["rules.mixed-units"],
                marked: "thu nhập bình quân <= sum(hộ.thu nhập)"),
        ])
    func asks(_ row: Row) throws {
        let remarks = try SmallSet.remarks(checks: [("1/a", row.holds)]).filter { $0.severity != .note }
        #expect(remarks.map(\.issue.code) == row.codes)
        guard let issue = remarks.first?.issue else { return }
        let marked = issue.sourceLine.dropFirst(issue.column - 1).prefix(issue.length)
        #expect(String(marked) == row.marked)
    }

    @Test("two kinds of things may be compared, a rate and a count may not")
    func weighs() throws {
        let counts = try SmallSet.remarks(checks: [("1/a", "tổng số hộ <= tổng số người")])
        let rates = try SmallSet.remarks(checks: [("1/a", "tổng số hộ <= tỷ lệ nước sạch")])
        #expect(counts.map(\.severity) == [.warning])
        #expect(rates.map(\.severity) == [.error])
    }

    @Test("a needed column may be filtered by", arguments: [("[nước sạch]", 0), ("[]", 1), ("[số con]", 1)])
    func needs(_ needs: String, _ count: Int) throws {
        let recomputed = """
            recomputed:
              from: hộ
              needs: \(needs)
              is: "count(hộ[nước sạch = true]) / count(hộ) * 100"
            """
        let remarks = try SmallSet.remarks(SmallSet.criterion(recomputed: recomputed))
        #expect(remarks.filter { $0.issue.code == "rules.null-in-filter" }.count == count)
        #expect(remarks.allSatisfy { $0.issue.line == 17 && $0.issue.column == 25 })
    }

    @Test(
        "a threshold against the dictionary is refused",
        arguments: [
            ("tỷ lệ hộ nghèo", "at-least: { value: 5, provenance: recollected }", ["rules.against-direction"]),
            ("tỷ lệ hộ nghèo", "at-most: { value: 5, provenance: recollected }", []),
            ("tỷ lệ nước sạch", "at-most: { value: 5, provenance: recollected }", ["rules.against-direction"]),
            ("tổng số hộ", "at-most: { value: 5, provenance: recollected }", []),
        ])
    func directions(_ stated: String, _ threshold: String, _ codes: [String]) throws {
        #expect(
            try SmallSet.remarks(SmallSet.criterion(stated: stated, threshold: threshold)).map(\.issue.code) == codes)
    }

    @Test(
        "levels have no gap, no repetition and no year that never comes",
        arguments: [
            (
                "[{ for: mn, value: 5, provenance: sourced, source: S1 }, { for: db, value: 6, provenance: sourced, source: S1 }]",
                []
            ),
            ("[{ for: mn, value: 5, provenance: sourced, source: S1 }]", ["rules.level-missing db"]),
            (
                "[{ for: mn, value: 5, provenance: sourced, source: S1 }, { value: 6, provenance: sourced, source: S1 }]",
                []
            ),
            (
                "[{ for: mn, value: 5, provenance: sourced, source: S1 }, { for: db, year: 2020, value: 6, provenance: sourced, source: S1 }]",
                ["rules.level-missing db 2019–2019"]
            ),
            (
                "[{ value: 5, provenance: sourced, source: S1 }, { for: db, value: 6, provenance: sourced, source: S1 }]",
                ["rules.level-repeated db"]
            ),
            (
                "[{ value: 5, provenance: sourced, source: S1, year: 2015 }, { value: 6, provenance: sourced, source: S1 }]",
                ["rules.level-outside-years 2015"]
            ),
        ])
    func levels(_ levels: String, _ expected: [String]) throws {
        let remarks = try SmallSet.remarks(SmallSet.criterion(threshold: "at-least: { by: vùng, levels: \(levels) }"))
        #expect(remarks.count == expected.count)
        for (remark, words) in zip(remarks, expected) {
            let pieces = words.split(separator: " ", maxSplits: 1).map(String.init)
            #expect(remark.issue.code == pieces[0])
            #expect(remark.issue.text.vi.contains(pieces[1]))
        }
    }
}
