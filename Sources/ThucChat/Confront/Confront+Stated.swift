// Contradictions inside one stated value: a rate against its own fraction, a value against what can be.

import FEEL

extension Facts {
    func clarifyStatedValues() -> [Finding] {
        rulebook.dictionary.fields.flatMap { field -> [Finding] in
            guard let observation = stated[field.id], let quantity = observation.value else { return [] }
            return [
                clarifyFraction(field, quantity, observation), clarifyBounds(field, quantity, observation),
                clarifyRepeated(field, observation),
            ].compactMap { $0 }
        }
    }

    private func clarifyFraction(_ field: Field, _ quantity: Quantity, _ observation: Observation) -> Finding? {
        guard field.unitOfMeasure == "%", let printed = quantity.number, let decimals = quantity.printedDecimals,
            let numerator = quantity.numerator, let denominator = quantity.denominator,
            let exact = numerator.divided(by: denominator).map({ $0 * Number(100) }),
            !ThucChat.agrees(printed: printed, decimals: decimals, with: exact)
        else { return nil }
        return finding(
            .fractionDiffers(field: field, printed: printed, numerator: numerator, denominator: denominator),
            about: field,
            observed: printed.description, expected: exact.rounded(scale: 4, mode: .halfEven).description,
            evidence: observation.places.map { Evidence("value", $0) })
    }

    /// One figure given in two places of the submission with different values: nobody can say which is meant.
    private func clarifyRepeated(_ field: Field, _ first: Observation) -> Finding? {
        let own = submission.observations.filter {
            $0.speaker == .commune && $0.field == field.id && $0.exactValue != nil && $0 != first
        }
        guard field.kind != .text, let other = own.first(where: { agrees($0, with: first, field) == false }) else {
            return nil
        }
        return finding(
            .statedTwice(field: field, first: first.said(field), second: other.said(field)),
            about: field, observed: first.raw, expected: other.raw,
            evidence: (first.places + other.places).map { Evidence("value", $0) })
    }

    private func clarifyBounds(_ field: Field, _ quantity: Quantity, _ observation: Observation) -> Finding? {
        guard let value = quantity.number else { return nil }
        let isBelow = field.lowest.map { value < $0 } ?? false
        let isAbove = field.highest.map { value > $0 } ?? false
        guard isBelow || isAbove else { return nil }
        return finding(
            .outOfBounds(field: field, value: value), about: field, observed: value.description,
            expected: "\(field.lowest?.description ?? "")..\(field.highest?.description ?? "")",
            evidence: observation.places.map { Evidence("value", $0) })
    }
}
