// What DMN calls the types of rule files.

extension DecisionType {
    /// The word of `typeRef`.
    var dmn: String {
        switch self {
        case .number: "number"
        case .text: "string"
        case .yesNo: "boolean"
        case .date: "date"
        case .time: "time"
        case .dateTime: "dateTime"
        case .yearsMonths: "yearMonthDuration"
        case .daysTime: "dayTimeDuration"
        }
    }

    /// The type of a `typeRef`, older spellings included; nil for a type that the model defines itself.
    init?(dmn word: String) {
        let older: [String: DecisionType] = [
            "date and time": .dateTime, "days and time duration": .daysTime, "years and months duration": .yearsMonths,
        ]
        guard let type = Self.allCases.first(where: { $0.dmn == word }) ?? older[word] else { return nil }
        self = type
    }
}
