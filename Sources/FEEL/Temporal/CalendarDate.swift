// A day of the Gregorian calendar, carried back before its introduction.

/// A day: year, month, day.
///
/// Shape: 8 bytes. Years run from -999,999,999 to 999,999,999; year 0 exists, as in ISO 8601.
public struct CalendarDate: Hashable, Sendable, Comparable {
    /// The year.
    public let year: Int32
    /// The month, 1...12.
    public let month: UInt8
    /// The day of the month, 1...31.
    public let day: UInt8

    static let yearLimit = 999_999_999

    /// The day, or nil where the calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
        guard year.magnitude <= CalendarDate.yearLimit, (1...12).contains(month), day >= 1,
            day <= CalendarDate.dayCount(month: month, year: year)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = Int32(year)
        self.month = UInt8(month)
        self.day = UInt8(day)
    }

    /// The day so many days after 1970-01-01, or nil beyond the range of years.
    ///
    /// - Source: the civil calendar in eras of 400 years, counted from 1 March.
    init?(dayNumber: Int) {
        guard dayNumber.magnitude <= 400_000_000_000 else { return nil }
        let shifted = dayNumber + 719_468
        let era = shifted.flooredQuotient(146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
    }

    /// How many days after 1970-01-01 it lies.
    var dayNumber: Int {
        let shiftedYear = Int(year) - (month <= 2 ? 1 : 0)
        let era = shiftedYear.flooredQuotient(400)
        let yearOfEra = shiftedYear - era * 400
        let shiftedMonth = (Int(month) + 9) % 12
        let dayOfYear = (153 * shiftedMonth + 2) / 5 + Int(day) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func dayCount(month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Orders by time.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The day so many days later.
    func adding(days: Int) -> CalendarDate? { CalendarDate(dayNumber: dayNumber + days) }

    /// The same day so many months later; the last day of the month where it is shorter.
    func adding(months: Int) -> CalendarDate? {
        let (total, overflow) = (Int(year) * 12 + Int(month) - 1).addingReportingOverflow(months)
        guard !overflow else { return nil }
        let newYear = total.flooredQuotient(12)
        guard newYear.magnitude <= CalendarDate.yearLimit else { return nil }
        let newMonth = total - newYear * 12 + 1
        return CalendarDate(
            year: newYear, month: newMonth,
            day: min(Int(day), CalendarDate.dayCount(month: newMonth, year: newYear)))
    }

    /// Monday is 1, Sunday 7.
    var weekday: Int { (dayNumber + 3).flooredRemainder(7) + 1 }

    /// 1 for 1 January.
    var dayOfYear: Int { dayNumber - firstOfYear(Int(year)) + 1 }

    /// The ISO 8601 week, 1...53.
    var weekOfYear: Int {
        let thursday = dayNumber - weekday + 4
        let yearOfThursday = CalendarDate(dayNumber: thursday).map { Int($0.year) } ?? Int(year)
        return (thursday - firstOfYear(yearOfThursday)) / 7 + 1
    }

    private func firstOfYear(_ year: Int) -> Int {
        CalendarDate(checkedYear: year, month: 1, day: 1).dayNumber
    }
}

extension CalendarDate: CustomStringConvertible {
    /// ISO 8601: `2021-07-01`.
    public var description: String {
        let digits = String(year.magnitude)
        let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        return "\(year < 0 ? "-" : "")\(padded)-\(twoDigits(Int(month)))-\(twoDigits(Int(day)))"
    }
}

func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

extension Int {
    func flooredQuotient(_ divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }

    func flooredRemainder(_ divisor: Int) -> Int { self - flooredQuotient(divisor) * divisor }
}
