// The commune's figures against independent sources, within the digits either of them printed.

import FEEL

extension Facts {
    func clarifySources() -> [Finding] {
        rulebook.dictionary.fields.flatMap { field in
            (sources[field.id] ?? []).compactMap { clarify(field, against: $0) }
        }
    }

    /// Whether a source agrees with a value; nil where either of them says nothing exact.
    package func agrees(_ source: Observation, with own: Observation, _ field: Field) -> Bool? {
        guard let theirs = source.exactValue, let ours = own.exactValue else { return nil }
        guard case .number(let their) = theirs, case .number(let our) = ours else { return theirs == ours }
        let decimals = (own.value?.printedDecimals ?? 0, source.value?.printedDecimals ?? 0)
        switch (own.value?.exactRate, source.value?.exactRate) {
        case (let ours?, let theirs?):
            return ThucChat.agrees(printed: our, decimals: decimals.0, with: theirs)
                || ThucChat.agrees(printed: their, decimals: decimals.1, with: ours)
        case (let ours?, nil): return ThucChat.agrees(printed: their, decimals: decimals.1, with: ours)
        case (nil, let theirs?): return ThucChat.agrees(printed: our, decimals: decimals.0, with: theirs)
        case (nil, nil): return ThucChat.agrees(printed: our, decimals: decimals.0, with: their, otherDecimals: decimals.1)
        }
    }

    private func clarify(_ field: Field, against source: Observation) -> Finding? {
        guard let own = stated[field.id], agrees(source, with: own, field) == false else { return nil }
        guard case .source(let name) = source.speaker else { return nil }
        let words = (own.value?.shown(field) ?? own.raw, source.value?.shown(field) ?? source.raw)
        let matter: Clarification =
            isWorse(source, than: own, field)
            ? .sourceWorse(field: field, source: name, stated: words.0, theirs: words.1)
            : .sourceBetter(field: field, source: name, stated: words.0, theirs: words.1)
        return finding(
            matter, about: field, observed: own.value?.number?.description ?? own.raw,
            expected: source.value?.number?.description ?? source.raw,
            evidence: own.places.map { Evidence("value", $0) } + source.places.map { Evidence("source", $0) })
    }

    /// Worse for the claim; where the dictionary gives no direction, any difference is.
    private func isWorse(_ source: Observation, than own: Observation, _ field: Field) -> Bool {
        guard let their = source.value?.number, let our = own.value?.number else { return true }
        switch field.better {
        case .higher: return their < our
        case .lower: return their > our
        case .none: return true
        }
    }
}

extension Quantity {
    /// The exact quotient of its fraction as a percentage, where it has one.
    package var exactRate: Number? {
        guard let numerator, let denominator else { return nil }
        return numerator.divided(by: denominator).map { $0 * Number(100) }
    }

    /// As people read it, with the words of its bound.
    package func shown(_ field: Field) -> String {
        switch value {
        case .number(let number):
            let text = ThucChat.shown(number, unit: field.unitOfMeasure, decimals: printedDecimals.map { max($0, 2) } ?? 2)
            return bound.sign + (upper.map { "\(ThucChat.shown(number, unit: ""))–\(ThucChat.shown($0, unit: field.unitOfMeasure))" } ?? text)
        case .boolean(let yes): return yes ? "Có" : "Không"
        case .string(let text): return text
        case .date(let date): return CalendarDay(year: Int(date.year), month: Int(date.month), day: Int(date.day))?.shown ?? ""
        default: return ""
        }
    }
}

extension Quantity.Bound {
    var sign: String {
        switch self {
        case .exactly: ""
        case .above: "> "
        case .atLeast: "≥ "
        case .below: "< "
        case .atMost: "≤ "
        case .near: "≈ "
        }
    }
}
