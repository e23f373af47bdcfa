// The properties that dates, times, durations and ranges have behind a dot.

enum Properties {
    /// Names of properties that are not plain keys; those of several words matter to the parser.
    static let names = ["time offset", "start included", "end included"]

    /// The type of what stands behind the dot; `any` where it is not known, nil where there is no such key.
    static func type(of key: String, in type: FEELType) -> FEELType? {
        switch type {
        case .any, .null, .function: return .any
        case .context(let fields): return fields.isEmpty ? .any : type.field(key)
        case .list(let element): return Properties.type(of: key, in: element).map { .list($0) }
        case .date: return dateKeys.contains(key) ? .number : nil
        case .dateTime: return dateKeys.contains(key) ? .number : timeType(key)
        case .time: return timeType(key)
        case .yearsMonths: return ["years", "months"].contains(key) ? .number : nil
        case .daysTime: return ["days", "hours", "minutes", "seconds"].contains(key) ? .number : nil
        case .range(let element):
            if ["start", "end"].contains(key) { return element }
            return ["start included", "end included"].contains(key) ? .boolean : nil
        case .number, .string, .boolean: return nil
        }
    }

    private static let dateKeys: Set<String> = ["year", "month", "day", "weekday"]

    private static func timeType(_ key: String) -> FEELType? {
        switch key {
        case "hour", "minute", "second": .number
        case "time offset": .daysTime
        case "timezone": .string
        default: nil
        }
    }

    /// The value behind the dot; nil where the value has no such property.
    static func value(of key: String, in value: Value) -> Value? {
        switch value {
        case .date(let date): return property(key, of: date)
        case .time(let time): return property(key, of: time, on: nil)
        case .dateTime(let moment):
            return property(key, of: moment.date) ?? property(key, of: moment.time, on: moment.date)
        case .yearsMonths(let span):
            if key == "years" { return .number(Number(span.months / 12)) }
            return key == "months" ? .number(Number(span.months % 12)) : nil
        case .daysTime(let span): return property(key, of: span)
        case .range(let range): return property(key, of: range)
        default: return nil
        }
    }

    private static func property(_ key: String, of date: CalendarDate) -> Value? {
        switch key {
        case "year": .number(Number(Int(date.year)))
        case "month": .number(Number(Int(date.month)))
        case "day": .number(Number(Int(date.day)))
        case "weekday": .number(Number(date.weekday))
        default: nil
        }
    }

    private static func property(_ key: String, of time: ClockTime, on date: CalendarDate?) -> Value? {
        switch key {
        case "hour": return .number(Number(time.hour))
        case "minute": return .number(Number(time.minute))
        case "second": return .number(Number(time.second))
        case "time offset": return time.offset(on: date).map { .daysTime(TimeSpan(seconds: $0)) } ?? .null
        case "timezone": return time.zone?.name.map { .string($0) } ?? .null
        default: return nil
        }
    }

    private static func property(_ key: String, of span: TimeSpan) -> Value? {
        let seconds = Int(truncatingIfNeeded: span.nanoseconds / TimeSpan.second)
        switch key {
        case "days": return .number(Number(seconds / 86_400))
        case "hours": return .number(Number(seconds / 3_600 % 24))
        case "minutes": return .number(Number(seconds / 60 % 60))
        case "seconds": return .number(Number(seconds % 60))
        default: return nil
        }
    }

    private static func property(_ key: String, of range: Interval) -> Value? {
        switch key {
        case "start": range.low ?? .null
        case "end": range.high ?? .null
        case "start included": .boolean(range.includesLow)
        case "end included": .boolean(range.includesHigh)
        default: nil
        }
    }
}
