// The tests of a rulebook by name, and an overlay's level laid over one of them.

extension Rulebook {
    /// `CODE/test` of every test, in order; a code of another tier than the base tier has its tier in front.
    package var testNames: [String] {
        (criteria.flatMap(\.indicators) + tiers.flatMap(\.conditions).map(\.indicator)).flatMap { indicator in
            indicator.tests.map { "\(indicator.code)/\($0.id)" }
        }
    }

    package func test(named name: String) -> Test? {
        for indicator in criteria.flatMap(\.indicators) + tiers.flatMap(\.conditions).map(\.indicator) {
            if let test = indicator.tests.first(where: { "\(indicator.code)/\($0.id)" == name }) { return test }
        }
        return nil
    }

    mutating func lay(_ overlay: OverlayLevel) {
        let dimension = dimensions.first?.id
        for c in criteria.indices {
            for i in criteria[c].indicators.indices { criteria[c].indicators[i].lay(overlay, dimension) }
        }
        for t in tiers.indices {
            for c in tiers[t].conditions.indices { tiers[t].conditions[c].indicator.lay(overlay, dimension) }
        }
    }
}

extension Indicator {
    fileprivate mutating func lay(_ overlay: OverlayLevel, _ dimension: String?) {
        for t in tests.indices where "\(code)/\(tests[t].id)" == overlay.test {
            tests[t].threshold.levels.insert(overlay.level, at: 0)
            if overlay.level.key != nil, tests[t].threshold.dimension == nil {
                tests[t].threshold.dimension = dimension
            }
        }
    }
}
