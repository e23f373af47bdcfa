// Readings of one column's cells as a typed column with its three states.

import FEEL

extension Column {
    /// A column of a field's type. Bounds, ranges and ambiguous cells count as unreadable: a row holds exact values only.
    package init(readings: [Reading], as field: Field) {
        switch field.kind {
        case .number:
            self.init(numbers: readings.map { $0.cell { if case .number(let number) = $0 { number } else { nil } } })
        case .yesNo:
            self.init(booleans: readings.map { $0.cell { if case .boolean(let yes) = $0 { yes } else { nil } } })
        case .text:
            self.init(strings: readings.map { $0.cell { if case .string(let text) = $0 { text } else { nil } } })
        case .date: self.init(values: readings.map { $0.cell { if case .date = $0 { $0 } else { nil } } }, type: .date)
        }
    }
}

extension Reading {
    fileprivate func cell<Content>(_ content: (Value) -> Content?) -> FEEL.Cell<Content> {
        switch self {
        case .blank: .blank
        case .ambiguous, .unreadable: .unreadable
        case .value(let quantity, _):
            quantity.bound == .exactly && quantity.upper == nil
                ? content(quantity.value).map { .value($0) } ?? .unreadable : .unreadable
        }
    }
}
