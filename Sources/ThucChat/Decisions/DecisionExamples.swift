// Runs the examples of decision files: the values given, the decision made, the value compared.

import FEEL

extension Rulebook {
    /// Makes a decision over what an example gives, and compares.
    package func run(_ example: DecisionExample, of decision: RuleDecision) -> ExampleRun {
        var faults: [Bilingual] = []
        let facts = Facts(ExampleSubmission(example.given, self, &faults).submission, self)
        guard faults.isEmpty else { return ExampleRun(failures: faults.map(example.given.failure)) }
        let found = decision.decide(facts.bindings).value
        guard let expected = example.expected?.evaluate().value, found != expected else {
            return ExampleRun(facts: facts, failures: [])
        }
        let text = Bilingual(
            vi: "\(decision.name): cần \(example.expectedText), được \(found)",
            en: "\(decision.name): expected \(example.expectedText), got \(found)")
        return ExampleRun(facts: facts, failures: [example.given.failure(text)])
    }
}
