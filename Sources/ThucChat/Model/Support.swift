// What the evidence says, in three values.

/// Met, not met, or cannot tell: Kleene's logic.
package enum Support: String, Sendable, Hashable, CaseIterable {
    case met
    case notMet = "not-met"
    case cannotTell = "cannot-tell"

    /// Kleene's *and*: one not met decides, then one cannot tell.
    package static func all(_ parts: some Sequence<Support>) -> Support {
        var result = Support.met
        for part in parts {
            if part == .notMet { return .notMet }
            if part == .cannotTell { result = .cannotTell }
        }
        return result
    }
}
