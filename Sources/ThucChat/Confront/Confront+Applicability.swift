// "None to count" beside a figure of how many there are.

import FEEL

extension Facts {
    /// Indicators that a stated zero would make not applicable, while their own figure counts something: neither stands.
    func clarifyApplicability() -> [Finding] {
        allIndicators.flatMap { indicator in
            indicator.notApplicable.compactMap(\.when).filter { value(of: $0) == .boolean(true) }.compactMap { when in
                clarify(indicator, none: when)
            }
        }
    }

    private func clarify(_ indicator: Indicator, none when: Formula) -> Finding? {
        let operands = when.names.compactMap { rulebook.dictionary.field(named: $0) }
        let fields = indicator.tests.compactMap(\.stated).compactMap(rulebook.dictionary.field(id:))
        guard let field = fields.first(where: countsSomething), let observation = stated[field.id] else { return nil }
        let evidence = ([observation] + operands.compactMap { stated[$0.id] }).flatMap(\.places)
        return finding(
            .countedYetNone(
                code: indicator.code, field: field, stated: observation.value?.shown(field) ?? observation.raw,
                operands: operands),
            about: field, observed: observation.raw, expected: "", evidence: evidence.map { Evidence("value", $0) })
    }

    /// A fraction of something, or a rate that is neither none nor all: of nothing both would be said.
    private func countsSomething(_ field: Field) -> Bool {
        guard let quantity = stated[field.id]?.value, let number = quantity.number else { return false }
        if let denominator = quantity.denominator { return !denominator.isZero }
        return field.unitOfMeasure == "%" && number != Number(0) && number != Number(100)
    }
}
