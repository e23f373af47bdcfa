// One built-in function: its parameters, the type of its result, and what it does.

/// A built-in function of FEEL.
struct Builtin: Sendable {
    /// One way to call it.
    struct Signature: Sendable {
        let parameters: [String]
        let required: Int
        /// Whether the last parameter may be given any number of times.
        var isVariadic = false
    }

    let name: String
    let signatures: [Signature]
    let result: FEELType?
    let body: @Sendable (BuiltinCall, inout Frame) -> Value

    init(
        _ name: String, _ signatures: [Signature], _ result: FEELType?,
        _ body: @escaping @Sendable (BuiltinCall, inout Frame) -> Value
    ) {
        self.name = name
        self.signatures = signatures
        self.result = result
        self.body = body
    }

    /// A built-in called in one way, every parameter needed unless it ends in `?`, the last repeated where it ends in `…`.
    init(
        _ name: String, _ parameters: String..., result: FEELType?,
        _ body: @escaping @Sendable (BuiltinCall, inout Frame) -> Value
    ) {
        self.init(name, [Builtin.signature(parameters)], result, body)
    }

    static func signature(_ parameters: [String]) -> Signature {
        Signature(
            parameters: parameters.map { String($0.prefix { $0 != "?" && $0 != "…" }) },
            required: parameters.filter { !$0.hasSuffix("?") }.count,
            isVariadic: parameters.last?.hasSuffix("…") ?? false)
    }

    /// Which way of calling was used, and where each argument goes.
    struct Plan: Sendable {
        let signature: Int
        /// For each parameter the place of its argument, nil where it was left out; arguments beyond follow in order.
        let places: [Int?]
    }

    func plan(names: [String], count: Int) -> Plan? {
        for (index, signature) in signatures.enumerated() {
            if let places = names.isEmpty ? signature.places(count: count) : signature.places(names: names) {
                return Plan(signature: index, places: places)
            }
        }
        return nil
    }

    /// What is wrong with a call, nil where nothing is.
    func fault(names: [String], count: Int) -> FEELIssue.Reason? {
        if plan(names: names, count: count) != nil { return nil }
        let known = signatures.flatMap(\.parameters)
        if let unknown = names.first(where: { !known.contains($0) }) {
            return .unknownParameter(function: name, name: unknown, known: known)
        }
        let least = signatures.map(\.required).min() ?? 0
        let most = signatures.map(\.parameters.count).max() ?? 0
        return .argumentCount(function: name, found: count, expected: least...max(least, most))
    }

    static func note(for issue: FEELIssue.Reason?, function: String) -> Note.Reason {
        switch issue {
        case .argumentCount(_, let found, _): .argumentCount(function: function, found: found)
        case .unknownParameter(_, let name, _): .unknownParameter(function: function, name: name)
        default: .unknownName(function)
        }
    }

    /// The type of the result for arguments of these types.
    func resultType(_ arguments: [FEELType]) -> FEELType {
        if let result { return result }
        guard let first = arguments.first else { return .any }
        switch name {
        case "sublist", "reverse", "remove", "distinct values", "sort", "mode":
            if case .list = first { return first }
            return .list(first == .null ? .any : first)
        case "append", "insert before", "list replace", "concatenate", "union":
            return .list(.any)
        case "abs": return first
        case "min", "max":
            if case .list(let element) = first, arguments.count == 1 { return element }
            return arguments.allSatisfy { $0 == first } ? first : .any
        default: return .any
        }
    }

    /// The built-in as a value.
    var value: FunctionValue {
        let parameters = (signatures.first?.parameters ?? []).map { FunctionValue.Parameter(name: $0, type: .any) }
        return FunctionValue(parameters: parameters, result: result ?? .any, checksItself: false) { values, frame in
            let span = TextSpan(0, 0)
            guard let plan = plan(names: [], count: values.count) else {
                return frame.null(.argumentCount(function: name, found: values.count), span)
            }
            return body(BuiltinCall(self, plan, values: values, operands: [], span: span), &frame)
        }
    }
}

extension Builtin.Signature {
    fileprivate func places(count: Int) -> [Int?]? {
        guard count >= required, isVariadic || count <= parameters.count else { return nil }
        return (0..<max(count, parameters.count)).map { $0 < count ? $0 : nil }
    }

    fileprivate func places(names: [String]) -> [Int?]? {
        guard Set(names).count == names.count, names.allSatisfy(parameters.contains),
            parameters.prefix(required).allSatisfy(names.contains)
        else { return nil }
        return parameters.map { names.firstIndex(of: $0) }
    }
}
