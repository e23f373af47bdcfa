// What became since the start of the year of the communes that both bundles know.

import FEEL

/// Change over communes with a row in both bundles.
package struct YearChange: Hashable, Sendable {
    package private(set) var communes = 0
    /// Hold a title now and held none then; and the other way round.
    package private(set) var newlyHeld = 0
    package private(set) var noLongerHeld = 0
    private var claimed = 0
    /// The least rise: what is supported now less what was possible then; and the greatest.
    private var least = 0
    private var most = 0

    mutating func add(_ assessment: UnitAssessment, since start: PreviousUnit) {
        communes += 1
        if assessment.held != nil, start.held == nil { newlyHeld += 1 }
        if assessment.held == nil, start.held != nil { noLongerHeld += 1 }
        claimed += assessment.claimed - start.claimed
        least += assessment.lowest - start.highest
        most += assessment.highest - start.lowest
    }

    mutating func merge(_ other: YearChange) {
        communes += other.communes
        newlyHeld += other.newlyHeld
        noLongerHeld += other.noLongerHeld
        claimed += other.claimed
        least += other.least
        most += other.most
    }

    /// The rise of the average number of criteria: by claims, at least and at most; nil where no commune is in both.
    package var rise: Measured? {
        guard let value = Tally.average(claimed, over: communes) else { return nil }
        return Measured(
            value: value, lowest: Tally.average(least, over: communes), highest: Tally.average(most, over: communes))
    }
}

/// A measure by claims or lists, and between what is certain and what is possible by the data.
package struct Measured: Hashable, Sendable {
    package var value: Number?
    /// Nil where the data do not bear on it.
    package var lowest: Number?
    package var highest: Number?

    package init(value: Number?, lowest: Number? = nil, highest: Number? = nil) {
        self.value = value
        self.lowest = lowest
        self.highest = highest
    }

    init(_ value: Int, _ lowest: Int, _ highest: Int) {
        self.init(value: Number(value), lowest: Number(lowest), highest: Number(highest))
    }

    /// Both added; an end that either lacks is lacking.
    static func + (left: Measured, right: Measured) -> Measured {
        func sum(_ end: KeyPath<Measured, Number?>) -> Number? {
            guard let one = left[keyPath: end], let other = right[keyPath: end] else { return nil }
            return one + other
        }
        return Measured(value: sum(\.value), lowest: sum(\.lowest), highest: sum(\.highest))
    }
}
