// A property of a unit that thresholds depend on.

/// A property of a unit that thresholds may depend on, such as the region column.
package struct Dimension: Hashable, Sendable {
    package var id: String
    /// Its name in FEEL.
    package var name: String
    /// The column of the unit list that holds it.
    package var column: String
    package var values: [(id: String, title: Bilingual)]

    package static func == (left: Dimension, right: Dimension) -> Bool { left.id == right.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
