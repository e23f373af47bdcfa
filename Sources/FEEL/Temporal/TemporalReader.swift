// Reads dates, times and durations from ISO 8601 text, byte by byte, and refuses everything else.

/// A cursor over the bytes of one temporal literal.
struct TemporalReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    private var isAtEnd: Bool { place == bytes.count }
    private var next: UInt8? { isAtEnd ? nil : bytes[place] }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    /// The digits from here on, at least `least` and at most `most` of them.
    private mutating func digits(_ least: Int, _ most: Int) -> Int? {
        let start = place
        var value = 0
        while let byte = next, byte >= 48, byte <= 57, place - start < most {
            value = value * 10 + Int(byte - 48)
            place += 1
        }
        return place - start >= least ? value : nil
    }

    /// A whole text as a date.
    static func date(_ text: String) -> CalendarDate? {
        var reader = TemporalReader(text)
        guard let date = reader.date(), reader.isAtEnd else { return nil }
        return date
    }

    /// A whole text as a time.
    static func time(_ text: String) -> ClockTime? {
        var reader = TemporalReader(text)
        return reader.time(on: nil)
    }

    /// A whole text as a date and time; a date alone stands for its midnight.
    static func moment(_ text: String) -> Moment? {
        var reader = TemporalReader(text)
        guard let date = reader.date() else { return nil }
        if reader.isAtEnd { return Moment(date: date, time: ClockTime(nanosecond: 0, zone: nil)) }
        guard reader.take("T") else { return nil }
        let isMidnightAfter = reader.bytes[reader.place...].starts(with: "24:00:00".utf8)
        guard !isMidnightAfter else { return reader.midnightAfter(date) }
        return reader.time(on: date).map { Moment(date: date, time: $0) }
    }

    private mutating func midnightAfter(_ date: CalendarDate) -> Moment? {
        place += 8
        guard let zone = zone(), let following = date.adding(days: 1) else { return nil }
        return Moment(date: following, time: ClockTime(nanosecond: 0, zone: zone.zone))
    }

    private mutating func date() -> CalendarDate? {
        let isNegative = take("-")
        let start = place
        guard let year = digits(4, 9) else { return nil }
        if place - start > 4 && bytes[start] == UInt8(ascii: "0") { return nil }
        guard take("-"), let month = digits(2, 2), take("-"), let day = digits(2, 2) else { return nil }
        return CalendarDate(year: isNegative ? -year : year, month: month, day: day)
    }

    private mutating func time(on date: CalendarDate?) -> ClockTime? {
        guard let hour = digits(2, 2), take(":"), let minute = digits(2, 2), take(":"), let second = digits(2, 2)
        else { return nil }
        guard let fraction = fraction(), let zone = zone() else { return nil }
        return ClockTime(hour: hour, minute: minute, second: second, nanosecond: fraction, zone: zone.zone)
    }

    /// Nanoseconds after the point, 0 where there is none, nil where the point has no digits.
    private mutating func fraction() -> Int? {
        guard take(".") else { return 0 }
        let start = place
        guard var value = digits(1, 9) else { return nil }
        for _ in (place - start)..<9 { value *= 10 }
        _ = digits(0, 64)
        return value
    }

    /// What follows a time, up to the end: nothing, `Z`, an offset or the name of a zone; nil for anything else.
    private mutating func zone() -> (zone: Zone?, Void)? {
        if isAtEnd { return (nil, ()) }
        if take("Z") { return isAtEnd ? (.utc, ()) : nil }
        if take("@") {
            let name = String(decoding: bytes[place...], as: UTF8.self)
            return Zone(name: name).map { ($0, ()) }
        }
        let isNegative = next == UInt8(ascii: "-")
        guard take("-") || take("+"), let hours = digits(2, 2), take(":"), let minutes = digits(2, 2) else {
            return nil
        }
        let seconds = take(":") ? digits(2, 2) : 0
        guard isAtEnd, let seconds, hours <= 18, minutes <= 59, seconds <= 59 else { return nil }
        let total = (hours * 60 + minutes) * 60 + seconds
        guard total <= 18 * 3_600 else { return nil }
        return (.offset(seconds: Int32(isNegative ? -total : total)), ())
    }

    /// A whole text as a duration of either kind.
    static func duration(_ text: String) -> Value? {
        var reader = TemporalReader(text)
        let isNegative = reader.take("-")
        guard reader.take("P"), !reader.isAtEnd else { return nil }
        if let months = reader.yearsAndMonths() {
            return .yearsMonths(MonthSpan(months: isNegative ? -months : months))
        }
        reader.place = isNegative ? 2 : 1
        guard let nanoseconds = reader.daysAndTime() else { return nil }
        return .daysTime(TimeSpan(nanoseconds: isNegative ? -nanoseconds : nanoseconds))
    }

    private mutating func yearsAndMonths() -> Int? {
        var months = 0
        var hasPart = false
        for (unit, factor) in [("Y", 12), ("M", 1)] as [(Unicode.Scalar, Int)] {
            let start = place
            if let value = digits(1, 15), take(unit) {
                months += value * factor
                hasPart = true
            } else {
                place = start
            }
        }
        return hasPart && isAtEnd ? months : nil
    }

    private mutating func daysAndTime() -> Int128? {
        var total: Int128 = 0
        var hasPart = part("D", 86_400, &total)
        if take("T") {
            let hasHours = part("H", 3_600, &total)
            let hasMinutes = part("M", 60, &total)
            let hasSeconds = secondsPart(&total)
            guard hasHours || hasMinutes || hasSeconds else { return nil }
            hasPart = true
        }
        return hasPart && isAtEnd ? total : nil
    }

    private mutating func part(_ unit: Unicode.Scalar, _ seconds: Int128, _ total: inout Int128) -> Bool {
        let start = place
        guard let value = digits(1, 18), take(unit) else {
            place = start
            return false
        }
        total += Int128(value) * seconds * TimeSpan.second
        return true
    }

    private mutating func secondsPart(_ total: inout Int128) -> Bool {
        let start = place
        guard let value = digits(1, 18) else { return false }
        var fraction = 0
        if take(".") {
            let fractionStart = place
            fraction = digits(0, 9) ?? 0
            for _ in (place - fractionStart)..<9 { fraction *= 10 }
            _ = digits(0, 64)
        }
        guard take("S") else {
            place = start
            return false
        }
        total += Int128(value) * TimeSpan.second + Int128(fraction)
        return true
    }
}
