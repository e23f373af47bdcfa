// A day and a time of day.

/// A date and time; the zone, if any, is that of its time.
public struct Moment: Hashable, Sendable {
    /// The day.
    public let date: CalendarDate
    /// The time of day.
    public let time: ClockTime

    /// A date and time.
    public init(date: CalendarDate, time: ClockTime) {
        self.date = date
        self.time = time
    }

    /// Nanoseconds since 1970-01-01 on the clock that shows it, whatever its zone.
    var localNanosecond: Int128 {
        Int128(date.dayNumber) * Int128(ClockTime.dayLength) + Int128(time.nanosecond)
    }

    /// Nanoseconds since 1970-01-01 UTC, nil without a zone.
    var utcNanosecond: Int128? {
        time.offset(on: date).map { localNanosecond - Int128($0) * Int128(ClockTime.secondLength) }
    }

    /// The moment so many nanoseconds later on its own clock; through UTC where its zone is known.
    func adding(nanoseconds: Int128) -> Moment? {
        guard case .named = time.zone, let utc = utcNanosecond else {
            return Moment(localNanosecond: localNanosecond + nanoseconds, zone: time.zone)
        }
        let target = utc + nanoseconds
        guard let guess = Moment(localNanosecond: target, zone: time.zone) else { return nil }
        let offset = guess.time.offset(on: guess.date) ?? 0
        return Moment(localNanosecond: target + Int128(offset) * Int128(ClockTime.secondLength), zone: time.zone)
    }

    private init?(localNanosecond: Int128, zone: Zone?) {
        let day = Int128(ClockTime.dayLength)
        var dayNumber = localNanosecond / day
        if localNanosecond % day < 0 { dayNumber -= 1 }
        guard let narrow = Int(exactly: dayNumber), let date = CalendarDate(dayNumber: narrow) else { return nil }
        self.init(date: date, time: ClockTime(nanosecond: Int64(localNanosecond - dayNumber * day), zone: zone))
    }
}

extension Moment: CustomStringConvertible {
    /// ISO 8601: `2021-07-01T09:15:30+07:00`.
    public var description: String { "\(date)T\(time)" }
}
