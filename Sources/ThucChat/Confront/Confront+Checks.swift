// The rulebook's declared checks over one unit: whole-unit conditions, row conditions, rows that must be unique.

import FEEL

extension Facts {
    /// The findings of one check: none where it holds or cannot be evaluated.
    func confront(_ check: Check) -> [Finding] {
        switch check.body {
        case .holds(let formula): confront(check, formula)
        case .each(let table, let formula):
            ask(check, about: failingRows(of: table, formula), of: table, columns(of: table, named: formula.names))
        case .unique(let table, let columns): askOfEach(check, repeatedRows(of: table, columns), of: table, columns)
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

    /// One question for each group of rows that are one thing, or one for all where there are many groups.
    private func askOfEach(_ check: Check, _ groups: [[Int]], of table: String, _ columns: [String]) -> [Finding] {
        guard groups.count <= Self.mostGroups else {
            return ask(check, about: groups.flatMap(\.self).sorted(), of: table, columns)
        }
        return groups.flatMap { rows in
            ask(check, about: rows, of: table, columns, subject: key(of: rows[0], in: table, columns))
        }
    }

    private static let mostGroups = 10

    /// What tells a group of rows from the others of its table: its folded values.
    private func key(of row: Int, in id: String, _ columns: [String]) -> String {
        guard let register = submission.registers[id], let table = rulebook.dictionary.table(id: id) else { return "" }
        let values = columns.compactMap { table.column(id: $0) }.map { register.values.row(row)[$0.name] ?? .null }
        return values.map { "\(Self.comparable($0))" }.joined(separator: "|")
    }

    /// One finding for each indicator whose rows are among those that fail; one of the criterion for rows of no indicator.
    ///
    /// - Parameter columns: ids of the columns that the check reads.
    private func ask(
        _ check: Check, about rows: [Int], of id: String, _ columns: [String], subject: String = ""
    ) -> [Finding] {
        guard let register = submission.registers[id], let table = rulebook.dictionary.table(id: id) else { return [] }
        return shares(of: rows, in: id, by: check).map { indicator, rows in
            let evidence = rows.flatMap { row in columns.compactMap { register.place(row: row, field: $0) } }
            return finding(
                check, of: indicator, subject: subject, observed: "\(rows.count)/\(register.values.count)",
                evidence: evidence.map { Evidence("row", $0) }
            ) { name in
                rowWord(name, rows.count, register.values.count) ?? shownCell(name, register, table, row: rows[0])
                    ?? shownValue(name)
            }
        }
    }

    private func columns(of table: String, named names: [String]) -> [String] {
        rulebook.dictionary.table(id: table)?.columns.filter { names.contains($0.name) }.map(\.id) ?? []
    }

    /// Failing rows by the indicator that counts them.
    private func shares(of rows: [Int], in table: String, by check: Check) -> [(indicator: Indicator?, rows: [Int])] {
        let all = check.indicator == nil ? check.criterion.flatMap(rulebook.criterion)?.indicators ?? [] : []
        let counting = all.compactMap { indicator in
            indicator.selection(of: table).map { (indicator, rowsMeeting($0.condition, of: table)) }
        }
        let shares = counting.map { ($0.0 as Indicator?, rows.filter($0.1.contains)) }
        let rest = rows.filter { row in !counting.contains { $0.1.contains(row) } }
        return (shares + [(nil, rest)]).filter { !$0.1.isEmpty }
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

    /// The groups of rows that agree in all columns, in row order; rows with a blank among them are in no group.
    /// Texts are compared folded: a capital or a space more does not make another road.
    private func repeatedRows(of id: String, _ columns: [String]) -> [[Int]] {
        guard let register = submission.registers[id], let table = rulebook.dictionary.table(id: id) else { return [] }
        let names = columns.compactMap { table.column(id: $0)?.name }
        var groups: [[Value]: [Int]] = [:]
        for index in 0..<register.values.count {
            let row = register.values.row(index)
            let key = names.map { Self.comparable(row[$0] ?? .null) }
            if !key.contains(.null) { groups[key, default: []].append(index) }
        }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    }

    private static func comparable(_ value: Value) -> Value {
        if case .string(let text) = value { .string(folded(text)) } else { value }
    }
}
