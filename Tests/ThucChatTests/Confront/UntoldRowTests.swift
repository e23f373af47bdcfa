// Lists whose rows never say which rate they belong to.

import FEEL
import Testing

@testable import ThucChat

@Suite("Rows that never say which rate is theirs")
struct UntoldRowTests {
    private static let rules = Result {
        var rules = TinyRules()
        rules.criteria[0] = TinyRules.water.replacing(
            "needs: [nước sạch]", with: "where: nước sạch = true\n          needs: [nước sạch, số người, số thẻ]"
        )
        .replacing("count(hộ[nước sạch = true]) / count(hộ) * 100", with: "sum(hộ.số thẻ) / sum(hộ.số người) * 100")
        return try rules.read()
    }

    private func codes(_ columns: [String], _ row: [String]) throws -> [String] {
        var commune = TinyCommune(try Self.rules.get())
        try commune.state("tỷ lệ sạch", "60")
        try commune.send("hộ", columns, [row, row.map { $0 == "H1" ? "H2" : $0 }])
        return commune.codes
    }

    @Test func `are asked about where they give the figures`() throws {
        #expect(try codes(["mã hộ", "số người", "số thẻ"], ["H1", "4", "3"]) == ["table.rows-untold"])
        #expect(
            try codes(["mã hộ", "nước sạch", "số người", "số thẻ"], ["H1", "", "4", "3"]) == ["table.rows-untold"])
    }

    @Test func `are not asked about where the figures were not sent either`() throws {
        #expect(try codes(["mã hộ", "số người"], ["H1", "4"]) == [])
    }
}
