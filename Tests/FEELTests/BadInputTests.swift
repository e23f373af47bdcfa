// Hostile and broken sources: a clear issue with a place, no crash, no hang, bounded memory.

import Testing

@testable import FEEL

@Suite("Broken and hostile expressions")
struct BadInputTests {
    static func issues(_ source: String, in scope: Scope = Scope()) -> [FEELIssue] {
        do throws(FEELIssues) {
            _ = try Formula.compile(source, in: scope)
            return []
        } catch {
            return error.issues
        }
    }

    @Test(
        "deep nesting is refused",
        arguments: [
            ("brackets", "(", "1", ")"), ("lists", "[", "1", "]"), ("minus", "-", "x", ""),
            ("not", "not(", "true", ")"),
            ("if", "if true then ", "1", " else 2"), ("function", "function() ", "1", ""), ("context", "{a:", "1", "}"),
            ("filter", "[1][", "1", "]"), ("for", "for i in [1] return ", "1", ""), ("in", "1 in (", "1", ")"),
            ("range", "[1..", "1", "]"), ("call", "abs(", "1", ")"), ("power", "2**-", "1", ""),
        ])
    func nesting(_ name: String, _ open: String, _ middle: String, _ close: String) {
        let count = 100_000
        let source = String(repeating: open, count: count) + middle + String(repeating: close, count: count)
        #expect(BadInputTests.issues(String(source.prefix(900_000))).contains { $0.code == "feel.too-deep" })
    }

    @Test(
        "long chains are refused before they nest too deep",
        arguments: ["1+", "1-", "true and ", "false or ", "1*", "1=", "a.", "2**", "1 in 2 in "])
    func chains(_ link: String) {
        let source = String(repeating: link, count: 50_000) + "1"
        #expect(!BadInputTests.issues(source, in: Scope(isOpen: true)).isEmpty)
    }

    @Test func `a chain of two hundred sums is fine`() throws {
        let source = Array(repeating: "1", count: 200).joined(separator: "+")
        #expect(try Formula.compile(source, in: Scope()).evaluate().value == 200)
    }

    @Test func `a literal of ten megabytes is refused by length`() {
        let source = "\"" + String(repeating: "a", count: 10_000_000) + "\""
        #expect(BadInputTests.issues(source).map(\.code) == ["feel.too-long"])
    }

    @Test func `bytes that are not UTF-8 are refused at their place`() throws {
        let bytes: [UInt8] = Array("1 + ".utf8) + [0xC3, 0x28]
        do throws(FEELIssues) {
            _ = try Formula.compile(utf8: bytes, in: Scope())
            Issue.record("compiled")
        } catch {
            #expect(error.issues.map(\.code) == ["feel.invalid-utf8"])
            #expect(error.issues.first?.span.lower == 4)
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let source: String
        let code: String
        let column: Int
        var testDescription: String { source }

        init(_ source: String, _ code: String, _ column: Int) {
            (self.source, self.code, self.column) = (source, code, column)
        }
    }

    @Test(
        "each fault has its code and its column",
        arguments: [
            Row("", "feel.empty", 1), Row("   ", "feel.empty", 4), Row("1 +", "feel.unexpected", 4),
            Row("(1", "feel.unexpected", 3), Row("1)", "feel.unexpected", 2), Row("\"abc", "feel.unclosed-string", 1),
            Row("1 /* x", "feel.unclosed-comment", 3), Row("{a: 1, a: 2}", "feel.duplicate-key", 8),
            Row("{\"a\": 1, a: 2}", "feel.duplicate-key", 10), Row("1e7000", "feel.number-beyond-range", 1),
            Row("hộ ngheo", "feel.unknown-name", 1), Row("1 + x", "feel.unknown-name", 5),
            Row("xóa(1)", "feel.unknown-function", 1), Row("1 + \"a\"", "feel.type-clash", 1),
            Row("true > 1", "feel.type-clash", 1), Row("if 1 then 2 else 3", "feel.condition-not-boolean", 4),
            Row("abs()", "feel.argument-count", 1), Row("abs(x: 1)", "feel.unknown-parameter", 1),
            Row("@\"2021-13-01\"", "feel.unreadable-text", 1), Row("function(a, a) a", "feel.duplicate-parameter", 13),
            Row("1 instance of foo", "feel.unknown-type", 15), Row("{a: 1}.b", "feel.unknown-key", 8),
            Row("function(a) external {b: 1}", "feel.external-function", 13),
            Row("if true then 1", "feel.unexpected", 15),
            Row("for in [1] return 1", "feel.unexpected", 5), Row("1 \u{FFFD}", "feel.unreadable-character", 3),
            Row("date and time(1, 2, 3, 4)", "feel.argument-count", 1), Row("[1..\"a\"]", "feel.type-clash", 1),
        ])
    func faults(_ row: Row) throws {
        let issue = try #require(BadInputTests.issues(row.source).first)
        #expect(issue.code == row.code)
        #expect(issue.column == row.column)
        #expect(!issue.vi.isEmpty && !issue.en.isEmpty)
    }

    @Test func `all unknown names are told at once, each with the nearest known one`() {
        var scope = Scope()
        scope.declare("tổng số trường", .number)
        scope.declare("hộ nghèo", .number)
        let issues = BadInputTests.issues("tổng số trườg + hộ nghéo > 3", in: scope)
        #expect(issues.map(\.suggestion) == ["tổng số trường", "hộ nghèo"])
        #expect(issues.first?.excerpt == "tổng số trườg + hộ nghéo > 3\n^^^^^^^^^^^^^")
    }

    @Test func `a slip in the second word of a name is told where the first word is a name by itself`() {
        var scope = Scope()
        scope.declare("hộ", .number)
        scope.declare("hộ nghèo", .number)
        let issues = BadInputTests.issues("1 + (hộ nghèoo > 3)", in: scope)
        #expect(issues.map(\.code) == ["feel.unknown-name"])
        #expect(issues.map(\.suggestion) == ["hộ nghèo"])
        #expect(issues.first?.excerpt == "1 + (hộ nghèoo > 3)\n     ^^^^^^^^^")
        #expect(
            BadInputTests.issues("[{hộ nghèo: 1, hộ: 2}][hộ nghèoo > 3]", in: Scope()).map(\.suggestion) == ["hộ nghèo"]
        )
        #expect(BadInputTests.issues("hộ vườn", in: scope).map(\.code) == ["feel.unexpected"])
    }

    @Test(
        "a pattern that goes back for ever is stopped",
        arguments: ["(a+)+$", "(a|aa)+$", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)x", "(a|a|a)*b"])
    func regex(_ pattern: String) throws {
        let text = String(repeating: "a", count: 5_000) + "!"
        let outcome = try Formula.compile("matches(\"\(text)\", \"\(pattern)\")", in: Scope()).evaluate()
        #expect(outcome.notes.map(\.code) == ["feel.regex"])
    }

    @Test(
        "patterns too large are refused",
        arguments: ["(a{1000}){1000}", "a{99999}", "((((a{50}){50}){50}){50})", String(repeating: "(", count: 5_000)])
    func largePatterns(_ pattern: String) throws {
        let outcome = try Formula.compile("matches(\"a\", \"\(pattern)\")", in: Scope()).evaluate()
        #expect(outcome.value == .null && outcome.notes.map(\.code) == ["feel.regex"])
    }

    @Test(
        "evaluations without end are stopped by a limit",
        arguments: [
            "count(for i in 1..1000000000000 return i)", "(function(f) f(f))(function(f) f(f))",
            "every i in 1..100000000, j in 1..100000000 satisfies true", "some i in 1..10**15 satisfies i < 0",
            "count(for i in 1..5000 return partial)", "count(for i in 1..5000 return append(partial, i))",
            "for i in 1..60 return if i = 1 then \"xã\" else partial[-1] + partial[-1]",
            "for i in 1..60 return if i = 1 then [0] else concatenate(partial[-1], partial[-1])",
        ])
    func endless(_ source: String) throws {
        var limits = Limits()
        limits.items = 100_000
        let outcome = try Formula.compile(source, in: Scope(isOpen: true), limits: limits).evaluate()
        #expect(outcome.notes.contains { $0.code == "feel.limit" })
    }

    @Test(
        "a range beyond what can be gone through is a limit, not a clash of types",
        arguments: ["every x in [1..10**30] satisfies x > 0", "count(for i in 1..10**40 return i)"])
    func hugeRange(_ source: String) throws {
        let outcome = try Formula.compile(source, in: Scope()).evaluate()
        #expect(outcome.value == .null && outcome.notes.contains { $0.code == "feel.limit" })
    }

    @Test func `elements that a loop makes count more than those it only goes through`() throws {
        var limits = Limits()
        limits.items = 1_000
        let made = try Formula.compile("count(for i in 1..300 return i)", in: Scope(), limits: limits).evaluate()
        let seen = try Formula.compile("every i in 1..300 satisfies i > 0", in: Scope(), limits: limits).evaluate()
        #expect(made.notes.contains { $0.code == "feel.limit" } && seen.value == .boolean(true))
    }

    @Test(
        "a JSON context with a key twice, or broken, is refused", arguments: [("{\"a\":1,\"a\":2}", 7), ("{\"a\":", 5)])
    func brokenContext(_ context: String, _ place: Int) {
        do throws(JSONTree.Fault) {
            _ = try Trial(expression: "a", context: context, today: nil)
            Issue.record("accepted")
        } catch {
            #expect(error.place == place)
            #expect(error.vi.contains("byte \(place + 1)") && error.en.contains("byte \(place + 1)"))
        }
    }

    @Test func `a decision table with rows of the wrong width is refused`() {
        let draft = DecisionTable.Draft(
            .unique, inputs: [.init("1"), .init("2")], outputs: [.init()],
            rows: [.init(["-", "-"], ["1"]), .init(["-"], ["1"]), .init(["-", "-"], ["1", "2"])])
        do throws(DecisionTableIssues) {
            _ = try DecisionTable.compile(draft, in: Scope())
            Issue.record("compiled")
        } catch {
            #expect(error.issues.map(\.issue.code) == ["feel.wrong-width", "feel.wrong-width"])
            #expect(error.issues.map(\.place) == [.row(1), .row(2)])
        }
    }
}
