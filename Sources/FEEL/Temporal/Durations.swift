// The two durations of FEEL: years and months, days and time. Neither converts to the other.

/// A duration of years and months, in months.
public struct MonthSpan: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The length in months; negative where it points back.
    public let months: Int

    /// A duration of so many months.
    public init(months: Int) { self.months = months }

    /// Orders by length.
    public static func < (left: MonthSpan, right: MonthSpan) -> Bool { left.months < right.months }

    /// ISO 8601: `P1Y2M`, `-P3M`, `P0M`.
    public var description: String {
        let years = months.magnitude / 12
        let rest = months.magnitude % 12
        if months == 0 { return "P0M" }
        return "\(months < 0 ? "-" : "")P\(years > 0 ? "\(years)Y" : "")\(rest > 0 ? "\(rest)M" : "")"
    }

    /// The whole months from one day to another, counted towards zero.
    init(from start: CalendarDate, to end: CalendarDate) {
        var months = (Int(end.year) - Int(start.year)) * 12 + Int(end.month) - Int(start.month)
        if months > 0 && end.day < start.day { months -= 1 }
        if months < 0 && end.day > start.day { months += 1 }
        self.init(months: months)
    }
}

/// A duration of days, hours, minutes and seconds, in nanoseconds.
public struct TimeSpan: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The length in nanoseconds; negative where it points back.
    public let nanoseconds: Int128

    static let second: Int128 = 1_000_000_000

    /// A duration of so many nanoseconds.
    public init(nanoseconds: Int128) { self.nanoseconds = nanoseconds }

    init(seconds: Int) { self.init(nanoseconds: Int128(seconds) * TimeSpan.second) }

    /// Orders by length.
    public static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.nanoseconds < right.nanoseconds }

    /// The length in seconds.
    var seconds: Number { Number(significand: nanoseconds, exponent: -9) }

    /// A duration of so many seconds; anything below a nanosecond is cut; nil beyond range.
    init?(seconds: Number) {
        let scaled = (seconds * Number(significand: 1, exponent: 9)).rounded(scale: 0, mode: .down).canonical
        guard scaled.exponent <= 20 else { return nil }
        let (value, overflow) = scaled.significand.multipliedReportingOverflow(
            by: Int128(PowersOfTen.wide(max(0, scaled.exponent))))
        guard !overflow else { return nil }
        self.init(nanoseconds: value)
    }

    /// ISO 8601: `P1DT2H3M4.5S`, `PT0S`.
    public var description: String {
        if nanoseconds == 0 { return "PT0S" }
        let magnitude = nanoseconds.magnitude
        let total = magnitude / 1_000_000_000
        let (days, hours, minutes, seconds) = (total / 86_400, total / 3_600 % 24, total / 60 % 60, total % 60)
        let fraction = Int64(magnitude % 1_000_000_000)
        var text = "\(nanoseconds < 0 ? "-" : "")P"
        if days > 0 { text += "\(days)D" }
        guard hours + minutes + seconds > 0 || fraction > 0 else { return text }
        text += "T"
        if hours > 0 { text += "\(hours)H" }
        if minutes > 0 { text += "\(minutes)M" }
        if seconds > 0 || fraction > 0 { text += "\(seconds)\(fraction > 0 ? fractionText(fraction) : "")S" }
        return text
    }
}
