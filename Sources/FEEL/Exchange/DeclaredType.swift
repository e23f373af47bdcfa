// A declared type with the values it allows, as conformance cases write it.

/// A type, and unary tests every value of it must pass, for itself and for its parts.
struct DeclaredType {
    let type: FEELType
    private let allowed: CompiledTests?
    private let fields: [(name: String, type: DeclaredType)]
    private let element: [DeclaredType]

    /// Reads `"number"`, `{"list": T}`, `{"context": {name: T}}`, `{"base": T, "allowed": tests}`.
    init(_ json: JSONTree) throws(FEELIssues) {
        var tests: CompiledTests?
        var parts: [(name: String, type: DeclaredType)] = []
        var inner: [DeclaredType] = []
        if let name = json.string {
            type = FEELType(named: name) ?? .any
        } else if let list = json["list"] {
            inner = [try DeclaredType(list)]
            type = .list(inner[0].type)
        } else if let base = json["base"] {
            let plain = try DeclaredType(base)
            inner = plain.element
            parts = plain.fields
            type = plain.type
            if let source = json["allowed"]?.string {
                tests = try Formula.compileUnaryTests(source, inputType: plain.type, in: Scope(isOpen: true))
            }
        } else if let context = json["context"] {
            for member in context.members { parts.append((Composed.text(member.key), try DeclaredType(member.value))) }
            type = .context(parts.map { .init($0.name, $0.type.type) })
        } else {
            type = .any
        }
        allowed = tests
        fields = parts
        element = inner
    }

    /// The value made to fit, null where it does not.
    func fit(_ value: Value) -> Value {
        guard let coerced = value.coerced(to: type), isAllowed(coerced) else { return .null }
        return coerced
    }

    private func isAllowed(_ value: Value) -> Bool {
        if value.isNull { return true }
        if let allowed, allowed.evaluate(value).value != .boolean(true) { return false }
        switch value {
        case .list(let items): return element.isEmpty || items.allSatisfy(element[0].isAllowed)
        case .context(let context):
            return fields.allSatisfy { field in context[field.name].map(field.type.isAllowed) ?? true }
        default: return true
        }
    }
}
