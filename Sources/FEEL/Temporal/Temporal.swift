// Temporal literals: which kind of value a text after `@` stands for.

enum Temporal {
    /// The date, time, date and time or duration a text stands for, nil for none.
    static func literal(_ text: String) -> Value? {
        if let duration = TemporalReader.duration(text) { return duration }
        if let date = TemporalReader.date(text) { return .date(date) }
        if let time = TemporalReader.time(text) { return .time(time) }
        return TemporalReader.moment(text).map { .dateTime($0) }
    }
}
