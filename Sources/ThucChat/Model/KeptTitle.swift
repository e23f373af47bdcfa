// What a commune keeps of the criteria of the title it holds, under the set in force.

/// A title held, criterion by criterion.
package struct KeptTitle: Hashable, Sendable {
    /// What the list of titles says.
    package var title: HeldTitle
    /// The tier whose criteria are counted: the title's, or, where it has none of its own, the nearest below that has.
    package var tier: String
    /// How many criteria that tier has.
    package var full: Int
    /// Codes of the criteria supported met, as the decision prints them, in order.
    package var met: [String]
    /// Codes of those supported not met.
    package var unmet: [String]
    /// Codes of those that cannot be told.
    package var open: [String]
    /// Those of the unmet whose loss alone can bring the title under review.
    package var critical: [String]
    /// The rulebook's word; nil where it has none for this.
    package var word: UnitAssessment.Retention?
    /// Every unmet criterion with its cause, then every one won back; empty where no earlier year was given.
    package var changes: [TitleChange] = []

    /// Criteria kept for certain.
    package var lowest: Int { met.count }
    /// Criteria not lost for certain.
    package var highest: Int { full - unmet.count }

    /// Codes of the criteria lost or won back by a cause, in order.
    package func codes(_ direction: TitleChange.Direction, by cause: TitleChange.Cause) -> [String] {
        changes.filter { $0.direction == direction && $0.cause == cause }.map(\.code)
    }
}

/// A criterion that a commune no longer meets, or meets again, and why.
package struct TitleChange: Hashable, Sendable {
    package enum Direction: String, Hashable, Sendable {
        case lost
        case gained
    }

    package enum Cause: String, Hashable, Sendable, CaseIterable {
        /// Its earlier figures give the same under the set in force: the set changed.
        case set
        /// Its earlier figures give another result under the set in force: the commune changed.
        case commune
        /// It was not met under the earlier set either.
        case before
        case cannotTell = "cannot-tell"
    }

    package var code: String
    package var direction: Direction
    package var cause: Cause
    /// The period compared with; nil where none tells.
    package var comparedWith: Period?
}
