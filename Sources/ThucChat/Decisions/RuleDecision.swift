// A decision of a rulebook: a table or an expression with a name that other rules use.

import FEEL

/// A decision, compiled and checked.
package struct RuleDecision: Sendable {
    /// How it is made.
    package enum Body: Sendable {
        case table(DecisionTable)
        case formula(Formula)
    }

    package var draft: DecisionDraft
    package var body: Body
    package var examples: [DecisionExample]
    /// What the lints could not judge, said so that nobody takes silence for soundness.
    package var unjudged: [Bilingual]
    /// `decisions/muc-do.yaml:2`.
    package var source: String

    package var name: String { draft.name }
    package var title: Bilingual { draft.title }

    /// The file it stands in, below the rules folder.
    package var file: String { String(source.split(separator: ":").first ?? "") }

    /// Every compiled expression of it: inputs, their values, cells, results.
    package var formulas: [Formula] {
        switch body {
        case .formula(let formula): return [formula]
        case .table(let table):
            let inputs = table.inputs.flatMap { [$0.expression, $0.values?.formula].compactMap { $0 } }
            let outputs = table.outputs.flatMap { [$0.values?.formula, $0.otherwise].compactMap { $0 } }
            let cells = table.rows.flatMap { row in row.tests.map(\.formula) + row.results }
            return inputs + outputs + cells
        }
    }

    /// The names it reads, each once, in the order met.
    package var names: [String] {
        formulas.flatMap(\.names).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The value, and the rows that matched; a value that left any note is null: it cannot be told.
    package func decide(_ bindings: Bindings) -> (value: Value, rows: [Int]) {
        switch body {
        case .formula(let formula):
            let outcome = formula.evaluate(bindings)
            return (outcome.notes.isEmpty ? outcome.value : .null, [])
        case .table(let table):
            let decision = table.decide(bindings)
            return (decision.outcome.notes.isEmpty ? decision.outcome.value : .null, decision.rows)
        }
    }
}

/// An example inside a decision file: values as a person would type them, and the value that must come, in FEEL.
package struct DecisionExample: Sendable {
    package var given: RuleExample
    /// The expected value, compiled; nil where it did not compile.
    package var expected: Formula?
    package var expectedText: String
}
