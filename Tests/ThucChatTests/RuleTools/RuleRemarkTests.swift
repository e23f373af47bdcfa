// Remarks as text, JSON and SARIF, and their words.

import FEEL
import Foundation
import Testing

@testable import ThucChat

@Suite("Remarks on rules")
struct RuleRemarkTests {
    @Test func `every question has both languages, says what and how to mend, and blames nobody`() {
        #expect(Set(RuleLint.samples.map(\.code)).count == RuleLint.samples.count)
        for lint in RuleLint.samples {
            for text in [lint.text.vi, lint.text.en] {
                #expect(text.count > 30, "\(lint.code)")
                #expect(!text.contains("!") || text.contains("!="), "\(lint.code)")
            }
            #expect(lint.text.vi != lint.text.en)
        }
    }

    @Test func `a remark is shown with severity, code and caret`() throws {
        let remark = try #require(SmallSet.remarks(checks: [("1/a", "tỷ lệ nước sạch <= tổng số hộ")]).first)
        #expect(
            remark.rendered(in: .en) == """
                small/criteria/01.yaml:20:13 error rules.mixed-units
                  The two sides of "<=" have different units of measure: "%" and "hộ". Convert one of them, or correct the unit in dictionary.yaml.
                        holds: 'tỷ lệ nước sạch <= tổng số hộ'
                                ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~

                """)
    }

    @Test func `a check without example, and an example that comes out otherwise, are told`() throws {
        let examples = """
            examples:
              - { name: sai, given: { tỷ lệ nước sạch: 40, tự đánh giá 1.1: Đạt }, expect: { "1.1": supported } }
              - { name: đúng, given: { tỷ lệ nước sạch: 60, tự đánh giá 1.1: Đạt }, expect: { "1.1": supported } }
            """
        let check = SmallSet.check("1/a", "tỷ lệ nước sạch <= tỷ lệ nước hợp vệ sinh")
        let remarks = try SmallSet.remarks(SmallSet.criterion(checks: [check], examples: examples))
        #expect(remarks.map(\.issue.code) == ["rules.check-without-example", "rules.failing-example"])
        #expect(remarks.map(\.severity) == [.warning, .error])
        #expect(remarks[1].issue.text.en.contains("overstated"))
    }

    @Test func `JSON and SARIF carry every remark`() throws {
        let remarks = try SmallSet.remarks(checks: [
            ("1/a", "tỷ lệ nước sạch <= tổng số hộ"), ("1/b", "hộ[số con].số khẩu > 0"),
        ])
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data(remarks.json.document.utf8)) as? [[String: Any]])
        #expect(list.map { $0["code"] as? String } == remarks.map(\.issue.code))
        let text = remarks.sarif(version: "1", language: .vi).document
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == remarks.map(\.issue.code))
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
        for result in results {
            #expect(rules[try #require(result["ruleIndex"] as? Int)] == result["ruleId"] as? String)
        }
    }

    @Test func `one file with every kind of fault is told of each of them`() throws {
        let checks = [
            ("1/index", "sum(hộ[số con].số khẩu) > 0"), ("1/filter", "count(hộ[nước sạch = true]) >= 0"),
            ("1/unequal", "count(hộ[loại != \"A\"]) >= 0"), ("1/units", "tỷ lệ nước sạch <= tổng số người"),
            ("1/low", "tổng số hộ <= 10"), ("1/lower", "tổng số hộ <= 20"), ("1/high", "tổng số người >= 20"),
            ("1/higher", "tổng số người <= 5"), ("1/never", "tỷ lệ hộ nghèo > 100"),
            ("1/always", "tỷ lệ hộ nghèo <= 100"),
            ("1/either", "tổng số hộ = 1 or tổng số hộ = 2"),
        ]
        let levels = """
            at-most: { by: vùng, levels: [{ for: mn, value: 5, provenance: sourced, source: S1 }, { for: mn, value: 6, provenance: sourced, source: S1 }, { for: mn, year: 2015, value: 6, provenance: sourced, source: S1 }] }
            """
        let examples = "examples: [{ name: sai, given: { tổng số hộ: 3 }, expect: { \"1.1\": supported } }]"
        let told = try SmallSet.remarks(
            SmallSet.criterion(threshold: levels, checks: checks.map { SmallSet.check($0.0, $0.1) }, examples: examples)
        )
        let ofOtherFiles = ["rules.row-without-example", "rules.table-not-judged", "rules.full-count"]
        #expect(Set(told.map(\.issue.code)) == Set(RuleLint.samples.map(\.code)).subtracting(ofOtherFiles))
        #expect(told == told.sorted())
    }

    @Test func `nobody has anything to ask about the rules of the project`() throws {
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        for id in try library.sets() {
            let files = try library.files(of: id)
            let remarks = RuleLinter(try RulebookReader.read(files), files).remarks
            #expect(remarks.filter { $0.severity != .note }.map { $0.rendered(in: .en) } == [])
        }
    }
}

/// Folders of the project.
enum ProjectFolder {
    static func path(_ name: String) -> String {
        var url = URL(filePath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url.appending(path: name).path(percentEncoded: false)
    }
}
