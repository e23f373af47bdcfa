// The parts of a condition, each answering for all rows of a table: one byte a row.

/// A part of a condition over rows.
///
/// An answer is 0 for false, 1 for true, 2 for null; 4 is added where the row left a note.
indirect enum ColumnPredicate: Sendable {
    case comparison(column: String, ComparisonOperator, Step, otherwise: Operand)
    case isNull(column: String, wanted: Bool, otherwise: Operand)
    case truth(column: String, otherwise: Operand)
    case conjunction(ColumnPredicate, ColumnPredicate)
    case disjunction(ColumnPredicate, ColumnPredicate)
    case negation(ColumnPredicate)
    case rows(Operand)

    static let null: UInt8 = 2
    static let noted: UInt8 = 4
    static let truthBits: UInt8 = 3
    /// The bit that only true has.
    static let isTrue: UInt8 = 1

    init(_ tree: Syntax, item: Int, compiler: Compiler) {
        let whole = Operand(tree, compiler)
        switch tree.form {
        case .conjunction(let left, let right):
            self = .conjunction(
                .init(left, item: item, compiler: compiler), .init(right, item: item, compiler: compiler))
        case .disjunction(let left, let right):
            self = .disjunction(
                .init(left, item: item, compiler: compiler), .init(right, item: item, compiler: compiler))
        case .builtin("not", let arguments) where arguments.values.count == 1 && arguments.names.isEmpty:
            self = .negation(.init(arguments.values[0], item: item, compiler: compiler))
        case .comparison(let comparison, let left, let right):
            if let column = left.column(of: item), !right.mentions(item: item) {
                self = .init(column, comparison, right, whole, compiler)
            } else if let column = right.column(of: item), !left.mentions(item: item) {
                self = .init(column, comparison.mirrored, left, whole, compiler)
            } else {
                self = .rows(whole)
            }
        default:
            self = tree.column(of: item).map { .truth(column: $0, otherwise: whole) } ?? .rows(whole)
        }
    }

    private init(
        _ column: String, _ comparison: ComparisonOperator, _ other: Syntax, _ whole: Operand, _ compiler: Compiler
    ) {
        if comparison.isEquality, other.form == .literal(.null) {
            self = .isNull(column: column, wanted: comparison == .equal, otherwise: whole)
        } else {
            self = .comparison(column: column, comparison, compiler.step(other), otherwise: whole)
        }
    }

    /// One answer for each row of the table.
    func answers(_ table: Table, slot: Int, _ frame: inout Frame) -> [UInt8] {
        switch self {
        case .comparison(let column, let comparison, let other, let otherwise):
            let start = frame.mark
            let value = Compiler.single(other(&frame))
            let isClean = frame.isClean(since: start)
            frame.restore(start)
            if isClean, !value.isNull, let index = table.columnIndex(column),
                let answers = ColumnComparison(comparison, value).answers(table, table.storage.columns[index])
            {
                return answers
            }
            return ColumnPredicate.rowByRow(otherwise, table, slot, &frame)
        case .isNull(let column, let wanted, let otherwise):
            guard let index = table.columnIndex(column) else {
                return ColumnPredicate.rowByRow(otherwise, table, slot, &frame)
            }
            return ColumnPredicate.nullTest(table, table.storage.columns[index], wanted)
        case .conjunction(let left, let right):
            return ColumnPredicate.join(
                left.answers(table, slot: slot, &frame), right.answers(table, slot: slot, &frame), decisive: 0)
        case .disjunction(let left, let right):
            return ColumnPredicate.join(
                left.answers(table, slot: slot, &frame), right.answers(table, slot: slot, &frame), decisive: 1)
        case .negation(let inner):
            return inner.answers(table, slot: slot, &frame).map {
                $0 & ColumnPredicate.truthBits == ColumnPredicate.null ? $0 | ColumnPredicate.noted : $0 ^ 1
            }
        case .truth(let column, let otherwise):
            guard let index = table.columnIndex(column), case .booleans(let truths) = table.storage.columns[index].cells
            else { return ColumnPredicate.rowByRow(otherwise, table, slot, &frame) }
            let states = table.storage.columns[index].states
            return (0..<table.count).map { index in
                let row = table.storageRow(index)
                return states.isEmpty || states[row] == 0 ? truths[row] : ColumnPredicate.null | ColumnPredicate.noted
            }
        case .rows(let operand): return ColumnPredicate.rowByRow(operand, table, slot, &frame)
        }
    }

    private static func nullTest(_ table: Table, _ column: Column, _ wanted: Bool) -> [UInt8] {
        (0..<table.count).map { index in
            let row = table.storageRow(index)
            let state = column.state(at: row)
            let isNull = state == .given ? column.value(at: row).isNull : true
            return (isNull == wanted ? 1 : 0) | (state == .unreadable ? noted : 0)
        }
    }

    /// Kleene's and (`decisive` 0) or or (1); a side that decides without a note decides without a note.
    private static func join(_ left: [UInt8], _ right: [UInt8], decisive: UInt8) -> [UInt8] {
        let table = joined(decisive)
        return Array(unsafeUninitializedCapacity: left.count) { result, count in
            count = left.count
            for index in 0..<count { result[index] = table[Int(left[index] << 3 | right[index])] }
        }
    }

    private static func joined(_ decisive: UInt8) -> [UInt8] {
        (0..<64).map { pair in
            let (a, b) = (UInt8(pair >> 3), UInt8(pair & 7))
            if a == decisive || b == decisive { return decisive }
            let isNoted = (a | b) & noted
            let (x, y) = (a & truthBits, b & truthBits)
            if x == decisive || y == decisive { return decisive | isNoted }
            return x == null || y == null ? null | noted : (1 - decisive) | isNoted
        }
    }

    /// Evaluates a part row by row; its notes are left to the caller, who may find them dropped by another part.
    private static func rowByRow(
        _ operand: Operand, _ table: Table, _ slot: Int, _ frame: inout Frame
    ) -> [UInt8] {
        let start = frame.mark
        defer { frame.restore(start) }
        return (0..<table.count).map { index in
            frame.slots[slot] = .context(table.row(index))
            let before = frame.mark
            let truth = Compiler.truth(operand, &frame)
            let isNoted = !frame.isClean(since: before)
            if isNoted { frame.restore(start) }
            return (truth.map { $0 ? 1 : 0 } ?? null) | (isNoted ? noted : 0)
        }
    }
}

extension Syntax {
    /// The column a node reads from the element, nil where it does something else.
    func column(of item: Int) -> String? {
        switch form {
        case .name(let reference):
            switch reference.target {
            case .field(item): return reference.text
            case .dynamic(item, _): return reference.text
            default: return nil
            }
        case .path(let base, let key):
            guard case .name(let reference) = base.form, reference.target == .local(item) else { return nil }
            return key
        default: return nil
        }
    }
}
