// Compiles the cells of a decision table and tells all that is wrong with them at once.

/// What is wrong with a decision table, cell by cell.
public struct DecisionTableIssues: Error, Hashable, Sendable {
    /// A cell of the table; rows and columns count from 0.
    public enum Place: Hashable, Sendable {
        case input(Int)
        case inputValues(Int)
        case output(Int)
        case test(row: Int, column: Int)
        case result(row: Int, column: Int)
        case row(Int)
    }

    /// An issue and the cell it stands in.
    public struct Located: Hashable, Sendable {
        /// The cell.
        public let place: Place
        /// The issue; its span counts from the beginning of the cell.
        public let issue: FEELIssue
    }

    /// The issues, in reading order.
    public let issues: [Located]
}

extension DecisionTable {
    /// Compiles a table in a scope.
    public static func compile(
        _ draft: Draft, in scope: Scope, limits: Limits = Limits()
    ) throws(DecisionTableIssues) -> DecisionTable {
        var compiler = TableCompiler(scope: scope, limits: limits)
        let inputs = draft.inputs.enumerated().map { compiler.input($1, $0) }
        let outputs = draft.outputs.enumerated().map { compiler.output($1, $0) }
        let types = zip(draft.inputs, inputs).map { $0.type ?? $1?.type ?? .any }
        let rows = draft.rows.enumerated().map { compiler.row($1, $0, draft, types) }
        guard compiler.issues.isEmpty else { throw DecisionTableIssues(issues: compiler.issues) }
        return DecisionTable(
            hitPolicy: draft.hitPolicy, inputs: inputs.compactMap { $0 }, outputs: outputs.compactMap { $0 },
            rows: rows.compactMap { $0 })
    }
}

/// Compiles cells, collecting issues.
private struct TableCompiler {
    let scope: Scope
    let limits: Limits
    var issues: [DecisionTableIssues.Located] = []

    mutating func formula(_ source: String, _ place: DecisionTableIssues.Place) -> Formula? {
        let (scope, limits) = (scope, limits)
        return collect(place) { () throws(FEELIssues) in try Formula.compile(source, in: scope, limits: limits) }
    }

    private mutating func collect<Result>(
        _ place: DecisionTableIssues.Place, _ body: () throws(FEELIssues) -> Result
    ) -> Result? {
        do throws(FEELIssues) {
            return try body()
        } catch {
            issues += error.issues.map { .init(place: place, issue: $0) }
            return nil
        }
    }

    private mutating func tests(
        _ source: String, _ type: FEELType, _ name: String?, _ place: DecisionTableIssues.Place
    ) -> CompiledTests? {
        let (scope, limits) = (scope, limits)
        return collect(place) { () throws(FEELIssues) in
            try Formula.compileUnaryTests(source, inputType: type, inputName: name, in: scope, limits: limits)
        }
    }

    mutating func input(_ draft: DecisionTable.Draft.Input, _ index: Int) -> DecisionTable.Input? {
        guard let expression = formula(draft.expression, .input(index)) else { return nil }
        let type = draft.type ?? expression.type
        var values: CompiledTests?
        if let source = draft.values {
            values = tests(source, type, draft.expression, .inputValues(index))
        }
        return .init(expression: expression, type: type, values: values)
    }

    mutating func output(_ draft: DecisionTable.Draft.Output, _ index: Int) -> DecisionTable.Output? {
        let type = draft.type ?? .any
        var values: CompiledTests?
        if let source = draft.values { values = tests(source, type, draft.name, .output(index)) }
        var otherwise: Formula?
        if let source = draft.otherwise { otherwise = formula(source, .output(index)) }
        let order = values?.tests.tests.compactMap { test -> Value? in
            if case .literal(let value) = test.operand.form { return value }
            return nil
        }
        return .init(name: draft.name, type: type, values: values, order: order ?? [], otherwise: otherwise)
    }

    mutating func row(
        _ draft: DecisionTable.Draft.Row, _ index: Int, _ table: DecisionTable.Draft, _ types: [FEELType]
    ) -> DecisionTable.Row? {
        let source = (draft.tests + draft.results).joined(separator: " | ")
        let whole = TextSpan(0, source.utf8.count)
        for (found, expected) in [
            (draft.tests.count, table.inputs.count), (draft.results.count, table.outputs.count),
        ] where found != expected {
            let reason = FEELIssue.Reason.wrongWidth(row: index, found: found, expected: expected)
            issues.append(.init(place: .row(index), issue: FEELIssue(reason, whole, in: source)))
            return nil
        }
        let cells = draft.tests.enumerated().map { column, source in
            tests(source, types[column], table.inputs[column].expression, .test(row: index, column: column))
        }
        let results = draft.results.enumerated().map { column, source in
            formula(source, .result(row: index, column: column))
        }
        return .init(tests: cells.compactMap { $0 }, results: results.compactMap { $0 })
    }
}
