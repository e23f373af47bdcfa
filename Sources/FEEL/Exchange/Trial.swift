// One expression tried out: names from a JSON context, the result as FEEL text.

/// An expression with values for its names, as a person tries it at a terminal.
package struct Trial: Sendable {
    /// The result and what was noticed, as text.
    package struct Result: Hashable, Sendable {
        package var value: String
        package var notes: [Note]
    }

    private let expression: String
    private let context: Value
    private let clock: Moment?

    /// - Parameters:
    ///   - context: a JSON object of names and values; numbers may be plain.
    ///   - today: an ISO day for `today()` and `now()`; without it they are null with a note.
    /// - Throws: ``JSONTree/Fault`` where the context is not JSON.
    package init(expression: String, context: String?, today: String?) throws(JSONTree.Fault) {
        self.expression = expression
        let json = try context.map { text throws(JSONTree.Fault) in try JSONReader.read(Array(text.utf8)) }
        self.context = json.flatMap { Value(typed: $0) } ?? .null
        clock = today.flatMap(Trial.clock)
    }

    /// The moment that `now()` answers on a day, its midnight; nil where the text is no ISO day.
    package static func clock(on day: String) -> Moment? { TemporalReader.moment("\(day)T00:00:00") }

    /// Evaluates it in an open scope: an unknown name is null with a note.
    package func run() throws(FEELIssues) -> Result {
        var scope = Scope(isOpen: true)
        if case .context(let context) = context { for entry in context.entries { scope.declare(entry.key) } }
        var bindings = Bindings(scope)
        if case .context(let context) = context { for entry in context.entries { bindings[entry.key] = entry.value } }
        let outcome = try Formula.compile(expression, in: scope).evaluate(bindings, clock: clock)
        return Result(value: outcome.value.text, notes: outcome.notes)
    }
}
