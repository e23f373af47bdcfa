// Chooses the best-backed value of a test: A an agreeing source, B rows, C a document, D a stated value, E a bare word.

import FEEL

/// Why a test has no value to decide on, or the value.
enum ValueChoice: Hashable {
    case value(Backed)
    case none([Reason], evidence: [Evidence])
}

extension Facts {
    /// The value a numeric test decides on. The commune's own figures decide; a source raises their backing where it agrees.
    func chooseValue(of test: Test, recomputed: RecomputedValue?, removed: Set<String>) -> ValueChoice {
        let field = test.stated.flatMap(rulebook.dictionary.field(id:))
        if case .value(let rows)? = recomputed { return .value(backed(rows, test, field)) }
        if let field, let alone = sourceAlone(field) { return .value(alone) }
        guard let field, let observation = stated[field.id] else {
            return .none(absenceReasons(recomputed), evidence: [])
        }
        let evidence = observation.places.map { Evidence("value", $0) }
        guard let quantity = observation.value else {
            let reason: Reason = observation.status == .unreadable ? .unreadable : .missing
            return .none([reason] + incompleteness(recomputed), evidence: evidence)
        }
        if removed.contains(field.id) { return .none([.contradicted], evidence: evidence) }
        let isBacked = sourceAgrees(observation, field)
        return .value(Backed(quantity: quantity, assurance: isBacked ? .a : .d, evidence: evidence))
    }

    /// A value from rows. Where a source agrees with the stated figure and that with the rows, the backing is A.
    private func backed(_ rows: Recomputed, _ test: Test, _ field: Field?) -> Backed {
        var quantity = Quantity(rows.value)
        quantity.numerator = rows.numerator
        quantity.denominator = rows.denominator
        let observation = field.flatMap { stated[$0.id] }
        let fits = field.map { agrees(rows, with: observation, $0) } ?? false
        let isA = fits && observation.map { own in field.map { sourceAgrees(own, $0) } ?? false } ?? false
        let places = firstRowPlaces(test).map { Evidence("row", $0) }
        let statedPlaces = (observation?.places ?? []).map { Evidence("value", $0) }
        return Backed(quantity: quantity, assurance: isA ? .a : .b, evidence: statedPlaces + places)
    }

    private func agrees(_ rows: Recomputed, with observation: Observation?, _ field: Field) -> Bool {
        guard case .number(let exact) = rows.value, let printed = observation?.value?.number else { return false }
        return ThucChat.agrees(printed: printed, decimals: observation?.value?.printedDecimals ?? 0, with: exact)
    }

    func sourceAgrees(_ own: Observation, _ field: Field) -> Bool {
        let verdicts = (sources[field.id] ?? []).compactMap { agrees($0, with: own, field) }
        return !verdicts.isEmpty && verdicts.allSatisfy { $0 }
    }

    /// What independent sources say where the commune says nothing at all; nil where they say nothing or differ.
    func sourceAlone(_ field: Field) -> Backed? {
        guard stated[field.id].map({ $0.status == .blank }) ?? true else { return nil }
        let said = (sources[field.id] ?? []).filter { $0.exactValue != nil }
        guard let first = said.first, let quantity = first.value, said.allSatisfy({ $0.exactValue == first.exactValue })
        else { return nil }
        return Backed(quantity: quantity, assurance: .a, evidence: said.flatMap(\.places).map { Evidence("source", $0) })
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
