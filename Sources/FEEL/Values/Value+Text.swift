// Writes values as FEEL's `string()` does.

extension Value: CustomStringConvertible {
    /// As FEEL would write it, a text in quotes.
    public var description: String {
        switch self {
        case .string(let text): "\"\(text.escaped)\""
        case .date, .time, .dateTime, .yearsMonths, .daysTime: "@\"\(text)\""
        default: text
        }
    }

    /// What `string()` answers: a text as it is, lists and contexts with their texts in quotes.
    var text: String {
        switch self {
        case .null: "null"
        case .boolean(let truth): truth ? "true" : "false"
        case .number(let number): number.description
        case .string(let text): text
        case .date(let date): date.description
        case .time(let time): time.description
        case .dateTime(let moment): moment.description
        case .yearsMonths(let span): span.description
        case .daysTime(let span): span.description
        case .list(let items): "[\(items.map(\.nestedText).joined(separator: ", "))]"
        case .table(let table): "[\(table.rows.map(\.nestedText).joined(separator: ", "))]"
        case .context(let context):
            "{\(context.entries.map { "\(Value.keyText($0.key)): \($0.value.nestedText)" }.joined(separator: ", "))}"
        case .range(let range): range.text
        case .function(let function): "function(\(function.parameters.map(\.name).joined(separator: ", ")))"
        }
    }

    private var nestedText: String {
        if case .string(let text) = self { return "\"\(text.escaped)\"" }
        return text
    }

    private static func keyText(_ key: String) -> String {
        let isPlain = key.unicodeScalars.allSatisfy {
            $0.value >= 0x80 || $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == " "
        }
        return isPlain && !key.isEmpty ? key : "\"\(key.escaped)\""
    }
}

extension Interval {
    /// `[1..10)`, `< 5`.
    var text: String {
        if kind != .between { return "\(kind == .only ? "=" : "!=") \(low ?? .null)" }
        return switch (low, high) {
        case (nil, let high?): "\(includesHigh ? "<=" : "<") \(high)"
        case (let low?, nil): "\(includesLow ? ">=" : ">") \(low)"
        default: "\(includesLow ? "[" : "(")\(low ?? .null)..\(high ?? .null)\(includesHigh ? "]" : ")")"
        }
    }
}

extension String {
    fileprivate var escaped: String {
        String(flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
    }
}
