// Whether a row of figures is the sum of other rows.

import FEEL

/// Sums of some rows, field by field.
struct RowSums {
    private var values: [Number]
    private var rowCount = 0

    init(count: Int) { values = Array(repeating: .zero, count: count) }

    /// The rows from one on, as long as none is questioned.
    init(_ figures: [[Number?]], from start: Int, while isOrdinary: (Int) -> Bool) {
        self.init(count: figures.count)
        var index = start
        while index < (figures.first?.count ?? 0), isOrdinary(index) {
            add(figures.map { $0[index] })
            index += 1
        }
    }

    mutating func add(_ row: [Number?]) {
        for index in row.indices {
            if let figure = row[index] { values[index] = values[index] + figure }
        }
        rowCount += 1
    }

    /// Whether a row gives figures, not all of them 0, and each is the sum.
    func are(_ row: [Number?]) -> Bool {
        var isGiven = false
        for index in row.indices {
            guard let figure = row[index] else { continue }
            if figure != values[index] { return false }
            if figure != .zero { isGiven = true }
        }
        return isGiven && rowCount > 0
    }
}
