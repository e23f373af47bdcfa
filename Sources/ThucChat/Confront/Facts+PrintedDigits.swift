// Declared checks at the printed digits: a contradiction is certain only if no values that print so would satisfy it.

import FEEL

extension Facts {
    /// Most rates of one check that are tried at both ends of what their digits may stand for.
    private static let mostRates = 4

    /// Whether a check that the printed figures fail would hold for figures that round or are cut to them. Counts are exact.
    func couldHold(_ formula: Formula) -> Bool {
        let rates = rulebook.fieldsRead(by: formula).compactMap { field in
            ends(of: field).map { (name: field.name, ends: $0) }
        }
        guard !rates.isEmpty, rates.count <= Self.mostRates else { return false }
        return holds(formula, bindings, rates[...])
    }

    private func holds(
        _ formula: Formula, _ bindings: Bindings, _ rates: ArraySlice<(name: String, ends: [Number])>
    ) -> Bool {
        guard let rate = rates.first else {
            let outcome = formula.evaluate(bindings)
            return outcome.notes.isEmpty && outcome.value == .boolean(true)
        }
        return rate.ends.contains { end in
            var tried = bindings
            tried[rate.name] = .number(end)
            return holds(formula, tried, rates.dropFirst())
        }
    }

    /// A printed percentage, and the least and the greatest value that print so; nil for what is exact.
    private func ends(of field: Field) -> [Number]? {
        guard field.unitOfMeasure == "%", let quantity = stated[field.id]?.value, quantity.exactRate == nil,
            quantity.bound == .exactly, quantity.upper == nil, let printed = quantity.number,
            let decimals = quantity.printedDecimals
        else { return nil }
        let half = Number(significand: 5, exponent: -decimals - 1)
        let nearlyOne = Number(significand: 999, exponent: -decimals - 3)
        return [printed, printed - half, printed + nearlyOne].filter { field.admits($0) }
    }
}
