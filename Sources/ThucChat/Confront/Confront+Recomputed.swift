// Stated values against what their own detail rows give.

import FEEL

extension Facts {
    func clarifyRecomputed(_ recomputed: [String: RecomputedValue]) -> [Finding] {
        allIndicators.flatMap { indicator in
            indicator.tests.compactMap { test -> Finding? in
                guard let field = test.stated.flatMap(rulebook.dictionary.field(id:)) else { return nil }
                guard let result = recomputed["\(indicator.code)/\(test.id)"] else { return nil }
                return clarify(field, test, indicator, result)
            }
        }
    }

    private func clarify(_ field: Field, _ test: Test, _ indicator: Indicator, _ result: RecomputedValue) -> Finding? {
        switch result {
        case .absent, .empty, .contradicted: nil
        case .incomplete(let places, let count): count == 0 ? nil : clarifyGaps(field, places, count)
        case .notComparable(let rows): clarifyScope(field, test, indicator, rows)
        case .value(let rows), .unsettled(let rows): compare(field, test, result, rows)
        }
    }

    private func clarifyGaps(_ field: Field, _ places: [Place], _ count: Int) -> Finding {
        finding(
            .rowsIncomplete(field: field, count: count), about: field, observed: "\(count)", expected: "0",
            evidence: places.map { Evidence("row", $0) }
        ).leavingOut(count - places.count)
    }

    private func compare(_ field: Field, _ test: Test, _ result: RecomputedValue, _ rows: Recomputed) -> Finding? {
        guard let observation = stated[field.id], let quantity = observation.value, let printed = quantity.number,
            case .number(let exact) = rows.value, quantity.admits(exact) == false, !quantity.isRounded(of: rows)
        else { return nil }
        let isBetter = test.threshold.direction == .atMost || field.better == .lower ? exact < printed : exact > printed
        let matter: Clarification =
            if case .unsettled = result {
                .rowsUnsettled(field: field, stated: printed, rows: rows, isBetter: isBetter)
            } else if isBetter { .recomputedBetter(field: field, stated: printed, rows: rows) } else {
                .recomputedWorse(field: field, stated: printed, rows: rows)
            }
        let rowsRead = rowsShown(test)
        return finding(
            matter, about: field, observed: printed.description,
            expected: exact.rounded(scale: 4, mode: .halfEven).description,
            evidence: observation.places.map { Evidence("value", $0) } + rowsRead.evidence
        ).leavingOut(rowsRead.unlisted)
    }

    /// Rows that give what cannot be: nothing is computed from them, and the figure they should bear out is asked about.
    func refuseImpossible(_ recomputed: inout [String: RecomputedValue]) -> [Finding] {
        var findings: [Finding] = []
        for indicator in allIndicators {
            for test in indicator.tests {
                let name = "\(indicator.code)/\(test.id)"
                guard let field = test.stated.flatMap(rulebook.dictionary.field(id:)),
                    case .value(let rows)? = recomputed[name],
                    case .number(let exact) = rows.value, !field.admits(exact)
                else { continue }
                recomputed[name] = .contradicted
                let rowsRead = rowsShown(test)
                findings.append(
                    finding(
                        .outOfBounds(field: field, value: exact), about: field, observed: rows.numberText ?? "",
                        expected: field.shownBounds, evidence: rowsRead.evidence
                    ).leavingOut(rowsRead.unlisted))
            }
        }
        return findings
    }

    /// The values that rows gave, as observations of status derived.
    func derived(from recomputed: [String: RecomputedValue]) -> [Observation] {
        allIndicators.flatMap { indicator in
            indicator.tests.compactMap { test -> Observation? in
                guard let field = test.stated, case .value(let rows)? = recomputed["\(indicator.code)/\(test.id)"]
                else { return nil }
                return Observation(
                    speaker: .commune, field: field, status: .derived, value: rows.quantity, raw: "",
                    places: firstRowPlaces(test))
            }
        }
    }

    /// The rows do not cover what the figure speaks of; a document that leaves cases out makes it a remark.
    private func clarifyScope(_ field: Field, _ test: Test, _ indicator: Indicator, _ rows: Recomputed?) -> Finding? {
        let observation = stated[field.id]
        if let impossible = clarifyPart(field, test, indicator, rows) { return impossible }
        let rowsRead = rowsShown(test)
        var finding = finding(
            .rowsNotComparable(field: field, stated: observation?.value?.number, rows: rows), about: field,
            observed: observation?.value?.number?.description ?? "", expected: rows?.numberText ?? "",
            evidence: (observation?.places ?? []).map { Evidence("value", $0) } + rowsRead.evidence
        ).leavingOut(rowsRead.unlisted)
        if documents(for: indicator.code).contains(where: { $0.backs(on: submission.period.lastDay) }) {
            finding.severity = .note
        }
        return finding
    }

    /// A part that the rows leave no room for, whichever whole is right; not where a document may leave cases out.
    private func clarifyPart(_ field: Field, _ test: Test, _ indicator: Indicator, _ rows: Recomputed?) -> Finding? {
        guard let recipe = test.recomputed, let rows, let bound = brokenBound(test, recipe, field, rows),
            let observation = stated[field.id], let stated = observation.value?.shownFraction,
            !documents(for: indicator.code).contains(where: { $0.backs(on: submission.period.lastDay) })
        else { return nil }
        let rowsRead = rowsShown(test)
        return finding(
            .partImpossible(field: field, stated: stated, rows: rows, bound: bound), about: field, observed: stated,
            expected: bound.description,
            evidence: observation.places.map { Evidence("value", $0) } + rowsRead.evidence
        ).leavingOut(rowsRead.unlisted)
    }

    /// Lists of which nobody says how many rows they should have, where their figures stand in no other place: one question a list.
    func clarifyScopes(_ recomputed: [String: RecomputedValue]) -> [Finding] {
        var fields: [String: [(test: Test, field: Field)]] = [:]
        for indicator in allIndicators {
            for test in indicator.tests {
                guard let recipe = test.recomputed, case .unsettled? = recomputed["\(indicator.code)/\(test.id)"],
                    let field = test.stated.flatMap(rulebook.dictionary.field(id:)), stated[field.id]?.value == nil
                else { continue }
                fields[recipe.table, default: []].append((test, field))
            }
        }
        return fields.sorted { $0.key < $1.key }.compactMap { table, parts in
            rulebook.dictionary.table(id: table).map { clarifyScope(of: $0, parts) }
        }
    }

    private func clarifyScope(of table: TableDefinition, _ parts: [(test: Test, field: Field)]) -> Finding {
        let owners = parts.flatMap { rulebook.home(ofField: $0.field.id)?.indicator.owners ?? [] }
        let rowsRead = rowsShown(parts[0].test)
        return finding(
            .scopeUnknown(table: table.id, title: Bilingual(vi: table.name, en: table.en), fields: parts.map(\.field)),
            criterion: nil, indicator: nil, owners: Array(Set(owners)).sorted(), evidence: rowsRead.evidence
        ).leavingOut(rowsRead.unlisted)
    }

    /// The rows, where they are few or all are asked for; the first row of each sheet they came from, where they are many.
    private func rowsShown(_ test: Test) -> (evidence: [Evidence], unlisted: Int) {
        let all = rowPlaces(test)
        let shown = all.count <= Self.mostRowsShown || mostPlaces == .max ? all : firstRowPlaces(test)
        return (shown.map { Evidence("row", $0) }, all.count - shown.count)
    }

    private static let mostRowsShown = 12
}

extension Finding {
    /// The same, with cells that are spoken of and not listed.
    fileprivate func leavingOut(_ count: Int) -> Finding {
        var finding = self
        finding.unlisted = count
        return finding
    }
}

extension Quantity {
    /// Whether both sides of the fraction that is stated are those of the rows, as printed: `17/26` for 16,7 of 26,2.
    func isRounded(of rows: Recomputed) -> Bool {
        guard let numerator, let denominator, let part = rows.numerator, let whole = rows.denominator else {
            return false
        }
        return [(numerator, part), (denominator, whole)].allSatisfy { printed, exact in
            ThucChat.agrees(printed: printed, decimals: max(0, -printed.exponent), with: exact)
        }
    }
}

extension Quantity {
    /// `26,9/26,9`; nil where no fraction is printed.
    var shownFraction: String? {
        guard let numerator, let denominator else { return nil }
        return "\(ThucChat.shown(numerator, unit: ""))/\(ThucChat.shown(denominator, unit: ""))"
    }
}

extension Recomputed {
    /// The value with its operands.
    var quantity: Quantity {
        var quantity = Quantity(value)
        quantity.numerator = numerator
        quantity.denominator = denominator
        return quantity
    }

    var numberText: String? {
        if case .number(let number) = value { number.rounded(scale: 4, mode: .halfEven).description } else { nil }
    }
}
