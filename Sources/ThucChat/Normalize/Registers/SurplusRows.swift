// Finds the rows of a register that are no things of their own: sums of other rows, parts of the row above.

import FEEL

/// Rows that the layout took for data and whose figures or numbering speak against it.
///
/// A row is questioned where it has no running number among numbered rows, where nothing names it, where its name begins as a sum's does, or where rows numbered under it
/// follow. It is a sum if its figures are those of the rows above or under it; a row with a name of its own is none unless they are; of the rest only the sender can tell.
struct SurplusRows {
    /// Rows whose figures are the sums of other rows, and rows that begin `Trong đó`.
    private(set) var surplus: [Int] = []
    /// Rows that may be sums, parts or things of their own.
    private(set) var unclear: [Int] = []

    private let block: RegisterBlock
    private let keys: [String]
    /// The columns that may name a row: its key, or what it is called by.
    private let names: [String]
    private let isNumberedList: Bool
    /// For each field that adds up, the numbers of the block's rows.
    private let figures: [[Number?]]

    /// - Complexity: one look at every row; numbers are read only where a row is questioned.
    init(_ block: RegisterBlock, _ definition: TableDefinition) {
        self.block = block
        keys = definition.key.filter { block.columns[$0] != nil }
        names = definition.key.isEmpty ? [definition.rowName].compactMap(\.self) : keys
        let fields = definition.columns.filter {
            $0.kind == .number && $0.unitOfMeasure != "%" && block.columns[$0.id] != nil
        }
        isNumberedList = block.rows.contains { Self.isNumber(Self.numbering(block, Int($0))) }
        var questions = Self.questions(block, keys, names, isNumberedList: isNumberedList)
        if let total = RegisterTotals.closing(block, definition: definition) {
            for index in block.rows.indices where block.rows[index] > total { questions[index] = .part }
        }
        guard !fields.isEmpty, questions.contains(where: { $0 != nil }) else {
            figures = []
            return
        }
        figures = block.figures(of: fields).map(\.numbers)
        settle(questions)
    }

    private enum Question {
        /// It has a name of its own, but no number among numbered rows.
        case unnumbered
        /// It has a name that merely begins as a sum's does.
        case named
        /// `Trong đó: …`, `Tỷ lệ (%)`, and whatever stands under the total of all rows.
        case part
        case other
    }

    // MARK: questions

    private static func questions(
        _ block: RegisterBlock, _ keys: [String], _ names: [String], isNumberedList: Bool
    ) -> [Question?] {
        let numbers = block.rows.map { numbering(block, Int($0)) }
        return block.rows.indices.map { index in
            let name = names.lazy.map { block.text(Int(block.rows[index]), $0) }.first { !$0.isEmpty } ?? ""
            if mayBePart(name) || index == block.rows.count - 1 && index > 0 && isRatio(name) { return .part }
            if !keys.isEmpty, name.isEmpty { return .other }
            if index + 1 < numbers.count, isParent(numbers[index], of: numbers[index + 1]) { return .other }
            if mayBeSum(name) { return SheetWords.mayBeName(name) ? .named : .other }
            guard isNumberedList, !isNumber(numbers[index]) else { return nil }
            return (1...2).contains(bare(numbers[index]).count) ? .other : .unnumbered
        }
    }

    /// `1` above `1.1`.
    private static func isParent(_ number: String, of next: String) -> Bool {
        let (number, next) = (bare(number), bare(next))
        return !number.isEmpty && next.hasPrefix(number + ".")
    }

    private static func numbering(_ block: RegisterBlock, _ row: Int) -> String {
        block.number.map { block.grid.shown(row, $0) } ?? ""
    }

    private static func isNumber(_ text: String) -> Bool {
        text.first?.isASCIIDigit ?? false
    }

    private static func bare(_ number: String) -> String {
        String(number.reversed().drop { $0 == "." || $0 == ")" }.reversed())
    }

    private static let sums = ["cộng", "tổng", "tc", "t cộng", "lũy kế", "xã", "toàn xã"].map(folded)
    private static let parts = ["trong đó", "gồm", "bao gồm"].map(folded)

    private static func mayBeSum(_ name: String) -> Bool {
        guard let first = name.first(where: { $0 != "-" && $0 != " " }), "CcTtLlXxΣ∑".contains(first) else {
            return false
        }
        if first == "Σ" || first == "∑" { return true }
        let text = folded(name)
        return sums.contains { Words.begins(text, with: $0) }
    }

    private static func mayBePart(_ name: String) -> Bool {
        guard let first = name.first(where: { $0.isLetter }), "TtGgBb".contains(first) else { return false }
        let text = folded(name)
        return parts.contains { Words.begins(text, with: $0) }
    }

    /// `Tỷ lệ (%)` under the rows that it is of.
    private static func isRatio(_ name: String) -> Bool { Words.begins(folded(name), with: folded("tỷ lệ")) }

    // MARK: sums

    private mutating func settle(_ questions: [Question?]) {
        var section = RowSums(count: figures.count)
        var whole = RowSums(count: figures.count)
        for (index, question) in questions.enumerated() {
            let row = figures.map { $0[index] }
            guard let question else {
                section.add(row)
                whole.add(row)
                continue
            }
            let below = RowSums(figures, from: index + 1) { questions[$0] == nil }
            let isSum = section.are(row) || whole.are(row) || below.are(row)
            switch (question, isSum) {
            case (.part, _): surplus.append(Int(block.rows[index]))
            case (.named, true), (.other, true):
                surplus.append(Int(block.rows[index]))
                section = RowSums(count: figures.count)
            case (.unnumbered, true), (.other, false): unclear.append(Int(block.rows[index]))
            case (.unnumbered, false), (.named, false):
                section.add(row)
                whole.add(row)
            }
        }
    }
}
