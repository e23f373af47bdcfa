// A day of the proleptic Gregorian calendar, without clock, zone or locale.

/// A day. Shape: year, month 1–12, day 1–31, always a day that exists.
package struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// `yyyymmdd`.
    private let digits: Int32

    package var year: Int { Int(digits) / 10_000 }
    package var month: Int { Int(digits) / 100 % 100 }
    package var day: Int { Int(digits) % 100 }

    private init(checked year: Int, _ month: Int, _ day: Int) { digits = Int32(year * 10_000 + month * 100 + day) }

    /// Nil for a day that does not exist, such as 31/4 or 29/2/2021.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.length(of: month, in: year)).contains(day) else { return nil }
        self.init(checked: year, month, day)
    }

    /// The last day of a month; year and month are clamped to 1–9999 and 1–12.
    package init(lastOf month: Int, in year: Int) {
        let (year, month) = (min(max(year, 1), 9999), min(max(month, 1), 12))
        self.init(checked: year, month, Self.length(of: month, in: year))
    }

    /// Reads ISO `2020-12-31`; nil for anything else.
    package init?(iso text: some StringProtocol) {
        let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
        guard pieces.count == 3, pieces[0].count == 4, pieces[1].count == 2, pieces[2].count == 2 else { return nil }
        guard let year = Int(pieces[0]), let month = Int(pieces[1]), let day = Int(pieces[2]) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// ISO, as in files.
    package var description: String {
        let y = String(year)
        return String(repeating: "0", count: 4 - y.count) + y + "-" + Self.padded(month) + "-" + Self.padded(day)
    }

    /// The day before; the first day of year 1 is its own.
    package var dayBefore: CalendarDay {
        if let earlier = CalendarDay(year: year, month: month, day: day - 1) { return earlier }
        if month > 1 { return CalendarDay(lastOf: month - 1, in: year) }
        return year > 1 ? CalendarDay(lastOf: 12, in: year - 1) : self
    }

    /// As an office writes it: `05/8/2019`.
    package var shown: String { "\(Self.padded(day))/\(month < 3 ? Self.padded(month) : "\(month)")/\(year)" }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.digits < right.digits
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
