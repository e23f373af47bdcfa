// Decision files: what they say, what is refused and where, how decisions use each other.

import FEEL
import Testing

@testable import ThucChat

@Suite("Decision files")
struct DecisionReadingTests {
    static let degree = DecisionFiles.table(
        hit: "U", ["{ if: ['<= 5', '-'], then: [10], note: ít }", "{ if: ['> 5', '-'], then: [20] }"])

    static let doubled = """
        thucchat: 1
        decision: gấp đôi
        title: { vi: Gấp đôi, en: Twice }
        type: number
        is: mức độ * 2
        """

    func decided(_ name: String, rate: String?) throws -> Value {
        let book = try DecisionFiles.read([Self.doubled, Self.degree])
        let given = rate.map { [(name: "tỷ lệ hộ nghèo", value: ExampleValue.scalar($0))] } ?? []
        let example = RuleExample(name: "thử", given: given, expect: [], source: "x:1")
        var faults: [Bilingual] = []
        let facts = Facts(ExampleSubmission(example, book, &faults).submission, book)
        #expect(faults.isEmpty)
        return facts.bindings[name] ?? .null
    }

    @Test func `a decision may use one of a later file`() throws {
        #expect(try decided("gấp đôi", rate: "7") == 40)
        #expect(try decided("mức độ", rate: "5") == 10)
    }

    @Test func `a missing input makes no decision`() throws {
        #expect(try decided("mức độ", rate: nil) == .null)
        #expect(try decided("gấp đôi", rate: nil) == .null)
    }

    @Test func `a table keeps its text and notes`() throws {
        let book = try DecisionFiles.read([Self.degree])
        guard case .table(let table, let notes) = book.decisions[0].draft.body else {
            Issue.record("not a table")
            return
        }
        #expect(table.rows.map(\.tests) == [["<= 5", "-"], ["> 5", "-"]] && notes == ["ít", ""])
        #expect(book.decisions[0].draft.declaredType == .number && book.decisions[0].source == "decisions/1.yaml:1")
    }

    @Test(
        "faults stand at their cell",
        arguments: [
            ("['<= 5', 'vungg']", "rules.unknown-name"), ("['<= ', '-']", "feel.unexpected"),
            ("['<= 5']", "feel.wrong-width"), ("['> \"a\"', '-']", "rules.table-type"),
        ])
    func cells(_ tests: String, _ code: String) {
        let faults = DecisionFiles.faults(DecisionFiles.table(hit: "U", ["{ if: \(tests), then: [10] }"]))
        let wanted = code == "rules.unknown-name" ? "feel.unknown-name" : code
        #expect(faults.contains { $0.hasPrefix("9:") && $0.hasSuffix(wanted) }, "\(faults)")
    }

    @Test func `a caret stands under the cell`() {
        do {
            _ = try DecisionFiles.read([DecisionFiles.table(hit: "U", ["{ if: ['<= nghèo', '-'], then: [10] }"])])
            Issue.record("accepted")
        } catch {
            let shown = error.issues[0].rendered(in: .en)
            let lines = shown.split(separator: "\n").map(String.init)
            #expect(error.issues[0].file == "decisions/1.yaml")
            #expect(lines[2].dropFirst(4).dropFirst(error.issues[0].column - 1).hasPrefix("nghèo"), "\(shown)")
        }
    }

    @Test(
        "files that are refused",
        arguments: [
            ("unknown policy", DecisionReadingTests.degree.replacing("hit: U", with: "hit: X"), "rules.unknown-word"),
            (
                "a field's name", DecisionReadingTests.degree.replacing("decision: mức độ", with: "decision: vùng"),
                "rules.duplicate-name"
            ),
            (
                "no name", DecisionReadingTests.degree.replacing("decision: mức độ", with: "decision: a) b"),
                "rules.name"
            ),
            ("two bodies", DecisionReadingTests.degree + "\nis: 1", "rules.two-bodies"),
            ("the day", DecisionReadingTests.doubled.replacing("mức độ * 2", with: "today().day"), "rules.clock"),
            ("itself", DecisionReadingTests.doubled.replacing("mức độ", with: "gấp đôi"), "rules.circular-decision"),
            ("another type", DecisionReadingTests.doubled.replacing("mức độ * 2", with: "'\"a\"'"), "rules.type"),
            (
                "unknown key", DecisionReadingTests.degree.replacing("hit: U", with: "hit: U\nhits: U"),
                "rules.unknown-key"
            ),
        ])
    func refused(_ name: String, _ text: String, _ code: String) {
        let faults = DecisionFiles.faults(text)
        #expect(faults.contains { $0.hasSuffix(" " + code) }, "\(faults)")
    }

    @Test func `a check reads a decision, and a contradiction removes the fields behind it`() throws {
        let check = """
            thucchat: 1
            checks-file: thu
            checks:
              - id: thu/muc
                kind: contradiction
                severity: warning
                holds: gấp đôi < 30
                text: { vi: "Mức {mức độ}", en: "Degree {mức độ}" }
                fix: { vi: Đề nghị xem lại, en: Please look }
            """
        let book = try DecisionFiles.read([Self.doubled, Self.degree], checks: [check])
        #expect(book.checks[0].removes == ["ty_le"])
    }

    @Test(
        "examples are run",
        arguments: [("10", 0), ("20", 1), ("null", 1)])
    func examples(_ expected: String, _ failures: Int) throws {
        let text = Self.degree + "\nexamples:\n  - { name: thử, given: { tỷ lệ hộ nghèo: 5 }, expect: \(expected) }"
        let book = try DecisionFiles.read([text])
        let trial = ExampleTrial(book)
        #expect(trial.failures.count == failures)
        #expect(trial.matchedRows(of: book.decisions[0]) == [0])
    }
}
