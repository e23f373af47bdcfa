// The commune's figures against independent sources, within the digits either of them printed.

import FEEL

extension Facts {
    /// What sources say against the commune's figures and against what its own rows give, with the field in question.
    func clarifySources(_ recomputed: [String: RecomputedValue]) -> [(field: String, finding: Finding)] {
        let derived = Dictionary(derived(from: recomputed).map { ($0.field, $0) }) { first, _ in first }
        return rulebook.dictionary.fields.flatMap { field in
            let own = [stated[field.id], derived[field.id]].compactMap { $0 }
            return (sources[field.id] ?? []).compactMap { source in
                own.first { agrees(source, with: $0, field) == false }.flatMap { clarify(field, $0, against: source) }
                    .map { (field.id, $0) }
            }
        }
    }

    /// Whether a source agrees with a value; nil where either of them says nothing to compare.
    package func agrees(_ source: Observation, with own: Observation, _ field: Field) -> Bool? {
        guard let theirs = source.exactValue, let ours = own.value else { return nil }
        guard case .number(let their) = theirs, let our = ours.number else {
            return own.exactValue.map { $0 == theirs }
        }
        guard own.exactValue != nil, let printed = source.value else {
            let said = [their] + (source.value?.ends ?? [])
            return ours.admits(their).map { $0 || said.contains { ours.admits($0) == true } }
        }
        switch (ours.exact(in: field), printed.exact(in: field)) {
        case (let exact?, let other?): return ours.admits(other) == true || printed.admits(exact) == true
        case (let exact?, nil): return printed.admits(exact)
        case (nil, let exact?): return ours.admits(exact)
        case (nil, nil):
            let decimals = (ours.printedDecimals ?? 0, printed.printedDecimals ?? 0)
            return ThucChat.agrees(printed: our, decimals: decimals.0, with: their, otherDecimals: decimals.1)
        }
    }

    private func clarify(_ field: Field, _ own: Observation, against source: Observation) -> Finding? {
        guard case .source(let name) = source.speaker else { return nil }
        let figure = OwnFigure(shown: own.said(field), isFromRows: own.status == .derived)
        let matter: Clarification =
            isWorse(source, than: own, field)
            ? .sourceWorse(field: field, source: name, own: figure, theirs: source.said(field))
            : .sourceBetter(field: field, source: name, own: figure, theirs: source.said(field))
        return finding(
            matter, about: field, observed: own.value?.number?.description ?? own.raw,
            expected: source.value?.number?.description ?? source.raw,
            evidence: own.places.map { Evidence("value", $0) } + source.places.map { Evidence("source", $0) })
    }

    /// Worse for the claim; where the dictionary gives no direction, any difference is.
    private func isWorse(_ source: Observation, than own: Observation, _ field: Field) -> Bool {
        if case .boolean(let yes)? = source.value?.value { return !yes }
        guard let their = source.value?.number, let our = own.value?.number else { return true }
        switch field.better {
        case .higher: return their < our
        case .lower: return their > our
        case .none: return true
        }
    }
}

extension Observation {
    /// The value as people read it, else the cell as typed.
    func said(_ field: Field) -> Bilingual { value?.said(field) ?? Bilingual(vi: raw, en: raw) }
}

extension Quantity {
    /// The exact quotient of its fraction as a percentage, where it has one.
    package var exactRate: Number? {
        guard let numerator, let denominator else { return nil }
        return numerator.divided(by: denominator).map { $0 * Number(100) }
    }

    /// Whether it may stand for an exact number: within its printed digits, or inside its bound; nil where its words put it nowhere.
    func admits(_ exact: Number) -> Bool? {
        guard let number else { return nil }
        if bound == .exactly, upper == nil {
            return ThucChat.agrees(printed: number, decimals: printedDecimals ?? Self.unprintedDecimals, with: exact)
        }
        return StatedInterval(self, in: nil).map { $0.holds(exact) }
    }

    /// The number itself where nobody printed it, or the quotient of its fraction where it is a percentage; nil for printed digits alone.
    fileprivate func exact(in field: Field) -> Number? {
        if printedDecimals == nil { return number }
        return field.unitOfMeasure == "%" ? exactRate : nil
    }

    /// The ends of what its printed digits may stand for, rounded or cut.
    fileprivate var ends: [Number] {
        guard let number, let decimals = printedDecimals else { return [] }
        let half = Number(significand: 5, exponent: -max(0, decimals) - 1)
        return [number - half, number + half + half]
    }

    /// Digits after the comma to which computed values, which nobody printed, are compared.
    private static let unprintedDecimals = 12

    /// As people read it, in both languages; texts and dates stand as they are.
    package func said(_ field: Field) -> Bilingual {
        let text = shown(field)
        switch value {
        case .number, .boolean: return Bilingual(figures: text)
        default: return Bilingual(vi: text, en: text)
        }
    }

    /// As people read it, with the words of its bound.
    ///
    /// - Parameter level: a level it must not seem to be where it is not: more digits are shown until both differ.
    package func shown(_ field: Field, apartFrom level: Number? = nil) -> String {
        switch value {
        case .number(let number):
            let least = printedDecimals.map { max($0, 2) } ?? 2
            let decimals = level.flatMap { level in
                number == level ? nil : (least...least + 6).first { number.rounded(scale: $0, mode: .halfUp) != level }
            }
            let text = ThucChat.shown(number, unit: field.unitOfMeasure, decimals: decimals ?? least)
            return bound.sign
                + (upper.map { "\(ThucChat.shown(number, unit: ""))–\(ThucChat.shown($0, unit: field.unitOfMeasure))" }
                    ?? text)
        case .boolean(let yes): return yes ? "Có" : "Không"
        case .string(let text): return text
        case .date(let date):
            return CalendarDay(year: Int(date.year), month: Int(date.month), day: Int(date.day))?.shown ?? ""
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
