// How a value is computed from the rows of a table.

import FEEL

/// A value computed from the rows of a table.
package struct Recomputation: Sendable {
    /// The table's id.
    package var table: String
    /// Column ids that must be given in every row.
    package var needs: [String]
    /// Whether the stated figure and the rows speak of the same thing.
    package var comparable: Formula?
    package var formula: Formula
    /// Numerator and denominator, where the formula is a rate.
    package var share: Share?
}
