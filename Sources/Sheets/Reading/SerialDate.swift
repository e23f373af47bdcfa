// Turns the day numbers of Excel into dates.

/// Day numbers as Excel keeps dates: days since the end of 1899 (or since 1904), time as a fraction.
enum SerialDate {
    /// `2021-07-07`, `2021-07-07T13:30:00`, or `13:30:00` for a time alone; nil for what is no date: negative numbers,
    /// years beyond 9999, and day 60 of 1900, which never was.
    ///
    /// - Parameter serial: a number as the file writes it; to the second.
    static func text(_ serial: Double, since1904: Bool) -> String? {
        guard serial.isFinite, serial >= 0, serial < 2_958_467 else { return nil }
        let seconds = Int((serial * 86_400).rounded())
        let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        guard days <= (since1904 ? 2_957_003 : 2_958_465) else { return nil }  // the last day of 9999
        let time = clock(rest)
        if days == 0, !since1904 || rest > 0 { return time }
        guard since1904 || days != 60 else { return nil }
        let shift = since1904 ? 24_107 : days < 60 ? 25_568 : 25_569  // days from the system's day 0 to 1970-01-01
        let date = civil(days - shift)
        return rest == 0 ? date : date + "T" + time
    }

    private static func clock(_ seconds: Int) -> String {
        [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
    }

    /// The date of a day counted from 1970-01-01 in the Gregorian calendar.
    private static func civil(_ day: Int) -> String {
        let shifted = day + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let date = dayOfYear - (153 * month + 2) / 5 + 1
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return "\(padded(year, 4))-\(padded(month < 10 ? month + 3 : month - 9, 2))-\(padded(date, 2))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
