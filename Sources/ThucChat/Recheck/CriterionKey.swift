// A criterion of a tier.

/// Which criterion is meant: its tier and its code within it.
struct CriterionKey: Hashable, Sendable {
    var tier: String
    var code: String
}
