// Evaluates a decision table: which rows match, and what the hit policy makes of them.

extension DecisionTable {
    /// What a table decided.
    public struct Decision: Hashable, Sendable {
        /// The value and the notes.
        public let outcome: Outcome
        /// The rows that matched, from 0.
        public let rows: [Int]
    }

    /// Evaluates it.
    public func evaluate(_ bindings: Bindings = Bindings(), clock: Moment? = nil) -> Outcome {
        decide(bindings, clock: clock).outcome
    }

    /// Evaluates it, and tells which rows matched.
    ///
    /// A cell whose test cannot be told does not match, and leaves its note; the notes of rows that another cell
    /// rules out are dropped.
    public func decide(_ bindings: Bindings = Bindings(), clock: Moment? = nil) -> Decision {
        var run = TableRun(table: self, bindings: bindings, clock: clock)
        let value = run.value()
        return Decision(outcome: Outcome(value: value, notes: run.notes), rows: run.matched)
    }
}

/// One evaluation of one table.
private struct TableRun {
    let table: DecisionTable
    let bindings: Bindings
    let clock: Moment?
    var notes: [Note] = []
    var matched: [Int] = []

    mutating func value() -> Value {
        guard let inputs = inputValues() else { return .null }
        for (index, row) in table.rows.enumerated() where matches(row, inputs) {
            matched.append(index)
            if table.hitPolicy == .first { break }
        }
        guard !matched.isEmpty else { return otherwise() }
        switch table.hitPolicy {
        case .first: return result(matched[0])
        case .unique:
            guard matched.count == 1 else { return null(.severalRulesMatch(rows: matched)) }
            return result(matched[0])
        case .any:
            let results = matched.map { result($0) }
            guard results.allSatisfy({ $0 == results[0] }) else { return null(.severalRulesMatch(rows: matched)) }
            return results[0]
        case .priority: return byPriority().first ?? .null
        case .outputOrder: return .list(byPriority())
        case .ruleOrder, .collect(nil): return .list(matched.map { result($0) })
        case .collect(let aggregation?): return aggregate(aggregation)
        }
    }

    private mutating func null(_ reason: Note.Reason) -> Value {
        notes.append(Note(reason: reason, span: TextSpan(0, 0), count: 1))
        return .null
    }

    private mutating func take(_ outcome: Outcome) -> Value {
        notes += outcome.notes
        return outcome.value
    }

    private mutating func inputValues() -> [Value]? {
        var values: [Value] = []
        for input in table.inputs {
            let raw = take(input.expression.evaluate(bindings, clock: clock))
            guard let value = raw.coerced(to: input.type) else {
                _ = null(.doesNotFitType(declared: input.type.description, found: raw.type.description))
                return nil
            }
            if let allowed = input.values, !value.isNull,
                allowed.evaluate(value, bindings, clock: clock).value != .boolean(true)
            {
                _ = null(.inputOutsideValues(column: input.expression.source))
                return nil
            }
            values.append(value)
        }
        return values
    }

    private mutating func matches(_ row: DecisionTable.Row, _ inputs: [Value]) -> Bool {
        var isMatch = true
        var rowNotes: [Note] = []
        for (cell, value) in zip(row.tests, inputs) {
            let outcome = cell.evaluate(value, bindings, clock: clock)
            if outcome.value == .boolean(false) && outcome.notes.isEmpty { return false }
            if outcome.value != .boolean(true) { isMatch = false }
            rowNotes += outcome.notes
        }
        notes += rowNotes
        return isMatch
    }

    private mutating func cells(_ row: Int) -> [Value] {
        zip(table.rows[row].results, table.outputs).map { formula, output in
            let value = take(formula.evaluate(bindings, clock: clock))
            return value.coerced(to: output.type) ?? .null
        }
    }

    private mutating func result(_ row: Int) -> Value { joined(cells(row)) }

    private func joined(_ cells: [Value]) -> Value {
        if cells.count == 1 { return cells[0] }
        let keys = table.outputs.enumerated().map { $1.name ?? "\($0 + 1)" }
        return .context(Context(keys: keys, values: cells))
    }

    private mutating func otherwise() -> Value {
        guard table.outputs.contains(where: { $0.otherwise != nil }) else {
            if case .collect(nil) = table.hitPolicy { return .list([]) }
            return null(.noRuleMatches)
        }
        let values = table.outputs.map { output in
            output.otherwise.map { take($0.evaluate(bindings, clock: clock)) } ?? .null
        }
        return joined(values)
    }

    /// The results in the order of the output values; what is not listed comes last, in the order of the rows.
    private mutating func byPriority() -> [Value] {
        let all = matched.map { cells($0) }
        let ranks = all.map { cells in
            zip(cells, table.outputs).map { cell, output in
                output.order.firstIndex { Comparison.equals($0, cell) == true } ?? output.order.count
            }
        }
        let order = all.indices.sorted { left, right in
            if ranks[left] == ranks[right] { return left < right }
            return ranks[left].lexicographicallyPrecedes(ranks[right])
        }
        return order.map { joined(all[$0]) }
    }

    private mutating func aggregate(_ aggregation: HitPolicy.Aggregation) -> Value {
        let all = matched.map { cells($0) }
        if aggregation == .count { return .number(Number(Set(all).count)) }
        let columns = table.outputs.indices.map { column in
            combined(all.map { $0[column] }, aggregation)
        }
        return joined(columns)
    }

    private mutating func combined(_ values: [Value], _ aggregation: HitPolicy.Aggregation) -> Value {
        var numbers: [Number] = []
        for value in values {
            guard case .number(let number) = value else {
                return null(.typeClash(operation: "COLLECT", found: [value.type.description]))
            }
            numbers.append(number)
        }
        switch aggregation {
        case .sum: return .number(numbers.reduce(.zero, +))
        case .min: return Value(orNull: numbers.min())
        case .max: return Value(orNull: numbers.max())
        case .count: return .number(Number(numbers.count))
        }
    }
}
