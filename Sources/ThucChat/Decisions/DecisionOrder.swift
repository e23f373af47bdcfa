// The order in which decisions are made, so that one may use another, and those that use each other in a circle.

import FEEL

/// Decisions sorted by what they use; those of equal standing keep the order of their files.
struct DecisionOrder {
    private(set) var sorted: [RuleDecision] = []
    /// Names of decisions that use each other in a circle, or use one that does.
    private(set) var circular: Set<String> = []
    /// The names, other than decisions, that each decision reads, its own and through others.
    private(set) var fieldsRead: [String: [String]] = [:]

    init(_ decisions: [RuleDecision]) {
        let names = Set(decisions.map(\.name))
        var waiting = decisions
        var done: Set<String> = []
        while let next = waiting.firstIndex(where: { done.isSuperset(of: names.intersection($0.names)) }) {
            let decision = waiting.remove(at: next)
            done.insert(decision.name)
            sorted.append(decision)
            fieldsRead[decision.name] = decision.names.flatMap { fieldsRead[$0] ?? [$0] }
        }
        circular = Set(waiting.map(\.name))
    }
}
