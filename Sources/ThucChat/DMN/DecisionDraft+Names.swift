// Which of some names the text of a decision speaks of.

import FEEL

extension DecisionDraft {
    /// Every expression of it.
    var sources: [String] {
        switch body {
        case .expression(let source): [source]
        case .table(let table, _):
            table.inputs.flatMap { [$0.expression] + [$0.values].compactMap { $0 } }
                + table.outputs.compactMap(\.otherwise) + table.rows.flatMap { $0.tests + $0.results }
        }
    }

    /// The names that its expressions read, out of those given; an expression that does not compile reads none.
    func names(among names: Set<String>) -> Set<String> {
        var scope = Scope(isOpen: true)
        for name in names.sorted() { scope.declare(name) }
        return sources.reduce(into: []) { found, source in
            found.formUnion(Self.read(source, scope))
        }
    }

    private static func read(_ source: String, _ scope: Scope) -> [String] {
        do throws(FEELIssues) {
            return try Formula.compileUnaryTests(source, in: scope).formula.names
        } catch {
            return []
        }
    }
}
