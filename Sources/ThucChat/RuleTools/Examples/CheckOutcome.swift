// What one check says of one submission, in three words.

import FEEL

/// Whether a check spoke.
package enum CheckOutcome: String, Sendable, Hashable, CaseIterable {
    case fired
    case held
    /// Something it needs was not given, or there is no row to look at.
    case notEvaluated = "not-evaluated"
}

extension Facts {
    /// The outcome of a check. It held where it could be evaluated and is silent, printed digits that could hold included.
    package func outcome(of check: Check) -> CheckOutcome {
        guard confront(check).isEmpty else { return .fired }
        return isEvaluated(check) ? .held : .notEvaluated
    }

    private func isEvaluated(_ check: Check) -> Bool {
        switch check.body {
        case .holds(let formula): return isNeedMet(of: check) && value(of: formula) != nil
        case .each(let table, let formula):
            var isEvaluated = false
            forEachRow(of: table, reading: formula.names) { _, bindings in
                let outcome = formula.evaluate(bindings)
                isEvaluated = isEvaluated || (outcome.notes.isEmpty && !outcome.value.isNull)
            }
            return isEvaluated
        case .unique(let table, _): return (submission.registers[table]?.values.count ?? 0) > 0
        }
    }
}

extension Facts {
    /// The ways through a check's condition that it takes here, over all rows it looks at; none where it is not evaluated.
    func branchesTaken(by check: Check) -> Set<Branch> {
        switch check.body {
        case .holds(let formula): return isNeedMet(of: check) ? formula.branchesTaken(bindings) : []
        case .each(let table, let formula):
            var taken: Set<Branch> = []
            forEachRow(of: table, reading: formula.names) { _, bindings in
                taken.formUnion(formula.branchesTaken(bindings))
            }
            return taken
        case .unique: return []
        }
    }
}
