// Compares every cell of a column with one value.

/// A comparison with a value that is the same for all rows.
struct ColumnComparison {
    private let comparison: ComparisonOperator
    private let value: Value

    init(_ comparison: ComparisonOperator, _ value: Value) {
        self.comparison = comparison
        self.value = value
    }

    /// What a row without a value answers: null, or for `=` and `!=` a truth that rests on something missing.
    private var missing: UInt8 {
        switch comparison {
        case .equal: 0 | ColumnPredicate.noted
        case .notEqual: 1 | ColumnPredicate.noted
        default: ColumnPredicate.null | ColumnPredicate.noted
        }
    }

    /// One answer a row; nil where kinds differ, so that each row has a note to leave.
    func answers(_ table: Table, _ column: Column) -> [UInt8]? {
        var answers: [UInt8]
        switch (column.cells, value) {
        case (.numbers(let digits, let power), .number(let number)):
            answers = numbers(digits, power, number, table)
        case (.strings(let codes, let words), .string):
            let truths = words.map { truth(.string($0)) }
            answers = gathered(table) { truths[Int(codes[$0])] }
        case (.booleans(let truths), .boolean) where comparison.isEquality:
            let byTruth = [truth(.boolean(false)), truth(.boolean(true))]
            answers = gathered(table) { byTruth[Int(truths[$0])] }
        case (.wideNumbers(let numbers), .number):
            answers = gathered(table) { truth(.number(numbers[$0])) }
        default: return nil
        }
        guard !column.states.isEmpty else { return answers }
        for index in answers.indices where column.states[table.storageRow(index)] != 0 { answers[index] = missing }
        return answers
    }

    private func truth(_ cell: Value) -> UInt8 {
        let order: Int? =
            comparison.isEquality
            ? Comparison.equals(cell, value).map { $0 ? 0 : 1 } : Comparison.compare(cell, value)
        return order.map { comparison.holds($0) ? 1 : 0 } ?? ColumnPredicate.null
    }

    private func gathered(_ table: Table, _ answer: (Int) -> UInt8) -> [UInt8] {
        if let rows = table.selection?.rows { return rows.map { answer(Int($0)) } }
        return (0..<table.count).map(answer)
    }

    /// Every comparison with a number is a question whether the cell's digits lie between two bounds.
    private func numbers(_ digits: [Int64], _ power: Int, _ number: Number, _ table: Table) -> [UInt8] {
        let (low, high) = ColumnComparison.bounds(comparison, number, power)
        let isNegated: UInt8 = comparison == .notEqual ? 1 : 0
        guard low <= high else { return Array(repeating: isNegated, count: table.count) }
        let span = UInt64(bitPattern: high &- low)
        return answers(digits, table) { digit in
            (UInt64(bitPattern: digit &- low) <= span ? 1 : 0) ^ isNegated
        }
    }

    /// Written in place, without a branch, so that the loop runs over memory as it lies.
    @inline(__always)
    private func answers(_ digits: [Int64], _ table: Table, _ answer: (Int64) -> UInt8) -> [UInt8] {
        Array(unsafeUninitializedCapacity: table.count) { answers, count in
            count = table.count
            digits.withUnsafeBufferPointer { digits in
                guard let rows = table.selection?.rows else {
                    for index in 0..<count { answers[index] = answer(digits[index]) }
                    return
                }
                for index in 0..<count { answers[index] = answer(digits[Int(rows[index])]) }
            }
        }
    }

    /// The smallest and largest digits over 10^power for which the comparison holds; low above high for none.
    static func bounds(_ comparison: ComparisonOperator, _ number: Number, _ power: Int) -> (Int64, Int64) {
        let none: (Int64, Int64) = (1, 0)
        let scaled = number.rounded(scale: -power, mode: .floor)
        let isExact = scaled == number
        guard let floor = scaled.digits(over: power) else {
            let isAbove = !number.isNegative
            switch comparison {
            case .less, .lessOrEqual: return isAbove ? (.min, .max) : none
            case .greater, .greaterOrEqual: return isAbove ? none : (.min, .max)
            case .equal, .notEqual: return none
            }
        }
        switch comparison {
        case .lessOrEqual: return (.min, floor)
        case .less:
            if !isExact { return (.min, floor) }
            return floor == .min ? none : (.min, floor - 1)
        case .greaterOrEqual:
            if isExact { return (floor, .max) }
            return floor == .max ? none : (floor + 1, .max)
        case .greater: return floor == .max ? none : (floor + 1, .max)
        case .equal, .notEqual: return isExact ? (floor, floor) : none
        }
    }
}

extension Number {
    /// The value's digits over 10^power, nil where they do not fit 64 bits; the value must be a multiple of it.
    func digits(over power: Int) -> Int64? {
        if isZero { return 0 }
        let plain = canonical
        let shift = plain.exponent - power
        guard shift >= 0, shift <= 18 else { return nil }
        let (scaled, overflow) = plain.significand.multipliedReportingOverflow(by: Int128(PowersOfTen.wide(shift)))
        return overflow ? nil : Int64(exactly: scaled)
    }
}
