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
        var kept = [Int32](repeating: 0, count: answers.count + 1)
        var count = 0
        if let rows = table.selection?.rows {
            for index in answers.indices {
                kept[count] = rows[index]
                count &+= answers[index] & ColumnPredicate.truthBits == 1 ? 1 : 0
            }
        } else {
            for index in answers.indices {
                kept[count] = Int32(truncatingIfNeeded: index)
                count &+= answers[index] & ColumnPredicate.truthBits == 1 ? 1 : 0
            }
        }
        kept.removeLast(kept.count - count)
        return kept
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
        for index in answers.indices where answers[index] & ColumnPredicate.noted != 0 {
            frame.slots[slot] = .context(table.row(index))
            _ = Compiler.truth(test, &frame)
        }
    }
}
