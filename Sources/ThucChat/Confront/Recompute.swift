// Computes tests from the rows of the tables that were sent.

import FEEL

extension Facts {
    /// The value that rows give for a test.
    ///
    /// Rows decide where they are known to be whole, or where they give what is stated. A column of which no cell is given was not sent.
    ///
    /// - Parameter contradicted: ids of tables whose rows contradict one another.
    package func recompute(_ test: Test, by recipe: Recomputation, contradicted: Set<String>) -> RecomputedValue {
        guard let register = submission.registers[recipe.table] else { return .absent }
        if contradicted.contains(recipe.table) { return .contradicted }
        guard register.values.count > 0 else { return .empty }
        if recipe.needs.contains(where: { isUnsent($0, register) }) { return .absent }
        let gaps = gaps(in: register, columns: recipe.needs)
        if gaps.count > 0 { return .incomplete(places: gaps.places, count: gaps.count) }
        let computed = compute(recipe)
        switch scope(of: recipe, test, computed) {
        case .same: return computed.map { .value($0) } ?? .incomplete(places: [], count: 0)
        case .other: return .notComparable(computed)
        case .unknown: return computed.map { bearsOut(test, $0) ? .value($0) : .unsettled($0) } ?? .absent
        }
    }

    private enum RowScope { case same, other, unknown }

    /// Whether the rows are those that the stated figure speaks of: by the rulebook, else by the whole that is printed in a fraction.
    /// Rows beside which nothing is stated are all that can be had.
    private func scope(of recipe: Recomputation, _ test: Test, _ rows: Recomputed?) -> RowScope {
        if let comparable = recipe.comparable, case .boolean(let same)? = value(of: comparable) {
            return same ? .same : .other
        }
        guard let field = test.stated else { return recipe.comparable == nil ? .same : .unknown }
        guard let printed = stated[field]?.value?.denominator, let whole = rows?.denominator else { return .unknown }
        let wholes = unitSteps(of: recipe).compactMap { printed.divided(by: $0) }
        return wholes.contains { ThucChat.agrees(printed: $0, decimals: max(0, -$0.exponent), with: whole) }
            ? .same : .other
    }

    /// A whole of lengths may be printed in metres where the rows are in kilometres, or the other way round; counts are counts.
    func unitSteps(of recipe: Recomputation) -> [Number] {
        let columns = recipe.needs.compactMap { rulebook.dictionary.table(id: recipe.table)?.column(id: $0) }
        let isLength = columns.contains { UnitOfMeasure(declared: $0.unitOfMeasure)?.dimension == .length }
        return isLength ? [Number(1), Number(1_000), Number(significand: 1, exponent: -3)] : [Number(1)]
    }

    private func bearsOut(_ test: Test, _ rows: Recomputed) -> Bool {
        guard let quantity = test.stated.flatMap({ stated[$0]?.value }) else { return false }
        guard case .number(let exact) = rows.value else { return quantity.value == rows.value }
        return quantity.admits(exact) == true || quantity.isRounded(of: rows)
    }

    /// No cell of the column says anything; one that cannot be read says that there is something.
    private func isUnsent(_ column: String, _ register: Register) -> Bool {
        guard let name = rulebook.dictionary.table(id: register.table)?.column(id: column)?.name else { return false }
        return register.values.isBlank(name)
    }

    private func compute(_ recipe: Recomputation) -> Recomputed? {
        guard let table = rulebook.dictionary.table(id: recipe.table) else { return nil }
        var bindings = bindings
        if let selection = recipe.selection { bindings[table.name] = value(of: selection.rows, in: bindings) }
        guard let value = value(of: recipe.formula, in: bindings) else { return nil }
        return Recomputed(
            value: value, numerator: recipe.share.flatMap { number(of: $0.part, in: bindings) },
            denominator: recipe.share.flatMap { number(of: $0.whole, in: bindings) },
            rowCount: bindings[table.name]?.rowCount ?? 0)
    }

    /// Cells that are needed and not given: all counted, the first of them placed.
    private func gaps(in register: Register, columns: [String]) -> (places: [Place], count: Int) {
        var places: [Place] = []
        var count = 0
        for column in columns {
            guard let name = rulebook.dictionary.table(id: register.table)?.column(id: column)?.name else { continue }
            guard let rows = register.values.rowsNotGiven(in: name) else { return ([], register.values.count) }
            count += rows.count
            let room = mostPlaces - min(mostPlaces, places.count)
            places += rows.prefix(room).compactMap { register.place(row: $0, field: column) }
        }
        return (places, count)
    }
}

extension Value {
    /// How many rows a table or a list of rows has.
    fileprivate var rowCount: Int? {
        switch self {
        case .table(let table): table.count
        case .list(let rows): rows.count
        default: nil
        }
    }
}
