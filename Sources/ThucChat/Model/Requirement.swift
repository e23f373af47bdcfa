// What the sheet's own "Yêu cầu" column prints beside an indicator.

import FEEL

/// A printed requirement, to be compared with the rulebook. `levels` in the order printed: `≥90% (≥50% nước sạch)` has two.
package struct Requirement: Hashable, Sendable {
    package struct Level: Hashable, Sendable {
        package var direction: Direction
        /// Nil for a bare `Đạt`.
        package var value: Number?

        package init(direction: Direction, value: Number?) {
            self.direction = direction
            self.value = value
        }
    }

    package var code: String
    package var levels: [Level]
    package var place: Place

    package init(code: String, levels: [Level], place: Place) {
        self.code = code
        self.levels = levels
        self.place = place
    }
}
