// A field that a result cell fills.

/// A field that a result cell fills.
package struct RowField: Hashable, Sendable {
    /// Field id.
    package var field: String
    /// Words that mark its part of the cell; nil for the first or only part.
    package var cue: String?
}
