// The rows of the tables that were sent: one by one, those that meet a condition, and where they stand.

import FEEL

extension Facts {
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

    /// The rows of a table in which a condition holds.
    func rowsMeeting(_ condition: Formula, of table: String) -> Set<Int> {
        var rows: Set<Int> = []
        forEachRow(of: table, reading: condition.names) { index, bindings in
            if condition.evaluate(bindings).value == .boolean(true) { rows.insert(index) }
        }
        return rows
    }

    /// Where the rows that a test is computed from begin, one place a sheet.
    func firstRowPlaces(_ test: Test) -> [Place] {
        guard let table = test.recomputed?.table, let register = submission.registers[table] else { return [] }
        var seen: Set<UInt16> = []
        return rowPlaces(test) { seen.insert(register.rows[$0].origin).inserted }
    }

    /// Places of the rows that a test is computed from, in their first needed column.
    func rowPlaces(_ test: Test, where isWanted: (Int) -> Bool = { _ in true }) -> [Place] {
        guard let recipe = test.recomputed, let register = submission.registers[recipe.table] else { return [] }
        let column = recipe.needs.first ?? rulebook.dictionary.table(id: recipe.table)?.columns.first?.id ?? ""
        let chosen = recipe.selection.map { rowsMeeting($0.condition, of: recipe.table) }
        return register.rows.indices.filter { (chosen?.contains($0) ?? true) && isWanted($0) }
            .compactMap { register.place(row: $0, field: column) }
    }
}
