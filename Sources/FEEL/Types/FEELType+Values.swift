// Which values belong to a type, which type a value has, and how a value is made to fit a declared type.

extension Value {
    /// The type of the value; of a list, the union of its elements'.
    public var type: FEELType {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .yearsMonths: .yearsMonths
        case .daysTime: .daysTime
        case .list(let items):
            .list(items.isEmpty ? .any : items.dropFirst().reduce(items[0].type) { $0.union($1.type) })
        case .context(let context): .context(zip(context.keys, context.values).map { .init($0, $1.type) })
        case .range(let range): .range((range.low ?? range.high)?.type ?? .any)
        case .function(let function): function.type
        case .table(let table): table.type
        }
    }

    /// Whether the value is an instance of the type; null is an instance of none.
    func isInstance(of type: FEELType) -> Bool {
        switch (self, type) {
        case (.null, _): return type == .null
        case (_, .any): return true
        case (.list(let items), .list(let element)):
            return items.allSatisfy { element == .any || $0.isInstance(of: element) || $0.isNull }
        case (.context(let context), .context(let fields)):
            return fields.allSatisfy { field in
                guard let value = context[field.name] else { return false }
                return value.isNull || value.isInstance(of: field.type)
            }
        default: return self.type.conforms(to: type)
        }
    }

    /// The value as one of the declared type: itself, a single element as a list or out of one; nil where neither fits.
    ///
    /// - Source: DMN 1.5, 10.3.2.9.4, implicit conversions.
    func coerced(to type: FEELType) -> Value? {
        if type == .any || isNull || isInstance(of: type) { return self }
        if case .list(let items) = self, items.count == 1, items[0].isInstance(of: type) { return items[0] }
        if case .list(let element) = type, isInstance(of: element) { return .list([self]) }
        if case .date(let date) = self, type == .dateTime {
            return .dateTime(Moment(date: date, time: ClockTime(nanosecond: 0, zone: .utc)))
        }
        return nil
    }
}
