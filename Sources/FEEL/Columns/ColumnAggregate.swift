// Aggregates over one column of a table without making a list of its cells.

/// The aggregates that run over columns, by the name of the built-in.
enum ColumnAggregate: String {
    case count, sum, mean, min, max

    /// The result; nil where a cell is missing or the column is not of plain numbers, which the general way handles.
    func apply(to table: Table, column name: String) -> Value? {
        guard let index = table.columnIndex(name) else { return nil }
        let column = table.storage.columns[index]
        if self == .count { return .number(Number(table.count)) }
        guard table.count > 0, case .numbers(let digits, let power) = column.cells,
            isGiven(column, table)
        else { return nil }
        switch self {
        case .count: return nil
        case .sum: return .number(total(digits, power, table))
        case .mean: return Value(orNull: total(digits, power, table).divided(by: Number(table.count)))
        case .min: return extreme(digits, power, table) { $0 < $1 }
        case .max: return extreme(digits, power, table) { $0 > $1 }
        }
    }

    private func isGiven(_ column: Column, _ table: Table) -> Bool {
        if column.states.isEmpty { return true }
        return (0..<table.count).allSatisfy { column.states[table.storageRow($0)] == 0 }
    }

    /// The exact sum; a million 64-bit numbers stay far below 128 bits.
    private func total(_ digits: [Int64], _ power: Int, _ table: Table) -> Number {
        var sum: Int128 = 0
        if let rows = table.selection?.rows {
            for row in rows { sum += Int128(digits[Int(row)]) }
        } else {
            for digit in digits { sum += Int128(digit) }
        }
        return Number(significand: sum, exponent: power)
    }

    private func extreme(
        _ digits: [Int64], _ power: Int, _ table: Table, _ isBetter: (Int64, Int64) -> Bool
    ) -> Value {
        var best = digits[table.storageRow(0)]
        for index in 1..<Swift.max(1, table.count) {
            let digit = digits[table.storageRow(index)]
            if isBetter(digit, best) { best = digit }
        }
        return .number(Number(significand: Int128(best), exponent: power))
    }
}
