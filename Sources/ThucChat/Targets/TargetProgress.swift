// Where a batch stands against a target, under one reading of its text.

import FEEL

/// Progress against one reading of one target, in one place.
package struct TargetProgress: Hashable, Sendable {
    /// What can be said of it.
    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case reached
        case notReached = "not-reached"
        /// Within what is certain and what is possible lie both.
        case open
        case notComputed = "not-computed"
    }

    /// Why a number cannot be given.
    package enum Gap: String, Hashable, Sendable, CaseIterable {
        /// No table that is sent holds it.
        case notInTables = "not-in-tables"
        /// No list of titles was given.
        case noTitles = "no-titles"
        /// No bundle of the start of the year was given, and the text does not say.
        case noStartOfYear = "no-start-of-year"
        /// The unit, or every district, is not among those assessed.
        case noUnits = "no-units"
    }

    package var target: Target
    package var measure: TargetMeasure
    /// Which of the target's readings, from 0.
    package var number: Int
    /// The district, for a target of each district.
    package var district: District?
    package var result: Result<Measured, GapError>

    /// A gap as the failing side of a result.
    package struct GapError: Error, Hashable, Sendable {
        package var gap: Gap
    }

    package var reading: Target.Reading { target.readings[number] }

    /// Titles are judged by the list, criteria by what is certain and what is possible.
    package var outcome: Outcome {
        guard case .success(let measured) = result else { return .notComputed }
        let held = decisive(measured).map(reading.holds)
        if held.isEmpty { return .notComputed }
        return held.allSatisfy { $0 } ? .reached : held.contains(true) ? .open : .notReached
    }

    private func decisive(_ measured: Measured) -> [Number] {
        if isByList, let value = measured.value { return [value] }
        guard !isByList, let lowest = measured.lowest, let highest = measured.highest else { return [] }
        return [lowest, highest]
    }

    /// Whether the number comes from the list of titles and not from criteria.
    package var isByList: Bool {
        switch measure.count {
        case .held, .newlyHeld: true
        case .averageCriteria, .averageCriteriaRise, .communesBelow, nil: false
        }
    }

    /// `ID`, `ID/2` for the second of several readings, `ID/DISTRICT` for a district: the key in `rollups.csv`.
    package var key: String {
        var parts = [target.id]
        if target.readings.count > 1 { parts.append("\(number + 1)") }
        if let district { parts.append(district.code) }
        return parts.joined(separator: "/")
    }

    /// The share of the level in per cent to one decimal, cut and not rounded, as offices print it: 4 of 15 is 26.6.
    ///
    /// Nil where nothing is counted towards a level above zero.
    package var share: Number? {
        guard isByList, reading.direction == .atLeast, reading.upTo == nil, case .success(let measured) = result,
            let value = measured.value
        else { return nil }
        return Self.share(value, of: reading.level)
    }

    package static func share(_ part: Number, of whole: Number) -> Number? {
        (part * Number(100)).divided(by: whole)?.rounded(scale: 1, mode: .down)
    }
}
