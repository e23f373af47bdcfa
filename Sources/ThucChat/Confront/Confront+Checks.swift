// The rulebook's declared checks over one unit: whole-unit conditions, row conditions, rows that must be unique.

import FEEL

extension Facts {
    /// The findings of one check: none where it holds or cannot be evaluated.
    func confront(_ check: Check) -> [Finding] {
        switch check.body {
        case .holds(let formula): confront(check, formula)
        case .each(let table, let formula): confront(check, rowsOf: table, formula)
        case .unique(let table, let columns): confront(check, unique: columns, in: table)
        }
    }

    private func confront(_ check: Check, _ formula: Formula) -> [Finding] {
        guard isNeedMet(of: check), value(of: formula) == .boolean(false), !couldHold(formula) else { return [] }
        let read = rulebook.fieldsRead(by: formula)
        let evidence = read.flatMap { stated[$0.id]?.places ?? [] }.map { Evidence("value", $0) }
        let operands = read.compactMap { field in stated[field.id]?.value.map { "\(field.name) = \($0.shown(field))" } }
        return [finding(check, observed: operands.joined(separator: "; "), evidence: evidence, words: shownValue)]
    }

    /// Whether every field is given without which the check is not evaluated.
    func isNeedMet(of check: Check) -> Bool { check.needs.allSatisfy { stated[$0]?.exactValue != nil } }

    private func confront(_ check: Check, rowsOf id: String, _ formula: Formula) -> [Finding] {
        guard let register = submission.registers[id], let table = rulebook.dictionary.table(id: id) else { return [] }
        let failing = failingRows(of: id, formula)
        guard let first = failing.first else { return [] }
        let columns = formula.names.compactMap(table.column(named:)).map(\.id)
        let evidence = failing.flatMap { row in columns.compactMap { register.place(row: row, field: $0) } }
        return [
            finding(
                check, observed: "\(failing.count)/\(register.values.count)",
                evidence: evidence.map { Evidence("row", $0) }
            ) { name in
                rowWord(name, failing.count, register.values.count) ?? shownCell(name, register, table, row: first)
                    ?? shownValue(name)
            }
        ]
    }

    /// Rows in which the formula is false; a row with a missing operand is neither false nor true.
    private func failingRows(of table: String, _ formula: Formula) -> [Int] {
        var failing: [Int] = []
        forEachRow(of: table, reading: formula.names) { index, bindings in
            let outcome = formula.evaluate(bindings)
            if outcome.notes.isEmpty && outcome.value == .boolean(false) { failing.append(index) }
        }
        return failing
    }

    /// Goes through the rows that were sent of a table, with the names that a row's condition may use.
    ///
    /// - Parameter names: the names it does use.
    func forEachRow(of id: String, reading names: [String], _ body: (Int, Bindings) -> Void) {
        guard let register = submission.registers[id], let table = rulebook.dictionary.table(id: id) else { return }
        var bindings = bindings
        let slots = table.columns.map { bindings.declare($0.name) }
        let read = table.columns.indices.filter { names.contains(table.columns[$0].name) }
        for index in 0..<register.values.count {
            let row = register.values.row(index)
            for column in read { bindings[slots[column]] = row[table.columns[column].name] ?? .null }
            body(index, bindings)
        }
    }

    private func confront(_ check: Check, unique columns: [String], in id: String) -> [Finding] {
        guard let register = submission.registers[id], let table = rulebook.dictionary.table(id: id) else { return [] }
        let repeated = repeatedRows(register, columns.compactMap { table.column(id: $0)?.name })
        guard let first = repeated.first else { return [] }
        let evidence = repeated.flatMap { row in columns.compactMap { register.place(row: row, field: $0) } }
        return [
            finding(
                check, observed: "\(repeated.count)/\(register.values.count)",
                evidence: evidence.map { Evidence("row", $0) }
            ) { name in
                rowWord(name, repeated.count, register.values.count) ?? shownCell(name, register, table, row: first)
                    ?? shownValue(name)
            }
        ]
    }

    /// Every member of every group of rows that agree in all columns, in row order; rows with a blank among them are in no group.
    /// Texts are compared folded: a capital or a space more does not make another road.
    private func repeatedRows(_ register: Register, _ names: [String]) -> [Int] {
        var groups: [[Value]: [Int]] = [:]
        for index in 0..<register.values.count {
            let row = register.values.row(index)
            let key = names.map { Self.comparable(row[$0] ?? .null) }
            if !key.contains(.null) { groups[key, default: []].append(index) }
        }
        return groups.values.filter { $0.count > 1 }.flatMap { $0 }.sorted()
    }

    private static func comparable(_ value: Value) -> Value {
        if case .string(let text) = value { .string(folded(text)) } else { value }
    }
}
