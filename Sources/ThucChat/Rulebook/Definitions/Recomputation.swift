// How a value is computed from the rows of a table.

import FEEL

/// A value computed from the rows of a table.
package struct Recomputation: Sendable {
    /// The table's id.
    package var table: String
    /// The rows that the value is about; nil for all.
    package var selection: RowSelection?
    /// Column ids that must be given in every row.
    package var needs: [String]
    /// Whether the stated figure and the rows speak of the same thing.
    package var comparable: Formula?
    package var formula: Formula
    /// Numerator and denominator, where the formula is a rate.
    package var share: Share?
}

/// The rows of a table that one indicator is about.
package struct RowSelection: Sendable {
    /// Over one row.
    package var condition: Formula
    /// The table's rows that meet the condition.
    package var rows: Formula
}

extension Indicator {
    /// Which rows of a table this indicator is about; nil where it is about all or none.
    package func selection(of table: String) -> RowSelection? {
        tests.lazy.compactMap(\.recomputed).first { $0.table == table && $0.selection != nil }?.selection
    }
}
