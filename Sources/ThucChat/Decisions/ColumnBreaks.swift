// Collects the constants that the cells of one column compare with; between two neighbours every cell says the same.

import FEEL

/// The constants of a column, or why its cells cannot be judged.
struct ColumnBreaks {
    private(set) var values: [Value] = []
    private(set) var mentionsNull = false
    private(set) var isJudgeable = true

    /// A constant that cuts the values anyhow, such as a bound.
    mutating func add(_ value: Value) { values.append(value) }

    mutating func add(_ tests: CompiledTests) {
        for test in tests.tests.tests {
            let operand = test.operand
            test.usesInput ? add(condition: operand, tests.formula.source) : add(operand: operand, tests.formula.source)
        }
    }

    /// A constant, a range of constants, or a list of them.
    private mutating func add(operand: Syntax, _ source: String) {
        switch operand.form {
        case .interval(let low, let high, _, _):
            for end in [low, high].compactMap({ $0 }) { add(constant: end, source) }
        case .point(let value, _): add(constant: value, source)
        case .list(let items): for item in items { add(operand: item, source) }
        default: add(constant: operand, source)
        }
    }

    /// A condition over `?`: comparisons with constants, joined by and, or, not.
    private mutating func add(condition: Syntax, _ source: String) {
        switch condition.form {
        case .conjunction(let left, let right), .disjunction(let left, let right):
            add(condition: left, source)
            add(condition: right, source)
        case .comparison(_, let left, let right): add(compared: [left, right], source)
        case .between(let value, let low, let high): add(compared: [value, low, high], source)
        case .membership(let value, let tests, _) where Self.isInput(value):
            for test in tests { test.usesInput ? (isJudgeable = false) : add(operand: test.operand, source) }
        case .builtin("not", let arguments) where arguments.values.count == 1:
            add(condition: arguments.values[0], source)
        default: isJudgeable = false
        }
    }

    private mutating func add(compared parts: [Syntax], _ source: String) {
        let others = parts.filter { !Self.isInput($0) }
        guard others.count == parts.count - 1 else {
            isJudgeable = false
            return
        }
        for other in others { add(constant: other, source) }
    }

    private static func isInput(_ syntax: Syntax) -> Bool {
        guard case .name(let reference) = syntax.form else { return false }
        return reference.text == "?"
    }

    private mutating func add(constant syntax: Syntax, _ source: String) {
        guard !syntax.contains(where: Self.isVariable), let value = Self.value(of: syntax, in: source) else {
            isJudgeable = false
            return
        }
        if value.isNull { mentionsNull = true } else { values.append(value) }
    }

    private static func isVariable(_ syntax: Syntax) -> Bool {
        switch syntax.form {
        case .name, .function, .call, .iteration, .quantified: true
        default: false
        }
    }

    private static func value(of syntax: Syntax, in source: String) -> Value? {
        if case .literal(let value) = syntax.form { return value }
        let bytes = Array(source.utf8)
        guard 0 <= syntax.span.lower, syntax.span.lower < syntax.span.upper, syntax.span.upper <= bytes.count else {
            return nil
        }
        do throws(FEELIssues) {
            let outcome = try Formula.compile(utf8: Array(bytes[syntax.span.lower..<syntax.span.upper]), in: Scope())
                .evaluate()
            return outcome.notes.isEmpty ? outcome.value : nil
        } catch {
            return nil
        }
    }
}
