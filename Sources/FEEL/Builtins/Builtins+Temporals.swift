// Built-ins that make and read dates, times and durations.

extension Builtins {
    static let temporals: [Builtin] = [
        Builtin("date", [Builtin.signature(["from"]), Builtin.signature(["year", "month", "day"])], .date, date),
        Builtin(
            "time",
            [Builtin.signature(["from"]), Builtin.signature(["hour", "minute", "second", "offset?"])], .time, time),
        Builtin(
            "date and time",
            [
                Builtin.signature(["from"]), Builtin.signature(["date", "time"]),
                Builtin.signature(["year", "month", "day", "hour", "minute", "second", "offset?"]),
            ], .dateTime, moment),
        Builtin("duration", "from", result: .any) { call, frame in
            switch Compiler.single(call[0]) {
            case .yearsMonths, .daysTime: return call[0]
            case .string(let text):
                return TemporalReader.duration(text) ?? unreadable("duration", text, call, &frame)
            default: return call.refuse(0, &frame)
            }
        },
        Builtin("years and months duration", "from", "to", result: .yearsMonths) { call, frame in
            guard let start = day(call[0]) else { return call.refuse(0, &frame) }
            guard let end = day(call[1]) else { return call.refuse(1, &frame) }
            return .yearsMonths(MonthSpan(from: start, to: end))
        },
        calendar("day of year", .number) { .number(Number($0.dayOfYear)) },
        calendar("week of year", .number) { .number(Number($0.weekOfYear)) },
        calendar("day of week", .string) { .string(weekdays[$0.weekday - 1]) },
        calendar("month of year", .string) { .string(months[Int($0.month) - 1]) },
        Builtin("today", [Builtin.signature([])], .date) { call, frame in
            frame.clock.map { .date($0.date) } ?? frame.null(.unknownName("today"), call.span)
        },
        Builtin("now", [Builtin.signature([])], .dateTime) { call, frame in
            frame.clock.map { .dateTime($0) } ?? frame.null(.unknownName("now"), call.span)
        },
        Builtin("is", "value1", "value2", result: .boolean) { call, _ in .boolean(call[0] == call[1]) },
    ]

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func unreadable(
        _ kind: String, _ text: String, _ call: BuiltinCall, _ frame: inout Frame
    ) -> Value {
        frame.null(.unreadableText(kind: kind, text: text), call.span)
    }

    private static func calendar(
        _ name: String, _ result: FEELType, _ apply: @escaping @Sendable (CalendarDate) -> Value
    ) -> Builtin {
        Builtin(name, "date", result: result) { call, frame in
            guard let date = day(Compiler.single(call[0])) else { return call.refuse(0, &frame) }
            return apply(date)
        }
    }

    private static func day(_ value: Value) -> CalendarDate? {
        switch value {
        case .date(let date): date
        case .dateTime(let moment): moment.date
        default: nil
        }
    }

    private static func date(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        guard call.plan.signature == 0 else { return dateOfParts(call, &frame).map { .date($0) } ?? .null }
        switch Compiler.single(call[0]) {
        case .string(let text):
            return TemporalReader.date(text).map { .date($0) } ?? unreadable("date", text, call, &frame)
        case let value: return day(value).map { .date($0) } ?? call.refuse(0, &frame)
        }
    }

    private static func dateOfParts(_ call: BuiltinCall, _ frame: inout Frame) -> CalendarDate? {
        for index in 0..<3 where call.number(index) == nil {
            _ = call.refuse(index, &frame)
            return nil
        }
        guard let year = call.number(0)?.truncated.integer, let month = call.number(1)?.truncated.integer,
            let day = call.number(2)?.truncated.integer, let date = CalendarDate(year: year, month: month, day: day)
        else {
            _ = call.refuse(0, .outOfBounds, &frame)
            return nil
        }
        return date
    }

    private static func time(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        guard call.plan.signature == 0 else { return timeOfParts(call, from: 0, &frame).map { .time($0) } ?? .null }
        switch Compiler.single(call[0]) {
        case .string(let text):
            return TemporalReader.time(text).map { .time($0) } ?? unreadable("time", text, call, &frame)
        case .time(let time): return .time(time)
        case .dateTime(let moment): return .time(moment.time)
        case .date: return .time(ClockTime(nanosecond: 0, zone: .utc))
        default: return call.refuse(0, &frame)
        }
    }

    private static func timeOfParts(_ call: BuiltinCall, from start: Int, _ frame: inout Frame) -> ClockTime? {
        for index in start..<start + 3 where call.number(index) == nil {
            _ = call.refuse(index, &frame)
            return nil
        }
        var zone: Zone?
        if call.has(start + 3), !call[start + 3].isNull {
            guard case .daysTime(let offset) = call[start + 3],
                let seconds = Int32(exactly: offset.nanoseconds / TimeSpan.second), seconds.magnitude <= 64_800
            else {
                _ = call.refuse(start + 3, &frame)
                return nil
            }
            zone = .offset(seconds: seconds)
        }
        guard let seconds = call.number(start + 2) else { return nil }
        let whole = seconds.rounded(scale: 0, mode: .floor)
        let fraction = ((seconds - whole) * Number(1_000_000_000)).truncated.integer ?? -1
        guard let hour = call.number(start)?.integer, let minute = call.number(start + 1)?.integer,
            let second = whole.integer,
            let time = ClockTime(hour: hour, minute: minute, second: second, nanosecond: fraction, zone: zone)
        else {
            _ = call.refuse(start, .outOfBounds, &frame)
            return nil
        }
        return time
    }

    private static func moment(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        if call.plan.signature == 2 {
            guard let date = dateOfParts(call, &frame), let time = timeOfParts(call, from: 3, &frame) else {
                return .null
            }
            return .dateTime(Moment(date: date, time: time))
        }
        if call.plan.signature == 1 {
            guard let date = day(Compiler.single(call[0])) else { return call.refuse(0, &frame) }
            guard case .time(let time) = Compiler.single(call[1]) else { return call.refuse(1, &frame) }
            return .dateTime(Moment(date: date, time: time))
        }
        switch Compiler.single(call[0]) {
        case .string(let text):
            return TemporalReader.moment(text).map { .dateTime($0) } ?? unreadable("date and time", text, call, &frame)
        case .dateTime(let moment): return .dateTime(moment)
        case .date(let date): return .dateTime(Moment(date: date, time: ClockTime(nanosecond: 0, zone: nil)))
        default: return call.refuse(0, &frame)
        }
    }
}
