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

    private(set) var tiers: [Standing] = []
    private(set) var conditions: [Branch] = []
    private(set) var criteria: [CriterionBranch] = []

    init(_ standings: [Standing]) {
        var isUnderCondition = false
        for standing in standings {
            switch standing.level {
            case .tier: tiers.append(standing)
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
