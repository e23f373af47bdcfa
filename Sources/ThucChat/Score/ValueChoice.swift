// Chooses the best-backed value of a test: A an agreeing source, B rows, C a document, D a stated value, E a bare word.

import FEEL

/// Why a test has no value to decide on, or the value.
enum ValueChoice: Hashable {
    case value(Backed)
    case none([Reason], evidence: [Evidence])
}

extension Facts {
    /// The value a numeric test decides on: what rows give, else what is stated, else what sources alone say.
    ///
    /// A source raises the backing of what it agrees with. Of a stated value and a source that agrees with it the more
    /// finely printed decides: printed digits excuse a difference between sources, not a shortfall.
    func chooseValue(of test: Test, recomputed: RecomputedValue?, removed: Set<String>) -> ValueChoice {
        let field = test.stated.flatMap(rulebook.dictionary.field(id:))
        if case .value(let rows)? = recomputed { return .value(backed(rows, test, field)) }
        guard let field, let observation = stated[field.id] else {
            return sourceAlone(test.stated) ?? .none(absenceReasons(recomputed), evidence: [])
        }
        let evidence = observation.places.map { Evidence("value", $0) }
        guard let quantity = observation.value else {
            let reason: Reason = observation.status == .unreadable ? .unreadable : .missing
            return sourceAlone(field.id) ?? .none([reason] + incompleteness(recomputed), evidence: evidence)
        }
        if removed.contains(field.id) { return sourceAlone(field.id) ?? .none([.contradicted], evidence: evidence) }
        guard sourceAgrees(observation, field) else {
            return .value(Backed(quantity: quantity, assurance: .d, evidence: evidence))
        }
        return .value(finest(observation, field.id))
    }

    /// A value that only sources give, where the commune's own is missing, unreadable or taken out; nil where there is none.
    func sourceAlone(_ field: String?) -> ValueChoice? {
        let said = field.flatMap { sources[$0] }?.filter { $0.value != nil } ?? []
        guard let first = said.first, let field = field.flatMap(rulebook.dictionary.field(id:)) else { return nil }
        let evidence = said.flatMap(\.places).map { Evidence("source", $0) }
        for other in said.dropFirst() where agrees(other, with: first, field) != true {
            return .none([.disputed], evidence: evidence)
        }
        guard let quantity = said.map({ $0.value ?? Quantity(.null) }).max(by: { $0.fineness < $1.fineness }) else {
            return nil
        }
        return .value(Backed(quantity: quantity, assurance: .a, evidence: evidence))
    }

    private func finest(_ own: Observation, _ field: String) -> Backed {
        let agreeing = (sources[field] ?? []).filter { $0.exactValue != nil }
        let evidence =
            own.places.map { Evidence("value", $0) } + agreeing.flatMap(\.places).map { Evidence("source", $0) }
        let quantities = agreeing.compactMap(\.value)
        let best = quantities.reduce(own.value ?? Quantity(.null)) { $0.fineness < $1.fineness ? $1 : $0 }
        return Backed(quantity: best, assurance: .a, evidence: evidence)
    }

    /// A value from rows; the backing is A where every source agrees with it.
    private func backed(_ rows: Recomputed, _ test: Test, _ field: Field?) -> Backed {
        let observation = field.flatMap { stated[$0.id] }
        let places = firstRowPlaces(test)
        let computed = Observation(
            speaker: .commune, field: field?.id ?? "", status: .derived, value: rows.quantity, raw: "", places: places)
        let isA = field.map { sourceAgrees(computed, $0) } ?? false
        let statedPlaces = (observation?.places ?? []).map { Evidence("value", $0) }
        return Backed(
            quantity: rows.quantity, assurance: isA ? .a : .b,
            evidence: statedPlaces + places.map { Evidence("row", $0) })
    }

    func sourceAgrees(_ own: Observation, _ field: Field) -> Bool {
        let verdicts = (sources[field.id] ?? []).compactMap { agrees($0, with: own, field) }
        return !verdicts.isEmpty && verdicts.allSatisfy { $0 }
    }

    private func absenceReasons(_ recomputed: RecomputedValue?) -> [Reason] {
        let reasons = incompleteness(recomputed)
        return reasons.isEmpty ? [.missing] : reasons
    }

    private func incompleteness(_ recomputed: RecomputedValue?) -> [Reason] {
        switch recomputed {
        case .incomplete?: [.incompleteRows]
        case .contradicted?: [.contradicted]
        case .absent?, .empty?, .notComparable?, .value?, nil: []
        }
    }

    /// Where the rows of a test's table begin, one place a sheet.
    func firstRowPlaces(_ test: Test) -> [Place] {
        guard let recipe = test.recomputed, let register = submission.registers[recipe.table] else { return [] }
        let column = recipe.needs.first ?? rulebook.dictionary.table(id: recipe.table)?.columns.first?.id ?? ""
        var seen: Set<UInt16> = []
        return register.rows.indices.compactMap { index in
            seen.insert(register.rows[index].origin).inserted ? register.place(row: index, field: column) : nil
        }
    }
}

extension Quantity {
    /// How finely it is printed: a fraction is exact, a bound says least.
    fileprivate var fineness: Int {
        guard bound == .exactly, upper == nil else { return -1 }
        return exactRate == nil ? printedDecimals ?? Int.max : Int.max
    }
}
