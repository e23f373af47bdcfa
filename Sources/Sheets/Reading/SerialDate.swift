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
        if days == 0 { return time }
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

    /// The days of a duration (`[h]:mm`), which XML Spreadsheet 2003 writes as the moment so long after the system's day
    /// 0: `1900-01-01T12:00:00.000` is 1.5. Nil for a moment that is no such, or four years away and so a date.
    ///
    /// - Parameter text: begins with a day that there is, as `DateText.isDate` asks.
    static func duration(_ text: ArraySlice<UInt8>, since1904: Bool) -> Double? {
        let parts = String(decoding: text, as: UTF8.self).split { "-T:".contains($0) }.compactMap { Double($0) }
        guard parts.count == 6, parts[3] < 24, parts[4] < 60, parts[5] < 60 else { return nil }
        let zero = since1904 ? civilDay(1904, 1, 1) : civilDay(1899, 12, 31)
        let day = civilDay(Int(parts[0]), Int(parts[1]), Int(parts[2])) - zero
        guard (0..<1_461).contains(day) else { return nil }
        let days = !since1904 && day > 59 ? day + 1 : day  // day 60 never was
        return Double(days) + (parts[3] * 3_600 + parts[4] * 60 + parts[5]) / 86_400
    }

    /// The day counted from 1970-01-01 of a date in the Gregorian calendar.
    private static func civilDay(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
