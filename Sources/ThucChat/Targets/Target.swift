// One target of a notice or plan, with every way its text can be read.

import FEEL

/// A target: a measure, over a scope, by a day, at a level.
package struct Target: Hashable, Sendable {
    /// Where the measure is taken.
    package enum Scope: Hashable, Sendable {
        case province
        /// In every district for itself.
        case eachDistrict
        /// In one unit, by its code.
        case unit(String)
    }

    /// One way of reading the text.
    package struct Reading: Hashable, Sendable {
        package var direction: Direction
        package var level: Number
        /// The far end where the text gives a range; `level` is then the near one.
        package var upTo: Number?
        /// Empty where the text can be read in one way only.
        package var words: Bilingual
        /// What other measures come to when it is reached, by measure.
        package var reaches: [String: Number] = [:]
        /// A measure that is counted in.
        package var includes: String?
    }

    package var id: String
    package var title: Bilingual
    /// The id of a ``TargetMeasure`` of its plan.
    package var measure: String
    package var scope: Scope
    /// The last day that counts.
    package var by: CalendarDay
    /// Never empty; several where the text is ambiguous, and none of them is preferred.
    package var readings: [Reading]
    /// The number of units the text counts out of.
    package var outOf: Int?
    package var note: String
    /// The words of the text.
    package var printed: String
    package var facts: [String]
    /// `targets/lao-cai-2021-2025.yaml:52`.
    package var source: String
}

extension Target.Reading {
    /// Whether a number satisfies it; in a range the near end is enough.
    package func holds(_ value: Number) -> Bool {
        switch direction {
        case .atLeast: value >= level
        case .atMost: value <= level
        case .exactly: value == level
        case .achieved: !value.isZero
        }
    }

    /// `11`, or a FEEL range `[1..1.5]`, as in `rollups.csv`.
    package var plain: String { upTo.map { "[\(level)..\($0)]" } ?? "\(level)" }
}
