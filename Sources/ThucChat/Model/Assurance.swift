// How a value is backed.

/// The backing of a value, best first.
package enum Assurance: String, Sendable, Hashable, CaseIterable, Comparable {
    /// An independent source agrees.
    case a = "A"
    /// Recomputed from detail rows.
    case b = "B"
    /// A document is cited: number, date, issuer, in force.
    case c = "C"
    /// A stated value.
    case d = "D"
    /// A bare word.
    case e = "E"

    /// Better backing first: A < E.
    package static func < (left: Assurance, right: Assurance) -> Bool { left.rawValue < right.rawValue }
}
