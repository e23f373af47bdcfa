// The shape of a numeric cell: qualifiers, amounts, fraction, range and what stands in brackets; no notation chosen yet.

/// One amount: a number with its unit, or several that add up (`71 tỷ 355 triệu đồng`).
struct Amount: Hashable {
    struct Term: Hashable {
        var literal: DecimalLiteral
        var unit: UnitOfMeasure?
    }

    var terms: [Term]

    /// The unit of the last term, which the whole amount is in.
    var unit: UnitOfMeasure? { terms.last?.unit }
    var isPercent: Bool { terms.count == 1 && unit?.dimension == .percent }
}

/// A numeric cell understood whole.
struct NumberPhrase: Hashable {
    /// What brackets, `=` or `đạt` add to the main figure.
    enum Aside: Hashable {
        case fraction(Amount, Amount)
        case percent(Amount)
    }

    var bound = Quantity.Bound.exactly
    var isEstimate = false
    /// A dash with a space after it stands in front: a bullet or a minus sign.
    var isDashed = false
    var main: Amount
    /// The denominator of `04/15`.
    var over: Amount?
    /// The upper end of `01-1,5`.
    var upper: Amount?
    var aside: Aside?

    /// Parses a cleaned text; nil where it is not a number as a whole.
    ///
    /// - Parameter vocabulary: whether a folded word belongs to the field, so that its own label may stand beside the number.
    init?(_ text: String, vocabulary: (String) -> Bool) {
        guard case .success(let phrase) = NumberPhraseParser.parse(text, vocabulary: vocabulary) else { return nil }
        self = phrase
    }

    init(main: Amount) { self.main = main }

    /// Every literal, in the order typed.
    var literals: [DecimalLiteral] {
        var amounts = [main]
        if let over { amounts.append(over) }
        if let upper { amounts.append(upper) }
        switch aside {
        case .fraction(let part, let whole): amounts += [part, whole]
        case .percent(let share): amounts.append(share)
        case nil: break
        }
        return amounts.flatMap(\.terms).map(\.literal)
    }

    func isReadable(in notation: NumberNotation) -> Bool {
        literals.allSatisfy { $0.value(in: notation) != nil }
    }

    /// English beyond doubt: see `DecimalLiteral`.
    var isConclusivelyEnglish: Bool {
        isReadable(in: .english) && literals.contains(where: \.isConclusivelyEnglish)
    }

    /// `7/2021` with nothing beside it that says it is no month.
    var looksLikeMonth: Bool {
        guard let over, aside == nil, main.unit == nil, over.unit == nil else { return false }
        guard let month = Int(main.terms[0].literal.text), let year = Int(over.terms[0].literal.text) else {
            return false
        }
        return (1...12).contains(month) && (1990...2099).contains(year)
    }

    /// Both sides of the fraction it holds, wherever that stands.
    var fraction: (part: Amount, whole: Amount)? {
        if let over { return (main, over) }
        if case .fraction(let part, let whole) = aside { return (part, whole) }
        return nil
    }

    /// `1500/2000` for `1,500/2.000`: a fraction whose sides mark their thousands each in its own way, if thousands
    /// they are.
    var groupsOfBothNotations: String? {
        guard let fraction, fraction.part.terms.count == 1, fraction.whole.terms.count == 1,
            let part = fraction.part.terms[0].literal.group, let whole = fraction.whole.terms[0].literal.group,
            part.mark != whole.mark
        else { return nil }
        return "\(part.digits)/\(whole.digits)"
    }
}
