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
        case .incomplete(let places, let count):
            count == 0
                ? nil
                : finding(
                    .rowsIncomplete(field: field, count: count), about: field, observed: "\(count)", expected: "0",
                    evidence: places.map { Evidence("row", $0) })
        case .notComparable(let rows): clarifyScope(field, test, indicator, rows)
        case .value(let rows): compare(field, test, rows)
        }
    }

    private func compare(_ field: Field, _ test: Test, _ rows: Recomputed) -> Finding? {
        guard let observation = stated[field.id], let quantity = observation.value, quantity.bound == .exactly,
            let printed = quantity.number, case .number(let exact) = rows.value,
            !ThucChat.agrees(printed: printed, decimals: quantity.printedDecimals ?? 0, with: exact)
        else { return nil }
        let isBetter = test.threshold.direction == .atMost || field.better == .lower ? exact < printed : exact > printed
        let matter: Clarification =
            isBetter
            ? .recomputedBetter(field: field, stated: printed, rows: rows)
            : .recomputedWorse(field: field, stated: printed, rows: rows)
        return finding(
            matter, about: field, observed: printed.description, expected: exact.rounded(scale: 4, mode: .halfEven).description,
            evidence: observation.places.map { Evidence("value", $0) } + sheetOfRows(test))
    }

    /// The rows do not cover what the figure speaks of; a document that leaves cases out makes it a remark.
    private func clarifyScope(_ field: Field, _ test: Test, _ indicator: Indicator, _ rows: Recomputed?) -> Finding? {
        let observation = stated[field.id]
        var finding = finding(
            .rowsNotComparable(field: field, stated: observation?.value?.number, rows: rows), about: field,
            observed: observation?.value?.number?.description ?? "", expected: rows?.numberText ?? "",
            evidence: (observation?.places ?? []).map { Evidence("value", $0) } + sheetOfRows(test))
        if documents(for: indicator.code).contains(where: { $0.isComplete && $0.isInForce(on: submission.period.lastDay) }) {
            finding.severity = .note
        }
        return finding
    }

    /// The first row of each sheet the rows came from.
    private func sheetOfRows(_ test: Test) -> [Evidence] {
        guard let recipe = test.recomputed, let register = submission.registers[recipe.table] else { return [] }
        let column = recipe.needs.first ?? rulebook.dictionary.table(id: recipe.table)?.columns.first?.id ?? ""
        var seen: Set<UInt16> = []
        return register.rows.indices.compactMap { index in
            seen.insert(register.rows[index].origin).inserted
                ? register.place(row: index, field: column).map { Evidence("row", $0) } : nil
        }
    }
}

extension Recomputed {
    var numberText: String? {
        if case .number(let number) = value { number.rounded(scale: 4, mode: .halfEven).description } else { nil }
    }
}
