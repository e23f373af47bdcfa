// A numeric cell under a field: notation chosen, units converted, fraction and bounds told apart.

import FEEL

/// Reads a cleaned, non-blank text as a number of a field.
func readNumber(
    _ text: String, as field: Field, notation: NumberNotation, extraWords: [String] = []
) -> Reading {
    if isPhoneOrCode(text) { return .unreadable(ReadingFault(.phoneOrCode, typed: text)) }
    let vocabulary = FieldVocabulary(field, extra: extraWords)
    switch NumberPhraseParser.parse(text, vocabulary: vocabulary.contains) {
    case .failure(.spaceInside(let joined)): return .ambiguous(ReadingFault(.spaceInside(joined: joined), typed: text))
    case .failure(.twoUnits(let first, let second)):
        return .ambiguous(ReadingFault(.unitAmbiguous(first, second), typed: text))
    case .failure(.unreadable): return wordFault(text)
    case .success(let phrase):
        return NumberReader(phrase: phrase, typed: text, field: field, vocabulary: vocabulary).reading(in: notation)
    }
}

/// The fault of a text that is no number: a word that says none, a verdict, or simply not a number.
private func wordFault(_ text: String) -> Reading {
    let none: Set<String> = ["không", "không có", "chưa có", "chưa", "chưa có số liệu", "không có số liệu"]
    if none.contains(folded(text)) { return .ambiguous(ReadingFault(.statedNone, typed: text)) }
    switch readClaim(text) {
    case .met, .notMet, .basicallyMet, .notConsidered: return .unreadable(ReadingFault(.bareWord, typed: text))
    case .none, .unreadable: return .unreadable(ReadingFault(.number, typed: text))
    }
}

/// One phrase under one field.
struct NumberReader {
    let phrase: NumberPhrase
    let typed: String
    let field: Field
    let vocabulary: FieldVocabulary
    private let unit: UnitOfMeasure?

    init(phrase: NumberPhrase, typed: String, field: Field, vocabulary: FieldVocabulary) {
        self.phrase = phrase
        self.typed = typed
        self.field = field
        self.vocabulary = vocabulary
        unit = UnitOfMeasure(declared: field.unitOfMeasure)
    }

    private struct Candidate {
        var quantity: Quantity
        var isConverted: Bool
    }

    func reading(in notation: NumberNotation) -> Reading {
        if phrase.isDashed, !(field.lowest.map { $0 >= .zero } ?? false) { return dashed(in: notation) }
        if phrase.looksLikeMonth { return .ambiguous(ReadingFault(.monthOrFraction, typed: typed)) }
        let isVietnamese = phrase.isReadable(in: .vietnamese)
        let isEnglish = phrase.isReadable(in: .english)
        guard isVietnamese || isEnglish else { return .unreadable(ReadingFault(.number, typed: typed)) }
        switch notation {
        case .vietnamese: return isVietnamese ? reading(.vietnamese, because: nil) : otherNotation(isSettled: true)
        case .english: return isEnglish ? reading(.english, because: nil) : otherNotation(isSettled: true)
        case .unsettled: break
        }
        if isVietnamese && isEnglish { return settled() }
        if isVietnamese { return reading(.vietnamese, because: nil) }
        return phrase.isConclusivelyEnglish
            ? reading(.english, because: "kiểu tiếng Anh") : otherNotation(isSettled: false)
    }

    private func otherNotation(isSettled: Bool) -> Reading {
        let meant = phrase.isReadable(in: .vietnamese) ? typed : DecimalLiteral(text: typed).exchanged
        let fault = ReadingFault(.notation(meant: meant, isSettled: isSettled), typed: typed)
        return isSettled ? .unreadable(fault) : .ambiguous(fault)
    }

    private func dashed(in notation: NumberNotation) -> Reading {
        let digits = phrase.literals.first?.text ?? typed
        return .ambiguous(ReadingFault(.ambiguousNumber(digits, "-\(digits)"), typed: typed))
    }

    // MARK: choosing between notations

    /// Both notations fit: one of them may be impossible for the field, and then that is said.
    private func settled() -> Reading {
        guard phrase.literals.contains(where: \.hasMark) else { return reading(.vietnamese, because: nil) }
        let candidates = [NumberNotation.vietnamese, .english].compactMap { notation in
            if case .success(let found) = candidate(in: notation) {
                (notation: notation, quantity: found.quantity)
            } else {
                nil
            }
        }
        guard candidates.count == 2 else { return reading(.vietnamese, because: nil) }
        if candidates[0].quantity == candidates[1].quantity { return reading(.vietnamese, because: nil) }
        if let groups = phrase.groupsOfBothNotations {
            let first = "\(candidates[0].quantity.numerator ?? .zero)/\(candidates[0].quantity.denominator ?? .zero)"
            return .ambiguous(ReadingFault(.ambiguousNumber(first, groups), typed: typed))
        }
        if let fraction = phrase.fraction, isWhole(fraction, in: .vietnamese), !isWhole(fraction, in: .english) {
            return reading(.vietnamese, because: "dấu chấm ngăn hàng nghìn trong phân số")
        }
        let possible = candidates.filter { isPossible($0.quantity) }
        if possible.count == 1 {
            return reading(possible[0].notation, because: "chỉ cách đọc này có thể có theo giới hạn của chỉ tiêu")
        }
        let whole = possible.filter { unit?.isWhole != true || $0.quantity.number?.isInteger == true }
        if whole.count == 1 { return reading(whole[0].notation, because: "chỉ cách đọc này là số nguyên") }
        let shownReadings = candidates.map { shown($0.quantity.number ?? .zero, unit: field.unitOfMeasure) }
        return .ambiguous(ReadingFault(.ambiguousNumber(shownReadings[0], shownReadings[1]), typed: typed))
    }

    private func isWhole(_ fraction: (part: Amount, whole: Amount), in notation: NumberNotation) -> Bool {
        (fraction.part.terms + fraction.whole.terms).allSatisfy {
            $0.literal.value(in: notation)?.number.isInteger == true
        }
    }

    private func isPossible(_ quantity: Quantity) -> Bool {
        [quantity.number, quantity.upper].allSatisfy { $0.map(field.admits) ?? true }
    }

    private func reading(_ notation: NumberNotation, because reason: String?) -> Reading {
        switch candidate(in: notation) {
        case .failure(let fault): return fault.isAmbiguity ? .ambiguous(fault) : .unreadable(fault)
        case .success(var candidate):
            candidate.quantity = candidate.quantity.withoutResidue
            guard isPossible(candidate.quantity) else { return .unreadable(field.boundsFault(typed: typed)) }
            if let fault = field.wholeFault(candidate.quantity, typed: typed, unit) { return .unreadable(fault) }
            return .value(candidate.quantity, conversion: conversion(of: candidate, because: reason))
        }
    }

    /// `33.500.000đ/người → 33.5 triệu đồng/người/năm`, with the reasons in brackets.
    private func conversion(of candidate: Candidate, because reason: String?) -> String? {
        var reasons = reason.map { [$0] } ?? []
        if phrase.units.contains(where: { foldedWords($0.typed).contains("tiệu") }) {
            reasons.append("«tiệu» đọc là «triệu»")
        }
        if phrase.literals.contains(where: { $0.text.contains(" ") }) {
            reasons.append("khoảng trắng ngăn hàng nghìn")
        }
        guard candidate.isConverted || !reasons.isEmpty, let number = candidate.quantity.number else { return nil }
        let upper = candidate.quantity.upper.map { " – \($0)" } ?? ""
        let unit = field.unitOfMeasure.isEmpty ? "" : " \(field.unitOfMeasure)"
        let because = reasons.isEmpty ? "" : " (\(reasons.joined(separator: "; ")))"
        if candidate.quantity.printedDecimals == nil, let part = candidate.quantity.numerator,
            let whole = candidate.quantity.denominator
        {
            return "\(typed) → \(part) / \(whole) × 100\(unit)\(because)"
        }
        return "\(typed) → \(number)\(upper)\(unit)\(because)"
    }

    // MARK: the value under one notation

    private func candidate(in notation: NumberNotation) -> Result<Candidate, ReadingFault> {
        do throws(ReadingFault) {
            var value =
                unit?.dimension == .percent ? try share(in: notation) : try amountOfField(in: notation)
            value.quantity.bound = phrase.bound
            value.quantity.isEstimate = phrase.isEstimate
            if let upper = value.quantity.upper, let lower = value.quantity.number, upper < lower {
                throw ReadingFault(.rangeOrder, typed: typed)
            }
            return .success(value)
        } catch {
            return .failure(error)
        }
    }

    /// A percentage: printed, with its fraction beside it, or as a bare fraction.
    private func share(in notation: NumberNotation) throws(ReadingFault) -> Candidate {
        let arithmetic = AmountArithmetic(notation: notation, typed: typed, field: field, vocabulary: vocabulary)
        if let over = phrase.over {
            if let points = [over, phrase.main].lazy.compactMap(\.unit).first(where: isPoints) {
                throw ReadingFault(.unitDiffers(found: points.typed, expected: field.unitOfMeasure), typed: typed)
            }
            let parts = try arithmetic.fraction(phrase.main, over)
            guard case .percent(let printed) = phrase.aside else {
                guard phrase.aside == nil, phrase.upper == nil else { throw ReadingFault(.number, typed: typed) }
                return try bareShare(parts)
            }
            return try percent(printed, parts, arithmetic)
        }
        if case .percent(let printed) = phrase.aside {
            guard !phrase.main.isPercent, phrase.main.terms.count == 1 else {
                throw ReadingFault(.number, typed: typed)
            }
            let counted = try arithmetic.raw(phrase.main)
            return try percent(printed, (part: counted, whole: nil), arithmetic)
        }
        if phrase.aside == nil, phrase.upper == nil, phrase.main.unit == nil,
            let number = try arithmetic.converted(phrase.main, to: unit).quantity.number,
            let fault = shareOrPercent(number, typed: typed)
        {
            throw fault
        }
        let parts: (part: Number, whole: Number?)? =
            if case .fraction(let part, let whole) = phrase.aside {
                try arithmetic.fraction(part, whole)
            } else { nil }
        return try percent(phrase.main, parts, arithmetic)
    }

    /// `97/100 điểm` is a score and no share, unless the field is of points.
    private func isPoints(_ unit: UnitOfMeasure) -> Bool {
        unit.dimension == .things("điểm") && !vocabulary.contains("điểm")
    }

    private func percent(
        _ printed: Amount, _ parts: (part: Number, whole: Number?)?, _ arithmetic: AmountArithmetic
    ) throws(ReadingFault) -> Candidate {
        var amount = try arithmetic.converted(printed, to: unit)
        if let upper = phrase.upper, amount.isConverted == false {
            let end = try arithmetic.converted(upper, to: unit)
            amount.quantity.upper = end.quantity.number
            amount.quantity.printedDecimals = max(
                amount.quantity.printedDecimals ?? 0, end.quantity.printedDecimals ?? 0)
        }
        amount.quantity.numerator = parts?.part
        amount.quantity.denominator = parts?.whole
        return Candidate(quantity: amount.quantity, isConverted: amount.isConverted)
    }

    private func bareShare(_ parts: (part: Number, whole: Number?)) throws(ReadingFault) -> Candidate {
        guard let whole = parts.whole, let quotient = (parts.part * Number(100)).divided(by: whole) else {
            throw ReadingFault(.zeroDenominator, typed: typed)
        }
        var quantity = Quantity(.number(quotient))
        quantity.numerator = parts.part
        quantity.denominator = whole
        return Candidate(quantity: quantity, isConverted: true)
    }

    /// Any other field: the amount itself; of a fraction, the actual over the total or plan.
    private func amountOfField(in notation: NumberNotation) throws(ReadingFault) -> Candidate {
        let arithmetic = AmountArithmetic(notation: notation, typed: typed, field: field, vocabulary: vocabulary)
        var main = phrase.main
        var total = phrase.over
        if case .fraction(let part, let whole) = phrase.aside {
            guard total == nil else { throw ReadingFault(.number, typed: typed) }
            if main.isPercent { main = part }
            total = whole
        }
        let companion = total?.unit ?? phrase.upper?.unit
        var value = try arithmetic.converted(main.inheriting(companion), to: unit)
        if let total {
            let whole = try arithmetic.converted(total.inheriting(main.unit), to: unit)
            value.quantity.numerator = value.quantity.number
            value.quantity.denominator = whole.quantity.number
        }
        if let upper = phrase.upper {
            let end = try arithmetic.converted(upper.inheriting(main.unit), to: unit)
            value.quantity.upper = end.quantity.number
            value.quantity.printedDecimals = max(
                value.quantity.printedDecimals ?? 0, end.quantity.printedDecimals ?? 0)
        }
        return Candidate(quantity: value.quantity, isConverted: value.isConverted)
    }
}

extension ReadingFault: Error {
    /// Whether more than one reading is possible, rather than none.
    var isAmbiguity: Bool {
        switch kind {
        case .ambiguousNumber, .notation(_, isSettled: false), .spaceInside, .monthOrFraction, .statedNone, .dash,
            .unitAmbiguous:
            true
        default: false
        }
    }
}
