// A target of a notice or plan, set beside the roll-up it speaks of.

import FEEL

/// A target for one measure of the province.
package struct Target: Hashable, Sendable {
    /// Measures of the province that a target can speak of, as in `rollups.csv`.
    package enum Measure: String, Hashable, Sendable, CaseIterable {
        case full = "communes-full"
        case average = "criteria-average"
        case belowTen = "communes-below-10"
        case held
    }

    package var id: String
    package var title: Bilingual
    package var measure: Measure
    package var value: Number
    package var direction: Direction
    /// Where it is written.
    package var basis: String

    package init(id: String, title: Bilingual, measure: Measure, value: Number, direction: Direction, basis: String) {
        self.id = id
        self.title = title
        self.measure = measure
        self.value = value
        self.direction = direction
        self.basis = basis
    }
}
