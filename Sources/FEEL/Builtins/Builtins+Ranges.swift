// Built-ins that relate points and ranges: Allen's relations.

extension Builtins {
    private static let points = ["point1", "point2"]
    private static let pointRange = ["point", "range"]
    private static let rangePoint = ["range", "point"]
    private static let twoRanges = ["range1", "range2"]

    static let ranges: [Builtin] = [
        relation("before", [points, pointRange, rangePoint, twoRanges]) { a, b in
            order(a.high, b.low).map { $0 < 0 || $0 == 0 && !(a.includesHigh && b.includesLow) }
        },
        relation("after", [points, pointRange, rangePoint, twoRanges]) { a, b in
            order(a.low, b.high).map { $0 > 0 || $0 == 0 && !(a.includesLow && b.includesHigh) }
        },
        relation("meets", [twoRanges]) { a, b in order(a.high, b.low).map { $0 == 0 && a.includesHigh && b.includesLow }
        },
        relation("met by", [twoRanges]) { a, b in
            order(a.low, b.high).map { $0 == 0 && a.includesLow && b.includesHigh }
        },
        relation("overlaps", [twoRanges]) { a, b in
            both(order(a.high, b.low), order(a.low, b.high)) {
                ($0 > 0 || $0 == 0 && a.includesHigh && b.includesLow)
                    && ($1 < 0 || $1 == 0 && a.includesLow && b.includesHigh)
            }
        },
        relation("overlaps before", [twoRanges]) { a, b in overlapsBefore(a, b) },
        relation("overlaps after", [twoRanges]) { a, b in overlapsAfter(a, b) },
        relation("finishes", [pointRange, twoRanges]) { a, b in finishes(a, b) },
        relation("finished by", [rangePoint, twoRanges]) { a, b in finishes(b, a) },
        relation("includes", [rangePoint, twoRanges]) { a, b in includes(a, b) },
        relation("during", [pointRange, twoRanges]) { a, b in includes(b, a) },
        relation("starts", [pointRange, twoRanges]) { a, b in starts(a, b) },
        relation("started by", [rangePoint, twoRanges]) { a, b in starts(b, a) },
        relation("coincides", [points, twoRanges]) { a, b in
            both(order(a.low, b.low), order(a.high, b.high)) {
                $0 == 0 && $1 == 0 && a.includesLow == b.includesLow && a.includesHigh == b.includesHigh
            }
        },
    ]

    /// A relation of two ranges, a point counting as the range from itself to itself.
    private static func relation(
        _ name: String, _ signatures: [[String]], _ holds: @escaping @Sendable (Interval, Interval) -> Bool?
    ) -> Builtin {
        Builtin(name, signatures.map(Builtin.signature), .boolean) { call, frame in
            for index in 0..<2 where !accepts(call[index], index, signatures) { return call.refuse(index, &frame) }
            guard let answer = holds(interval(call[0]), interval(call[1])) else { return call.refuse(1, &frame) }
            return .boolean(answer)
        }
    }

    /// Whether some way of calling takes a point or a range at this place.
    private static func accepts(_ value: Value, _ index: Int, _ signatures: [[String]]) -> Bool {
        if value.isNull { return false }
        let wanted = if case .range = value { "range" } else { "point" }
        return signatures.contains { $0[index].hasPrefix(wanted) }
    }

    private static func interval(_ value: Value) -> Interval {
        if case .range(let range) = value { return range }
        return Interval(low: value, high: value, includesLow: true, includesHigh: true)
    }

    private static func order(_ left: Value?, _ right: Value?) -> Int? {
        guard let left, let right else { return nil }
        return Comparison.compare(left, right)
    }

    private static func both(_ first: Int?, _ second: Int?, _ holds: (Int, Int) -> Bool) -> Bool? {
        guard let first, let second else { return nil }
        return holds(first, second)
    }

    private static func overlapsBefore(_ a: Interval, _ b: Interval) -> Bool? {
        guard let low = order(a.low, b.low), let middle = order(a.high, b.low), let high = order(a.high, b.high) else {
            return nil
        }
        let startsBefore = low < 0 || low == 0 && a.includesLow && !b.includesLow
        let reaches = middle > 0 || middle == 0 && a.includesHigh && b.includesLow
        let endsWithin = high < 0 || high == 0 && (!a.includesHigh || b.includesHigh)
        return startsBefore && reaches && endsWithin
    }

    private static func overlapsAfter(_ a: Interval, _ b: Interval) -> Bool? {
        guard let high = order(a.high, b.high), let middle = order(a.low, b.high), let low = order(a.low, b.low) else {
            return nil
        }
        let startsWithin = low > 0 || low == 0 && b.includesLow && !a.includesLow
        let reaches = middle < 0 || middle == 0 && a.includesLow && b.includesHigh
        let endsAfter = high > 0 || high == 0 && (a.includesHigh || !b.includesHigh)
        return endsAfter && reaches && startsWithin
    }

    private static func includes(_ outer: Interval, _ inner: Interval) -> Bool? {
        both(order(outer.low, inner.low), order(outer.high, inner.high)) {
            ($0 < 0 || $0 == 0 && (outer.includesLow || !inner.includesLow))
                && ($1 > 0 || $1 == 0 && (outer.includesHigh || !inner.includesHigh))
        }
    }

    private static func finishes(_ inner: Interval, _ outer: Interval) -> Bool? {
        both(order(inner.high, outer.high), order(inner.low, outer.low)) {
            $0 == 0 && inner.includesHigh == outer.includesHigh
                && ($1 > 0 || $1 == 0 && (!inner.includesLow || outer.includesLow))
        }
    }

    private static func starts(_ inner: Interval, _ outer: Interval) -> Bool? {
        both(order(inner.low, outer.low), order(inner.high, outer.high)) {
            $0 == 0 && inner.includesLow == outer.includesLow
                && ($1 < 0 || $1 == 0 && (!inner.includesHigh || outer.includesHigh))
        }
    }
}
