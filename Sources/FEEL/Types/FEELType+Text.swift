// Writes types as FEEL writes them.

extension FEELType: CustomStringConvertible {
    /// FEEL's own notation: `list<context<tên: string>>`.
    public var description: String {
        switch self {
        case .any: "Any"
        case .null: "Null"
        case .number: "number"
        case .string: "string"
        case .boolean: "boolean"
        case .date: "date"
        case .time: "time"
        case .dateTime: "date and time"
        case .yearsMonths: "years and months duration"
        case .daysTime: "days and time duration"
        case .list(let element): "list<\(element)>"
        case .context(let fields): "context<\(fields.map { "\($0.name): \($0.type)" }.joined(separator: ", "))>"
        case .range(let element): "range<\(element)>"
        case .function(let parameters, let result):
            "function<\(parameters.map(\.description).joined(separator: ", "))> -> \(result)"
        }
    }

    /// The type a plain name stands for, as FEEL and DMN write it.
    init?(named name: String) {
        switch name {
        case "Any": self = .any
        case "Null": self = .null
        case "number": self = .number
        case "string": self = .string
        case "boolean": self = .boolean
        case "date": self = .date
        case "time": self = .time
        case "date and time", "dateTime": self = .dateTime
        case "years and months duration", "yearMonthDuration": self = .yearsMonths
        case "days and time duration", "dayTimeDuration": self = .daysTime
        case "list": self = .list(.any)
        case "context": self = .context([])
        case "range": self = .range(.any)
        case "function": self = .function([], .any)
        default: return nil
        }
    }
}
