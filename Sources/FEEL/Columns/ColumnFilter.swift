// Evaluates a condition over all rows of a table at once, column by column.

/// A condition on the element of a list, prepared for tables.
///
/// Comparisons of a column with a value that is the same for every row, tests for null, and `and`, `or`, `not` over
/// these run over the columns; any other part runs row by row, reading cells in place. Rows whose answer rests on
/// something missing are gone through once more, to leave exactly the notes that a list of contexts would have left.
struct ColumnFilter: Sendable {
    private let predicate: ColumnPredicate

    init(_ condition: Syntax, item: Int, compiler: Compiler) {
        predicate = ColumnPredicate(condition, item: item, compiler: compiler)
    }

    /// The rows that pass.
    func filter(_ table: Table, slot: Int, _ test: Operand, _ span: TextSpan, _ frame: inout Frame) -> Value {
        guard frame.spend(table.count, span) else { return .null }
        let answers = predicate.answers(table, slot: slot, &frame)
        leaveNotes(answers, table, slot, test, &frame)
        return .table(table.selecting(ColumnFilter.kept(answers, table)))
    }

    /// The rows answered true, written without a branch: which rows pass cannot be foreseen.
    private static func kept(_ answers: [UInt8], _ table: Table) -> [Int32] {
        let passing = answers.reduce(0) { $0 &+ Int($1 & ColumnPredicate.isTrue) }
        return Array(unsafeUninitializedCapacity: passing + 1) { kept, count in
            answers.withUnsafeBufferPointer { answers in
                if let rows = table.selection?.rows {
                    count = fill(kept, answers) { rows[$0] }
                } else {
                    count = fill(kept, answers) { Int32(truncatingIfNeeded: $0) }
                }
            }
        }
    }

    /// Writes every row and moves on only behind those that pass; the one place more takes what follows the last.
    @inline(__always)
    private static func fill(
        _ kept: UnsafeMutableBufferPointer<Int32>, _ answers: UnsafeBufferPointer<UInt8>, _ row: (Int) -> Int32
    ) -> Int {
        var count = 0
        for index in answers.indices {
            kept[count] = row(index)
            count &+= Int(answers[index] & ColumnPredicate.isTrue)
        }
        return count
    }

    /// Kleene's or (`decisive` true) or and (false) over the answers of all rows.
    func quantify(
        _ table: Table, slot: Int, _ test: Operand, decisive: Bool, _ span: TextSpan, _ frame: inout Frame
    ) -> Value {
        guard frame.spend(table.count, span) else { return .null }
        let answers = predicate.answers(table, slot: slot, &frame)
        let wanted: UInt8 = decisive ? 1 : 0
        if answers.contains(wanted) { return .boolean(decisive) }
        leaveNotes(answers, table, slot, test, &frame)
        if answers.contains(where: { $0 & ColumnPredicate.truthBits == wanted }) { return .boolean(decisive) }
        if answers.contains(where: { $0 & ColumnPredicate.truthBits == ColumnPredicate.null }) { return .null }
        return .boolean(!decisive)
    }

    private func leaveNotes(
        _ answers: [UInt8], _ table: Table, _ slot: Int, _ test: Operand, _ frame: inout Frame
    ) {
        guard answers.reduce(0, |) & ColumnPredicate.noted != 0 else { return }
        for index in answers.indices where answers[index] & ColumnPredicate.noted != 0 {
            frame.slots[slot] = .context(table.row(index))
            _ = Compiler.truth(test, &frame)
        }
    }
}
