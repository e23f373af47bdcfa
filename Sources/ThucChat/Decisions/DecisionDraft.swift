// A decision as it is written, every expression as text: what rule files, DMN models and printed tables share.

import FEEL

/// A decision before compilation.
package struct DecisionDraft: Hashable, Sendable {
    /// How a decision is made.
    package enum Body: Hashable, Sendable {
        /// By a table; `notes` has one text a row, empty where there is none.
        case table(DecisionTable.Draft, notes: [String])
        /// By one expression.
        case expression(String)
    }

    /// The name in expressions.
    package var name: String
    package var title: Bilingual
    /// The type of the result, or of one of its elements where the hit policy makes a list.
    package var type: DecisionType?
    package var body: Body

    package init(name: String, title: Bilingual, type: DecisionType?, body: Body) {
        self.name = name
        self.title = title
        self.type = type
        self.body = body
    }

    /// The type that other expressions may rely on, known before anything is compiled.
    package var declaredType: FEELType {
        guard case .table(let table, _) = body else { return type?.feelType ?? .any }
        let types = table.outputs.map { $0.type ?? .any }
        let one =
            types.count == 1
            ? types[0]
            : .context(zip(table.outputs.indices, types).map { .init(table.outputs[$0].name ?? "\($0 + 1)", $1) })
        switch table.hitPolicy {
        case .unique, .any, .priority, .first: return one
        case .ruleOrder, .outputOrder, .collect(nil): return .list(one)
        case .collect(.count): return .number
        case .collect: return types.count == 1 ? one : .any
        }
    }
}
