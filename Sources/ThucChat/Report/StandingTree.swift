// The standings of a unit as people read them: tier, conditions, criteria with their indicators, indicators with their tests.

/// The standings of one unit, in their order.
struct StandingTree {
    /// An indicator or condition with its tests.
    struct Branch {
        var standing: Standing
        var tests: [Standing] = []

        /// The standings that carry values: the tests, or the indicator itself where it has none apart.
        var valued: [Standing] { tests.isEmpty ? [standing] : tests }
    }

    struct CriterionBranch {
        var standing: Standing
        var indicators: [Branch] = []
    }

    /// The tier's own row; nil where there are no rows.
    private(set) var tier: Standing?
    private(set) var conditions: [Branch] = []
    private(set) var criteria: [CriterionBranch] = []
    /// The other tiers in play, each a tree of its own.
    private(set) var higher: [StandingTree] = []

    /// The base tier's tree, with those of the other tiers beside it.
    init(_ standings: [Standing]) {
        let ids = standings.map(\.tier).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let trees = ids.map { id in StandingTree(ofOneTier: standings.filter { $0.tier == id }) }
        self = trees.first ?? StandingTree(ofOneTier: [])
        higher = Array(trees.dropFirst())
    }

    /// Criteria of all tiers in play.
    var allCriteria: [CriterionBranch] { criteria + higher.flatMap(\.criteria) }

    private init(ofOneTier standings: [Standing]) {
        var isUnderCondition = false
        for standing in standings {
            switch standing.level {
            case .tier: tier = standing
            case .condition:
                isUnderCondition = true
                conditions.append(Branch(standing: standing))
            case .criterion:
                isUnderCondition = false
                criteria.append(CriterionBranch(standing: standing))
            case .indicator:
                isUnderCondition = false
                guard let last = criteria.indices.last else { continue }
                criteria[last].indicators.append(Branch(standing: standing))
            case .test: attach(standing, toCondition: isUnderCondition)
            }
        }
    }

    private mutating func attach(_ test: Standing, toCondition isUnderCondition: Bool) {
        if isUnderCondition {
            guard let last = conditions.indices.last else { return }
            conditions[last].tests.append(test)
            return
        }
        guard let last = criteria.indices.last, let indicator = criteria[last].indicators.indices.last else { return }
        criteria[last].indicators[indicator].tests.append(test)
    }
}
