// A tier of the criteria set and what it asks beyond its criteria.

package struct Tier: Sendable {
    package var id: String
    package var title: Bilingual
    /// How many criteria make it full.
    package var full: Int
    /// Whether all its indicators are known; a tier of which only a part is known is never eligible.
    package var isComplete = true
    /// The tier that must be held first.
    package var below: String?
    /// What people call it in a list or beside a code: `nâng cao`, `NTM nâng cao`.
    package var labels: [String] = []
    /// Codes of the criteria whose loss alone can bring a title under review.
    package var critical: [String] = []
    package var conditions: [Condition]
}
