// Built-ins that make one value of a list. A null among the elements makes the result null, with a note.

extension Builtins {
    static let aggregates: [Builtin] = [
        Builtin("count", "list", result: .number) { call, frame in
            if case .table(let table) = call[0] { return .number(Number(table.count)) }
            guard let items = call.list(0) else { return call.refuse(0, &frame) }
            return .number(Number(items.count))
        },
        extreme("min") { $0 < 0 },
        extreme("max") { $0 > 0 },
        Builtin("sum", "list…", result: .number) { call, frame in
            guard let numbers = call.numbers(&frame) else { return .null }
            if numbers.isEmpty { return call.refuse(0, .empty, &frame) }
            return checked(numbers.reduce(.zero, +), "sum", call, &frame)
        },
        Builtin("product", "list…", result: .number) { call, frame in
            guard let numbers = call.numbers(&frame) else { return .null }
            if numbers.isEmpty { return call.refuse(0, .empty, &frame) }
            return checked(numbers.reduce(.one, *), "product", call, &frame)
        },
        Builtin("mean", "list…", result: .number) { call, frame in
            guard let numbers = call.numbers(&frame) else { return .null }
            guard let mean = numbers.reduce(.zero, +).divided(by: Number(numbers.count)) else {
                return call.refuse(0, .empty, &frame)
            }
            return .number(mean)
        },
        Builtin("median", "list…", result: .number) { call, frame in
            guard let numbers = call.numbers(&frame) else { return .null }
            if numbers.isEmpty { return call.refuse(0, .empty, &frame) }
            let sorted = numbers.sorted()
            let middle = sorted.count / 2
            if sorted.count % 2 == 1 { return .number(sorted[middle]) }
            return Value(orNull: (sorted[middle - 1] + sorted[middle]).divided(by: Number(2)))
        },
        Builtin("stddev", "list…", result: .number, standardDeviation),
        Builtin("mode", "list…", result: .list(.number)) { call, frame in
            guard let numbers = call.numbers(&frame) else { return .null }
            var counts: [Number: Int] = [:]
            for number in numbers { counts[number, default: 0] += 1 }
            let most = counts.values.max() ?? 0
            return .list(counts.filter { $0.value == most }.keys.sorted().map { .number($0) })
        },
        quantifier("all", decisive: false),
        quantifier("any", decisive: true),
        Builtin("not", "negand", result: .boolean) { call, frame in
            if case .boolean(let truth) = Compiler.single(call[0]) { return .boolean(!truth) }
            return call.refuse(0, &frame)
        },
    ]

    private static func checked(
        _ number: Number, _ name: String, _ call: BuiltinCall, _ frame: inout Frame
    ) -> Value {
        number.isWithinRange ? .number(number) : frame.null(.beyondRange(operation: name), call.span)
    }

    private static func extreme(_ name: String, _ isBetter: @escaping @Sendable (Int) -> Bool) -> Builtin {
        Builtin(name, "list…", result: nil) { call, frame in
            guard let items = call.elements() else { return call.refuse(0, &frame) }
            guard var best = items.first else { return call.refuse(0, .empty, &frame) }
            for (index, item) in items.enumerated() {
                if item.isNull { return call.missingElement(index, &frame) }
                guard let order = Comparison.compare(item, best) else { return call.refuse(0, &frame) }
                if isBetter(order) { best = item }
            }
            return best
        }
    }

    /// The sample standard deviation, over n - 1.
    private static func standardDeviation(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        guard let numbers = call.numbers(&frame) else { return .null }
        guard numbers.count > 1, let mean = numbers.reduce(.zero, +).divided(by: Number(numbers.count)) else {
            return call.refuse(0, .empty, &frame)
        }
        let squares = numbers.reduce(Number.zero) { $0 + ($1 - mean) * ($1 - mean) }
        return Value(orNull: squares.divided(by: Number(numbers.count - 1))?.squareRoot)
    }

    /// Kleene's and (`all`) and or (`any`) over a list.
    private static func quantifier(_ name: String, decisive: Bool) -> Builtin {
        Builtin(name, "list…", result: .boolean) { call, frame in
            guard let items = call.elements() else { return call.refuse(0, &frame) }
            var answer: Bool? = !decisive
            for item in items {
                switch item {
                case .boolean(decisive): return .boolean(decisive)
                case .boolean: continue
                case .null: answer = nil
                default: return call.refuse(0, &frame)
                }
            }
            return answer.map { .boolean($0) } ?? call.missingElement(items.firstIndex(where: \.isNull) ?? 0, &frame)
        }
    }
}
