// Built-ins over lists.

extension Builtins {
    static let lists: [Builtin] = [
        Builtin("list contains", "list", "element", result: .boolean) { call, frame in
            guard let items = call.list(0) else { return call.refuse(0, &frame) }
            return .boolean(items.contains { Comparison.equals($0, call[1]) == true })
        },
        Builtin(
            "list replace",
            [Builtin.signature(["list", "position", "newItem"]), Builtin.signature(["list", "match", "newItem"])],
            nil, replace),
        Builtin("sublist", "list", "start position", "length?", result: nil, sublist),
        Builtin("append", "list", "item…", result: nil) { call, frame in
            guard call.count > 1 else { return call.refuse(1, .missing, &frame) }
            guard call[0].isNull == false || call.plan.places.count > 1 else { return call.refuse(0, &frame) }
            guard let items = call.list(0) else { return call.refuse(0, &frame) }
            return .list(items + call.rest(from: 1))
        },
        Builtin("concatenate", "list…", result: nil) { call, frame in
            joined(call, &frame).map { .list($0) } ?? .null
        },
        Builtin("union", "list…", result: nil) { call, frame in
            joined(call, &frame).map { .list(distinct($0)) } ?? .null
        },
        Builtin("insert before", "list", "position", "newItem", result: nil) { call, frame in
            guard var items = call.list(0) else { return call.refuse(0, &frame) }
            guard let place = place(call, 1, items.count, &frame) else { return .null }
            items.insert(call[2], at: place)
            return .list(items)
        },
        Builtin("remove", "list", "position", result: nil) { call, frame in
            guard var items = call.list(0) else { return call.refuse(0, &frame) }
            guard let place = place(call, 1, items.count, &frame) else { return .null }
            items.remove(at: place)
            return .list(items)
        },
        Builtin("reverse", "list", result: nil) { call, frame in
            guard let items = call.list(0) else { return call.refuse(0, &frame) }
            return .list(items.reversed())
        },
        Builtin("index of", "list", "match", result: .list(.number)) { call, frame in
            guard let items = call.list(0) else { return call.refuse(0, &frame) }
            return .list(
                items.indices.filter { Comparison.equals(items[$0], call[1]) == true }.map { .number(Number($0 + 1)) })
        },
        Builtin("distinct values", "list", result: nil) { call, frame in
            guard let items = call.list(0) else { return call.refuse(0, &frame) }
            return .list(distinct(items))
        },
        Builtin("flatten", "list", result: .list(.any)) { call, frame in
            guard let items = call.list(0) else { return call.refuse(0, &frame) }
            return .list(flattened(items))
        },
        Builtin("sort", [Builtin.signature(["list", "precedes?"])], nil, sort),
        Builtin("partition", "list", "size", result: .list(.any)) { call, frame in
            guard let items = call.list(0) else { return call.refuse(0, &frame) }
            guard let size = call.number(1)?.integer, size > 0 else { return call.refuse(1, .outOfBounds, &frame) }
            return .list(
                stride(from: 0, to: items.count, by: size).map { .list(Array(items[$0..<min($0 + size, items.count)])) }
            )
        },
    ]

    private static func joined(_ call: BuiltinCall, _ frame: inout Frame) -> [Value]? {
        var result: [Value] = []
        for index in 0..<call.count {
            guard let items = call.list(index) else {
                _ = call.refuse(index, &frame)
                return nil
            }
            guard frame.spend(items.count, call.span) else { return nil }
            result += items
        }
        return result
    }

    /// Each value once, in the order of its first occurrence.
    private static func distinct(_ items: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return items.filter { seen.insert($0).inserted }
    }

    private static func flattened(_ items: [Value]) -> [Value] {
        var result: [Value] = []
        var waiting: [ArraySlice<Value>] = [items[...]]
        while var slice = waiting.popLast() {
            guard let first = slice.popFirst() else { continue }
            waiting.append(slice)
            if case .list(let inner) = first { waiting.append(inner[...]) } else { result.append(first) }
        }
        return result
    }

    /// A place counted from 1, or from the end where negative, as an index; nil with a note outside the list.
    private static func place(_ call: BuiltinCall, _ index: Int, _ count: Int, _ frame: inout Frame) -> Int? {
        guard let position = call.number(index)?.truncated.integer else {
            _ = call.refuse(index, &frame)
            return nil
        }
        guard position != 0, position.magnitude <= count else {
            frame.note(.indexOutOfRange(index: position, count: count), call.span)
            return nil
        }
        return position > 0 ? position - 1 : count + position
    }

    private static func sublist(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        guard let items = call.list(0) else { return call.refuse(0, &frame) }
        guard let start = place(call, 1, items.count, &frame) else { return .null }
        guard call.has(2) else { return .list(Array(items[start...])) }
        guard let length = call.number(2)?.truncated.integer else { return call.refuse(2, &frame) }
        guard length >= 1, start + length <= items.count else { return call.refuse(2, .outOfBounds, &frame) }
        return .list(Array(items[start..<start + length]))
    }

    private static func replace(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        guard var items = call.list(0) else { return call.refuse(0, &frame) }
        guard let match = call.function(1) else {
            guard let place = place(call, 1, items.count, &frame) else { return .null }
            items[place] = call[2]
            return .list(items)
        }
        guard match.parameters.count == 2 else { return call.refuse(1, &frame) }
        for index in items.indices {
            switch match.call([items[index], call[2]], &frame, at: call.span) {
            case .boolean(true): items[index] = call[2]
            case .boolean(false): continue
            default: return call.refuse(1, .wrongType(found: "Any"), &frame)
            }
        }
        return .list(items)
    }

    /// Sorts by a function that says which of two comes first, or by the values' own order; equal elements keep theirs.
    private static func sort(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        guard let items = call.list(0) else { return call.refuse(0, &frame) }
        guard frame.spend(items.count, call.span) else { return .null }
        guard call.has(1) else { return sorted(items, call, &frame) }
        guard let precedes = call.function(1), precedes.parameters.count == 2 else { return call.refuse(1, &frame) }
        var isComparable = true
        let sorted = merged(items) { left, right in
            guard case .boolean(let answer) = precedes.call([left, right], &frame, at: call.span) else {
                isComparable = false
                return false
            }
            return answer
        }
        return isComparable ? .list(sorted) : call.refuse(1, .wrongType(found: "Any"), &frame)
    }

    private static func sorted(_ items: [Value], _ call: BuiltinCall, _ frame: inout Frame) -> Value {
        if items.contains(where: \.isNull) { return call.missingElement(0, &frame) }
        guard items.dropFirst().allSatisfy({ Comparison.compare(items[0], $0) != nil }) else {
            return call.refuse(0, &frame)
        }
        return .list(merged(items) { (Comparison.compare($0, $1) ?? 0) < 0 })
    }

    /// Merge sort: keeps the order of equal elements whatever the function answers, and always ends.
    private static func merged(_ items: [Value], _ precedes: (Value, Value) -> Bool) -> [Value] {
        guard items.count > 1 else { return items }
        let middle = items.count / 2
        let left = merged(Array(items[..<middle]), precedes)
        let right = merged(Array(items[middle...]), precedes)
        var result: [Value] = []
        result.reserveCapacity(items.count)
        var (i, j) = (0, 0)
        while i < left.count && j < right.count {
            if precedes(right[j], left[i]) {
                result.append(right[j])
                j += 1
            } else {
                result.append(left[i])
                i += 1
            }
        }
        return result + left[i...] + right[j...]
    }
}
