// FEEL's equality and order, each with three answers: yes, no, cannot be compared.

enum Comparison {
    /// FEEL's `=`: nil where the kinds differ, so that the answer is null; null equals only null.
    static func equals(_ left: Value, _ right: Value) -> Bool? {
        switch (left, right) {
        case (.number(let a), .number(let b)): return a == b
        case (.string(let a), .string(let b)): return a == b
        case (.boolean(let a), .boolean(let b)): return a == b
        case (.null, .null): return true
        case (.null, _), (_, .null): return false
        case (.date(let a), .date(let b)): return a == b
        case (.yearsMonths(let a), .yearsMonths(let b)): return a == b
        case (.daysTime(let a), .daysTime(let b)): return a == b
        case (.time, .time), (.dateTime, .dateTime), (.date, .dateTime), (.dateTime, .date):
            return compare(left, right).map { $0 == 0 } ?? false
        case (.list(let a), .list(let b)): return equalLists(a, b)
        case (.table(let table), .list(let b)): return equalLists(table.rows, b)
        case (.list(let a), .table(let table)): return equalLists(a, table.rows)
        case (.table(let a), .table(let b)): return equalLists(a.rows, b.rows)
        case (.context(let a), .context(let b)): return equalContexts(a, b)
        case (.range(let a), .range(let b)): return equalRanges(a, b)
        case (.function(let a), .function(let b)): return a == b
        default: return singleton(left, right) ?? singleton(right, left)
        }
    }

    /// A list of one element stands for the element.
    private static func singleton(_ left: Value, _ right: Value) -> Bool? {
        guard case .list(let items) = left, items.count == 1, !items[0].isNull else { return nil }
        if case .list = items[0] { return nil }
        return equals(items[0], right)
    }

    private static func equalLists(_ left: [Value], _ right: [Value]) -> Bool? {
        guard left.count == right.count else { return false }
        for (a, b) in zip(left, right) where equals(a, b) != true { return false }
        return true
    }

    private static func equalContexts(_ left: Context, _ right: Context) -> Bool? {
        guard left.count == right.count else { return false }
        for key in left.keys {
            guard let a = left[key], let b = right[key], equals(a, b) == true else { return false }
        }
        return true
    }

    private static func equalRanges(_ left: Interval, _ right: Interval) -> Bool? {
        guard left.kind == right.kind, left.includesLow == right.includesLow, left.includesHigh == right.includesHigh
        else { return false }
        return equalEnds(left.low, right.low) && equalEnds(left.high, right.high)
    }

    private static func equalEnds(_ left: Value?, _ right: Value?) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let a?, let b?): equals(a, b) == true
        default: false
        }
    }

    /// -1, 0 or 1 for two values of one ordered kind; nil for anything else.
    static func compare(_ left: Value, _ right: Value) -> Int? {
        switch (left, right) {
        case (.number(let a), .number(let b)): return Number.compare(a, b)
        case (.string(let a), .string(let b)): return compareTexts(a, b)
        case (.date(let a), .date(let b)): return order(a, b)
        case (.time(let a), .time(let b)): return compareTimes(a, b)
        case (.dateTime(let a), .dateTime(let b)): return compareMoments(a, b)
        case (.date(let a), .dateTime(let b)): return compareMoments(midnight(a, like: b), b)
        case (.dateTime(let a), .date(let b)): return compareMoments(a, midnight(b, like: a))
        case (.yearsMonths(let a), .yearsMonths(let b)): return order(a, b)
        case (.daysTime(let a), .daysTime(let b)): return order(a, b)
        default: return nil
        }
    }

    private static func order<T: Comparable>(_ left: T, _ right: T) -> Int {
        left == right ? 0 : (left < right ? -1 : 1)
    }

    /// By code point: the order of UTF-8 bytes.
    static func compareTexts(_ left: String, _ right: String) -> Int {
        if left == right { return 0 }
        return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
    }

    private static func midnight(_ date: CalendarDate, like other: Moment) -> Moment {
        Moment(date: date, time: ClockTime(nanosecond: 0, zone: other.time.zone == nil ? nil : .utc))
    }

    private static func compareTimes(_ left: ClockTime, _ right: ClockTime) -> Int? {
        switch (left.utcNanosecond, right.utcNanosecond) {
        case (let a?, let b?): order(a, b)
        case (nil, nil): order(left.nanosecond, right.nanosecond)
        default: nil
        }
    }

    private static func compareMoments(_ left: Moment, _ right: Moment) -> Int? {
        switch (left.utcNanosecond, right.utcNanosecond) {
        case (let a?, let b?): order(a, b)
        case (nil, nil): order(left.localNanosecond, right.localNanosecond)
        default: nil
        }
    }
}
