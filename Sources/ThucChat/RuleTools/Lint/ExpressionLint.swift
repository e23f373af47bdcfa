// What one expression is asked: blanks in filters, `!=` on what may be missing, numbers as indices, mixed units.

import FEEL

/// The questions about one expression.
struct ExpressionLint {
    private let expression: RuleSurvey.Expression
    private let book: Rulebook
    private let needed: Set<String>
    private let faced: Set<String>
    private(set) var remarks: [RuleRemark] = []

    init(_ expression: RuleSurvey.Expression, _ book: Rulebook) {
        self.expression = expression
        self.book = book
        needed = expression.namesGiven(book)
        faced = expression.formula.syntax.namesFacedWithNull
        judge(expression.formula.syntax)
        judgeUnits()
    }

    private mutating func add(_ lint: RuleLint, _ span: TextSpan) {
        remarks.append(expression.site.remark(lint, at: span))
    }

    private mutating func judge(_ tree: Syntax) {
        switch tree.form {
        case .filter(let list, let condition, let item): judgeFilter(list, condition, item)
        case .comparison(.notEqual, let left, let right) where !left.isNull && !right.isNull:
            for name in left.namesRead + right.namesRead where mayBeMissing(name.text) {
                add(.notEqualOnMissing(name: name.text), name.span)
            }
        default: break
        }
        for child in tree.children { judge(child) }
    }

    private mutating func judgeFilter(_ list: Syntax, _ condition: Syntax, _ item: Int) {
        let columns = condition.columnsRead(of: item)
        let table = list.tableName ?? ""
        if condition.type == .number, let column = columns.first {
            return add(.numberAsIndex(column: column.text, table: table), condition.span)
        }
        var seen: Set<String> = []
        for column in columns where mayBeMissing(column.text) && seen.insert(column.text).inserted {
            guard !condition.isInequality(on: column.text) else { continue }
            add(.nullInFilter(column: column.text, table: table, byNeeds: canNeed(table)), column.span)
        }
    }

    /// Whether `needs` of this expression may name columns of a table.
    private func canNeed(_ table: String) -> Bool {
        guard case .recomputation(let recipe) = expression.role else { return false }
        return book.dictionary.table(id: recipe.table)?.name == table
    }

    private func mayBeMissing(_ name: String) -> Bool { !needed.contains(name) && !faced.contains(name) }

    private mutating func judgeUnits() {
        var table: TableDefinition?
        if case .check(let check) = expression.role { table = check.rowTable.flatMap(book.dictionary.table(id:)) }
        var reader = UnitReader(book.dictionary, rowsOf: table)
        _ = reader.unit(of: expression.formula.syntax)
        for clash in reader.clashes {
            add(.mixedUnits(operation: clash.operation, left: clash.left, right: clash.right), clash.span)
        }
    }
}

extension RuleSurvey.Expression {
    /// Names that are given wherever the expression is evaluated.
    fileprivate func namesGiven(_ book: Rulebook) -> Set<String> {
        let always = Set(book.dimensions.map(\.name) + [Vocabulary.year])
        switch role {
        case .condition: return always
        case .recomputation(let recipe):
            let table = book.dictionary.table(id: recipe.table)
            return always.union(recipe.needs.compactMap { table?.column(id: $0)?.name })
        case .check(let check):
            let table = check.rowTable.flatMap(book.dictionary.table(id:))
            return always.union(
                check.needs.compactMap { book.dictionary.field(id: $0)?.name ?? table?.column(id: $0)?.name })
        }
    }
}

extension Syntax {
    /// A name read, and where.
    struct NameRead: Hashable {
        var text: String
        var span: TextSpan
    }

    var isNull: Bool {
        if case .literal(.null) = form { true } else { false }
    }

    /// Names and last keys of paths that it reads for their value.
    var namesRead: [NameRead] {
        switch form {
        case .name(let reference):
            switch reference.target {
            case .bound, .field: return [NameRead(text: reference.text, span: span)]
            case .local, .dynamic, .builtin, .unknown: return []
            }
        case .path(_, let key): return [NameRead(text: key, span: span)]
        case .literal: return []
        default: return children.flatMap(\.namesRead)
        }
    }

    /// Columns of the element of one filter that the condition reads.
    func columnsRead(of item: Int) -> [NameRead] {
        if case .name(let reference) = form, reference.target == .field(item: item) {
            return [NameRead(text: reference.text, span: span)]
        }
        return children.flatMap { $0.columnsRead(of: item) }
    }

    /// Names that are compared with null somewhere: their blanks are faced.
    var namesFacedWithNull: Set<String> {
        var names: Set<String> = []
        visit { node in
            guard case .comparison(_, let left, let right) = node.form, left.isNull || right.isNull else { return }
            names.formUnion((left.namesRead + right.namesRead).map(\.text))
        }
        return names
    }

    /// Whether a name stands in a `!=`, which is asked about by itself.
    fileprivate func isInequality(on name: String) -> Bool {
        contains { node in
            guard case .comparison(.notEqual, let left, let right) = node.form else { return false }
            return (left.namesRead + right.namesRead).contains { $0.text == name }
        }
    }
}
