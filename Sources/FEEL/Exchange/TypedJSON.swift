// FEEL values as JSON that keeps their kinds: `{"@number": "1.50"}`, `{"@date": "2021-07-01"}`.

extension Value {
    /// The value a typed JSON stands for; a plain JSON number is a number too. Nil where a tag holds no such text.
    package init?(typed json: JSONTree) {
        switch json {
        case .null: self = .null
        case .boolean(let truth): self = .boolean(truth)
        case .number(let digits):
            guard let number = Number(digits) else { return nil }
            self = .number(number)
        case .string(let text): self = .string(Composed.text(text))
        case .array(let items):
            let values = items.compactMap { Value(typed: $0) }
            guard values.count == items.count else { return nil }
            self = .list(values)
        case .object(let members):
            if members.count == 1, members[0].key.hasPrefix("@"), let text = members[0].value.string {
                guard let value = Value(tag: members[0].key, text) else { return nil }
                self = value
                return
            }
            var entries: [(key: String, value: Value)] = []
            for member in members {
                guard let value = Value(typed: member.value) else { return nil }
                entries.append((Composed.text(member.key), value))
            }
            self = .context(Context(entries))
        }
    }

    private init?(tag: String, _ text: String) {
        let value: Value? =
            switch tag {
            case "@number": Number(text).map { .number($0) }
            case "@date": TemporalReader.date(text).map { .date($0) }
            case "@time": TemporalReader.time(text).map { .time($0) }
            case "@date and time": TemporalReader.moment(text).map { .dateTime($0) }
            case "@duration": TemporalReader.duration(text)
            default: nil
            }
        guard let value else { return nil }
        self = value
    }

    /// The value as typed JSON; a range or a function as its text.
    package var typedJSON: JSONTree {
        switch self {
        case .null: .null
        case .boolean(let truth): .boolean(truth)
        case .number(let number): tagged("@number", number.description)
        case .string(let text): .string(text)
        case .date(let date): tagged("@date", date.description)
        case .time(let time): tagged("@time", time.description)
        case .dateTime(let moment): tagged("@date and time", moment.description)
        case .yearsMonths(let span): tagged("@duration", span.description)
        case .daysTime(let span): tagged("@duration", span.description)
        case .list(let items): .array(items.map(\.typedJSON))
        case .table(let table): .array(table.rows.map(\.typedJSON))
        case .context(let context): .object(context.entries.map { .init($0.key, $0.value.typedJSON) })
        case .range, .function: .string(text)
        }
    }

    private func tagged(_ tag: String, _ text: String) -> JSONTree { .object([.init(tag, .string(text))]) }
}
