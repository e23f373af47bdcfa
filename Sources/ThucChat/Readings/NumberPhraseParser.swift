// Parses a numeric cell as a whole, or says why it cannot.

/// A recursive-descent parser over the tokens of one cell.
struct NumberPhraseParser {
    private var tokens: ArraySlice<CellToken>
    private let typed: String
    private let vocabulary: (String) -> Bool

    static func parse(_ text: String, vocabulary: (String) -> Bool) -> Result<NumberPhrase, PhraseFault> {
        withoutActuallyEscaping(vocabulary) { vocabulary in
            var parser = NumberPhraseParser(text, vocabulary: vocabulary)
            do throws(PhraseFault) {
                return .success(try parser.phrase())
            } catch {
                return .failure(error)
            }
        }
    }

    private init(_ text: String, vocabulary: @escaping (String) -> Bool) {
        tokens = ThucChat.tokens(of: text)[...]
        typed = text
        self.vocabulary = vocabulary
    }

    private mutating func phrase() throws(PhraseFault) -> NumberPhrase {
        var lead = NumberLead()
        try lead.take(from: &tokens, vocabulary: vocabulary)
        var phrase = NumberPhrase(main: try amount())
        (phrase.bound, phrase.isEstimate, phrase.isDashed) = (lead.bound ?? .exactly, lead.isEstimate, lead.isDashed)
        if try takeOver(into: &phrase) { takeVocabulary() }
        if try takeUpper(into: &phrase, after: lead) { takeVocabulary() }
        if phrase.main.isPercent { try takeWordsAfterPercent() }
        try takeDirection(into: &phrase, after: lead)
        try takeAside(into: &phrase)
        while let sign = tokens.first?.sign, [".", ";", ","].contains(sign) { tokens = tokens.dropFirst() }
        guard tokens.isEmpty else { throw .unreadable }
        return phrase
    }

    // MARK: amounts

    private mutating func amount() throws(PhraseFault) -> Amount {
        var terms = [try term()]
        while tokens.first?.literal != nil, let unit = terms.last?.unit, unit.dimension != .percent {
            let next = try term()
            guard let smaller = next.unit, smaller.scale < unit.scale else { throw .unreadable }
            guard unit.dimension == nil || unit.dimension == smaller.dimension else { throw .unreadable }
            terms.append(next)
        }
        return Amount(terms: terms)
    }

    private mutating func term() throws(PhraseFault) -> Amount.Term {
        var isNegative = false
        if let sign = tokens.first?.sign, sign == "-" || sign == "+", let next = tokens.dropFirst().first,
            next.literal != nil, !next.isSpaced
        {
            isNegative = sign == "-"
            tokens = tokens.dropFirst()
        }
        guard var literal = tokens.first?.literal else { throw .unreadable }
        literal.isNegative = isNegative
        tokens = tokens.dropFirst()
        if let next = tokens.first?.literal { throw .spaceInside(literal.text + next.text) }
        var units = UnitPhraseParser(tokens: tokens)
        let unit = units.unit()
        if let unit, case .things = unit.dimension, tokens.first?.isSpaced == false, !isKnownNoun(unit) {
            throw .unreadable
        }
        tokens = units.tokens
        return Amount.Term(literal: literal, unit: unit)
    }

    /// Letters run on to a number (`12abc`) must be words of the field to be a unit.
    private func isKnownNoun(_ unit: UnitOfMeasure) -> Bool {
        guard case .things(let noun) = unit.dimension else { return true }
        return noun.split(separator: " ").allSatisfy { vocabulary(String($0)) }
    }

    // MARK: what follows the first amount

    private mutating func takeOver(into phrase: inout NumberPhrase) throws(PhraseFault) -> Bool {
        guard tokens.first?.sign == "/", tokens.dropFirst().first?.literal != nil else { return false }
        tokens = tokens.dropFirst()
        phrase.over = try amount()
        return true
    }

    private mutating func takeUpper(
        into phrase: inout NumberPhrase, after lead: NumberLead
    ) throws(PhraseFault) -> Bool {
        guard let mark = tokens.first, tokens.dropFirst().first?.literal != nil else { return false }
        guard ["-", "–", "÷"].contains(mark.sign) || mark.word == "đến" else { return false }
        guard phrase.over == nil, lead.bound == nil || lead.isFrom else { throw .unreadable }
        tokens = tokens.dropFirst()
        phrase.upper = try amount()
        phrase.bound = .exactly
        return true
    }

    private mutating func takeVocabulary() {
        while let word = tokens.first?.word, word != "trở", vocabulary(word) { tokens = tokens.dropFirst() }
    }

    /// `93,5% số hộ` says what the share is of; `28,6% triệu đồng` has two units.
    private mutating func takeWordsAfterPercent() throws(PhraseFault) {
        var units = UnitPhraseParser(tokens: tokens)
        if let unit = units.unit() {
            switch unit.dimension {
            case .things, .percent: break
            case .money, .foreignMoney, .length, .area, .volume, .mass, nil: throw .twoUnits("%", unit.typed)
            }
        }
        let fillers: Set<String> = ["tổng", "số", "của"]
        while let word = tokens.first?.word, fillers.contains(word) { tokens = tokens.dropFirst() }
        takeVocabulary()
    }

    private mutating func takeDirection(
        into phrase: inout NumberPhrase, after lead: NumberLead
    ) throws(PhraseFault) {
        let isOpen = tokens.first?.word == "trở"
        guard isOpen else {
            if lead.isFrom && phrase.upper == nil { throw .unreadable }
            return
        }
        guard phrase.upper == nil, phrase.over == nil, lead.bound == nil || lead.isFrom else { throw .unreadable }
        switch tokens.dropFirst().first?.word {
        case "lên": phrase.bound = .atLeast
        case "xuống" where !lead.isFrom: phrase.bound = .atMost
        default: throw .unreadable
        }
        tokens = tokens.dropFirst(2)
    }

    // MARK: asides

    /// `(8.481/9.669)`, `(87,7%)`, `(ước)`, `= 87,7%`, `, đạt 87,7%`.
    private mutating func takeAside(into phrase: inout NumberPhrase) throws(PhraseFault) {
        if tokens.first?.sign == "(" {
            tokens = tokens.dropFirst()
            if tokens.first?.word == "ước", tokens.dropFirst().first?.sign == ")" {
                phrase.isEstimate = true
                tokens = tokens.dropFirst(2)
                return
            }
            phrase.aside = try aside()
            guard tokens.first?.sign == ")" else { throw .unreadable }
            tokens = tokens.dropFirst()
            return
        }
        guard tokens.count > 1 else { return }
        guard [",", ";", "="].contains(tokens.first?.sign) || tokens.first?.word == "đạt" else { return }
        try refuseTornDecimal(after: phrase)
        if tokens.first?.sign != nil { tokens = tokens.dropFirst() }
        phrase.aside = try aside()
    }

    /// `14, 2%` is no 2 % of fourteen: digits on both sides of a comma are one number that was torn.
    private func refuseTornDecimal(after phrase: NumberPhrase) throws(PhraseFault) {
        guard tokens.first?.sign == ",", let decimals = tokens.dropFirst().first?.literal, phrase.over == nil,
            let last = phrase.main.terms.last, last.unit == nil
        else { return }
        throw last.literal.hasMark ? .unreadable : .spaceInside("\(last.literal.text),\(decimals.text)")
    }

    private mutating func aside() throws(PhraseFault) -> NumberPhrase.Aside {
        let neutral: Set<String> = ["đạt", "bằng", "chiếm", "tương", "ứng", "tỉ", "lệ", "là"]
        while let token = tokens.first,
            token.word.map(neutral.contains) == true || token.sign == ":" || token.sign == "="
        {
            tokens = tokens.dropFirst()
        }
        let first = try amount()
        if tokens.first?.sign == "/" {
            tokens = tokens.dropFirst()
            let whole = try amount()
            takeVocabulary()
            return .fraction(first, whole)
        }
        guard first.isPercent else { throw .unreadable }
        return .percent(first)
    }
}

/// Why a cell is no number phrase.
enum PhraseFault: Error, Hashable {
    case unreadable
    case spaceInside(String)
    case twoUnits(String, String)
}
