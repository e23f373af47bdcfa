// Takes a unit of measure off the front of some tokens.

import FEEL

/// A parser over tokens: each step takes what it understood and leaves the rest.
struct UnitPhraseParser {
    var tokens: ArraySlice<CellToken>

    private static let person: [String: String] = [
        "khẩu": "người", "đầu người": "người", "nhân khẩu": "người", "ng": "người",
    ]
    private static let stops: Set<String> = ["trở", "đến", "đạt"]

    init(tokens: ArraySlice<CellToken>) { self.tokens = tokens }

    /// The unit at the front, or nil where none stands there; then no token is taken.
    mutating func unit() -> UnitOfMeasure? {
        let before = tokens
        if tokens.first?.sign == "%" {
            tokens = tokens.dropFirst()
            return finished(UnitOfMeasure(dimension: .percent, size: .one, typed: "%"), since: before)
        }
        if takePercentWords() {
            return finished(UnitOfMeasure(dimension: .percent, size: .one, typed: "%"), since: before)
        }
        let multiplier = multiplier()
        if let word = tokens.first?.word, let known = UnitOfMeasure.known[word] {
            tokens = tokens.dropFirst()
            let unit = UnitOfMeasure(
                dimension: known.dimension, size: known.size, multiplier: multiplier ?? .one, typed: "")
            return finished(unit, since: before)
        }
        if let noun = noun() {
            let unit = UnitOfMeasure(dimension: .things(noun), size: .one, multiplier: multiplier ?? .one, typed: "")
            return finished(unit, since: before)
        }
        guard let multiplier else { return nil }
        return finished(UnitOfMeasure(dimension: nil, size: .one, multiplier: multiplier, typed: ""), since: before)
    }

    /// `phần trăm`, `điểm phần trăm`, `điểm %`: a change of a percentage is in percentage points.
    private mutating func takePercentWords() -> Bool {
        var rest = tokens
        let isPoint = rest.first?.word == "điểm"
        if isPoint { rest = rest.dropFirst() }
        if isPoint, rest.first?.sign == "%" {
            tokens = rest.dropFirst()
            return true
        }
        guard rest.first?.word == "phần", rest.dropFirst().first?.word == "trăm" else { return false }
        tokens = rest.dropFirst(2)
        return true
    }

    private mutating func multiplier() -> Number? {
        guard let word = tokens.first?.word, let value = UnitOfMeasure.multipliers[word] else { return nil }
        tokens = tokens.dropFirst()
        return value
    }

    /// Words up to a sign, a number, a stop word or a known unit; at most six.
    private mutating func noun() -> String? {
        var words: [String] = []
        while let word = tokens.first?.word, words.count < 6, !Self.stops.contains(word),
            UnitOfMeasure.known[word] == nil, UnitOfMeasure.multipliers[word] == nil
        {
            words.append(word)
            tokens = tokens.dropFirst()
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Takes `/người/năm` and notes the typed text.
    private mutating func finished(_ unit: UnitOfMeasure, since before: ArraySlice<CellToken>) -> UnitOfMeasure {
        var unit = unit
        while tokens.first?.sign == "/", tokens.dropFirst().first?.word != nil {
            var ahead = self
            ahead.tokens = tokens.dropFirst()
            guard let noun = ahead.perNoun() else { break }
            unit.per.append(Self.person[noun] ?? noun)
            tokens = ahead.tokens
        }
        unit.typed = before[before.startIndex..<tokens.startIndex].enumerated().map { index, token in
            (index > 0 && token.isSpaced ? " " : "") + token.typed
        }.joined()
        return unit
    }

    private mutating func perNoun() -> String? {
        if let word = tokens.first?.word, UnitOfMeasure.known[word] != nil {
            tokens = tokens.dropFirst()
            return word
        }
        return noun()
    }
}
