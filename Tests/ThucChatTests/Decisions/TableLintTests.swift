// Lints of decision tables: gaps, overlaps, rows that nothing reaches, and what cannot be judged.

import FEEL
import Testing

@testable import ThucChat

@Suite("Lints of decision tables")
struct TableLintTests {
    /// Name, hit policy, rows, codes that must come.
    static let tables: [(String, String, [String], [String])] = [
        ("whole", "U", ["['<= 5', '-'] 1", "['> 5', '-'] 2"], []),
        ("a hole between", "U", ["['< 5', '-'] 1", "['> 5', '-'] 2"], ["rules.table-gap"]),
        ("a hole in a region", "U", ["['-', '\"nui\"'] 1"], ["rules.table-gap"]),
        ("both regions", "U", ["['-', '\"nui\"'] 1", "['-', '\"bien\"'] 2"], []),
        ("one point twice", "U", ["['<= 5', '-'] 1", "['>= 5', '-'] 2"], ["rules.table-overlap"]),
        ("one point twice, agreeing", "A", ["['<= 5', '-'] 1", "['>= 5', '-'] 1"], []),
        ("one point twice, differing", "A", ["['<= 5', '-'] 1", "['>= 5', '-'] 2"], ["rules.table-conflict"]),
        (
            "covered from above", "F", ["['<= 5', '-'] 1", "['-', '-'] 2", "['[7..9]', '\"nui\"'] 3"],
            ["rules.table-unreachable"]
        ),
        (
            "covered by two together", "F", ["['<= 5', '-'] 1", "['> 5', '-'] 2", "['[4..6]', '-'] 3"],
            ["rules.table-unreachable"]
        ),
        ("first with a rest", "F", ["['<= 5', '-'] 1", "['-', '-'] 2"], []),
        ("outside the bounds", "U", ["['<= 100', '-'] 1", "['> 100', '-'] 2"], ["rules.table-impossible"]),
        ("no such region", "F", ["['-', '\"rung\"'] 1", "['-', '-'] 2"], ["rules.table-impossible"]),
        ("conditions over the value", "U", ["['? > 5 and ? < 9', '-'] 1", "['not(? > 5 and ? < 9)', '-'] 2"], []),
        ("negated", "U", ["['not(5, 6)', '-'] 1", "['5, 6', '-'] 2"], []),
        ("ranges that touch", "U", ["['[0..5)', '-'] 1", "['[5..100]', '-'] 2"], []),
        ("collected", "C", ["['< 5', '-'] 1"], []),
        ("summed with a hole", "C+", ["['< 5', '-'] 1"], ["rules.table-gap"]),
    ]

    @Test("tables and what is said of them", arguments: tables)
    func lints(_ name: String, _ hit: String, _ rows: [String], _ codes: [String]) {
        let written = rows.map { row -> String in
            let pieces = row.split(separator: "] ")
            return "{ if: \(pieces[0])], then: [\(pieces[1])] }"
        }
        let found = DecisionFiles.faults(DecisionFiles.table(hit: hit, written))
        #expect(found.map { String($0.split(separator: " ")[1]) } == codes, "\(name): \(found)")
    }

    @Test func `a default fills the gaps`() {
        let text = DecisionFiles.table(
            hit: "U", ["{ if: ['< 5', '-'], then: [1] }"], outputs: "outputs: [{ otherwise: 0 }]")
        #expect(DecisionFiles.faults(text) == [])
    }

    @Test func `a gap is told by its values`() {
        do {
            _ = try DecisionFiles.read([
                DecisionFiles.table(
                    hit: "U", ["{ if: ['< 5', '-'], then: [1] }", "{ if: ['>= 7.5', '\"bien\"'], then: [1] }"])
            ])
            Issue.record("accepted")
        } catch {
            #expect(
                error.issues.map(\.text.en) == [
                    "No row speaks of: tỷ lệ hộ nghèo 5 and 1 more. Add a row, or an \"otherwise\" in the output."
                ])
        }
    }

    @Test func `a cell over another name is said not to be judged`() throws {
        let text = DecisionFiles.table(hit: "U", ["{ if: ['< năm', '-'], then: [1] }"])
        let book = try DecisionFiles.read([text])
        #expect(book.decisions[0].unjudged.count == 1)
        #expect(book.decisions[0].unjudged[0].en.contains("tỷ lệ hộ nghèo"))
    }

    @Test(
        "days and truth values",
        arguments: [
            ("có đường", ["true", "false"], [String]()), ("có đường", ["true"], ["rules.table-gap"]),
            ("ngày ký", ["< date(\"2020-01-01\")", ">= date(\"2020-01-01\")"], []),
            ("ngày ký", ["<= date(\"2020-01-01\")", ">= date(\"2020-01-02\")"], []),
            ("ngày ký", ["<= date(\"2020-01-01\")", ">= date(\"2020-01-03\")"], ["rules.table-gap"]),
            ("ngày ký", ["<= date(\"2020-01-01\")", "null", "> date(\"2020-01-01\")"], []),
        ])
    func others(_ input: String, _ cells: [String], _ codes: [String]) {
        let rows = cells.enumerated().map { "  - { if: ['\($1)'], then: [\($0)] }" }.joined(separator: "\n")
        let text = """
            thucchat: 1
            decision: thử
            title: { vi: Thử, en: Trial }
            type: number
            hit: U
            inputs: [{ expr: \(input) }]
            rules:
            \(rows)
            """
        #expect(DecisionFiles.faults(text).map { String($0.split(separator: " ")[1]) } == codes)
    }
}
