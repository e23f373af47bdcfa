// Walks the tree: which parts a node has, and which variables it mentions.

extension Syntax {
    /// The direct parts of the node, in the order they are written.
    public var children: [Syntax] {
        switch form {
        case .literal, .name: []
        case .path(let base, _): [base]
        case .filter(let list, let condition, _): [list, condition]
        case .negation(let operand): [operand]
        case .arithmetic(_, let left, let right), .comparison(_, let left, let right),
            .conjunction(let left, let right),
            .disjunction(let left, let right):
            [left, right]
        case .between(let value, let low, let high): [value, low, high]
        case .membership(let value, let tests, _): [value] + tests.map(\.operand)
        case .instanceOf(let value, _): [value]
        case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
        case .iteration(let iterators, let result, _): iterators.flatMap(\.parts) + [result]
        case .quantified(_, let iterators, let condition): iterators.flatMap(\.parts) + [condition]
        case .list(let items): items
        case .context(let entries): entries.map(\.value)
        case .interval(let low, let high, _, _): [low, high].compactMap { $0 }
        case .point(let value, _): [value]
        case .function(_, let body): [body]
        case .call(let callee, let arguments): [callee] + arguments.values
        case .builtin(_, let arguments): arguments.values
        }
    }

    /// Whether the node, or any below it, has this property.
    public func contains(where predicate: (Syntax) -> Bool) -> Bool {
        predicate(self) || children.contains { $0.contains(where: predicate) }
    }

    /// Visits the node and all below it, outer nodes first.
    public func visit(_ body: (Syntax) -> Void) {
        body(self)
        for child in children { child.visit(body) }
    }

    func mentions(local slot: Int) -> Bool {
        contains { node in
            guard case .name(let reference) = node.form else { return false }
            return reference.target.mentions(slot)
        }
    }

    func mentions(item slot: Int) -> Bool { mentions(local: slot) }
}

extension Syntax.Iterator {
    var parts: [Syntax] { [source] + (end.map { [$0] } ?? []) }
}

extension Syntax.Target {
    func mentions(_ slot: Int) -> Bool {
        switch self {
        case .local(let local): local == slot
        case .field(let item): item == slot
        case .dynamic(let item, let otherwise): item == slot || otherwise.mentions(slot)
        case .bound, .builtin, .unknown: false
        }
    }
}
