// The tests of one decision-table cell, compiled: does a value pass?

/// Unary tests, compiled.
public struct CompiledTests: Sendable, Hashable {
    /// The tests as they were written.
    public let tests: UnaryTests
    /// The source, and the names it reads.
    public let formula: Formula
    private let input: Int

    init(_ tests: UnaryTests, _ formula: Formula, input: Int) {
        self.tests = tests
        self.formula = formula
        self.input = input
    }

    /// Whether the value passes: true, false, or null where it cannot be told.
    public func evaluate(_ value: Value, _ bindings: Bindings = Bindings(), clock: Moment? = nil) -> Outcome {
        var frame = Frame(slots: Array(repeating: .null, count: formula.slotCount), limits: formula.limits)
        frame.clock = clock
        for (index, slot) in formula.slots.enumerated() {
            if let value = bindings.value(of: formula.names[index], hint: slot) { frame.slots[index] = value }
        }
        frame.slots[input] = value
        let answer = formula.step(&frame)
        return Outcome(value: answer, notes: frame.notes)
    }
}

extension Formula {
    /// Compiles unary tests: `-`, `> 5, [1..3]`, `not("a")`, or expressions over `?`.
    public static func compileUnaryTests(
        _ source: String, inputType: FEELType = .any, inputName: String? = nil, in scope: Scope,
        limits: Limits = Limits()
    ) throws(FEELIssues) -> CompiledTests {
        do throws(FEELIssues) {
            var parser = try parser(source, scope, limits)
            let (tests, input) = try parser.wholeUnaryTests(inputType: inputType)
            let whole = TextSpan(0, source.utf8.count)
            let tree = Syntax(.list(tests.tests.map(\.operand)), whole, .boolean)
            let slot = parser.boundSlots.count + input
            let operand = Operand(input: inputName, span: whole, slot: slot)
            let formula = Formula(source, tree, parser) { plain in
                var compiler = plain
                compiler.inputName = inputName
                return compiler.unaryTests(tests, input: operand, slot: slot)
            }
            return CompiledTests(tests, formula, input: slot)
        } catch {
            throw error.located(in: source)
        }
    }
}

extension Operand {
    /// The tested value of a cell, known to its readers by the name of its column.
    init(input name: String?, span: TextSpan, slot: Int) {
        self.init(step: { $0.slots[slot] }, span: span, name: name)
    }
}
