// A time of day, with or without a zone.

/// A time of day in nanoseconds since midnight, with the zone it was given, if any.
public struct ClockTime: Hashable, Sendable {
    /// 0..<86,400,000,000,000.
    public let nanosecond: Int64
    /// nil where the time says nothing about its zone.
    public let zone: Zone?

    static let secondLength: Int64 = 1_000_000_000
    static let dayLength: Int64 = 86_400_000_000_000

    init(nanosecond: Int64, zone: Zone?) {
        self.nanosecond = nanosecond
        self.zone = zone
    }

    /// The time, or nil where no clock shows it.
    public init?(hour: Int, minute: Int, second: Int, nanosecond: Int = 0, zone: Zone? = nil) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
            (0..<1_000_000_000).contains(nanosecond)
        else { return nil }
        self.init(
            nanosecond: Int64((hour * 60 + minute) * 60 + second) * ClockTime.secondLength + Int64(nanosecond),
            zone: zone)
    }

    var secondOfDay: Int { Int(nanosecond / ClockTime.secondLength) }
    var hour: Int { secondOfDay / 3_600 }
    var minute: Int { secondOfDay / 60 % 60 }
    var second: Int { secondOfDay % 60 }
    var fraction: Int64 { nanosecond % ClockTime.secondLength }

    /// Seconds ahead of UTC, nil without a zone.
    func offset(on date: CalendarDate?) -> Int? { zone?.offset(on: date, second: secondOfDay) }

    /// Nanoseconds since midnight UTC where the zone is known; may be negative or beyond a day.
    var utcNanosecond: Int64? {
        offset(on: nil).map { nanosecond - Int64($0) * ClockTime.secondLength }
    }
}

extension ClockTime: CustomStringConvertible {
    /// ISO 8601, and `@` before the name of a zone: `09:15:30.5+07:00`, `09:15:30@Asia/Ho_Chi_Minh`.
    public var description: String {
        var text = "\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))"
        if fraction != 0 { text += fractionText(fraction) }
        switch zone {
        case nil: return text
        case .named: return text + "@" + (zone?.name ?? "")
        case .offset(let seconds): return text + offsetText(Int(seconds))
        }
    }
}

func fractionText(_ nanoseconds: Int64) -> String {
    let digits = String(nanoseconds)
    var padded = Substring(String(repeating: "0", count: 9 - digits.utf8.count) + digits)
    while padded.last == "0" { padded.removeLast() }
    return "." + padded
}

private func offsetText(_ seconds: Int) -> String {
    if seconds == 0 { return "Z" }
    let magnitude = Int(seconds.magnitude)
    var text = "\(seconds < 0 ? "-" : "+")\(twoDigits(magnitude / 3_600)):\(twoDigits(magnitude / 60 % 60))"
    if magnitude % 60 != 0 { text += ":\(twoDigits(magnitude % 60))" }
    return text
}
