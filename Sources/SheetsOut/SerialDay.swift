// Days as spreadsheets count them.

/// Serial numbers of the 1900 calendar.
enum SerialDay {
    /// From 1 March 1900, before which the calendar has a day too many, to 31 December 9999.
    static let range = 61...2_958_465

    /// `2021-07-07`.
    ///
    /// - Source: days to civil dates in eras of 400 years that begin on 1 March.
    static func iso(_ serial: Int) -> String {
        let days = serial + 693_899  // since 0000-03-01
        let era = days / 146_097
        let day = days % 146_097
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
        let inYear = day - (365 * year + year / 4 - year / 100)
        let month = (5 * inYear + 2) / 153
        let inMonth = inYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        return text(year + era * 400 + (civilMonth <= 2 ? 1 : 0), 4) + "-" + text(civilMonth, 2) + "-"
            + text(inMonth, 2)
    }

    private static func text(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
