// Built-ins that make numbers, texts and ranges of other values.

extension Builtins {
    static let conversions: [Builtin] = [
        Builtin(
            "number",
            [Builtin.signature(["from"]), Builtin.signature(["from", "grouping separator", "decimal separator"])],
            .number, number),
        Builtin("string", "from", result: .string) { call, frame in
            if call[0].isNull { return call.refuse(0, &frame) }
            return call.text(call[0].text, &frame)
        },
        Builtin("range", "from", result: .range(.any)) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            return Interval(text: text).map { .range($0) }
                ?? frame.null(.unreadableText(kind: "range", text: text), call.span)
        },
    ]

    /// Reads a number with the separators named; `number("1.234,5", ".", ",")`.
    private static func number(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        if call.plan.signature == 0, case .number = call[0] { return call[0] }
        guard var text = call.string(0) else { return call.refuse(0, &frame) }
        let original = text
        if call.plan.signature == 1 {
            var grouping: String?
            var point: String?
            if !call[1].isNull {
                guard let given = call.string(1), [" ", ",", "."].contains(given) else { return call.refuse(1, &frame) }
                grouping = given
            }
            if !call[2].isNull {
                guard let given = call.string(2), [",", "."].contains(given) else { return call.refuse(2, &frame) }
                point = given
            }
            if let grouping, grouping == point { return call.refuse(2, .outOfBounds, &frame) }
            if let grouping { text = String(text.unicodeScalars.filter { String($0) != grouping }.map(Character.init)) }
            if let point, point != "." {
                guard !text.contains(".") else {
                    return frame.null(.unreadableText(kind: "number", text: original), call.span)
                }
                text = String(text.map { String($0) == point ? "." : $0 })
            }
        }
        guard let number = Number(text) else {
            return frame.null(.unreadableText(kind: "number", text: original), call.span)
        }
        return .number(number)
    }
}

extension Interval {
    /// Reads `[1..3]`, `(@"P1D"..@"P2D"]`: two literals of one kind, the low one first.
    init?(text: String) {
        let formula: Formula
        do throws(FEELIssues) {
            formula = try Formula.compile(text, in: Scope())
        } catch {
            // Why the text is no range does not matter: the caller notes the text itself.
            return nil
        }
        guard formula.names.isEmpty, case .interval(let low?, let high?, _, _) = formula.syntax.form, low.isLiteral,
            high.isLiteral, case .range(let range) = formula.evaluate().value, let start = range.low,
            let end = range.high, start.type == end.type, let order = Comparison.compare(start, end), order <= 0
        else { return nil }
        self = range
    }
}

extension Syntax {
    /// Whether the node is a literal, or a temporal built-in on one text literal.
    fileprivate var isLiteral: Bool {
        switch form {
        case .literal: return true
        case .builtin(let name, let arguments):
            guard ["date", "time", "date and time", "duration"].contains(name), arguments.values.count == 1 else {
                return false
            }
            if case .literal(.string) = arguments.values[0].form { return true }
            return false
        default: return false
        }
    }
}
