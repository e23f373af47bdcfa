// Where a clock stands: an offset from UTC, or a named zone of a fixed table.

/// The zone of a time: an offset from UTC in seconds, or a named zone.
///
/// Named zones come from a table inside this library, never from the machine, so that one rule gives one result
/// everywhere. The table holds today's offsets and summer-time rules and applies them to every year; a name outside
/// it makes the time null.
public enum Zone: Hashable, Sendable {
    case offset(seconds: Int32)
    case named(UInt8)

    static let utc = Zone.offset(seconds: 0)
    static let dayLength = 86_400

    /// The named zone, or nil where the table has none such.
    init?(name: some StringProtocol) {
        guard let index = Zone.table.firstIndex(where: { $0.name == name }) else { return nil }
        self = .named(UInt8(index))
    }

    /// The identifier of a named zone.
    var name: String? {
        switch self {
        case .offset: nil
        case .named(let index): Zone.table[Int(index)].name
        }
    }

    /// Seconds ahead of UTC at a local date and second of the day; without a date, outside summer time.
    func offset(on date: CalendarDate?, second: Int) -> Int {
        switch self {
        case .offset(let seconds): return Int(seconds)
        case .named(let index):
            let entry = Zone.table[Int(index)]
            guard let date, let rule = entry.summer else { return entry.standard }
            let summerOffset = entry.standard + 3_600
            let utc = date.dayNumber * Zone.dayLength + second - summerOffset
            return rule.holds(at: utc, year: Int(date.year), standard: entry.standard) ? summerOffset : entry.standard
        }
    }

    struct Entry: Sendable {
        let name: String
        let standard: Int
        let summer: SummerTime?
    }

    /// When clocks go forward and back.
    enum SummerTime: Sendable {
        case europe, northAmerica, australia, newZealand

        func holds(at utc: Int, year: Int, standard: Int) -> Bool {
            let (start, end) = bounds(year: year, standard: standard)
            return start < end ? (start <= utc && utc < end) : (utc >= start || utc < end)
        }

        private func bounds(year: Int, standard: Int) -> (start: Int, end: Int) {
            switch self {
            case .europe:
                (lastSunday(3, year) * 86_400 + 3_600, lastSunday(10, year) * 86_400 + 3_600)
            case .northAmerica:
                (sunday(2, 3, year) * 86_400 + 7_200 - standard, sunday(1, 11, year) * 86_400 + 3_600 - standard)
            case .australia:
                (sunday(1, 10, year) * 86_400 + 7_200 - standard, sunday(1, 4, year) * 86_400 + 7_200 - standard)
            case .newZealand:
                (lastSunday(9, year) * 86_400 + 7_200 - standard, sunday(1, 4, year) * 86_400 + 7_200 - standard)
            }
        }

        private func sunday(_ count: Int, _ month: Int, _ year: Int) -> Int {
            guard let first = CalendarDate(year: year, month: month, day: 1) else { return 0 }
            return first.dayNumber + (7 - first.weekday) + (count - 1) * 7
        }

        private func lastSunday(_ month: Int, _ year: Int) -> Int {
            let length = CalendarDate.dayCount(month: month, year: year)
            guard let last = CalendarDate(year: year, month: month, day: length) else { return 0 }
            return last.dayNumber - last.weekday % 7
        }
    }
}
