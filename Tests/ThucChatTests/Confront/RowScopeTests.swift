// When detail rows decide: only where they are known to be whole, or give what is stated.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Detail rows whose whole is in question")
struct RowScopeTests {
    static let open = Result {
        var rules = TinyRules()
        rules.criteria[0] = TinyRules.water.replacing(
            "comparable: \"if tổng số hộ = null then true else count(hộ) = tổng số hộ\"",
            with: "comparable: \"count(hộ) = tổng số hộ\"")
        return try rules.read()
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var stated: String?
        var total: String?
        var rows: (count: Int, clean: Int)
        var word: Standing.Word
        var codes: [String] = []
        var testDescription: String { "\(stated ?? "–") of \(total ?? "–"), rows \(rows.clean)/\(rows.count)" }
    }

    @Test(
        "decide only where nothing speaks against their being all",
        arguments: [
            Case(stated: "60", total: "10", rows: (10, 6), word: .supported),
            Case(stated: "60", total: nil, rows: (10, 6), word: .supported),
            Case(stated: "6/10", total: nil, rows: (10, 4), word: .overstated, codes: ["value.recomputed"]),
            // a thousand times as many households are other households
            Case(
                stated: "9.000/10.000", total: nil, rows: (10, 4), word: .supported,
                codes: ["value.rows-not-comparable"]),
            // failing households left out: the figure's own whole tells
            Case(
                stated: "4/10", total: nil, rows: (5, 5), word: .overstated, codes: ["value.rows-not-comparable"]),
            Case(stated: "40", total: nil, rows: (5, 5), word: .overstated, codes: ["value.rows-unsettled"]),
            // a partial list does not accuse either
            Case(stated: "60", total: nil, rows: (5, 1), word: .unsupported, codes: ["value.rows-unsettled"]),
            Case(stated: "6/10", total: nil, rows: (5, 1), word: .supported, codes: ["value.rows-not-comparable"]),
            // 9 of 10 cannot have it where 9 are listed and 4 of them do
            Case(
                stated: "9/10", total: nil, rows: (9, 4), word: .unsupported, codes: ["value.part-impossible"]),
            Case(stated: "5/10", total: nil, rows: (9, 4), word: .supported, codes: ["value.rows-not-comparable"]),
            Case(stated: "9/9", total: nil, rows: (10, 4), word: .unsupported, codes: ["value.part-impossible"]),
            Case(stated: nil, total: nil, rows: (10, 6), word: .unsupported, codes: ["table.scope-unknown"]),
            Case(stated: nil, total: "10", rows: (10, 6), word: .supported),
        ])
    func decide(_ row: Case) throws {
        var commune = TinyCommune(try Self.open.get())
        if let stated = row.stated { try commune.state("tỷ lệ sạch", stated) }
        if let total = row.total { try commune.state("tổng số hộ", total) }
        try commune.sendHouseholds(row.rows.count, clean: row.rows.clean)
        commune.claim("1.1", .met)
        #expect(try commune.row("1.1").word == row.word)
        #expect(commune.codes == row.codes)
    }

    @Test func `with a blank among the needed cells never let a stated value be met`() throws {
        for (stated, word) in [("60", Standing.Word.unsupported), ("40", .overstated)] {
            var commune = try TinyCommune()
            try commune.state("tỷ lệ sạch", stated)
            try commune.send("hộ", ["mã hộ", "nước sạch"], [["H1", "Có"], ["H2", ""]])
            commune.claim("1.1", .met)
            #expect(try commune.row("1.1").word == word)
        }
    }

    @Test func `of lengths are held against a whole printed in metres`() throws {
        var rules = TinyRules()
        rules.dictionary = TinyRules.words.replacing(
            "en: persons, type: number,", with: "en: km, type: number, unit: km,"
        )
        .replacing("en: cards, type: number,", with: "en: hard km, type: number, unit: km,")
        rules.criteria[0] = TinyRules.water.replacing("needs: [nước sạch]", with: "needs: [số người, số thẻ]")
            .replacing(
                "comparable: \"if tổng số hộ = null then true else count(hộ) = tổng số hộ\"",
                with: "comparable: \"count(hộ) = tổng số hộ\""
            ).replacing(
                "count(hộ[nước sạch = true]) / count(hộ) * 100", with: "sum(hộ.số thẻ) / sum(hộ.số người) * 100")
        var commune = TinyCommune(try rules.read())
        try commune.state("tỷ lệ sạch", "26.200/26.200 m (100%)")
        try commune.send("hộ", ["mã hộ", "số người", "số thẻ"], [["A", "20", "1"], ["B", "6,2", "1"]])
        commune.claim("1.1", .met)
        #expect(try commune.row("1.1").word == .overstated)
        #expect(commune.codes.contains("value.recomputed"))
    }

    @Test func `of which no needed cell can be read never let a stated value be met`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "60")
        try commune.send("hộ", ["mã hộ", "nước sạch"], [["H1", "12abc"], ["H2", "12abc"]])
        commune.claim("1.1", .met)
        #expect(try commune.row("1.1").word == .unsupported)
    }

    @Test func `without the column at all are as if no list had been sent`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "60")
        try commune.send("hộ", ["mã hộ"], [["H1"], ["H2"]])
        commune.claim("1.1", .met)
        #expect(try commune.row("1.1").word == .supported)
        #expect(commune.codes == [])
    }

    @Test func `that contradict one another never let a stated value be met`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "60")
        try commune.sendHouseholds(2, clean: 2)
        let place = Place(file: "a.csv", sheet: "a", cell: CellPlace(row: 1, column: 1), raw: "3")
        let notice = RegisterNotice.totalDiffers(
            table: Bilingual(vi: "hộ", en: "households"), column: Bilingual(vi: "số người", en: "persons"),
            printed: "3",
            sum: "2")
        commune.submission.findings.append(
            Finding(
                notice.notice, unit: "00001", subject: "ho", evidence: [Evidence("value", place)],
                removes: ["table:ho"]))
        commune.claim("1.1", .met)
        let row = try commune.row("1.1")
        #expect(row.word == .unsupported)
        #expect(row.reasons.contains(.contradicted))
    }
}
