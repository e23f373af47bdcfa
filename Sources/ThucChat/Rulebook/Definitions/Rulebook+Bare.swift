// The set as its own files have it, without what overlays laid over it.

extension Rulebook {
    /// The set without overlays: its examples speak of its own levels.
    package var withoutOverlays: Rulebook {
        guard !overlays.isEmpty else { return self }
        var book = self
        (book.overlays, book.assignments) = ([], [])
        for c in book.criteria.indices {
            for i in book.criteria[c].indicators.indices { book.criteria[c].indicators[i].uncover() }
        }
        for t in book.tiers.indices {
            for c in book.tiers[t].conditions.indices { book.tiers[t].conditions[c].indicator.uncover() }
        }
        return book
    }
}

extension Indicator {
    fileprivate mutating func uncover() { for t in tests.indices { tests[t].threshold.uncover() } }
}

extension Threshold {
    /// Takes out the levels of overlays, and the dimension where only they went by it.
    fileprivate mutating func uncover() {
        let laid = levels.filter { $0.scope != nil }
        guard !laid.isEmpty else { return }
        levels.removeAll { $0.scope != nil }
        if laid.contains(where: { $0.key != nil }), levels.allSatisfy({ $0.key == nil }) { dimension = nil }
    }
}
