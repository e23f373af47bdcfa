// Rule files that were made to break the loader or the tools: told at their place, in bounded time.

import FEEL
import Testing

@testable import ThucChat

@Suite("Hostile rule files")
struct HostileRuleTests {
    private func issues(checks bytes: [UInt8]) -> [RuleIssue] {
        var files = SmallSet.files(SmallSet.criterion())
        files.checks = [RuleSource(path: "small/checks/a.yaml", bytes: bytes)]
        do throws(RuleIssues) {
            _ = try RulebookReader.read(files)
            return []
        } catch {
            return error.issues
        }
    }

    private static let head = "thucchat: 1\nchecks-file: thử\n"

    @Test func `bytes that are not UTF-8 are told at their place`() throws {
        let issue = try #require(issues(checks: Array(Self.head.utf8) + Array("# đỏ ".utf8) + [0xFF, 0x0A]).first)
        #expect(issue.code == "rules.yaml")
        #expect(issue.line == 3 && issue.column == 6)
    }

    @Test func `a byte order mark is no hidden character`() {
        #expect(issues(checks: [0xEF, 0xBB, 0xBF] + Array(Self.head.utf8)) == [])
    }

    @Test(
        "characters that nobody sees are refused at their place",
        arguments: ["\u{202E}", "\u{200B}", "\u{AD}", "\u{2066}"])
    func hidden(_ character: String) throws {
        let issue = try #require(issues(checks: Array((Self.head + "# a\(character)b\n").utf8)).first)
        #expect(issue.code == "rules.hidden-character" && issue.line == 3)
    }

    @Test(
        "what is nested deep, or long, is told in a short page",
        arguments: [
            String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000),
            String(repeating: "x", count: 2_000_000) + ": 1",
            head + "checks: [{ holds: '" + String(repeating: "1 + ", count: 500_000) + "1' }]",
        ])
    func long(_ text: String) {
        let issues = issues(checks: Array(text.utf8))
        #expect(!issues.isEmpty)
        for issue in issues { #expect(issue.rendered(in: .en).utf8.count < 3_000) }
    }

    @Test("names of the language are refused", arguments: ["if", "true", "count", "null", "a) b"])
    func names(_ name: String) {
        var files = SmallSet.files(SmallSet.criterion())
        files.dictionary = RuleSource(
            path: "small/dictionary.yaml",
            text: SmallSet.dictionary.replacing("name: ngày lập", with: "name: \"\(name)\""))
        #expect(throws: RuleIssues.self) { try RulebookReader.read(files) }
    }

    @Test("years are years", arguments: ["[0, 99999999999]", "[2020, 2019]", "[2020]"])
    func years(_ years: String) {
        var files = SmallSet.files(SmallSet.criterion())
        files.rulebook = RuleSource(
            path: "small/rulebook.yaml", text: SmallSet.frame.replacing("[2019, 2020]", with: years))
        #expect(throws: RuleIssues.self) { try RulebookReader.read(files) }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a table of thousands of rows, and hundreds of checks, are said to be too many to judge`() throws {
        let rows = (0..<3_000).map { "{ if: ['[\($0)..\($0 + 1))', '-'], then: [\($0)] }" }
        let table = DecisionFiles.table(hit: "U", rows)
        let book = try DecisionFiles.read([table])
        #expect(book.decisions[0].unjudged.count == 1)
        let checks = (0..<300).map { ("1/\($0)", "tổng số hộ >= \($0 % 7)") }
        let remarks = try SmallSet.remarks(checks: checks)
        #expect(Set(remarks.map(\.issue.code)) == ["rules.not-analysed"])
    }
}
