// One step in the life of units: on a day, one unit became another, or a part of it.

import FEEL

/// What became of a unit on a day. A merger has one edge for each unit that went into it, a split one for each part.
package struct LineageEdge: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Several units became one.
        case merge
        /// A part of a unit; its shares add to 1 where they are known.
        case split
        /// The same unit under another name.
        case rename
        /// The same unit under the same name: another district, province or none.
        case `continue`
    }

    package enum Confidence: String, Hashable, Sendable, CaseIterable {
        case high
        case medium
        case low
    }

    /// The first day of the new unit; the old one ended the day before.
    package var effective: CalendarDay
    package var kind: Kind
    package var oldCode: String
    /// With its kind in front, as the unit list has it: so that a wrong code is noticed.
    package var oldName: String
    package var newCode: String
    package var newName: String
    /// How much of the old unit went there, above 0 and at most 1; nil where nobody has said.
    package var share: Number?
    /// The resolution or decision.
    package var source: String
    package var confidence: Confidence
    package var note: String
    /// Its line in the file, from 1.
    package var line: Int
}
