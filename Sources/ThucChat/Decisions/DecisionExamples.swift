// Runs the examples of decision files: the values given, the decision made, the value compared.

import FEEL

extension Rulebook {
    /// The examples of decisions that do not come out as expected, in file order.
    package func failingDecisionExamples() -> [ExampleFailure] {
        decisions.flatMap { decision in decision.examples.flatMap { failures(of: $0, of: decision) } }
    }

    /// The rows of a decision's table that none of its examples matches, from 0.
    package func rowsWithoutExample(of decision: RuleDecision) -> [Int] {
        guard case .table(let table) = decision.body else { return [] }
        var matched: Set<Int> = []
        for example in decision.examples {
            var faults: [Bilingual] = []
            let facts = Facts(ExampleSubmission(example.given, self, &faults).submission, self)
            matched.formUnion(decision.decide(facts.bindings).rows)
        }
        return table.rows.indices.filter { !matched.contains($0) }
    }

    private func failures(of example: DecisionExample, of decision: RuleDecision) -> [ExampleFailure] {
        func failure(_ vi: String, _ en: String) -> ExampleFailure {
            ExampleFailure(source: example.given.source, name: example.given.name, text: Bilingual(vi: vi, en: en))
        }
        var faults: [Bilingual] = []
        let facts = Facts(ExampleSubmission(example.given, self, &faults).submission, self)
        guard faults.isEmpty else { return faults.map { failure($0.vi, $0.en) } }
        let found = decision.decide(facts.bindings).value
        guard let expected = example.expected?.evaluate().value, found != expected else { return [] }
        return [
            failure(
                "\(decision.name): cần \(example.expectedText), được \(found)",
                "\(decision.name): expected \(example.expectedText), got \(found)")
        ]
    }
}
