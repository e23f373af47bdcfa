// What span of time the data describe: `2020`, `2021-H1`, `2021-Q3`, `2021-06`.

/// The period of a submission. Its year is the year of the standard, which chooses the criteria set; the year of the decision is another thing.
public struct Period: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// A part of the year.
    package enum Part: Hashable, Sendable, Comparable {
        case whole
        case half(Int)
        case quarter(Int)
        case month(Int)
    }

    /// The year of the standard.
    public let year: Int
    package let part: Part

    package init(year: Int, part: Part = .whole) {
        self.year = year
        self.part = part
    }

    /// Reads the canonical form; nil for anything else.
    public init?(_ text: String) {
        let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let head = pieces.first, head.count == 4, let year = Int(head), year > 1900 else { return nil }
        guard pieces.count <= 2, let part = pieces.count == 1 ? .whole : Part(pieces[1]) else { return nil }
        self.init(year: year, part: part)
    }

    /// The canonical form, as in file names and columns.
    public var description: String {
        switch part {
        case .whole: "\(year)"
        case .half(let half): "\(year)-H\(half)"
        case .quarter(let quarter): "\(year)-Q\(quarter)"
        case .month(let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
        }
    }

    /// The last day of the period: what must be in force, must be so on this day.
    package var lastDay: CalendarDay {
        switch part {
        case .whole: CalendarDay(lastOf: 12, in: year)
        case .half(let half): CalendarDay(lastOf: half * 6, in: year)
        case .quarter(let quarter): CalendarDay(lastOf: quarter * 3, in: year)
        case .month(let month): CalendarDay(lastOf: month, in: year)
        }
    }

    /// By time, a whole year before its parts.
    public static func < (left: Period, right: Period) -> Bool {
        (left.year, left.part) < (right.year, right.part)
    }
}

extension Period.Part {
    fileprivate init?(_ text: Substring) {
        let digits = text.drop { $0 == "H" || $0 == "Q" }
        guard let number = Int(digits) else { return nil }
        switch (text.first, number) {
        case ("H", 1...2) where digits.count == 1: self = .half(number)
        case ("Q", 1...4) where digits.count == 1: self = .quarter(number)
        case (_, 1...12) where digits.count == 2 && text.count == 2: self = .month(number)
        default: return nil
        }
    }
}
