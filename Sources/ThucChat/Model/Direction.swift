// Which way a threshold points.

/// The direction of a threshold.
package enum Direction: String, Sendable, Hashable, CaseIterable {
    case atLeast = "at-least"
    case atMost = "at-most"
    case exactly
    /// A yes/no test: it is so or it is not.
    case achieved
}
