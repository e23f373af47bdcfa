// A threshold with its levels, their years, places and provenance.

import FEEL

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
        /// Where it is written: `criteria/17-moi-truong.yaml:30`, or the line of an overlay.
        package var source = ""
    }

    /// A level that is so many times another test's level of the same unit and period.
    package struct Multiple: Sendable, Hashable {
        package var factor: Number
        /// `nang-cao:10/thu-nhap`.
        package var test: String
        package var provenance: Provenance
        package var note: String
    }

    package var direction: Direction
    /// The dimension's id; nil when the level is the same everywhere.
    package var dimension: String?
    package var levels: [Level]
    /// Where no level of its own holds; nil for most.
    package var multiple: Multiple?
    /// Who sets it, where it is delegated.
    package var setBy: String?

    /// The level of its own for a unit in a period, its dimension's value being `key`: overlays first, then the set's own; nil where none fits.
    package func level(for key: String?, unit: Unit, period: Period) -> Level? {
        levels.first { level in
            (level.key == nil || level.key == key) && (level.year == nil || level.year == period.year)
                && (level.scope?.covers(unit, period) ?? true)
        }
    }
}

extension Threshold.Multiple {
    /// `1,1 × nang-cao:10/thu-nhap`.
    var shown: String { "\(ThucChat.shown(factor, unit: "")) × \(test)" }
}

extension Threshold.Level {
    /// A multiple of this level: known no better than the level and the multiple are.
    func times(_ multiple: Threshold.Multiple) -> Threshold.Level {
        Threshold.Level(
            key: key, year: year, value: value.map { $0 * multiple.factor },
            provenance: provenance.weaker(than: multiple.provenance) ? provenance : multiple.provenance,
            note: [multiple.note, note].filter { !$0.isEmpty }.joined(separator: "; "), scope: scope)
    }
}
