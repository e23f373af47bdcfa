// Lists whose rows give figures and never say which rate they belong to.

import FEEL

extension Facts {
    /// One question a list: the figures of a rate were sent, the column that selects its rows was not.
    func clarifyUntoldRows() -> [Finding] {
        var parts: [String: [(test: Test, columns: [String], field: Field)]] = [:]
        for test in allIndicators.flatMap(\.tests) {
            guard let recipe = test.recomputed, let field = test.stated.flatMap(rulebook.dictionary.field(id:)) else {
                continue
            }
            let columns = untoldColumns(recipe)
            if !columns.isEmpty { parts[recipe.table, default: []].append((test, columns, field)) }
        }
        return parts.sorted { $0.key < $1.key }.compactMap { table, parts in
            rulebook.dictionary.table(id: table).map { clarify(untoldRowsOf: $0, parts) }
        }
    }

    /// Columns of the recipe's condition that no row gives, where rows give all else that it needs.
    private func untoldColumns(_ recipe: Recomputation) -> [String] {
        guard let register = submission.registers[recipe.table], register.values.count > 0,
            let selection = recipe.selection,
            let table = rulebook.dictionary.table(id: recipe.table)
        else { return [] }
        let unsent = recipe.needs.filter { id in table.column(id: id).map { register.values.isBlank($0.name) } ?? false
        }
        let selecting = Set(table.columns.filter { selection.condition.names.contains($0.name) }.map(\.id))
        return unsent.allSatisfy(selecting.contains) ? unsent : []
    }

    private func clarify(
        untoldRowsOf table: TableDefinition, _ parts: [(test: Test, columns: [String], field: Field)]
    ) -> Finding {
        let columns = table.columns.filter { column in parts.contains { $0.columns.contains(column.id) } }
        let owners = parts.flatMap { rulebook.home(ofField: $0.field.id)?.indicator.owners ?? [] }
        let matter = Clarification.rowsUntold(
            table: table.id, title: Bilingual(vi: table.name, en: table.en), columns: columns,
            fields: parts.map(\.field))
        return finding(
            matter, criterion: nil, indicator: nil, owners: Array(Set(owners)).sorted(),
            evidence: firstRow(of: table).map { [Evidence("row", $0)] } ?? [])
    }

    private func firstRow(of table: TableDefinition) -> Place? {
        table.columns.lazy.compactMap { submission.registers[table.id]?.place(row: 0, field: $0.id) }.first
    }
}
