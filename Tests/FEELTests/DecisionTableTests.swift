// Decision tables: every hit policy, defaults, and what missing inputs do.

import Testing

@testable import FEEL

@Suite("Decision tables")
struct DecisionTableTests {
    /// Poverty rate and region to a mark, a rank and points; rows overlap on purpose.
    static func table(_ policy: HitPolicy, otherwise: String? = nil) throws -> DecisionTable {
        var scope = Scope()
        scope.declare("tỷ lệ nghèo", .number)
        scope.declare("vùng", .string)
        return try DecisionTable.compile(
            .init(
                policy, inputs: [.init("tỷ lệ nghèo"), .init("vùng", values: "\"cao\", \"thấp\"")],
                outputs: [.init(type: .number, values: "30, 20, 10", otherwise: otherwise)],
                rows: [
                    .init(["<= 12", "-"], ["10"]), .init(["<= 5", "\"thấp\""], ["20"]),
                    .init(["[3..8]", "not(\"cao\")"], ["30"]), .init(["? > 50 and ? < 60", "-"], ["20"]),
                ]), in: scope)
    }

    static func decide(
        _ policy: HitPolicy, _ rate: Value, _ region: Value = "thấp", otherwise: String? = nil
    ) throws -> DecisionTable.Decision {
        var bindings = Bindings()
        bindings["tỷ lệ nghèo"] = rate
        bindings["vùng"] = region
        return try table(policy, otherwise: otherwise).decide(bindings)
    }

    @Test(
        "hit policies on three matching rows",
        arguments: [
            (HitPolicy.unique, Value.null), (.any, .null), (.priority, 30), (.first, 10),
            (.ruleOrder, .list([10, 20, 30])), (.outputOrder, .list([30, 20, 10])),
            (.collect(nil), .list([10, 20, 30])),
            (.collect(.sum), 60), (.collect(.min), 10), (.collect(.max), 30), (.collect(.count), 3),
        ])
    func policies(_ policy: HitPolicy, _ wanted: Value) throws {
        #expect(try DecisionTableTests.decide(policy, 4).outcome.value == wanted)
    }

    @Test func `unique with several rows names them`() throws {
        let decision = try DecisionTableTests.decide(.unique, 4)
        #expect(decision.outcome.notes.map(\.reason) == [.severalRulesMatch(rows: [0, 1, 2])])
        #expect(decision.rows == [0, 1, 2])
    }

    @Test func `unique with one row answers it`() throws {
        let decision = try DecisionTableTests.decide(.unique, 12, "cao")
        #expect(decision.outcome == Outcome(value: 10, notes: []) && decision.rows == [0])
    }

    @Test func `no row is null with a note, or the default`() throws {
        #expect(try DecisionTableTests.decide(.unique, 40).outcome.notes.map(\.code) == ["feel.no-rule-matches"])
        #expect(try DecisionTableTests.decide(.unique, 40, otherwise: "0").outcome.value == 0)
    }

    @Test func `a value outside the allowed ones is noted`() throws {
        let outcome = try DecisionTableTests.decide(.first, 4, "giữa").outcome
        #expect(outcome.value == .null && outcome.notes.map(\.code) == ["feel.input-outside-values"])
    }

    @Test func `a missing input leaves its name, and rows that another cell rules out do not`() throws {
        let outcome = try DecisionTableTests.decide(.first, .null).outcome
        #expect(outcome.value == .null)
        #expect(outcome.missingNames == ["tỷ lệ nghèo"])
    }

    @Test func `several outputs make a context`() throws {
        let draft = DecisionTable.Draft(
            .first, inputs: [.init("1")], outputs: [.init("mức"), .init("ghi chú")],
            rows: [.init(["> 0"], ["\"đạt\"", "null"])])
        let value = try DecisionTable.compile(draft, in: Scope()).evaluate().value
        #expect(value == .context(Context([("mức", "đạt"), ("ghi chú", .null)])))
    }

    @Test func `every fault of every cell is told at once`() {
        let draft = DecisionTable.Draft(
            .first, inputs: [.init("x")], outputs: [.init()], rows: [.init(["> y"], ["z"]), .init(["1 +"], ["1"])])
        do throws(DecisionTableIssues) {
            _ = try DecisionTable.compile(draft, in: Scope())
            Issue.record("compiled")
        } catch {
            #expect(
                error.issues.map(\.place) == [
                    .input(0), .test(row: 0, column: 0), .result(row: 0, column: 0), .test(row: 1, column: 0),
                ])
        }
    }

    @Test func `cells are open to inspection`() throws {
        let table = try DecisionTableTests.table(.unique)
        #expect(table.rows[0].tests[0].tests.tests.first?.comparison == .lessOrEqual)
        #expect(table.rows[0].tests[1].tests.isAny)
        #expect(table.rows[2].tests[1].tests.isNegated)
        #expect(table.rows[3].tests[0].tests.tests.first?.usesInput == true)
    }

    @Test(
        "unary tests",
        arguments: [
            ("-", 5, true), ("5", 5, true), ("> 5", 5, false), (">= 5", 5, true), ("[1..5)", 5, false),
            ("1, 5", 5, true),
            ("not(1, 5)", 5, false), ("not(1)", 5, true), ("? * 2 = 10", 5, true), ("< 3, > 4", 5, true),
            ("!= 5", 5, false),
            ("[1, 5, 7]", 5, true), ("null", 5, false), ("even(?)", 5, false), ("]4..6[", 5, true), ("-5", 5, false),
            ("(1..5], 9", 5, true), ("not(< 3)", 5, true), ("in", 5, false),
        ] as [(String, Value, Bool)])
    func unaryTests(_ source: String, _ value: Value, _ wanted: Bool) throws {
        var scope = Scope()
        scope.declare("in", .number)
        var bindings = Bindings(scope)
        bindings["in"] = 7
        let tests = try Formula.compileUnaryTests(source, inputType: .number, in: scope)
        #expect(tests.evaluate(value, bindings).value == .boolean(wanted))
    }

    @Test(
        "policies are read in both notations",
        arguments: [
            ("U", nil, HitPolicy.unique), ("UNIQUE", nil, .unique), ("C+", nil, .collect(.sum)),
            ("C#", nil, .collect(.count)),
            ("COLLECT", "MIN", .collect(.min)), ("OUTPUT ORDER", nil, .outputOrder), ("C>", nil, .collect(.max)),
        ])
    func notation(_ text: String, _ aggregation: String?, _ wanted: HitPolicy) {
        #expect(HitPolicy(text, aggregation: aggregation) == wanted)
        #expect(HitPolicy("X\(text)") == nil)
    }
}
