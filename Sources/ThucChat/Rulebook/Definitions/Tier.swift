// A tier of the criteria set and what it asks beyond its criteria.

package struct Tier: Sendable {
    package var id: String
    package var title: Bilingual
    /// How many criteria make it full.
    package var full: Int
    /// The tier that must be held first.
    package var below: String?
    package var conditions: [Condition]
}
