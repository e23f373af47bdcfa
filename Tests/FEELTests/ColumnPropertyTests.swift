// Columns against contexts on random registers and random conditions.

import Testing

@testable import FEEL

@Suite("Columns equal contexts on random data")
struct ColumnPropertyTests {
    @Test("values and notes are the same", arguments: 0..<40)
    func equal(_ seed: Int) throws {
        var random = Random(seed: UInt64(seed) &* 7_919 &+ 1)
        let register = Register(&random)
        for _ in 0..<60 {
            let source = Condition.source(&random, depth: 3)
            for template in ["hộ[%]", "count(hộ[%])", "every h in hộ[%] satisfies h.b > 2", "sum(hộ[%].a)"] {
                let text = template.replacing("%", with: source)
                let formula = try Formula.compile(text, in: register.scope)
                let columns = formula.evaluate(register.columns)
                let contexts = formula.evaluate(register.contexts)
                #expect(Comparison.equals(columns.value, contexts.value) == true, "\(text)")
                #expect(ColumnPropertyTests.lines(columns) == ColumnPropertyTests.lines(contexts), "\(text)")
            }
        }
    }

    /// The notes as text, sorted: columns may come to them in another order.
    private static func lines(_ outcome: Outcome) -> [String] {
        outcome.notes.map { "\($0.code) \($0.missingName ?? "") \($0.span.lower) × \($0.count)" }.sorted()
    }

    @Test("quantifiers over rows are the same", arguments: 0..<20)
    func quantifiers(_ seed: Int) throws {
        var random = Random(seed: UInt64(seed) &* 104_729 &+ 5)
        let register = Register(&random)
        for _ in 0..<60 {
            let source = Condition.source(&random, depth: 2, item: "h.")
            for kind in ["every", "some"] {
                let formula = try Formula.compile("\(kind) h in hộ satisfies \(source)", in: register.scope)
                let columns = formula.evaluate(register.columns)
                let contexts = formula.evaluate(register.contexts)
                #expect(columns.value == contexts.value, "\(kind) \(source)")
                #expect(ColumnPropertyTests.lines(columns) == ColumnPropertyTests.lines(contexts), "\(kind) \(source)")
            }
        }
    }
}

/// A generator of fixed seed: the same numbers on every machine.
private struct Random {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}

/// A random register, bound once as columns and once as contexts.
private struct Register {
    let scope: Scope
    let columns: Bindings
    let contexts: Bindings

    init(_ random: inout Random) {
        let count = random.below(30)
        var a: [Number?] = []
        var b: [Number?] = []
        var wide: [Number?] = []
        var truth: [Bool?] = []
        var text: [String?] = []
        for _ in 0..<count {
            a.append(random.below(5) == 0 ? nil : Number(significand: Int128(random.below(90) - 20), exponent: -1))
            b.append(Number(random.below(6)))
            wide.append(
                random.below(6) == 0
                    ? nil : Number(significand: Int128(random.below(9)), exponent: random.below(60) - 30))
            truth.append([true, false, nil][random.below(3)])
            text.append(["thôn A", "thôn B", "bản C", nil][random.below(4)])
        }
        let named: [(name: String, column: Column)] = [
            ("a", Column(numbers: a)), ("b", Column(numbers: b)), ("số rộng", Column(numbers: wide)),
            ("đạt", Column(booleans: truth)), ("thôn bản", Column(strings: text)),
        ]
        var scope = Scope()
        scope.declare(
            "hộ", .table(zip(named, [FEELType.number, .number, .number, .boolean, .string]).map { .init($0.name, $1) }))
        scope.declare("ngưỡng", .number)
        scope.declare("trống", .number)
        self.scope = scope
        var bindings = Bindings(scope)
        bindings["ngưỡng"] = .number(Number(significand: 25, exponent: -1))
        columns = Register.binding(bindings, named) { .table($0) }
        contexts = Register.binding(bindings, named) { .list($0.rows.map(Scene.copied)) }
    }

    private static func binding(
        _ bindings: Bindings, _ columns: [(name: String, column: Column)], _ value: (Table) -> Value
    ) -> Bindings {
        var bindings = bindings
        bindings["hộ"] = Table(columns: columns).map(value)
        return bindings
    }
}

/// Random conditions over the columns of a ``Register``.
private enum Condition {
    static func source(_ random: inout Random, depth: Int, item: String = "") -> String {
        if depth > 0 && random.below(3) > 0 {
            let left = source(&random, depth: depth - 1, item: item)
            switch random.below(4) {
            case 0: return "(\(left)) and (\(source(&random, depth: depth - 1, item: item)))"
            case 1: return "(\(left)) or (\(source(&random, depth: depth - 1, item: item)))"
            case 2: return "not(\(left))"
            default: return "if \(left) then \(source(&random, depth: depth - 1, item: item)) else false"
            }
        }
        let operation = ["=", "!=", "<", "<=", ">", ">="][random.below(6)]
        let limit = ["2.5", "0", "-3", "ngưỡng", "trống", "10 ** 25", "10 ** -20", "1.25", "3"][random.below(9)]
        switch random.below(10) {
        case 9: return "\(item)đạt"
        case 0, 1: return "\(item)a \(operation) \(limit)"
        case 2: return "\(limit) \(operation) \(item)b"
        case 3: return "\(item)số rộng \(operation) \(limit)"
        case 4: return "\(item)a \(operation) \(item)b"
        case 5: return "\(item)đạt \(["=", "!="][random.below(2)]) \(["true", "false", "null"][random.below(3)])"
        case 6: return "\(item)thôn bản \(operation) \"thôn A\""
        case 7: return "\(item)a \(["=", "!="][random.below(2)]) null"
        default: return "\(item)a + \(item)b \(operation) \(limit)"
        }
    }
}
