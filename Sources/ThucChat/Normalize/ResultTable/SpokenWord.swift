// One speaker's word on one row: a verdict in words, or a mark under a head that says what it means.

/// A cell that may hold a word or a mark, with the word its head stands for.
struct ClaimCell {
    /// Nil for a column of words.
    var mark: Claim.Word?
    var text: String
    var place: Place
}

/// What the claim cells of one speaker amount to.
struct SpokenWord {
    var word: Claim.Word
    var raw: String
    var place: Place?
    /// Several cells say different things.
    var isContradictory = false

    init(_ cells: [ClaimCell]) {
        let filled = cells.filter { !$0.text.isEmpty }
        raw = filled.map(\.text).joined(separator: " | ")
        place = filled.first?.place ?? cells.first?.place
        let words = filled.map(Self.word)
        isContradictory = Set(words).count > 1
        word = words.isEmpty ? .none : isContradictory ? .unreadable : words[0]
    }

    /// An `x` is a claim only under a head that declares it.
    private static func word(of cell: ClaimCell) -> Claim.Word {
        let word = readClaim(cell.text)
        guard let mark = cell.mark else { return word }
        return marks.contains(cell.text) || word == mark ? mark : .unreadable
    }

    private static let marks: Set<String> = ["x", "X", "×", "v", "V", "+", "✓", "✔", "√", "*"]
}
