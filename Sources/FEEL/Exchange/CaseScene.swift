// The names bound while a case runs, and the boxed expressions evaluated among them.

/// Names with values and types, growing as a case binds them.
struct CaseScene: Sendable {
    private var scope = Scope(isOpen: true)
    private var bindings = Bindings()
    private let clock: Moment?

    init(clock: Moment?) { self.clock = clock }

    static func declared(_ json: JSONTree) throws(CaseFault) -> DeclaredType {
        do throws(FEELIssues) {
            return try DeclaredType(json)
        } catch {
            throw CaseFault(error)
        }
    }

    /// Binds a name, its value made to fit the type where one is declared.
    mutating func bind(_ name: String, _ value: Value, _ type: JSONTree?) throws(CaseFault) {
        guard let type, type.isGiven else {
            scope.declare(name, value.isNull ? .any : value.type)
            bindings[name] = value
            return
        }
        let declared = try CaseScene.declared(type)
        let fitting = declared.fit(value)
        scope.declare(name, declared.type == .any ? fitting.type : declared.type)
        bindings[name] = fitting
    }

    /// The value of an object with `expr` or `boxed`.
    func value(of json: JSONTree) throws(CaseFault) -> Value {
        if let boxed = json["boxed"], boxed.isGiven { return try value(boxed: boxed) }
        guard let source = json["expr"]?.string else { throw CaseFault(text: "neither expr nor boxed") }
        return try value(source)
    }

    private func value(_ source: String) throws(CaseFault) -> Value {
        do throws(FEELIssues) {
            return try Formula.compile(source, in: scope).evaluate(bindings, clock: clock).value
        } catch {
            throw CaseFault(error)
        }
    }

    private func value(boxed: JSONTree) throws(CaseFault) -> Value {
        if let source = boxed["feel"]?.string { return try value(source) }
        if let table = boxed["table"] { return try decide(table) }
        if let entries = boxed["context"]?.array { return try context(entries) }
        if let function = boxed["function"] { return try self.function(function) }
        if let items = boxed["list"]?.array {
            var values: [Value] = []
            for item in items { values.append(try value(boxed: item)) }
            return .list(values)
        }
        throw CaseFault(text: "unknown boxed expression")
    }

    /// The entries in order, each seen by the next; an entry without a name is the result.
    private func context(_ entries: [JSONTree]) throws(CaseFault) -> Value {
        var inner = self
        var result: [(key: String, value: Value)] = []
        for entry in entries {
            guard let boxed = entry["value"] else { throw CaseFault(text: "context entry without a value") }
            let value = try inner.value(boxed: boxed)
            guard let name = entry["name"]?.string else { return value }
            try inner.bind(name, value, entry["type"])
            result.append((Composed.text(name), inner.bindings[name] ?? value))
        }
        return .context(Context(result))
    }

    private func function(_ json: JSONTree) throws(CaseFault) -> Value {
        guard let body = json["body"] else { throw CaseFault(text: "function without a body") }
        let parameters = json["params"]?.array ?? []
        var declared: [FunctionValue.Parameter] = []
        for parameter in parameters {
            let type = try parameter["type"].map { json throws(CaseFault) in try CaseScene.declared(json).type } ?? .any
            declared.append(.init(name: NameWord.text(NameWord.words(of: parameter["name"]?.string ?? "")), type: type))
        }
        return .function(
            FunctionValue(parameters: declared, result: .any) { arguments, frame in
                var inner = self
                do throws(CaseFault) {
                    for (parameter, argument) in zip(parameters, arguments) {
                        try inner.bind(parameter["name"]?.string ?? "", argument, parameter["type"])
                    }
                    return try inner.value(boxed: body)
                } catch {
                    return frame.null(.notAFunction, TextSpan(0, 0))
                }
            })
    }

    private func decide(_ json: JSONTree) throws(CaseFault) -> Value {
        let draft = try draft(json)
        do throws(DecisionTableIssues) {
            return try DecisionTable.compile(draft, in: scope).evaluate(bindings, clock: clock).value
        } catch {
            throw CaseFault(text: error.issues.map { "\($0.place): \($0.issue.en)" }.joined(separator: " "))
        }
    }

    private func draft(_ json: JSONTree) throws(CaseFault) -> DecisionTable.Draft {
        guard let policy = HitPolicy(json["hit"]?.string ?? "", aggregation: json["aggregation"]?.string) else {
            throw CaseFault(text: "unknown hit policy")
        }
        var inputs: [DecisionTable.Draft.Input] = []
        for input in json["inputs"]?.array ?? [] {
            inputs.append(.init(input["expr"]?.string ?? "", type: try type(input), values: input["values"]?.string))
        }
        var outputs: [DecisionTable.Draft.Output] = []
        for output in json["outputs"]?.array ?? [] {
            outputs.append(
                .init(
                    output["name"]?.string, type: try type(output), values: output["values"]?.string,
                    otherwise: output["default"]?.string))
        }
        let rows = (json["rules"]?.array ?? []).map { rule in
            DecisionTable.Draft.Row(
                rule["if"]?.array?.compactMap(\.string) ?? [], rule["then"]?.array?.compactMap(\.string) ?? [])
        }
        return DecisionTable.Draft(policy, inputs: inputs, outputs: outputs, rows: rows)
    }

    private func type(_ json: JSONTree) throws(CaseFault) -> FEELType? {
        guard let type = json["type"], type.isGiven else { return nil }
        return try CaseScene.declared(type).type
    }
}
