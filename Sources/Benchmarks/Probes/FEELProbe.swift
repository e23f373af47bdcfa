// Evaluates rules over one unit and over a register of a million rows, timed inside the process.

import FEEL
import Glibc

struct FEELProbe {
    static let rule = "hộ nghèo / tổng số hộ * 100 <= 12"
    static let comparison = "count(hộ[thu nhập >= 300])"
    static let condition = "count(hộ[thu nhập >= 300 and nhân khẩu < 5])"

    let count: Int

    init(count: String) throws {
        guard let count = Int(count), count > 0 else { throw BenchmarkFault(what: "count", reason: count) }
        self.count = count
    }

    /// Nanoseconds an expression, parsed, checked and evaluated each time; and the last value.
    func compileAndEvaluate() throws -> String {
        let (scope, bindings) = FEELProbe.unit()
        var value = Value.null
        let seconds = try FEELProbe.cpuSeconds {
            for _ in 0..<count { value = try Formula.compile(Self.rule, in: scope).evaluate(bindings).value }
        }
        return answer(seconds, value)
    }

    /// Nanoseconds an evaluation of an expression compiled once.
    func evaluate() throws -> String {
        let (scope, bindings) = FEELProbe.unit()
        let formula = try Formula.compile(Self.rule, in: scope)
        var value = Value.null
        let seconds = FEELProbe.cpuSeconds {
            for _ in 0..<count { value = formula.evaluate(bindings).value }
        }
        return answer(seconds, value)
    }

    /// Nanoseconds a row.
    func column() throws -> String { try overRegister(Self.comparison) }

    /// Nanoseconds a row.
    func filter() throws -> String { try overRegister(Self.condition) }

    private func overRegister(_ source: String) throws -> String {
        guard let table = FEELRegister(rowCount: count).table else {
            throw BenchmarkFault(what: "register", reason: "columns of different lengths")
        }
        var scope = Scope()
        scope.declare("hộ", table.type)
        var bindings = Bindings(scope)
        bindings["hộ"] = .table(table)
        let formula = try Formula.compile(source, in: scope)
        var value = formula.evaluate(bindings).value
        let times = 5
        let seconds = FEELProbe.cpuSeconds {
            for _ in 0..<times { value = formula.evaluate(bindings).value }
        }
        return answer(seconds / Double(times), value)
    }

    private func answer(_ seconds: Double, _ value: Value) -> String {
        "\(seconds * 1e9 / Double(count)) \(FEELProbe.text(value))"
    }

    private static func text(_ value: Value) -> String {
        switch value {
        case .boolean(let truth): String(truth)
        case .number(let number): number.description
        default: "\(value)"
        }
    }

    private static func unit() -> (Scope, Bindings) {
        var scope = Scope()
        scope.declare("hộ nghèo", .number)
        scope.declare("tổng số hộ", .number)
        var bindings = Bindings(scope)
        bindings["hộ nghèo"] = 120
        bindings["tổng số hộ"] = 1_200
        return (scope, bindings)
    }

    private static func cpuSeconds(_ body: () throws -> Void) rethrows -> Double {
        let start = cpuNow()
        try body()
        return cpuNow() - start
    }

    private static func cpuNow() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
