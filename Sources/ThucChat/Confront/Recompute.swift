// Computes tests from the rows of the tables that were sent.

import FEEL

extension Facts {
    /// The value that rows give for a test.
    ///
    /// - Parameter contradicted: ids of tables whose rows contradict one another.
    package func recompute(_ recipe: Recomputation, contradicted: Set<String>) -> RecomputedValue {
        guard let register = submission.registers[recipe.table] else { return .absent }
        guard register.values.count > 0 else { return .empty }
        if contradicted.contains(recipe.table) { return .contradicted }
        let gaps = gaps(in: register, columns: recipe.needs)
        if gaps.count > 0 { return .incomplete(places: gaps.places, count: gaps.count) }
        let computed = compute(recipe, rowCount: register.values.count)
        if let comparable = recipe.comparable, value(of: comparable) == .boolean(false) {
            return .notComparable(computed)
        }
        return computed.map { .value($0) } ?? .incomplete(places: [], count: 0)
    }

    private func compute(_ recipe: Recomputation, rowCount: Int) -> Recomputed? {
        guard let value = value(of: recipe.formula) else { return nil }
        return Recomputed(
            value: value, numerator: recipe.share.flatMap { number(of: $0.part) },
            denominator: recipe.share.flatMap { number(of: $0.whole) }, rowCount: rowCount)
    }

    /// Cells that are needed and not given: all counted, the first hundred placed.
    private func gaps(in register: Register, columns: [String]) -> (places: [Place], count: Int) {
        var places: [Place] = []
        var count = 0
        for column in columns {
            guard let name = rulebook.dictionary.table(id: register.table)?.column(id: column)?.name else { continue }
            guard let rows = register.values.rowsNotGiven(in: name) else { return ([], register.values.count) }
            count += rows.count
            places += rows.prefix(100 - min(100, places.count)).compactMap { register.place(row: $0, field: column) }
        }
        return (places, count)
    }
}
