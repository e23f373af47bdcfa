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

    @Test(
        "tables are found by name and by file", arguments: ["mức độ", "Rules/thu/decisions/1.yaml", "decisions/1.yaml"])
    func found(_ word: String) throws {
        let book = try DecisionFiles.read([DecisionReadingTests.degree])
        #expect(book.tables(of: word, in: .vi).count == 1)
        #expect(book.tables(of: "không có", in: .vi).isEmpty)
    }
}
