// Built-ins over numbers.

extension Builtins {
    static let numeric: [Builtin] = [
        Builtin("abs", "n", result: nil) { call, frame in
            switch Compiler.single(call[0]) {
            case .number(let number): .number(number.magnitude)
            case .yearsMonths(let span): .yearsMonths(MonthSpan(months: abs(span.months)))
            case .daysTime(let span): .daysTime(TimeSpan(nanoseconds: Swift.abs(span.nanoseconds)))
            default: call.refuse(0, &frame)
            }
        },
        Builtin("modulo", "dividend", "divisor", result: .number) { call, frame in
            guard let dividend = call.number(0) else { return call.refuse(0, &frame) }
            guard let divisor = call.number(1) else { return call.refuse(1, &frame) }
            guard frame.spend(10, call.span) else { return .null }
            if divisor.isZero { return frame.null(.divisionByZero, call.span) }
            guard let rest = dividend.modulo(divisor) else {
                return frame.null(.beyondRange(operation: "modulo"), call.span)
            }
            return .number(rest)
        },
        function("sqrt", "number") { $0.squareRoot },
        function("exp", "number") { $0.exponential },
        function("log", "number") { $0.naturalLogarithm },
        parity("odd", 1),
        parity("even", 0),
    ]

    /// A function of one number that may have no result.
    private static func function(
        _ name: String, _ parameter: String, _ apply: @escaping @Sendable (Number) -> Number?
    ) -> Builtin {
        Builtin(name, parameter, result: .number) { call, frame in
            guard let number = call.number(0) else { return call.refuse(0, &frame) }
            guard frame.spend(10, call.span) else { return .null }
            guard let result = apply(number) else { return call.refuse(0, .outOfBounds, &frame) }
            return .number(result)
        }
    }

    private static func parity(_ name: String, _ rest: Int) -> Builtin {
        Builtin(name, "number", result: .boolean) { call, frame in
            guard let number = call.number(0) else { return call.refuse(0, &frame) }
            guard number.isInteger else { return call.refuse(0, .outOfBounds, &frame) }
            return .boolean(number.modulo(Number(2)) == Number(rest))
        }
    }

    static let rounding: [Builtin] = [
        rounder("decimal", .halfEven, scaleRequired: true),
        rounder("floor", .floor, scaleRequired: false),
        rounder("ceiling", .ceiling, scaleRequired: false),
        rounder("round up", .up, scaleRequired: true),
        rounder("round down", .down, scaleRequired: true),
        rounder("round half up", .halfUp, scaleRequired: true),
        rounder("round half down", .halfDown, scaleRequired: true),
    ]

    private static func rounder(_ name: String, _ mode: Number.RoundingMode, scaleRequired: Bool) -> Builtin {
        Builtin(name, "n", scaleRequired ? "scale" : "scale?", result: .number) { call, frame in
            guard let number = call.number(0) else { return call.refuse(0, &frame) }
            guard call.has(1) else { return .number(number.rounded(scale: 0, mode: mode)) }
            guard let scale = call.number(1) else { return call.refuse(1, &frame) }
            guard let places = scale.truncated.integer, (-6_111...6_176).contains(places) else {
                return call.refuse(1, .outOfBounds, &frame)
            }
            return .number(number.rounded(scale: places, mode: mode))
        }
    }
}
