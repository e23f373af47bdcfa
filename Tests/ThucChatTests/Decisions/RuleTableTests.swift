// Tables of rules as people read them: fitted to a terminal, and as a page.

import Testing

@testable import ThucChat

@Suite("Tables of rules")
struct RuleTableTests {
    func table(_ language: Language = .vi) throws -> RuleTable {
        RuleTable(try DecisionFiles.read([DecisionReadingTests.degree]).decisions[0], in: language)
    }

    @Test func `a table as text`() throws {
        #expect(
            try table(.en).text(width: 80) == """
                mức độ · Degree
                decisions/1.yaml:1 · U: exactly one row matches
                ┌─────┬────────────────┬──────┬────────┬──────┐
                │ Row │ tỷ lệ hộ nghèo │ vùng │ mức độ │ Note │
                ├─────┼────────────────┼──────┼────────┼──────┤
                │ 1   │ <= 5           │ -    │ 10     │ ít   │
                │ 2   │ > 5            │ -    │ 20     │      │
                └─────┴────────────────┴──────┴────────┴──────┘

                """)
    }

    @Test("no line is wider than the terminal", arguments: [40, 50, 60, 80])
    func widths(_ width: Int) throws {
        let lines = try table().text(width: width).split(separator: "\n")
        #expect(lines.allSatisfy { TerminalText(text: String($0)).width <= width })
        #expect(lines.joined().filter { !$0.isWhitespace }.contains("mứcđộ"))
    }

    @Test func `a page escapes what rules say`() throws {
        var hostile = try table()
        hostile.rows[0][1] = "<script>"
        let page = RuleTable.page([hostile], in: .vi)
        #expect(page.contains("&lt;script&gt;") && !page.contains("<script>"))
        #expect(page.contains("<td class=\"last\">-</td><td>20</td>"))
    }

    static let model = Result { try RulebookLibrary(root: ProjectFolder.path("Rules")).read("ntm-2021-2025") }

    @Test func `a level that is so many times another's has its row`() throws {
        let table = try #require(try Self.model.get().tables(of: "kieu-mau:KM", in: .vi).first)
        let row = try #require(table.rows.first { $0[0] == "kieu-mau:KM.2/thu-nhap" })
        #expect(row[4] == "≥ 1,1 × nang-cao:10/thu-nhap" && row[5] == "đã đối chiếu" && row.count == table.head.count)
    }

    @Test func `a condition has its table, and stands in the list`() throws {
        let book = try Self.model.get()
        let table = try #require(book.tables(of: "an-ninh", in: .vi).first)
        #expect(table.subtitle.contains("02/8/2022") && table.rows.map { $0[0] } == ["an-ninh/phan-loai"])
        let list = book.listing(level: "tdmnpb", width: .max, language: .vi)
        #expect(list.contains("nang-cao:an-ninh/phan-loai") && list.contains("Công an tỉnh"))
        #expect(!list.contains("recollected") && list.contains("chưa đối chiếu văn bản"))
        #expect(book.listing(level: nil, width: .max, language: .en).contains("recollected"))
    }

    @Test(
        "what may have been meant is told",
        arguments: [
            ("KM", ["kieu-mau:KM"]), ("an-nin", ["an-ninh"]), ("kieu-mau:KM.22", ["kieu-mau:KM.2"]),
            ("xyzxyz", []),
        ])
    func near(_ word: String, _ words: [String]) throws {
        #expect(try Self.model.get().tableWords(near: word) == words)
    }

    @Test(
        "tables are found by name and by file", arguments: ["mức độ", "Rules/thu/decisions/1.yaml", "decisions/1.yaml"])
    func found(_ word: String) throws {
        let book = try DecisionFiles.read([DecisionReadingTests.degree])
        #expect(book.tables(of: word, in: .vi).count == 1)
        #expect(book.tables(of: "không có", in: .vi).isEmpty)
    }
}
