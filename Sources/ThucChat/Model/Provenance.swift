// How a threshold is known.

/// The provenance of a threshold.
package enum Provenance: String, Sendable, Hashable, CaseIterable {
    /// Two independent sources or the decision's text.
    case established
    /// One source.
    case sourced
    /// Recollection only: counts, but what rests on it is provisional.
    case recollected
    /// By a named person with a document number, in an overlay.
    case confirmed
    /// Sample data only.
    case example
    /// Set by the province or a ministry, or simply not known: nothing can be met by it.
    case unset

    /// Whether it is less certain than another: unset, then example, recollected, sourced, established, confirmed.
    package func weaker(than other: Provenance) -> Bool { trust < other.trust }

    private var trust: Int {
        switch self {
        case .unset: 0
        case .example: 1
        case .recollected: 2
        case .sourced: 3
        case .established: 4
        case .confirmed: 5
        }
    }

    /// What rests on it counts only until somebody has looked it up.
    package var isProvisional: Bool { self == .recollected || self == .example }
}
