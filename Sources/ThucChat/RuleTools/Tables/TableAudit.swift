// Gaps, overlaps and rows that never come, of a decision table.

import FEEL

/// What a decision table leaves out or says twice.
///
/// Every constant of a column's cells, a value between each two, and one beyond either end stand for all values: within such a
/// stretch no test changes its answer. All their combinations are tried, so the answer is exact for cells of constants and
/// intervals; a column with other cells, or more combinations than `limit`, is told as not analysed.
package struct TableAudit: Sendable, Hashable {
    /// Combinations that no row matches, one value a column, at most `most`.
    package private(set) var gaps: [[Value]] = []
    /// Pairs of rows, from 0, that match one combination and that the hit policy does not allow.
    package private(set) var overlaps: [[Int]] = []
    /// Rows, from 0, that decide no combination.
    package private(set) var unreachable: [Int] = []
    /// Columns, from 0, whose cells are more than constants and intervals; with one, nothing is judged.
    package private(set) var unread: [Int] = []
    /// Whether there were more combinations than are tried.
    package private(set) var isTooLarge = false

    package static let limit = 100_000
    package static let most = 20

    package init(_ table: DecisionTable) {
        unread = table.inputs.indices.filter { column in !table.rows.allSatisfy { $0.tests[column].isPlain } }
        let columns = table.inputs.indices.map { Stretches(table, column: $0) }
        let count = columns.reduce(1) { min($0, Self.limit + 1) * max(1, $1.values.count) }
        isTooLarge = count > Self.limit
        guard unread.isEmpty, !isTooLarge else { return }
        var used: Set<Int> = []
        for number in 0..<count { judge(number, columns, table, &used) }
        unreachable = table.rows.indices.filter { !used.contains($0) }
    }

    private mutating func judge(_ number: Int, _ columns: [Stretches], _ table: DecisionTable, _ used: inout Set<Int>) {
        var rest = number
        var values: [Value] = []
        var matching = Set(table.rows.indices)
        for column in columns {
            let index = rest % column.values.count
            rest /= column.values.count
            values.append(column.values[index])
            matching.formIntersection(column.rows[index])
        }
        let rows = matching.sorted()
        used.formUnion(table.hitPolicy == .first ? Array(rows.prefix(1)) : rows)
        if rows.isEmpty, table.needsEveryCase, gaps.count < Self.most { gaps.append(values) }
        for pair in table.clashes(among: rows) where !overlaps.contains(pair) { overlaps.append(pair) }
    }
}

/// One column's values that stand for all, and the rows that each passes.
private struct Stretches {
    var values: [Value]
    var rows: [Set<Int>]

    init(_ table: DecisionTable, column: Int) {
        let cells = table.rows.map { $0.tests[column] }
        let allowed = table.inputs[column].values
        let constants = cells.flatMap(\.constants) + (allowed?.constants ?? [])
        let all = Self.representatives(of: constants, table.inputs[column].type)
        values = all.filter { value in allowed.map { $0.evaluate(value).value == .boolean(true) } ?? true }
        if values.isEmpty { values = [.null] }
        rows = values.map { value in Set(cells.indices.filter { cells[$0].evaluate(value).value == .boolean(true) }) }
    }

    private static func representatives(of constants: [Value], _ type: FEELType) -> [Value] {
        let numbers = Set(constants.compactMap { if case .number(let number) = $0 { number } else { nil } }).sorted()
        let texts = Set(constants.compactMap { if case .string(let text) = $0 { text } else { nil } }).sorted()
        if type == .boolean || constants.contains(.boolean(true)) || constants.contains(.boolean(false)) {
            return [.boolean(false), .boolean(true)]
        }
        if let last = texts.last { return texts.map { .string($0) } + [.string(last + "…")] }
        guard let first = numbers.first, let last = numbers.last else { return [.null] }
        let between = zip(numbers, numbers.dropFirst()).map { ($0 + $1) * Number(significand: 5, exponent: -1) }
        return ([first - .one] + numbers + between + [last + .one]).sorted().map { .number($0) }
    }
}

extension DecisionTable {
    /// Whether a case without a row is one that was forgotten.
    fileprivate var needsEveryCase: Bool {
        if case .collect = hitPolicy { return false }
        return hitPolicy != .ruleOrder && hitPolicy != .outputOrder && outputs.allSatisfy { $0.otherwise == nil }
    }

    /// Pairs of rows that may not match together.
    fileprivate func clashes(among matching: [Int]) -> [[Int]] {
        guard hitPolicy == .unique || hitPolicy == .any else { return [] }
        return matching.enumerated().flatMap { index, row in
            matching.dropFirst(index + 1).filter { hitPolicy == .unique || rows[$0].results != rows[row].results }.map {
                [row, $0]
            }
        }
    }
}

extension CompiledTests {
    /// Whether every test is a constant, a comparison with one, or an interval of constants.
    fileprivate var isPlain: Bool { tests.tests.allSatisfy { !$0.usesInput && $0.operand.plainConstants != nil } }
    fileprivate var constants: [Value] { tests.tests.flatMap { $0.operand.plainConstants ?? [] } }
}

extension Syntax {
    /// The constants of a constant or an interval; nil for anything else.
    fileprivate var plainConstants: [Value]? {
        if let number { return [.number(number)] }
        switch form {
        case .literal(let value): return [value]
        case .interval(let low, let high, _, _):
            let ends = [low, high].compactMap { $0 }.map(\.plainConstants)
            return ends.contains(nil) ? nil : ends.flatMap { $0 ?? [] }
        case .point(let value, _): return value.plainConstants
        default: return nil
        }
    }
}
