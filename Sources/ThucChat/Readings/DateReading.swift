// Days as offices write them: day before month, four-digit years.

import FEEL

/// Reads `07/7/2021`, `5-8-2008`, `12.6.2019`, `2021-07-07`, `ngày 12 tháng 6 năm 2019`; nil for anything else, two-digit years and missing days included.
package func readDay(_ text: String) -> CalendarDay? {
    if case .day(let day) = DatePhrase(cleaned(text)) { day } else { nil }
}

/// What the text of a date cell amounts to.
enum DatePhrase: Hashable {
    case day(CalendarDay)
    /// The parts are there, but the calendar has no such day.
    case impossible
    /// Month and year, the day blank or not asked for.
    case withoutDay
    case unreadable

    init(_ text: String) {
        if let day = Self.isoDay(text) {
            self = .day(day)
            return
        }
        var tokens = ThucChat.tokens(of: text).filter { $0.sign != "," && $0.sign != ":" }[...]
        if let dotted = Self.dotted(tokens) {
            self = dotted
            return
        }
        let hasDayWord = tokens.first?.word == "ngày"
        if hasDayWord { tokens = tokens.dropFirst() }
        self = Self.dayMonthYear(tokens, hasDayWord: hasDayWord)
    }

    /// `2021-07-07`, also with a time after it as spreadsheet programs keep dates.
    private static func isoDay(_ text: String) -> CalendarDay? {
        let day = text.prefix(10)
        let rest = text.dropFirst(10)
        guard
            rest.isEmpty || rest.first == "T" && rest.dropFirst().allSatisfy({ $0.isASCIIDigit || ":.Z".contains($0) })
        else { return nil }
        guard day.filter({ $0 != "-" }).allSatisfy(\.isASCIIDigit) else { return nil }
        return CalendarDay(iso: day)
    }

    /// `12.6.2019` is one literal to the lexer.
    private static func dotted(_ tokens: ArraySlice<CellToken>) -> DatePhrase? {
        let rest = tokens.first?.word == "ngày" ? tokens.dropFirst() : tokens
        guard rest.count == 1, let text = rest.first?.literal?.text else { return nil }
        let pieces = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 3 else { return nil }
        return day(pieces[0], pieces[1], pieces[2])
    }

    private static func dayMonthYear(_ tokens: ArraySlice<CellToken>, hasDayWord: Bool) -> DatePhrase {
        let shape = tokens.map { token in
            token.literal.map { _ in "n" } ?? token.word ?? token.sign.map(String.init) ?? ""
        }
        let numbers = tokens.compactMap(\.literal?.text)
        switch shape.joined(separator: " ") {
        case "n / n / n", "n - n - n", "n – n – n", "n tháng n năm n", "n tháng n / n":
            return day(numbers[0], numbers[1], numbers[2])
        case "tháng n năm n", "tháng n / n", "/ n / n":
            return isMonth(numbers[0], numbers[1]) ? .withoutDay : .unreadable
        case "n / n": return !hasDayWord && isMonth(numbers[0], numbers[1]) ? .withoutDay : .unreadable
        default: return .unreadable
        }
    }

    private static func isMonth(_ month: String, _ year: String) -> Bool {
        guard month.count <= 2, year.count == 4, let month = Int(month) else { return false }
        return (1...12).contains(month) && Int(year) != nil
    }

    private static func day(_ day: String, _ month: String, _ year: String) -> DatePhrase {
        guard day.count <= 2, month.count <= 2, year.count == 4 else { return .unreadable }
        guard let day = Int(day), let month = Int(month), let year = Int(year) else { return .unreadable }
        return CalendarDay(year: year, month: month, day: day).map(DatePhrase.day) ?? .impossible
    }
}

/// Reads a cleaned, non-blank text as a date.
func readDate(_ text: String) -> Reading {
    switch DatePhrase(text) {
    case .day(let day):
        guard let date = CalendarDate(year: day.year, month: day.month, day: day.day) else {
            return .unreadable(ReadingFault(.dateImpossible, typed: text))
        }
        return .value(Quantity(.date(date)), conversion: nil)
    case .impossible: return .unreadable(ReadingFault(.dateImpossible, typed: text))
    case .withoutDay: return .unreadable(ReadingFault(.dateWithoutDay, typed: text))
    case .unreadable: return .unreadable(ReadingFault(.date, typed: text))
    }
}
