// The types that decisions and their columns may declare in rule files.

import FEEL

/// A declared type, in the words of the dictionary where it has one.
package enum DecisionType: String, Hashable, Sendable, CaseIterable {
    case number
    case text
    case yesNo = "yes-no"
    case date
    case time
    case dateTime = "date and time"
    case yearsMonths = "years and months duration"
    case daysTime = "days and time duration"

    /// The type in expressions.
    package var feelType: FEELType {
        switch self {
        case .number: .number
        case .text: .string
        case .yesNo: .boolean
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .yearsMonths: .yearsMonths
        case .daysTime: .daysTime
        }
    }

    /// The declared type of a type of FEEL; nil where rule files have no word for it.
    package init?(_ type: FEELType) {
        guard let word = Self.allCases.first(where: { $0.feelType == type }) else { return nil }
        self = word
    }
}
