// The targets of one province for some years, as a notice or plan sets them.

import FEEL

/// What a target counts.
package struct TargetMeasure: Hashable, Sendable {
    /// How the engine counts it.
    package enum Count: Hashable, Sendable {
        /// Titles held by the list of titles; of these tiers, or of any where there are none.
        case held(tiers: [String])
        /// Titles held now and not at the start of the year.
        case newlyHeld
        case averageCriteria
        /// The rise of that average since the start of the year.
        case averageCriteriaRise
        /// Communes with fewer criteria than this.
        case communesBelow(Int)
    }

    package var id: String
    package var name: Bilingual
    package var unitOfMeasure: String
    /// Nil where nothing that is sent tells the number.
    package var count: Count?
}

/// Where a measure stood on a day, as the text prints it or as follows from what it prints.
package struct TargetBaseline: Hashable, Sendable {
    package var measure: String
    package var on: CalendarDay
    package var value: Int
    package var outOf: Int?
    package var printed: String
    package var note: String
    package var isDerived: Bool
    package var facts: [String]
}

/// A file of `Rules/targets/`.
package struct TargetPlan: Hashable, Sendable {
    package var id: String
    /// The province's code.
    package var province: String
    package var years: ClosedRange<Int>
    package var issuer: String
    package var title: String
    package var measures: [TargetMeasure]
    package var baselines: [TargetBaseline]
    package var targets: [Target]
    /// Path below the rules folder, and its digest.
    package var file: String
    package var digest: String

    /// The targets that a period can still be held against: those due in its year or later.
    package func targets(in period: Period) -> [Target] { targets.filter { $0.by.year >= period.year } }

    package func measure(_ id: String) -> TargetMeasure? { measures.first { $0.id == id } }

    /// How many held a title when a year began, as the text says.
    package func heldAtStart(of year: Int) -> TargetBaseline? {
        baselines.first { baseline in
            measure(baseline.measure)?.count == .held(tiers: []) && baseline.on == CalendarDay(lastOf: 12, in: year - 1)
        }
    }

    /// Codes of the units that targets speak of alone.
    package var watchedUnits: Set<String> {
        Set(
            targets.compactMap { target in
                if case .unit(let code) = target.scope { code } else { nil }
            })
    }
}

extension TargetPlan {
    /// One line for `rules check`: how many targets, and how many of them are counted from what is sent.
    package var countLine: Bilingual {
        let counted = targets.count { measure($0.measure)?.count != nil }
        let digest = digest.prefix(12)
        return Bilingual(
            vi: "\(id): \(targets.count) mục tiêu, \(counted) tính được từ số liệu · \(digest)",
            en: "\(id): \(targets.count) targets, \(counted) counted from the data · \(digest)")
    }
}
