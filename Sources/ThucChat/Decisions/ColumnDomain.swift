// The possible values of one column cut into parts in which every cell of the column says the same.

import FEEL

/// The parts of a column's values, each with one value that stands for it.
struct ColumnDomain {
    /// One part.
    struct Part: Hashable {
        /// A value of the part.
        var sample: Value
        /// The part as people read it: `< 5`, `(5..10)`, `"tdmnpb"`.
        var text: String
    }

    let name: String
    /// Values that would have to be tried in cells, beyond which a column is not judged.
    private static let mostTrials = 500_000
    /// Null last, and only where a cell speaks of it.
    private(set) var parts: [Part]
    /// How many parts are values; the null part is not.
    private(set) var valueCount: Int

    /// Nil where the cells cannot be judged.
    init?(_ input: DecisionTable.Input, cells: [CompiledTests], vocabulary: Vocabulary) {
        var breaks = ColumnBreaks()
        for cell in cells { breaks.add(cell) }
        if let values = input.values { breaks.add(values) }
        let name = input.expression.source
        if let field = vocabulary.dictionary.field(named: name), field.kind == .number {
            for bound in [field.lowest, field.highest].compactMap({ $0 }) { breaks.add(.number(bound)) }
        }
        guard breaks.isJudgeable, Set(breaks.values).count * cells.count <= Self.mostTrials,
            let found = Self.parts(of: breaks.values, input, Self.closed(name, vocabulary), cells: cells)
        else { return nil }
        self.name = name
        parts = found.filter { Self.isPossible($0.sample, input, name, vocabulary) }
        valueCount = parts.count
        if breaks.mentionsNull { parts.append(Part(sample: .null, text: "null")) }
    }

    /// The parts in which a cell holds.
    func covered(by cell: CompiledTests) -> Set<Int> {
        Set(parts.indices.filter { cell.tests.isAny || cell.evaluate(parts[$0].sample).value == .boolean(true) })
    }

    /// The values that a dimension of the rulebook has.
    private static func closed(_ name: String, _ vocabulary: Vocabulary) -> [Value]? {
        vocabulary.dimensions.first { $0.name == name }?.values.map { .string($0.id) }
    }

    private static func isPossible(
        _ value: Value, _ input: DecisionTable.Input, _ name: String, _ vocabulary: Vocabulary
    ) -> Bool {
        if let values = input.values, values.evaluate(value).value != .boolean(true) { return false }
        guard case .number(let number) = value, let field = vocabulary.dictionary.field(named: name) else {
            return true
        }
        return field.lowest.map { $0 <= number } ?? true && field.highest.map { number <= $0 } ?? true
    }

    private static func parts(
        of breaks: [Value], _ input: DecisionTable.Input, _ closed: [Value]?, cells: [CompiledTests]
    ) -> [Part]? {
        let distinct = Array(Set(breaks))
        if input.type == .boolean || distinct.contains(.boolean(true)) || distinct.contains(.boolean(false)) {
            return [true, false].map { Part(sample: .boolean($0), text: "\($0)") }
        }
        let numbers = distinct.compactMap { value in if case .number(let number) = value { number } else { nil } }
        if numbers.count == distinct.count, !numbers.isEmpty || input.type == .number {
            return parts(of: numbers.sorted())
        }
        let days = distinct.compactMap { value in if case .date(let day) = value { day } else { nil } }
        if days.count == distinct.count, !days.isEmpty { return parts(of: days.sorted()) }
        let texts = distinct.compactMap { value in if case .string(let text) = value { text } else { nil } }
        guard texts.count == distinct.count, !cells.contains(where: \.ordersTexts) else {
            return distinct.isEmpty ? [Part(sample: .null, text: "-")] : nil
        }
        return parts(of: texts.sorted(), closed)
    }

    private static func parts(of texts: [String], _ closed: [Value]?) -> [Part] {
        if let closed { return closed.map { Part(sample: $0, text: $0.description) } }
        let other = "≠" + texts.joined()
        return texts.map { Part(sample: .string($0), text: Value.string($0).description) }
            + [Part(sample: .string(other), text: texts.isEmpty ? "-" : "khác · other")]
    }

    private static func parts(of points: [Number]) -> [Part] {
        guard let first = points.first, let last = points.last else { return [Part(sample: 0, text: "-")] }
        var parts = [Part(sample: .number(first - .one), text: "< \(first)")]
        for (index, point) in points.enumerated() {
            parts.append(Part(sample: .number(point), text: "\(point)"))
            guard index + 1 < points.count, let middle = (point + points[index + 1]).divided(by: Number(2)) else {
                continue
            }
            parts.append(Part(sample: .number(middle), text: "(\(point)..\(points[index + 1]))"))
        }
        return parts + [Part(sample: .number(last + .one), text: "> \(last)")]
    }

    private static func parts(of days: [CalendarDate]) -> [Part] {
        guard let first = days.first, let last = days.last else { return [] }
        var parts = first.before.map { [Part(sample: .date($0), text: "< \(first)")] } ?? []
        for (index, day) in days.enumerated() {
            parts.append(Part(sample: .date(day), text: "\(day)"))
            guard index + 1 < days.count, let next = day.after, next < days[index + 1] else { continue }
            parts.append(Part(sample: .date(next), text: "(\(day)..\(days[index + 1]))"))
        }
        return parts + (last.after.map { [Part(sample: .date($0), text: "> \(last)")] } ?? [])
    }
}

extension CompiledTests {
    /// Whether the cell asks which of two texts comes first.
    fileprivate var ordersTexts: Bool {
        tests.tests.contains { test in
            test.operand.contains { node in
                switch node.form {
                case .interval, .between: true
                case .comparison(let sign, _, _): sign != .equal && sign != .notEqual
                default: false
                }
            } || test.comparison.map { $0 != .equal && $0 != .notEqual } ?? false
        }
    }
}

extension CalendarDate {
    /// The next day.
    fileprivate var after: CalendarDate? {
        CalendarDate(year: Int(year), month: Int(month), day: Int(day) + 1)
            ?? CalendarDate(year: Int(year), month: Int(month) + 1, day: 1)
            ?? CalendarDate(year: Int(year) + 1, month: 1, day: 1)
    }

    /// The day before.
    fileprivate var before: CalendarDate? {
        if day > 1 { return CalendarDate(year: Int(year), month: Int(month), day: Int(day) - 1) }
        if month == 1 { return CalendarDate(year: Int(year) - 1, month: 12, day: 31) }
        return [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: Int(year), month: Int(month) - 1, day: $0) }.first
    }
}
