// What the rows of a register give for a test.

import FEEL

/// The outcome of a recomputation.
package enum RecomputedValue: Hashable, Sendable {
    /// No such table was sent.
    case absent
    /// The table has no rows: nothing to compute from.
    case empty
    /// Needed cells are blank or unreadable.
    case incomplete(places: [Place], count: Int)
    /// The table's rows contradict one another, so nothing is computed from them.
    case contradicted
    /// The rows speak of something else than the stated figure.
    case notComparable(Recomputed?)
    /// Whether the rows are all there should be is not known, and no stated figure bears them out: they decide nothing.
    case unsettled(Recomputed)
    case value(Recomputed)
}

/// A value computed from rows, with its operands.
package struct Recomputed: Hashable, Sendable {
    package var value: Value
    package var numerator: Number?
    package var denominator: Number?
    package var rowCount: Int
}
