// Makes a rulebook's decisions over one unit's values, and says which fields stand behind a formula.

import FEEL

extension Rulebook {
    /// Sets every decision by its name, in the order in which one may use another.
    package func decide(into bindings: inout Bindings) {
        for decision in decisions { bindings[decision.name] = decision.decide(bindings).value }
    }

    package func decision(named name: String) -> RuleDecision? { decisions.first { $0.name == name } }

    /// The fields of a unit that a formula reads, itself or through decisions, each once.
    package func fieldsRead(by formula: Formula) -> [Field] {
        let behind = DecisionOrder(decisions).fieldsRead
        let names = formula.names.flatMap { behind[$0] ?? [$0] }
        return names.compactMap(dictionary.field(named:)).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
