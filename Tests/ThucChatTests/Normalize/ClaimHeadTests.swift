// Heads of claims in two rows: who speaks is told by both together, and what is not understood is asked.

import Sheets
import Testing

@testable import ThucChat

@Suite("Heads of claims")
struct ClaimHeadTests {
    struct Heads: Sendable, CustomTestStringConvertible {
        var upper: String
        var left: String
        var right: String
        var testDescription: String { "\(upper): \(left) | \(right)" }
    }

    static func table(_ heads: Heads, of set: String) throws -> TableLayout {
        let rows = [
            SmallFile.row("KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ"),
            SmallFile.cells(
                SmallFile.cell("STT", at: 1, down: 1), SmallFile.cell("Nội dung tiêu chí", at: 2, down: 1),
                SmallFile.cell("Kết quả thực hiện", at: 3, down: 1), SmallFile.cell(heads.upper, at: 4, across: 1)),
            SmallFile.cells(SmallFile.cell(heads.left, at: 4), SmallFile.cell(heads.right, at: 5)),
            SmallFile.row("17.1", "Tỷ lệ hộ", "98%", "Đạt", "Đạt"),
        ]
        let workbook = try SmallFile.xml([("Biểu 1", rows)]).outcome.get()
        let book = try RulebookLibrary(root: ProjectFolder.path("Rules")).read(set)
        return try #require(layouts(of: workbook, by: book).first?.tables.first)
    }

    @Test(
        "name their speaker in the lower row",
        arguments: [
            Heads(upper: "Tự đánh giá", left: "Xã", right: "Huyện"),
            Heads(upper: "Đánh giá", left: "Xã tự đánh giá", right: "Huyện đánh giá"),
            Heads(upper: "Kết quả tự đánh giá", left: "Của xã", right: "Của huyện"),
            Heads(upper: "Kết quả đánh giá", left: "Xã", right: "Huyện"),
        ])
    func speakers(_ heads: Heads) throws {
        for set in ["ntm-2016-2020", "ntm-2021-2025"] {
            let table = try Self.table(heads, of: set)
            #expect(table.columns.suffix(2).map(\.role) == [.claim(.commune, mark: nil), .claim(.district, mark: nil)])
            #expect(table.confidence == 100)
        }
    }

    @Test(
        "are asked about where one is not understood",
        arguments: [
            Heads(upper: "Tự đánh giá", left: "Xã", right: "Cấp trên"),
            Heads(upper: "Kết quả đánh giá", left: "Đạt", right: "Chưa đạt"),
            Heads(upper: "Ý kiến", left: "Một", right: "Hai"),
        ])
    func open(_ heads: Heads) throws {
        #expect(try Self.table(heads, of: "ntm-2016-2020").confidence < ProfileDraft.bar)
    }
}
