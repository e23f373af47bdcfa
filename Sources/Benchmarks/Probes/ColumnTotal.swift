// What a typed column adds up to: shows that its values were really read.

import Sheets

/// Given and unreadable cells of a column, and the sum of the given ones in tenths.
struct ColumnTotal {
    private var given = 0
    private var unreadable = 0
    private var tenths: Int64 = 0

    /// Numbers with at most one decimal digit.
    mutating func add(_ column: RegisterColumn) {
        for row in column.states.indices {
            switch column.states[row] {
            case .blank: continue
            case .unreadable: unreadable += 1
            case .given:
                given += 1
                let hasTenths = !column.scales.isEmpty && column.scales[row] == 1
                tenths += hasTenths ? column.numbers[row] : column.numbers[row] * 10
            }
        }
    }

    var text: String { "\(given)/\(unreadable)/\(tenths)" }
}
