// Amounts made exact numbers: sums of terms, conversion into the field's unit, both sides of a fraction.

import FEEL

/// Computes with the amounts of one cell under one notation, in the unit of one field.
struct AmountArithmetic {
    let notation: NumberNotation
    let typed: String
    let field: Field
    let vocabulary: FieldVocabulary

    /// The amount in the target unit, exact; throws where it measures something else.
    func converted(
        _ amount: Amount, to target: UnitOfMeasure?
    ) throws(ReadingFault) -> (quantity: Quantity, isConverted: Bool) {
        guard let unit = amount.unit else {
            let value = try literal(amount.terms[0].literal)
            return (quantity(value.number, decimals: value.decimals), false)
        }
        guard let target else {
            guard amount.terms.count == 1, isOwnNoun(unit) else { throw differs(unit) }
            let value = try literal(amount.terms[0].literal)
            return (quantity(value.number, decimals: value.decimals), false)
        }
        guard let factor = unit.factor(to: target, vocabulary: vocabulary.contains) else { throw differs(unit) }
        let sum = try total(amount)
        guard let ratio = factor.over.divided(by: factor.times),
            let number = (sum.number * factor.times).divided(by: factor.over)
        else { throw differs(unit) }
        let isConverted = factor.times != factor.over || amount.terms.count > 1
        let shift = ratio.canonical.significand == 1 ? ratio.canonical.exponent : nil
        return (quantity(number, decimals: shift.map { decimals(of: sum, moved: $0, as: number) }), isConverted)
    }

    /// The digits that a converted figure shows: the zeros at the end of `38.910.000 đồng` round it as `38,91 triệu đồng` would.
    private func decimals(of sum: (number: Number, decimals: Int), moved shift: Int, as number: Number) -> Int {
        let all = max(0, sum.decimals + shift)
        guard sum.decimals == 0, !number.isZero else { return all }
        return min(all, max(Self.leastDecimals, -number.canonical.exponent))
    }

    private static let leastDecimals = 2

    /// The number as printed, whatever it counts.
    func raw(_ amount: Amount) throws(ReadingFault) -> Number {
        guard amount.terms.count == 1 else { throw ReadingFault(.number, typed: typed) }
        return try literal(amount.terms[0].literal).number
    }

    /// Both sides of a fraction: as printed where they share a unit, else both in the base unit.
    func fraction(_ part: Amount, _ whole: Amount) throws(ReadingFault) -> (part: Number, whole: Number?) {
        let first = try raw(part)
        let second = try raw(whole)
        guard let partUnit = part.unit ?? whole.unit, let wholeUnit = whole.unit ?? part.unit else {
            return (first, second)
        }
        guard partUnit.dimension == wholeUnit.dimension, partUnit.per == wholeUnit.per else { throw differs(partUnit) }
        guard partUnit.dimension != .percent else { throw ReadingFault(.number, typed: typed) }
        if partUnit.scale == wholeUnit.scale { return (first, second) }
        return (first * partUnit.scale, second * wholeUnit.scale)
    }

    /// The sum of the terms in the unit of the last; every term but the last is whole, and each smaller than one of the term before.
    private func total(_ amount: Amount) throws(ReadingFault) -> (number: Number, decimals: Int) {
        let last = amount.terms[amount.terms.count - 1]
        var sum = try literal(last.literal)
        guard amount.terms.count > 1, let lastScale = last.unit?.scale else { return sum }
        var smaller = (number: sum.number, scale: lastScale)
        for term in amount.terms.dropLast().reversed() {
            guard let scale = term.unit?.scale, let ratio = scale.divided(by: lastScale) else { continue }
            let value = try literal(term.literal)
            let isSmaller = smaller.number * smaller.scale < scale
            guard value.decimals == 0, isSmaller, !sum.number.isNegative else {
                throw ReadingFault(.number, typed: typed)
            }
            sum.number = sum.number + value.number * ratio
            smaller = (value.number, scale)
        }
        return sum
    }

    private func literal(_ literal: DecimalLiteral) throws(ReadingFault) -> (number: Number, decimals: Int) {
        guard let value = literal.value(in: notation) else { throw ReadingFault(.number, typed: typed) }
        return value
    }

    private func quantity(_ number: Number, decimals: Int?) -> Quantity {
        var quantity = Quantity(.number(number))
        quantity.printedDecimals = decimals
        return quantity
    }

    private func differs(_ unit: UnitOfMeasure) -> ReadingFault {
        ReadingFault(.unitDiffers(found: unit.typed, expected: field.unitOfMeasure), typed: typed)
    }

    private func isOwnNoun(_ unit: UnitOfMeasure) -> Bool {
        if folded(unit.typed) == folded(field.unitOfMeasure) { return true }
        guard case .things(let noun) = unit.dimension, unit.multiplier == .one, unit.per.isEmpty else { return false }
        return noun.split(separator: " ").allSatisfy { vocabulary.contains(String($0)) }
    }
}

extension Amount {
    /// The amount with a unit from its companion where it has none of its own.
    func inheriting(_ unit: UnitOfMeasure?) -> Amount {
        guard let unit, terms.count == 1, terms[0].unit == nil else { return self }
        return Amount(terms: [Term(literal: terms[0].literal, unit: unit)])
    }
}

extension NumberPhrase {
    /// Every unit printed in the cell.
    var units: [UnitOfMeasure] {
        [main, over, upper].compactMap(\.self).flatMap(\.terms).compactMap(\.unit)
    }
}
