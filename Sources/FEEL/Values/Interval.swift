// A range of values between two ends, either of which may be open or absent.

/// A range: `[1..10)`, `> 5`, `<= date("2021-07-01")`.
///
/// An end that is nil is not bounded (`< 10` has no low end).
public struct Interval: Hashable, Sendable {
    /// The low end.
    public let low: Value?
    /// The high end.
    public let high: Value?
    /// Whether the low end belongs to it.
    public let includesLow: Bool
    /// Whether the high end belongs to it.
    public let includesHigh: Bool

    /// How the range is meant: between its ends, or as `= x` or `!= x` with both ends at x.
    public let kind: Kind

    /// What a range holds.
    public enum Kind: Hashable, Sendable {
        case between, only, allBut
    }

    /// A range between two ends.
    public init(low: Value?, high: Value?, includesLow: Bool, includesHigh: Bool) {
        self.low = low
        self.high = high
        self.includesLow = includesLow
        self.includesHigh = includesHigh
        kind = .between
    }

    /// `= x` or `!= x`.
    init(point: Value, isExcluded: Bool) {
        low = point
        high = point
        includesLow = !isExcluded
        includesHigh = !isExcluded
        kind = isExcluded ? .allBut : .only
    }

    /// Whether the value lies in it; nil where it cannot be compared with an end.
    func contains(_ value: Value) -> Bool? {
        if kind != .between, let point = low { return Comparison.equals(value, point).map { $0 == (kind == .only) } }
        var isInside: Bool? = true
        if let low { isInside = Comparison.compare(value, low).map { includesLow ? $0 >= 0 : $0 > 0 } }
        guard let lowAnswer = isInside else { return nil }
        guard let high else { return lowAnswer }
        guard let order = Comparison.compare(value, high) else { return nil }
        return lowAnswer && (includesHigh ? order <= 0 : order < 0)
    }
}
