// What the words of one row say about it, whatever the form: total, group, note, signature, column numbers.

import Sheets

/// A row's filled cells, and the questions that any table asks of them.
struct RowWords {
    let row: Int
    let texts: [(column: Int, typed: String)]

    init(_ grid: SheetGrid, row: Int) {
        self.row = row
        texts = grid.filled(row).map { ($0.column, SheetGrid.trimmed($0)) }
    }

    /// Whether one of the first three cells begins with the label of a total.
    func isTotal(_ labels: [String]) -> Bool {
        texts.prefix(3).contains { cell in
            let text = folded(cell.typed)
            return labels.contains { label in
                label.contains(" ") ? Words.begins(text, with: label) : text == label
            }
        }
    }

    /// `Cộng thôn Bản Mới` and figures, with nothing in words beside it: the sum of the rows above it in a list.
    var isSubtotal: Bool {
        guard texts.count > 1, let first = texts.first.map({ folded($0.typed) }) else { return false }
        let isSum = Self.sums.contains { Words.begins(first, with: $0) }
        return isSum && !SheetWords.mayBeName(texts[0].typed)
            && texts.dropFirst().allSatisfy { $0.typed.allSatisfy { !$0.isLetter } }
    }

    private static let sums = ["cộng", "tổng"].map(folded)

    /// The state's name or motto stands in it, beside the name or number of the office: the top of another sheet of paper.
    var isLetterhead: Bool { texts.contains { SheetWords.mottoes.contains(folded($0.typed)) } }

    /// A row of the block of signatures, not a row of a list that names an office or a day.
    var isSignatureLine: Bool {
        let signing = texts.count { SheetWords.isSignature(folded($0.typed)) }
        return 2 * signing > texts.count || texts.count == 2 && SheetWords.isSignature(folded(texts[0].typed))
    }

    var isSignature: Bool { texts.contains { SheetWords.isSignature(folded($0.typed)) } }

    var isNote: Bool { texts.first.map { SheetWords.isNote($0.typed, folded($0.typed)) } ?? false }

    /// `(1) (2) (3)`, with or without brackets, at least three; bare numbers must count up. Or `A B C D E 1 2 3`.
    var isColumnNumbers: Bool {
        if isColumnMarks { return true }
        guard texts.count >= 3, texts.allSatisfy({ SheetWords.isColumnNumber($0.typed) }) else { return false }
        let numbers = texts.compactMap { Int($0.typed) }
        return numbers.first ?? 1 == 1 && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }

    /// Letters from A over what describes, then numbers from 1 over what is counted, as statistical forms have them.
    private var isColumnMarks: Bool {
        let marks = texts.map { SheetWords.withoutBrackets($0.typed) }
        let letters = marks.prefix { Int($0) == nil }.map(String.init)
        let numbers = marks.dropFirst(letters.count).map(String.init)
        return marks.count >= 3 && letters == zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", letters).map { String($0.0) }
            && numbers == numbers.indices.map { String($0 + 1) }
    }

    /// `Số tiêu chí đạt nhóm I: 1/1`: the count of a part, not of the whole.
    var isOfGroup: Bool {
        texts.contains { Words.contains(folded($0.typed), folded("nhóm")) }
    }

    /// A cheap first look: one of the first three cells begins as the label of some total does.
    var mayBeTotal: Bool {
        texts.prefix(3).contains { "TtCc".contains($0.typed.first ?? " ") }
    }

    /// Only units of measure in brackets: the last row of a header.
    var isUnits: Bool {
        !texts.isEmpty && texts.allSatisfy { $0.typed.hasPrefix("(") && $0.typed.hasSuffix(")") }
    }

    /// `STT` and further heads that are not the table's own: another table, known or not.
    var beginsNumberedTable: Bool {
        isWordsOnly && SheetWords.foldedNumberHeads.contains(folded(texts[0].typed))
    }

    /// No cell begins with a digit, so that the row may be a header.
    var isWordsOnly: Bool { texts.count >= 2 && texts.allSatisfy { !($0.typed.first?.isASCIIDigit ?? true) } }
}
