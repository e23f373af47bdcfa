// Brings the dates that spreadsheet programs write to one form.

/// Dates as files carry them, `2021-07-07T00:00:00.000`, cut to the form cells have.
enum DateText {
    /// The bytes to keep, counted from the text's start: `2021-07-07` for midnight, `2021-07-07T13:30:00` otherwise,
    /// `13:30:00` for a time alone (which programs date to 1899-12-31 or 30); nil to keep all.
    static func canonical(_ text: ArraySlice<UInt8>) -> Range<Int>? {
        let start = text.startIndex
        guard text.count > 10, text[start + 10] == UInt8(ascii: "T") else { return nil }
        let isTime = text.starts(with: "1899-12-31".utf8) || text.starts(with: "1899-12-30".utf8)
        let time = text[(start + 11)...]
        let isMidnight = time.allSatisfy { $0 == 0x30 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        if isMidnight, !isTime { return 0..<10 }
        let first = isTime ? 11 : 0
        guard let point = time.firstIndex(of: UInt8(ascii: ".")) else { return isTime ? first..<text.count : nil }
        let isWholeSecond = time[point...].dropFirst().allSatisfy { $0 == 0x30 }
        return isWholeSecond ? first..<(point - start) : isTime ? first..<text.count : nil
    }

    /// A range of bytes in an arena cut to that form, and the whole of it where something was cut.
    static func cut(_ text: Range<Int>, in arena: [UInt8]) -> (text: Range<Int>, raw: Range<Int>?) {
        guard let kept = canonical(arena[text]) else { return (text, nil) }
        return (text.lowerBound + kept.lowerBound..<text.lowerBound + kept.upperBound, text)
    }

    /// Whether a text begins with a day that there is, `2021-07-07`, and ends there or goes on with `T`.
    static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
        let start = text.startIndex
        guard text.count >= 10, text[start + 4] == UInt8(ascii: "-"), text[start + 7] == UInt8(ascii: "-"),
            text.count == 10 || text[start + 10] == UInt8(ascii: "T"), let year = number(text[start..<start + 4]),
            let month = number(text[start + 5..<start + 7]), let day = number(text[start + 8..<start + 10])
        else { return false }
        return year > 0 && (1...12).contains(month) && day >= 1 && day <= days(of: month, in: year)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.allSatisfy { $0 &- 0x30 < 10 } ? digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) } : nil
    }

    private static func days(of month: Int, in year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}
