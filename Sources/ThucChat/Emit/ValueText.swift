// The canonical text of values in our tables: numbers plain, bounds and ranges as FEEL writes them.

import FEEL

/// The text of a value: a plain decimal, `true`, `false`, the text itself, an ISO date; empty for null.
func plainText(of value: Value) -> String {
    switch value {
    case .null: ""
    case .boolean(let flag): flag ? "true" : "false"
    case .number(let number): "\(number)"
    case .string(let text): text
    case .date(let day): "\(day)"
    default: "\(value)"
    }
}

extension Quantity {
    /// The canonical text: `92.5`, `> 42`, `[1..1.5]`, `~ 40` for a value stated as near.
    var canonicalText: String {
        let text = plainText(of: value)
        if let upper { return "[\(text)..\(upper)]" }
        return switch bound {
        case .exactly: text
        case .above: "> \(text)"
        case .atLeast: ">= \(text)"
        case .below: "< \(text)"
        case .atMost: "<= \(text)"
        case .near: "~ \(text)"
        }
    }
}
