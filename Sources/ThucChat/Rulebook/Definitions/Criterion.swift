// Tiers, criteria, indicators and tests, with their thresholds.

import FEEL

package struct Tier: Sendable {
    package var id: String
    package var title: Bilingual
    /// How many criteria make it full.
    package var full: Int
    /// The tier that must be held first.
    package var below: String?
    package var conditions: [Condition]
}

/// A dated condition of recognition, judged like an indicator.
package struct Condition: Sendable {
    package var indicator: Indicator
    package var validFrom: CalendarDay?
    package var validTo: CalendarDay?
}

package struct Criterion: Sendable {
    package var code: String
    package var tier: String
    package var title: Bilingual
    package var basis: String
    package var indicators: [Indicator]
    package var examples: [RuleExample]
    /// `criteria/17-moi-truong.yaml:3`.
    package var source: String

    /// Departments of all its indicators, each once, in order.
    package var owners: [String] {
        indicators.flatMap(\.owners).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

package struct Indicator: Sendable {
    package var code: String
    package var title: Bilingual
    package var owners: [String]
    package var leastAssurance: Assurance
    package var notApplicable: [Inapplicability]
    package var tests: [Test]
    package var source: String
}

/// A circumstance in which an indicator does not apply.
package struct Inapplicability: Sendable {
    /// The claim word that asks for it, e.g. not-considered.
    package var claimed: Claim.Word?
    /// A cited document is needed.
    package var isDocumented: Bool
    /// A FEEL condition over the unit's fields.
    package var when: Formula?
    package var basis: Bilingual
}

/// One threshold or condition of an indicator.
package struct Test: Sendable {
    package var id: String
    /// The stated field's id.
    package var stated: String?
    package var recomputed: Recomputation?
    /// A document cited for the indicator backs the stated word.
    package var isDocumented: Bool
    package var threshold: Threshold
    package var source: String
}

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

/// A threshold: one direction, one level per value of the dimension and year.
package struct Threshold: Sendable, Hashable {
    package struct Level: Sendable, Hashable {
        /// A value of the dimension; nil for all.
        package var key: String?
        /// Only for this year of the standard; nil for all years of the set.
        package var year: Int?
        /// Nil when unset, or for `achieved`.
        package var value: Number?
        package var provenance: Provenance
        /// Source id, document of a confirmation, or remark.
        package var note: String
        /// Where and when an overlay's level holds; nil for the set's own.
        package var scope: OverlayScope?
    }

    package var direction: Direction
    /// The dimension's id; nil when the level is the same everywhere.
    package var dimension: String?
    package var levels: [Level]
    /// Who sets it, where it is delegated.
    package var setBy: String?

    /// The level for a unit in a period, its dimension's value being `key`: overlays first, then the set's own; nil where none fits.
    package func level(for key: String?, unit: Unit, period: Period) -> Level? {
        levels.first { level in
            (level.key == nil || level.key == key) && (level.year == nil || level.year == period.year)
                && (level.scope?.covers(unit, period) ?? true)
        }
    }
}
