// Which of dot and comma stands before decimals, settled by the evidence of a whole column.

/// How a column writes its numbers.
package enum NumberNotation: String, Sendable, Hashable, CaseIterable {
    /// The column does not show it.
    case unsettled
    /// `1.234,5`
    case vietnamese
    /// `1,234.5`
    case english

    /// The character before decimals.
    var decimalMark: Character { self == .english ? "." : "," }
    /// The character between groups of three digits.
    var groupMark: Character { self == .english ? "," : "." }
}

/// The notation that the cells of a column show together.
package func settledNotation(of texts: some Sequence<String>) -> NumberNotation {
    var evidence = NotationEvidence()
    for text in texts where !evidence.isMixed { evidence.add(text) }
    return evidence.notation
}

/// What the cells of a column have shown of its notation so far.
///
/// Evidence is a cell that reads whole under one notation only. Vietnamese, the official one, is settled by one such cell; English by two, or by one that could be no
/// slip (`1,234.5`; `1,234,567`). Evidence for both leaves the column unsettled.
struct NotationEvidence {
    private var vietnamese = 0
    private var english = 0

    /// Whether both notations were met, which nothing can settle any more.
    var isMixed: Bool { vietnamese > 0 && english > 0 }

    var notation: NumberNotation {
        if isMixed { return .unsettled }
        if vietnamese > 0 { return .vietnamese }
        return english >= 2 ? .english : .unsettled
    }

    mutating func add(_ text: String) {
        guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x2E }),
            let phrase = NumberPhrase(text, vocabulary: { _ in true })
        else { return }
        switch (phrase.isReadable(in: .vietnamese), phrase.isReadable(in: .english)) {
        case (true, false): vietnamese += 1
        case (false, true): english += phrase.isConclusivelyEnglish ? 2 : 1
        default: break
        }
    }
}
