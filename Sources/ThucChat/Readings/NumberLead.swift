// The words in front of a number: bounds, estimates, fillers and the field's own label.

/// What stands before the first digit of a cell.
struct NumberLead {
    var bound: Quantity.Bound?
    var isEstimate = false
    var isDashed = false
    /// `từ`, which needs `trở lên` or `đến` later on.
    var isFrom = false

    private enum Meaning {
        case bound(Quantity.Bound)
        case estimate
        case from
        case filler
    }

    /// Longest first where one begins another.
    private static let phrases: [(words: [String], meaning: Meaning)] = [
        (["không", "vượt", "quá"], .bound(.atMost)), (["không", "ít", "hơn"], .bound(.atLeast)),
        (["ước", "thực", "hiện"], .estimate), (["không", "quá"], .bound(.atMost)), (["tối", "đa"], .bound(.atMost)),
        (["không", "dưới"], .bound(.atLeast)), (["ít", "nhất"], .bound(.atLeast)),
        (["tối", "thiểu"], .bound(.atLeast)), (["chưa", "tới"], .bound(.below)), (["chưa", "đến"], .bound(.below)),
        (["xấp", "xỉ"], .bound(.near)), (["ước", "đạt"], .estimate), (["ước", "tính"], .estimate),
        (["trên"], .bound(.above)), (["hơn"], .bound(.above)), (["dưới"], .bound(.below)),
        (["khoảng"], .bound(.near)), (["gần"], .bound(.near)), (["ước"], .estimate), (["từ"], .from),
        (["đạt"], .filler), (["là"], .filler), (["còn"], .filler), (["bằng"], .filler), (["chiếm"], .filler),
    ]

    /// Takes everything up to the number; throws where a word or sign is not understood or two bounds disagree.
    mutating func take(
        from tokens: inout ArraySlice<CellToken>, vocabulary: (String) -> Bool
    ) throws(PhraseFault) {
        takeDash(from: &tokens)
        while let token = tokens.first, token.literal == nil {
            if let phrase = Self.phrases.first(where: { tokens.prefix($0.words.count).map(\.word) == $0.words }) {
                tokens = tokens.dropFirst(phrase.words.count)
                try note(phrase.meaning)
            } else if let word = token.word, vocabulary(word) {
                tokens = tokens.dropFirst()
            } else if let sign = token.sign, try takeSign(sign, from: &tokens) {
                continue
            } else {
                return
            }
        }
    }

    private mutating func takeDash(from tokens: inout ArraySlice<CellToken>) {
        guard let sign = tokens.first?.sign, let next = tokens.dropFirst().first else { return }
        if sign == "–" || sign == "-" && next.isSpaced {
            isDashed = next.literal != nil
            tokens = tokens.dropFirst()
        } else if sign == "+", next.isSpaced {
            tokens = tokens.dropFirst()
        }
    }

    private mutating func takeSign(
        _ sign: Character, from tokens: inout ArraySlice<CellToken>
    ) throws(PhraseFault) -> Bool {
        let hasEquals = tokens.dropFirst().first?.sign == "="
        switch sign {
        case "≥": try note(.bound(.atLeast))
        case "≤": try note(.bound(.atMost))
        case ">": try note(.bound(hasEquals ? .atLeast : .above))
        case "<": try note(.bound(hasEquals ? .atMost : .below))
        case "~", "≈": try note(.bound(.near))
        case ":": break
        default: return false
        }
        tokens = tokens.dropFirst(hasEquals && (sign == "<" || sign == ">") ? 2 : 1)
        return true
    }

    private mutating func note(_ meaning: Meaning) throws(PhraseFault) {
        switch meaning {
        case .filler: return
        case .estimate: isEstimate = true
        case .from:
            guard bound == nil else { throw .unreadable }
            isFrom = true
        case .bound(let new):
            guard bound == nil || bound == new, !isFrom else { throw .unreadable }
            bound = new
        }
    }
}
