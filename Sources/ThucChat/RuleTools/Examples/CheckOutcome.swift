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
    /// The outcome of a check. It held where it is silent and its opposite speaks.
    package func outcome(of check: Check) -> CheckOutcome {
        guard confront(check).isEmpty else { return .fired }
        if case .unique(let table, _) = check.body {
            return (submission.registers[table]?.values.count ?? 0) > 0 ? .held : .notEvaluated
        }
        guard let opposite = check.opposite(in: rulebook) else { return .notEvaluated }
        return confront(opposite).isEmpty ? .notEvaluated : .held
    }
}

extension Check {
    /// The check that speaks wherever this one holds; nil for checks of uniqueness.
    fileprivate func opposite(in book: Rulebook) -> Check? {
        var check = self
        do {
            switch body {
            case .unique: return nil
            case .holds(let formula):
                check.body = .holds(try Formula.compile("not(\(formula.source))", in: book.scope))
            case .each(let id, let formula):
                guard let table = book.dictionary.table(id: id) else { return nil }
                let scope = Vocabulary(book).rowScope(of: table)
                check.body = .each(table: id, try Formula.compile("not(\(formula.source))", in: scope))
            }
        } catch {
            return nil
        }
        return check
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
