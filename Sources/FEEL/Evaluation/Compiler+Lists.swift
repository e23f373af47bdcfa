// Lists, contexts, ranges, filters, for, some and every.

extension Compiler {
    func list(_ items: [Syntax], _ span: TextSpan) -> Step {
        let steps = items.map(step)
        return { frame in
            guard frame.spend(steps.count, span) else { return .null }
            var values: [Value] = []
            values.reserveCapacity(steps.count)
            for step in steps { values.append(step(&frame)) }
            return .list(values)
        }
    }

    func context(_ entries: [Syntax.Entry]) -> Step {
        let keys = entries.map(\.key)
        let parts = entries.map { (slot: slot(local: $0.slot), step: step($0.value)) }
        return { frame in
            var values: [Value] = []
            values.reserveCapacity(parts.count)
            for part in parts {
                let value = part.step(&frame)
                frame.slots[part.slot] = value
                values.append(value)
            }
            return .context(Context(keys: keys, values: values))
        }
    }

    func interval(
        _ low: Syntax?, _ high: Syntax?, _ includesLow: Bool, _ includesHigh: Bool, _ span: TextSpan
    ) -> Step {
        let low = low.map { Operand($0, self) }
        let high = high.map { Operand($0, self) }
        return { frame in
            let lowValue = low?.step(&frame)
            let highValue = high?.step(&frame)
            if lowValue?.isNull == true || highValue?.isNull == true {
                if lowValue?.isNull == true { _ = low?.missing(&frame) }
                if highValue?.isNull == true { _ = high?.missing(&frame) }
                return .null
            }
            if let lowValue, let highValue, Comparison.compare(lowValue, highValue) == nil {
                let found = [lowValue.type.description, highValue.type.description]
                return frame.null(.typeClash(operation: "..", found: found), span)
            }
            return .range(
                Interval(low: lowValue, high: highValue, includesLow: includesLow, includesHigh: includesHigh))
        }
    }

    func point(_ value: Syntax, _ isExcluded: Bool) -> Step {
        let value = Operand(value, self)
        return { frame in
            let point = value.step(&frame)
            if point.isNull { return value.missing(&frame) }
            return .range(Interval(point: point, isExcluded: isExcluded))
        }
    }

    // MARK: Filters

    func filter(_ list: Syntax, _ condition: Syntax, _ item: Int, _ tree: Syntax) -> Step {
        let list = Operand(list, self)
        let index = slot(local: item)
        let test = Operand(condition, self)
        let span = tree.span
        if !condition.mentions(item: item) {
            return { frame in
                let value = list.step(&frame)
                if value.isNull { return list.missing(&frame) }
                return Compiler.pick(test.step(&frame), from: value, test, span, &frame)
            }
        }
        let columns = ColumnFilter(condition, item: item, compiler: self)
        return { frame in
            switch list.step(&frame) {
            case .null: return list.missing(&frame)
            case .table(let table): return columns.filter(table, slot: index, test, span, &frame)
            case .list(let items): return Compiler.keep(items, slot: index, test, span, &frame)
            case let single: return Compiler.keep([single], slot: index, test, span, &frame)
            }
        }
    }

    /// A number picks by place, counted from 1, or from the end where negative; a truth value keeps all or nothing.
    private static func pick(
        _ choice: Value, from value: Value, _ test: Operand, _ span: TextSpan, _ frame: inout Frame
    ) -> Value {
        switch choice {
        case .number(let number):
            let count = Compiler.count(value)
            guard let place = number.truncated.integer, place != 0, place.magnitude <= count else {
                return frame.null(.indexOutOfRange(index: number.truncated.integer ?? 0, count: count), span)
            }
            return Compiler.element(place > 0 ? place - 1 : count + place, of: value)
        case .boolean(let keeps):
            if !keeps { return .list([]) }
            if case .table = value { return value }
            if case .list = value { return value }
            return .list([value])
        case .null:
            _ = test.missing(&frame)
            return .list([])
        default:
            return frame.null(.conditionNotBoolean(found: choice.type.description), test.span)
        }
    }

    static func count(_ value: Value) -> Int {
        switch value {
        case .list(let items): items.count
        case .table(let table): table.count
        default: 1
        }
    }

    private static func element(_ index: Int, of value: Value) -> Value {
        switch value {
        case .list(let items): items[index]
        case .table(let table): .context(table.row(index))
        default: value
        }
    }

    private static func keep(
        _ items: [Value], slot: Int, _ test: Operand, _ span: TextSpan, _ frame: inout Frame
    ) -> Value {
        guard frame.spend(items.count, span) else { return .null }
        var kept: [Value] = []
        for item in items {
            frame.slots[slot] = item
            if Compiler.truth(test, &frame) == true { kept.append(item) }
        }
        return .list(kept)
    }

    // MARK: for, some, every

    func iteration(_ iterators: [Syntax.Iterator], _ result: Syntax, _ partial: Int, _ span: TextSpan) -> Step {
        let loops = iterators.map { Loop($0, self) }
        let body = step(result)
        let partialSlot = result.mentions(local: partial) ? slot(local: partial) : nil
        return { frame in
            var results: [Value] = []
            let isComplete = Loop.run(loops, span, &frame) { frame in
                if let partialSlot { frame.slots[partialSlot] = .list(results) }
                results.append(body(&frame))
                return true
            }
            return isComplete ? .list(results) : .null
        }
    }

    /// Kleene's or over all elements for `some`, and for `every`.
    func quantified(
        _ isEvery: Bool, _ iterators: [Syntax.Iterator], _ condition: Syntax, _ span: TextSpan
    ) -> Step {
        let loops = iterators.map { Loop($0, self) }
        let test = Operand(condition, self)
        let decisive = !isEvery
        let columns =
            iterators.count == 1 && iterators[0].end == nil
            ? ColumnFilter(condition, item: iterators[0].slot, compiler: self) : nil
        return { frame in
            if let columns, case .table(let table) = loops[0].source.step(&frame) {
                return columns.quantify(table, slot: loops[0].slot, test, decisive: decisive, span, &frame)
            }
            let start = frame.mark
            var answer: Bool? = !decisive
            let isComplete = Loop.run(loops, span, &frame) { frame in
                let before = frame.mark
                let truth = Compiler.truth(test, &frame)
                guard truth == decisive else {
                    if truth == nil && answer != decisive { answer = nil }
                    return true
                }
                answer = decisive
                guard frame.isClean(since: before) else { return true }
                frame.restore(start)
                return false
            }
            guard isComplete || answer == decisive else { return .null }
            return answer.map { .boolean($0) } ?? .null
        }
    }
}

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
    /// - Returns: false where something that should be gone through is no list, or a limit was reached.
    static func run(
        _ loops: [Loop], _ span: TextSpan, _ frame: inout Frame, _ body: (inout Frame) -> Bool
    ) -> Bool {
        var goesOn = true
        return run(loops[...], span, &frame, &goesOn, body)
    }

    private static func run(
        _ loops: ArraySlice<Loop>, _ span: TextSpan, _ frame: inout Frame, _ goesOn: inout Bool,
        _ body: (inout Frame) -> Bool
    ) -> Bool {
        guard let loop = loops.first else {
            goesOn = body(&frame)
            return true
        }
        guard let elements = loop.elements(&frame) else { return false }
        for index in 0..<elements.count {
            guard frame.spend(1, span) else { return false }
            guard let value = elements.value(at: index) else { return false }
            frame.slots[loop.slot] = value
            guard run(loops.dropFirst(), span, &frame, &goesOn, body) else { return false }
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

    private func elements(_ frame: inout Frame) -> Elements? {
        let value = source.step(&frame)
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
                break
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
