// Indicators that are about some rows of a table: what they compute, and which of them a faulty row concerns.

import FEEL
import Testing

@testable import ThucChat

@Suite("Rows of one indicator")
struct RowSelectionTests {
    /// Households with few people count for 1.1, those with many for 1.2.
    private func rules(_ check: String) throws -> Rulebook {
        var rules = TinyRules()
        let criterion = """
            thucchat: 1
            criterion: "1"
            tier: ntm
            title: { vi: thẻ, en: cards }
            basis: quyết định
            indicators:
              - code: "1.1"
                title: { vi: hộ ít người, en: small households }
                owners: [so-a]
                tests: [ { id: it, stated: tỷ lệ sạch, recomputed: { from: hộ, where: "số người < 3", needs: [số người, số thẻ], comparable: "true", is: "sum(hộ.số thẻ) / sum(hộ.số người) * 100" }, at-least: { value: 50, provenance: established } } ]
              - code: "1.2"
                title: { vi: hộ đông người, en: large households }
                owners: [so-b]
                tests: [ { id: dong, stated: tỷ lệ nghèo, recomputed: { from: hộ, where: "số người > 3", needs: [số người, số thẻ], comparable: "true", is: "sum(hộ.số thẻ) / sum(hộ.số người) * 100" }, at-most: { value: 50, provenance: established } } ]
            checks:
              - { id: 1/dong, kind: contradiction, severity: blocker, \(check), removes: [], holds-open: true, text: { vi: "{mã hộ}: {số dòng}", en: "{mã hộ}: {số dòng}" }, fix: { vi: sửa, en: mend } }

            """
        rules.criteria = [criterion, TinyRules.community]
        return try rules.read()
    }

    private func commune(_ check: String, _ rows: [[String]]) throws -> TinyCommune {
        var commune = TinyCommune(try rules(check))
        try commune.send("hộ", ["mã hộ", "số người", "số thẻ"], rows)
        return commune
    }

    @Test func `give the indicator's value, and no others do`() throws {
        let rows = [["A", "2", "1"], ["B", "2", "2"], ["C", "10", "1"], ["D", "3", "3"]]
        let commune = try commune("each: hộ, holds: true", rows)
        #expect(try commune.row("1.1").value == .number(Number(75)))
        #expect(try commune.row("1.2").value == .number(Number(10)))
    }

    @Test(
        "are asked about under their indicator, which alone they hold open",
        arguments: [
            ("each: hộ, holds: số thẻ <= số người", [["A", "2", "3"], ["B", "2", "1"], ["C", "10", "1"]]),
            ("unique: { table: hộ, by: [mã hộ] }", [["A", "2", "1"], ["A", "2", "2"], ["C", "10", "1"]]),
        ])
    func concern(check: String, rows: [[String]]) throws {
        let commune = try commune(check, rows)
        let asked = commune.findings.filter { $0.code == "1/dong" }
        #expect(asked.map(\.indicator) == ["1.1"] && asked.map(\.owners) == [["so-a"]])
        #expect(try commune.row("1.1").reasons == [.disputed])
        #expect(try commune.row("1.2").support == .met)
    }

    @Test func `of no indicator concern the criterion`() throws {
        let rows = [["A", "2", "1"], ["C", "10", "1"], ["D", "3", "4"], ["E", "10", "11"]]
        let commune = try commune("each: hộ, holds: số thẻ <= số người", rows)
        let asked = commune.findings.filter { $0.code == "1/dong" }
        #expect(asked.map(\.indicator) == ["1.2", nil])
        #expect(asked.map(\.text.vi) == ["E: 1", "D: 1"])
        #expect(Set(asked.map(\.id)).count == 2)
        #expect(try commune.row("1.1").reasons == [.disputed])
    }
}
