// What + - * / ** do on every pair of kinds, and the type of their result.

enum Arithmetic {
    /// Why an operation has no result.
    enum Fault: Error {
        case clash, divisionByZero, beyondRange
    }

    /// The type of the result; `any` where it depends on the values, nil where no values of these types fit.
    static func resultType(_ operation: ArithmeticOperator, _ left: FEELType, _ right: FEELType) -> FEELType? {
        let (a, b) = (left, right)
        if a == .null || b == .null { return .null }
        if a == .any || b == .any { return a == b || operation == .add ? .any : anyResult(operation, a, b) }
        switch (operation, a, b) {
        case (_, .number, .number): return .number
        case (.add, .string, .string): return .string
        case (.add, .yearsMonths, .yearsMonths), (.subtract, .yearsMonths, .yearsMonths): return .yearsMonths
        case (.add, .daysTime, .daysTime), (.subtract, .daysTime, .daysTime): return .daysTime
        case (.add, .date, .yearsMonths), (.add, .date, .daysTime), (.subtract, .date, .yearsMonths),
            (.subtract, .date, .daysTime):
            return .date
        case (.add, .dateTime, .yearsMonths), (.add, .dateTime, .daysTime), (.subtract, .dateTime, .yearsMonths),
            (.subtract, .dateTime, .daysTime):
            return .dateTime
        case (.add, .time, .daysTime), (.subtract, .time, .daysTime): return .time
        case (.add, .yearsMonths, .date), (.add, .daysTime, .date), (.add, .yearsMonths, .dateTime),
            (.add, .daysTime, .dateTime), (.add, .daysTime, .time):
            return b
        case (.subtract, .date, .date), (.subtract, .dateTime, .dateTime), (.subtract, .time, .time),
            (.subtract, .date, .dateTime), (.subtract, .dateTime, .date):
            return .daysTime
        case (.multiply, .yearsMonths, .number), (.divide, .yearsMonths, .number): return .yearsMonths
        case (.multiply, .daysTime, .number), (.divide, .daysTime, .number): return .daysTime
        case (.multiply, .number, .yearsMonths), (.multiply, .number, .daysTime): return b
        case (.divide, .yearsMonths, .yearsMonths), (.divide, .daysTime, .daysTime): return .number
        default: return nil
        }
    }

    private static func anyResult(_ operation: ArithmeticOperator, _ left: FEELType, _ right: FEELType) -> FEELType {
        operation == .power ? .number : .any
    }

    static func negatedType(_ type: FEELType) -> FEELType? {
        switch type {
        case .number, .yearsMonths, .daysTime, .any, .null: type
        default: nil
        }
    }

    static func negated(_ value: Value) -> Value? {
        switch value {
        case .number(let number): .number(-number)
        case .yearsMonths(let span): .yearsMonths(MonthSpan(months: -span.months))
        case .daysTime(let span): .daysTime(TimeSpan(nanoseconds: -span.nanoseconds))
        default: nil
        }
    }

    /// The result on two values that are not null.
    static func apply(_ operation: ArithmeticOperator, _ left: Value, _ right: Value) throws(Fault) -> Value {
        if case .number(let a) = left, case .number(let b) = right { return .number(try numbers(operation, a, b)) }
        switch operation {
        case .add: return try sum(left, right)
        case .subtract: return try difference(left, right)
        case .multiply: return try product(left, right)
        case .divide: return try quotient(left, right)
        case .power: throw .clash
        }
    }

    static func numbers(_ operation: ArithmeticOperator, _ a: Number, _ b: Number) throws(Fault) -> Number {
        let result: Number
        switch operation {
        case .add: result = a + b
        case .subtract: result = a - b
        case .multiply: result = a * b
        case .divide:
            guard let quotient = a.divided(by: b) else { throw .divisionByZero }
            result = quotient
        case .power:
            guard let power = a.raised(to: b) else { throw .beyondRange }
            result = power
        }
        guard result.isWithinRange else { throw .beyondRange }
        return result
    }

    private static func checked<T>(_ value: T?) throws(Fault) -> T {
        guard let value else { throw .beyondRange }
        return value
    }

    private static func sum(_ left: Value, _ right: Value) throws(Fault) -> Value {
        switch (left, right) {
        case (.string(let a), .string(let b)): return .string(a + b)
        case (.yearsMonths(let a), .yearsMonths(let b)): return try months(a.months, plus: b.months)
        case (.daysTime(let a), .daysTime(let b)):
            return .daysTime(TimeSpan(nanoseconds: try add(a.nanoseconds, b.nanoseconds)))
        case (.date(let date), .yearsMonths(let span)), (.yearsMonths(let span), .date(let date)):
            return .date(try checked(date.adding(months: span.months)))
        case (.date(let date), .daysTime(let span)), (.daysTime(let span), .date(let date)):
            return try shifted(date, by: span.nanoseconds)
        case (.dateTime(let moment), .yearsMonths(let span)), (.yearsMonths(let span), .dateTime(let moment)):
            return try shifted(moment, byMonths: span.months)
        case (.dateTime(let moment), .daysTime(let span)), (.daysTime(let span), .dateTime(let moment)):
            return .dateTime(try checked(moment.adding(nanoseconds: span.nanoseconds)))
        case (.time(let time), .daysTime(let span)), (.daysTime(let span), .time(let time)):
            return shifted(time, by: span.nanoseconds)
        default: throw .clash
        }
    }

    private static func difference(_ left: Value, _ right: Value) throws(Fault) -> Value {
        switch (left, right) {
        case (.date, .date), (.dateTime, .dateTime), (.date, .dateTime), (.dateTime, .date):
            return try between(left, right)
        case (.time(let a), .time(let b)):
            guard (a.zone == nil) == (b.zone == nil) else { throw .clash }
            let span = (a.utcNanosecond ?? a.nanosecond) - (b.utcNanosecond ?? b.nanosecond)
            return .daysTime(TimeSpan(nanoseconds: Int128(span)))
        case (_, .yearsMonths), (_, .daysTime):
            guard let opposite = negated(right) else { throw .clash }
            switch left {
            case .yearsMonths, .daysTime, .date, .dateTime, .time: return try sum(left, opposite)
            default: throw .clash
            }
        default: throw .clash
        }
    }

    private static func product(_ left: Value, _ right: Value) throws(Fault) -> Value {
        switch (left, right) {
        case (.yearsMonths(let span), .number(let factor)), (.number(let factor), .yearsMonths(let span)):
            return try wholeMonths(Number(span.months) * factor)
        case (.daysTime(let span), .number(let factor)), (.number(let factor), .daysTime(let span)):
            return .daysTime(try checked(TimeSpan(seconds: span.seconds * factor)))
        default: throw .clash
        }
    }

    private static func quotient(_ left: Value, _ right: Value) throws(Fault) -> Value {
        switch (left, right) {
        case (.yearsMonths(let span), .number(let divisor)):
            return try wholeMonths(try divided(Number(span.months), divisor))
        case (.daysTime(let span), .number(let divisor)):
            return .daysTime(try checked(TimeSpan(seconds: try divided(span.seconds, divisor))))
        case (.yearsMonths(let a), .yearsMonths(let b)):
            return .number(try divided(Number(a.months), Number(b.months)))
        case (.daysTime(let a), .daysTime(let b)): return .number(try divided(a.seconds, b.seconds))
        default: throw .clash
        }
    }

    private static func divided(_ a: Number, _ b: Number) throws(Fault) -> Number {
        guard let quotient = a.divided(by: b) else { throw .divisionByZero }
        return quotient
    }

    private static func wholeMonths(_ number: Number) throws(Fault) -> Value {
        .yearsMonths(MonthSpan(months: try checked(number.truncated.integer)))
    }

    private static func months(_ a: Int, plus b: Int) throws(Fault) -> Value {
        let (sum, overflow) = a.addingReportingOverflow(b)
        if overflow { throw .beyondRange }
        return .yearsMonths(MonthSpan(months: sum))
    }

    private static func add(_ a: Int128, _ b: Int128) throws(Fault) -> Int128 {
        let (sum, overflow) = a.addingReportingOverflow(b)
        if overflow { throw .beyondRange }
        return sum
    }

    private static func shifted(_ date: CalendarDate, by nanoseconds: Int128) throws(Fault) -> Value {
        let midnight = Moment(date: date, time: ClockTime(nanosecond: 0, zone: nil))
        return .date(try checked(midnight.adding(nanoseconds: nanoseconds)).date)
    }

    private static func shifted(_ moment: Moment, byMonths months: Int) throws(Fault) -> Value {
        .dateTime(Moment(date: try checked(moment.date.adding(months: months)), time: moment.time))
    }

    private static func shifted(_ time: ClockTime, by nanoseconds: Int128) -> Value {
        let day = Int128(ClockTime.dayLength)
        let sum = (Int128(time.nanosecond) + nanoseconds % day + day) % day
        return .time(ClockTime(nanosecond: Int64(sum), zone: time.zone))
    }

    private static func between(_ left: Value, _ right: Value) throws(Fault) -> Value {
        let (a, b) = (moment(left, like: right), moment(right, like: left))
        guard let a, let b else { throw .clash }
        if let first = a.utcNanosecond, let second = b.utcNanosecond {
            return .daysTime(TimeSpan(nanoseconds: first - second))
        }
        guard a.time.zone == nil, b.time.zone == nil else { throw .clash }
        return .daysTime(TimeSpan(nanoseconds: a.localNanosecond - b.localNanosecond))
    }

    /// A date as its midnight: in UTC beside a moment, so that one without a zone cannot be taken from it.
    private static func moment(_ value: Value, like other: Value) -> Moment? {
        switch (value, other) {
        case (.dateTime(let moment), _): moment
        case (.date(let date), .dateTime): Moment(date: date, time: ClockTime(nanosecond: 0, zone: .utc))
        case (.date(let date), _): Moment(date: date, time: ClockTime(nanosecond: 0, zone: nil))
        default: nil
        }
    }
}
