// The ways an evaluation may go through an expression, so that rules can be told which of them no example takes.

/// One way through one place of an expression.
public struct Branch: Hashable, Sendable {
    /// Which way.
    public enum Way: String, Hashable, Sendable, CaseIterable {
        /// The condition of an `if` held.
        case then
        /// It did not.
        case otherwise = "else"
        /// The left side alone decided an `and` by being false, an `or` by being true.
        case left
        /// The left side did not, and the right side did.
        case right
        /// Neither side did.
        case neither
        /// An element decided: it satisfies a `some`, or fails an `every`.
        case found
        /// No element did.
        case none
    }

    /// The place: the whole `if`, `and`, `or`, `some` or `every`.
    public let span: TextSpan
    /// The way.
    public let way: Way
}

extension Syntax {
    /// The ways through this node alone; none where it does not branch.
    var ways: [Branch.Way] {
        switch form {
        case .conditional: [.then, .otherwise]
        case .conjunction, .disjunction: [.left, .right, .neither]
        case .quantified: [.found, .none]
        default: []
        }
    }
}

extension Formula {
    /// Every way through the formula, outer places first.
    public var branches: [Branch] {
        var branches: [Branch] = []
        syntax.visit { node in branches += node.ways.map { Branch(span: node.span, way: $0) } }
        return branches
    }

    /// The ways that an evaluation takes. Where a condition rests on something missing no way is taken.
    ///
    /// - Complexity: tables are gone through row by row, not by columns.
    public func branchesTaken(_ bindings: Bindings = Bindings()) -> Set<Branch> {
        var frame = frame(bindings)
        frame.branches = []
        _ = step(&frame)
        return frame.branches ?? []
    }
}
