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
        guard let field, let observation = statedOrCounted(test, removed) else {
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

    /// The stated observation; its exact value where the commune's own counts give one that prints so, or where nothing is printed.
    private func statedOrCounted(_ test: Test, _ removed: Set<String>) -> Observation? {
        let observation = test.stated.flatMap { stated[$0] }
        guard let counted = test.counted, removed.isDisjoint(with: fieldIDs(of: counted.formula)),
            let exact = number(of: counted.formula)
        else { return observation }
        var quantity = Quantity(.number(exact))
        quantity.numerator = counted.share.flatMap { number(of: $0.part) }
        quantity.denominator = counted.share.flatMap { number(of: $0.whole) }
        guard var sharper = observation else { return counts(counted, test, quantity) }
        guard let printed = sharper.value else {
            return sharper.status == .blank ? counts(counted, test, quantity) : sharper
        }
        guard printed.bound == .exactly, printed.upper == nil, printed.admits(exact) == true else { return sharper }
        quantity.isEstimate = printed.isEstimate
        sharper.value = quantity
        sharper.places += counts(counted, test, quantity).places
        return sharper
    }

    private func counts(_ counted: CountedValue, _ test: Test, _ quantity: Quantity) -> Observation {
        Observation(
            speaker: .commune, field: test.stated ?? "", status: .derived, value: quantity, raw: "",
            places: fieldIDs(of: counted.formula).flatMap { stated[$0]?.places ?? [] })
    }

    private func fieldIDs(of formula: Formula) -> [String] {
        formula.names.compactMap { rulebook.dictionary.field(named: $0)?.id }
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
        case .unsettled?: [.scopeUnknown]
        case .contradicted?: [.contradicted]
        case .absent?, .empty?, .notComparable?, .value?, nil: []
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
