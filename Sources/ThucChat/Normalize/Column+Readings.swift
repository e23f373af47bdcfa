// Readings of one column's cells as a typed column with its three states.

import FEEL

extension Column {
    /// A column of a field's type. Bounds, ranges and ambiguous cells count as unreadable: a row holds exact values only.
    package init(readings: [Reading], as field: Field) {
        var builder = ColumnBuilder(field)
        for reading in readings { builder.append(reading) }
        self = builder.finish()
    }
}

extension ColumnBuilder {
    /// A column of a field's type.
    init(_ field: Field) {
        switch field.kind {
        case .number: self.init(.numbers)
        case .yesNo: self.init(.booleans)
        case .text: self.init(.strings)
        case .date: self.init(.values(.date))
        }
    }

    /// Adds what one cell says; bounds, ranges and ambiguous cells count as unreadable.
    mutating func append(_ reading: Reading) {
        switch reading {
        case .blank: append(state: .blank)
        case .ambiguous, .unreadable: append(state: .unreadable)
        case .value(let quantity, _):
            let isExact = quantity.bound == .exactly && quantity.upper == nil
            if isExact { append(quantity.value) } else { append(state: .unreadable) }
        }
    }
}
