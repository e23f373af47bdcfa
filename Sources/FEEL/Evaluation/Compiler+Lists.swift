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
            case .table(let table) where frame.branches != nil:
                return Compiler.keep(table.rows, slot: index, test, span, &frame)
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
            var hasHitLimit = false
            let first = loops[0].source.step(&frame)
            let isComplete = Loop.run(loops, from: first, span, &frame) { frame in
                if let partialSlot {
                    hasHitLimit = !frame.spend(results.count, span)
                    guard !hasHitLimit else { return false }
                    frame.slots[partialSlot] = .list(results)
                }
                hasHitLimit = hasHitLimit || !frame.spend(4, span)
                guard !hasHitLimit else { return false }
                results.append(body(&frame))
                return true
            }
            return isComplete && !hasHitLimit ? .list(results) : .null
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
            let first = loops[0].source.step(&frame)
            if let columns, case .table(let table) = first, frame.branches == nil {
                return columns.quantify(table, slot: loops[0].slot, test, decisive: decisive, span, &frame)
            }
            let start = frame.mark
            var answer: Bool? = !decisive
            let isComplete = Loop.run(loops, from: first, span, &frame) { frame in
                let before = frame.mark
                let truth = Compiler.truth(test, &frame)
                guard truth == decisive else {
                    if truth == nil && answer != decisive { answer = nil }
                    return true
                }
                answer = decisive
                guard frame.isClean(since: before) else { return true }
                frame.restore(start)
                frame.took(.found, span)
                return false
            }
            guard isComplete || answer == decisive else { return .null }
            if answer == !decisive, frame.isClean(since: start) { frame.took(.none, span) }
            return answer.map { .boolean($0) } ?? .null
        }
    }
}
