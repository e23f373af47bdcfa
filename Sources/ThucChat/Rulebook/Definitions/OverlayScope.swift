// Where and when an overlay's level holds.

/// The units and days of an overlay. A national level has no scope.
package struct OverlayScope: Hashable, Sendable {
    package var overlay: String
    /// Nil for every province.
    package var province: String?
    /// District codes; empty for all.
    package var districts: [String]
    /// Unit codes; empty for all.
    package var units: [String]
    package var from: CalendarDay
    package var to: CalendarDay

    /// Whether it covers a unit in a period: on the period's last day.
    package func covers(_ unit: Unit, _ period: Period) -> Bool {
        let day = period.lastDay
        guard from <= day, day <= to, province.map({ $0 == unit.provinceCode }) ?? true else { return false }
        guard districts.isEmpty || districts.contains(unit.district?.code ?? "") else { return false }
        return units.isEmpty || units.contains(unit.code)
    }

    /// Whether some unit and day could fall under both.
    package func meets(_ other: OverlayScope) -> Bool {
        guard from <= other.to, other.from <= to else { return false }
        guard province == nil || other.province == nil || province == other.province else { return false }
        return Self.meet(districts, other.districts) && Self.meet(units, other.units)
    }

    private static func meet(_ left: [String], _ right: [String]) -> Bool {
        left.isEmpty || right.isEmpty || !Set(left).isDisjoint(with: right)
    }
}
