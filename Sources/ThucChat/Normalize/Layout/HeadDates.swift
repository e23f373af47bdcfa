// The time that a head names: a year, a year in brackets, the day up to which its column counts.

/// `Kết quả năm 2020`, `Kết quả (2020)`, `Kết quả đến 31/12/2020`: the periods, and the head without them.
struct HeadDates {
    let periods: [Period]
    /// Folded.
    let undated: String

    /// - Parameter bracket: what stands in brackets at the end of the head.
    init(_ typed: String, folded: String, bracket: String?) {
        if let year = bracket.flatMap({ Self.year($0[...]) }) {
            periods = [Period(year: year)]
            undated = Words.removing("\(year)", from: folded)
        } else if let (year, rest) = Self.closingDay(folded) {
            periods = [Period(year: year)]
            undated = rest
        } else {
            periods = ThucChat.periods(in: typed)
            let rest = periods.reduce(folded) { Words.removing("năm \($1.year)", from: $0) }
            undated = periods.isEmpty ? folded : Self.withoutDayWords(rest.split(separator: " ")).joined(separator: " ")
        }
    }

    private static let dayWords = Set(
        ["tính", "đến", "hết", "ngày", "tháng", "tại", "thời", "điểm", "cuối"].map(ThucChat.folded))

    /// `… đến hết 31 12 2020`: the year, and the head in front of the words that lead to the day.
    private static func closingDay(_ folded: String) -> (year: Int, rest: String)? {
        let words = folded.split(separator: " ")
        let numbers = words.suffix(3).reversed().prefix { $0.allSatisfy(\.isASCIIDigit) }.count
        guard numbers >= 2, let year = words.last.flatMap(year) else { return nil }
        let head = words.dropLast(numbers)
        let rest = withoutDayWords(Array(head))
        return rest.count < head.count ? (year, rest.joined(separator: " ")) : nil
    }

    private static func withoutDayWords(_ words: [Substring]) -> [Substring] {
        words.reversed().drop { dayWords.contains(String($0)) }.reversed()
    }

    private static func year(_ text: Substring) -> Int? {
        guard text.count == 4, let year = Int(text), (1990...2099).contains(year) else { return nil }
        return year
    }
}
