// Examples run file by file, and what they reach.

import FEEL
import Testing

@testable import ThucChat

@Suite("Running examples")
struct ExampleTrialTests {
    static let examples = """
        examples:
          - { name: đạt, given: { vùng: mn, tỷ lệ nước sạch: 60, tỷ lệ nước hợp vệ sinh: 70, tự đánh giá 1.1: Đạt }, expect: { "1.1": supported, findings: [] } }
          - { name: mâu thuẫn, given: { vùng: mn, tỷ lệ nước sạch: 80, tỷ lệ nước hợp vệ sinh: 70 }, expect: { findings: [1/a] } }
          - { name: sai, given: { vùng: mn, tỷ lệ nước sạch: 10 }, expect: { "1.1/a": met } }
        """

    static func book(cases: String? = nil) throws -> Rulebook {
        let levels =
            "at-least: { by: vùng, levels: [{ for: mn, value: 50, provenance: sourced, source: S1 }, { for: db, value: 60, provenance: sourced, source: S1 }] }"
        let check = SmallSet.check("1/a", "tỷ lệ nước sạch <= tỷ lệ nước hợp vệ sinh")
        var files = SmallSet.files(SmallSet.criterion(threshold: levels, checks: [check], examples: examples))
        files.cases = cases.map { [RuleSource(path: "small/tests/elsewhere.yaml", text: $0)] } ?? []
        return try RulebookReader.read(files)
    }

    @Test func `counts and failures are told by file`() throws {
        let trial = ExampleTrial(try Self.book())
        #expect(!trial.isClean)
        #expect(
            trial.report(in: .en) == """
                ✗ small/criteria/01.yaml  2/3
                    small/criteria/01.yaml:26 «sai»: 1.1/a: expected ["met"], got ["not-met"]
                2/3 examples hold, 1 do not
                """)
    }

    @Test func `a failure points at the first line of its example`() throws {
        let levels = "at-least: { value: 50, provenance: sourced, source: S1 }"
        let files = SmallSet.files(SmallSet.criterion(threshold: levels, checks: [], examples: Self.wrong))
        let issues = ExampleTrial.failures(of: try RulebookReader.read(files)).issues(in: files.all)
        #expect(issues.map(\.code) == ["rules.failing-example"])
        let shown = try #require(issues.first).rendered(in: .en).split(separator: "\n")
        #expect(shown.dropFirst(2).first?.contains("- { name: sai") == true, "\(shown)")
        #expect(shown.last?.contains("^~~") == true, "\(shown)")
    }

    static let wrong = """
        examples:
          - { name: sai, given: { vùng: mn, tỷ lệ nước sạch: 10 }, expect: { "1.1/a": met } }
        """

    @Test func `a case file beside the rules is run like examples inside`() throws {
        let text = """
            thucchat: 1
            cases: elsewhere
            examples:
              - { name: một, given: { tổng số hộ: 3 }, expect: { findings: [] } }
              - { name: hai, given: { không có: 3 }, expect: { findings: [] } }
            """
        let file = try #require(ExampleTrial(try Self.book(cases: text)).files.last)
        #expect(file.path == "small/tests/elsewhere.yaml")
        #expect(file.passedCount == 1)
        #expect(file.failures.map(\.name) == ["hai"])
        #expect(file.checks == ["1/a"])
    }

    @Test func `a case file with an unknown key is refused`() throws {
        let text = "thucchat: 1\ncases: a\nexample: []\n"
        #expect(throws: RuleIssues.self) {
            try Self.book(cases: text)
        }
    }

    @Test func `coverage tells what was seen of checks, tests and levels`() throws {
        let book = try Self.book()
        let coverage = RuleCoverage(book, ExampleTrial(book))
        #expect(coverage.checks.map(\.shown) == ["1/a fired 1 held 1 not-evaluated 1"])
        #expect(coverage.tests.map(\.shown) == ["1.1/a met 1 not-met 1 cannot-tell 1"])
        #expect(coverage.levels.map(\.shown) == ["1.1/a mn used 2", "1.1/a db used 0"])
        #expect(
            coverage.report(width: 100, language: .en).hasSuffix("██████████░░░░░░░░░░ 1/2 outcomes have an example"))
    }

    @Test func `coverage tells the branches of checks, over rows too`() throws {
        let checks = [
            SmallSet.check("1/b", "tỷ lệ nước sạch < 50 or tỷ lệ nước hợp vệ sinh > 60"),
            SmallSet.check("1/r", "if số con = null then true else số con <= số khẩu", more: "each: hộ"),
        ]
        let examples = """
            examples:
              - { name: một, given: { tỷ lệ nước sạch: 60, tỷ lệ nước hợp vệ sinh: 70 }, expect: {} }
              - { name: hai, given: { tỷ lệ nước sạch: 60, tỷ lệ nước hợp vệ sinh: 50 }, expect: {} }
              - { name: ba, given: { tỷ lệ nước sạch: 40, hộ: [{ số khẩu: 2 }, { số khẩu: 2, số con: 1 }] }, expect: {} }
            """
        let book = try RulebookReader.read(SmallSet.files(SmallSet.criterion(checks: checks, examples: examples)))
        let coverage = RuleCoverage(book, ExampleTrial(book))
        #expect(
            coverage.branches.map(\.shown) == [
                "1/b left 0 right 1 neither 1", "1/r then 1 else 1",
            ])
        #expect(coverage.branches[0].part == "tỷ lệ nước sạch < 50 or tỷ lệ nước hợp vệ sinh > 60")
        let report = coverage.report(width: 200, language: .en, missingOnly: true)
        #expect(report.contains("neither 1  ⟨tỷ lệ nước sạch < 50") && !report.contains("⟨if số con"))
    }

    @Test func `coverage tells the rows of a decision table that its own examples match`() throws {
        let text = """
            thucchat: 1
            decision: mức hỗ trợ
            title: { vi: Mức hỗ trợ, en: Support }
            type: number
            hit: U
            inputs: [{ expr: tỷ lệ hộ nghèo }]
            rules:
              - { if: ["> 5"], then: [3] }
              - { if: ["<= 5"], then: [1] }
            examples:
              - { name: nhiều, given: { tỷ lệ hộ nghèo: 9 }, expect: 3 }
              - { name: trống, given: {}, expect: "null" }
            """
        var files = SmallSet.files(SmallSet.criterion())
        files.decisions = [RuleSource(path: "small/decisions/muc.yaml", text: text)]
        let book = try RulebookReader.read(files)
        let trial = ExampleTrial(book)
        #expect(trial.isClean && trial.files.map(\.passedCount) == [0, 2])
        #expect(RuleCoverage(book, trial).rows.map(\.shown) == ["mức hỗ trợ 1 matched 1", "mức hỗ trợ 2 matched 0"])
        let remarks = RuleLinter(book, files).remarks
        #expect(remarks.map(\.issue.code) == ["rules.row-without-example"])
        #expect(remarks[0].issue.line == 9)
    }

    @Test(
        "a check over rows fired, held or was not evaluated",
        arguments: [
            ("hộ: [{ số con: 3, số khẩu: 2 }]", CheckOutcome.fired), ("hộ: [{ số con: 1, số khẩu: 2 }]", .held),
            ("hộ: [{ số khẩu: 2 }]", .notEvaluated), ("tổng số hộ: 1", .notEvaluated),
        ])
    func rows(_ given: String, _ expected: CheckOutcome) throws {
        let check = SmallSet.check("1/r", "số con <= số khẩu", more: "each: hộ")
        let examples = "examples:\n  - { name: một, given: { \(given) }, expect: {} }"
        let book = try RulebookReader.read(SmallSet.files(SmallSet.criterion(checks: [check], examples: examples)))
        let run = book.run(book.criteria[0].examples[0], owning: [])
        let facts = try #require(run.facts)
        #expect(facts.outcome(of: try #require(book.checks.first)) == expected)
    }

    @Test func `a check that holds at the printed digits held`() throws {
        let holds = "round half up(tổng số người / tổng số hộ * 100, 1) = tỷ lệ nước sạch"
        let examples = """
            examples:
              - { name: một, given: { tổng số người: 870, tổng số hộ: 901, tỷ lệ nước sạch: "96,6" }, expect: {} }
              - { name: hai, given: { tổng số người: 870, tổng số hộ: 901 }, expect: {} }
            """
        let book = try RulebookReader.read(
            SmallSet.files(SmallSet.criterion(checks: [SmallSet.check("1/t", holds)], examples: examples)))
        let coverage = RuleCoverage(book, ExampleTrial(book))
        #expect(coverage.checks.map(\.shown) == ["1/t fired 0 held 1 not-evaluated 1"])
    }

    @Test(
        "coverage asks for what can come of a test and no more",
        arguments: [
            ("tỷ lệ nước sạch", "at-least: { provenance: unset }", ["cannot-tell"]),
            ("tỷ lệ nước sạch", SmallSet.threshold, ["met", "not-met", "cannot-tell"]),
            ("~", "documented: true\nachieved: { provenance: recollected }", ["met", "cannot-tell"]),
            ("~", "achieved: { provenance: unset }", ["cannot-tell"]),
        ])
    func possible(_ stated: String, _ threshold: String, _ outcomes: [String]) throws {
        let text = SmallSet.criterion(stated: stated, threshold: threshold).replacing("stated: ~", with: "")
        let book = try RulebookReader.read(SmallSet.files(text))
        #expect(RuleCoverage(book, ExampleTrial(book)).tests.map { $0.seen.map(\.outcome) } == [outcomes])
    }

    static let sources = """
        examples:
          - { name: khác, given: { tỷ lệ nước sạch: 60, nguồn cấp nước: [{ tỷ lệ nước sạch: 40 }], tự đánh giá 1.1: Đạt }, expect: { "1.1": disputed } }
          - { name: giống, given: { tỷ lệ nước sạch: 60, nguồn cấp nước: [{ tỷ lệ nước sạch: 60 }], tự đánh giá 1.1: Đạt }, expect: { "1.1": supported, assurance: A } }
        """

    @Test func `an example can give what an independent source says`() throws {
        let book = try RulebookReader.read(SmallSet.files(SmallSet.criterion(examples: Self.sources)))
        #expect(ExampleTrial(book).failures.map(\.text.en) == [])
    }

    @Test(
        "a name that an example cannot give is told with the nearest",
        arguments: [
            ("tỷ lệ nước sach: 60", "tỷ lệ nước sạch"), ("hộ: [{ số com: 1 }]", "số con"),
            ("nguồn a: [{ tỷ lệ nước xạch: 1 }]", "tỷ lệ nước sạch"), ("tự đánh ga 1.1: Đạt", "tự đánh giá 1.1"),
        ])
    func unknownName(_ given: String, _ meant: String) throws {
        let examples = "examples:\n  - { name: một, given: { \(given) }, expect: {} }"
        let files = SmallSet.files(SmallSet.criterion(examples: examples))
        let issue = try #require(ExampleTrial.failures(of: try RulebookReader.read(files)).issues(in: files.all).first)
        #expect(issue.text.vi.contains("có phải «\(meant)»?") && issue.text.en.contains("did you mean \"\(meant)\"?"))
        #expect(!issue.text.vi.contains("..") && !issue.text.en.contains(".."))
    }

    @Test func `examples reach whatever can come of the project's rules`() throws {
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        for id in try library.sets() {
            let book = try library.read(id)
            let coverage = RuleCoverage(book, ExampleTrial(book))
            let all = coverage.checks + coverage.tests + coverage.levels + coverage.rows + coverage.branches
            #expect(all.filter { !$0.isWhole }.map(\.shown) == [])
        }
    }

    @Test func `all examples and cases of the project's sets hold`() throws {
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        for id in try library.sets() {
            let trial = ExampleTrial(try library.read(id))
            #expect(trial.files.flatMap(\.failures) == [])
            #expect(trial.files.contains { !$0.runs.isEmpty })
        }
    }
}

extension RuleCoverage.Row {
    fileprivate var shown: String { name + seen.map { " \($0.outcome) \($0.count)" }.joined() }
}
