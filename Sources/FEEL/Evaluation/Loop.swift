// Goes through lists, tables and ranges, one element after the other.

/// A compiled iterator.
struct Loop: Sendable {
    let slot: Int
    let source: Operand
    private let end: Operand?
    private let isLiteralRange: Bool

    init(_ iterator: Syntax.Iterator, _ compiler: Compiler) {
        slot = compiler.slot(local: iterator.slot)
        source = Operand(iterator.source, compiler)
        end = iterator.end.map { Operand($0, compiler) }
        isLiteralRange = end != nil
    }

    /// Goes through the product of all loops, the last fastest, until the body answers false.
    ///
    /// - Parameter first: what the first loop goes through; its source is not evaluated again.
    /// - Returns: false where something that should be gone through is no list, or a limit was reached.
    static func run(
        _ loops: [Loop], from first: Value, _ span: TextSpan, _ frame: inout Frame, _ body: (inout Frame) -> Bool
    ) -> Bool {
        var goesOn = true
        return run(loops[...], first, span, &frame, &goesOn, body)
    }

    private static func run(
        _ loops: ArraySlice<Loop>, _ first: Value?, _ span: TextSpan, _ frame: inout Frame, _ goesOn: inout Bool,
        _ body: (inout Frame) -> Bool
    ) -> Bool {
        guard let loop = loops.first else {
            goesOn = body(&frame)
            return true
        }
        guard let elements = loop.elements(first ?? loop.source.step(&frame), &frame) else { return false }
        for index in 0..<elements.count {
            guard frame.spend(1, span) else { return false }
            guard let value = elements.value(at: index) else { return false }
            frame.slots[loop.slot] = value
            guard run(loops.dropFirst(), nil, span, &frame, &goesOn, body) else { return false }
            if !goesOn { return true }
        }
        return true
    }

    /// What a loop goes through, without making a list of it.
    private enum Elements {
        case list([Value])
        case table(Table)
        case numbers(from: Int, count: Int, step: Int)
        case days(from: Int, count: Int, step: Int)

        var count: Int {
            switch self {
            case .list(let items): items.count
            case .table(let table): table.count
            case .numbers(_, let count, _), .days(_, let count, _): count
            }
        }

        func value(at index: Int) -> Value? {
            switch self {
            case .list(let items): items[index]
            case .table(let table): .context(table.row(index))
            case .numbers(let from, _, let step): .number(Number(from + index * step))
            case .days(let from, _, let step): CalendarDate(dayNumber: from + index * step).map { .date($0) }
            }
        }
    }

    private func elements(_ value: Value, _ frame: inout Frame) -> Elements? {
        if let end { return span(value, end.step(&frame), &frame) }
        switch value {
        case .null:
            _ = source.missing(&frame)
            return nil
        case .list(let items): return .list(items)
        case .table(let table): return .table(table)
        case .range(let range): return span(of: range, &frame)
        default: return .list([value])
        }
    }

    private func span(of range: Interval, _ frame: inout Frame) -> Elements? {
        guard let low = range.low, let high = range.high, Comparison.compare(low, high) ?? 1 <= 0 else {
            frame.note(.typeClash(operation: "for", found: [Value.range(range).type.description]), source.span)
            return nil
        }
        guard let elements = span(low, high, &frame) else { return nil }
        let (skipLow, skipHigh) = (range.includesLow ? 0 : 1, range.includesHigh ? 0 : 1)
        switch elements {
        case .numbers(let from, let count, _):
            return .numbers(from: from + skipLow, count: max(0, count - skipLow - skipHigh), step: 1)
        case .days(let from, let count, _):
            return .days(from: from + skipLow, count: max(0, count - skipLow - skipHigh), step: 1)
        case .list, .table: return elements
        }
    }

    /// From one whole number or day to another, downwards where the second is smaller.
    private func span(_ low: Value, _ high: Value, _ frame: inout Frame) -> Elements? {
        switch (low, high) {
        case (.number(let a), .number(let b)):
            guard let from = a.integer, let to = b.integer, from.magnitude < 1 << 60, to.magnitude < 1 << 60 else {
                guard a == a.truncated, b == b.truncated else { break }
                frame.note(.limit(.items), source.span)
                return nil
            }
            return .numbers(from: from, count: abs(to - from) + 1, step: to < from ? -1 : 1)
        case (.date(let a), .date(let b)):
            let (from, to) = (a.dayNumber, b.dayNumber)
            return .days(from: from, count: abs(to - from) + 1, step: to < from ? -1 : 1)
        default: break
        }
        frame.note(.typeClash(operation: "..", found: [low.type.description, high.type.description]), source.span)
        return nil
    }
}
