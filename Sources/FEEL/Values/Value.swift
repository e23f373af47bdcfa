// The values rules compute with.

/// A FEEL value.
///
/// Equality and hashing here are those of `is`: the same kind and the same content (a number by value, a table by its
/// rows). FEEL's `=`, with its three answers, is another.
public enum Value: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(Number)
    case string(String)
    case date(CalendarDate)
    indirect case time(ClockTime)
    indirect case dateTime(Moment)
    case yearsMonths(MonthSpan)
    case daysTime(TimeSpan)
    case list([Value])
    case context(Context)
    indirect case range(Interval)
    case function(FunctionValue)
    case table(Table)

    /// Whether it is null.
    @inline(__always)
    public var isNull: Bool {
        if case .null = self { return true }
        return false
    }

    /// A number of an optional, null for none.
    init(orNull number: Number?) {
        guard let number else {
            self = .null
            return
        }
        self = .number(number)
    }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(Number(value)) }
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}
