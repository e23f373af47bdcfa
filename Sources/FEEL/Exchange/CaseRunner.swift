// Runs conformance cases: one JSON line with an expression, its names and types; one JSON line with the value.

/// Runs the cases of a conformance kit.
///
/// A case is a JSON object: `id`; `expr` (FEEL) or `boxed` (a decision table, context, function or FEEL text);
/// `let`, names bound in order; `inputs`, typed JSON; `types` of the inputs; `type` of the result.
package struct CaseRunner: Sendable {
    private let clock: Moment?

    /// - Parameter clock: what `now()` and `today()` answer.
    package init(clock: Moment? = nil) { self.clock = clock }

    /// The result of one line: `{"id": …, "value": typed JSON}` or `{"id": …, "error": "…"}`.
    package func run(line: [UInt8]) -> String {
        do throws(JSONTree.Fault) {
            let json = try JSONReader.read(line)
            let id = json["id"] ?? .null
            return answer(json, id).text
        } catch {
            return JSONTree.object([
                .init("id", .null), .init("error", .string(error.en)),
            ]).text
        }
    }

    private func answer(_ json: JSONTree, _ id: JSONTree) -> JSONTree {
        do throws(CaseFault) {
            let value = try value(of: json)
            return .object([.init("id", id), .init("value", value.typedJSON)])
        } catch {
            return .object([.init("id", id), .init("error", .string(error.text))])
        }
    }

    private func value(of json: JSONTree) throws(CaseFault) -> Value {
        var scene = CaseScene(clock: clock)
        let types = json["types"]
        for input in json["inputs"]?.members ?? [] {
            guard let value = Value(typed: input.value) else { throw CaseFault(text: "input \(input.key)") }
            try scene.bind(input.key, value, types?[input.key])
        }
        for binding in json["let"]?.array ?? [] {
            guard let name = binding["name"]?.string else { throw CaseFault(text: "let without a name") }
            try scene.bind(name, try scene.value(of: binding), binding["type"])
        }
        let value = try scene.value(of: json)
        guard let type = json["type"], type.isGiven else { return value }
        return try CaseScene.declared(type).fit(value)
    }
}

/// Why a case could not be run.
struct CaseFault: Error {
    let text: String

    init(text: String) { self.text = text }

    init(_ issues: FEELIssues) {
        text = issues.issues.map { "\($0.code) at \($0.line):\($0.column): \($0.en)" }.joined(separator: " ")
    }
}
