// Units through time: what each came from and what became of it.

/// Dated units with the steps between them. A code may name several units, one after another.
package struct UnitHistory: Sendable {
    /// By code, then by first day.
    package let units: [Unit]
    /// By day, then by the codes of new and old.
    package let edges: [LineageEdge]
    /// For units that ended; nil where none did.
    private let index: UnitIndex?
    /// The last days of units that ended, latest first.
    private let lastDays: [CalendarDay]

    /// Without steps every unit stands alone.
    package init(units: [Unit], edges: [LineageEdge] = []) {
        self.units = units.inOrder
        self.edges = edges.sorted { ($0.effective, $0.newCode, $0.oldCode) < ($1.effective, $1.newCode, $1.oldCode) }
        lastDays = Set(units.compactMap(\.validTo)).sorted(by: >)
        index = lastDays.isEmpty ? nil : UnitIndex(units: self.units)
    }

    /// The unit that bears a code on a day.
    package func unit(code: String, on day: CalendarDay) -> Unit? {
        units.first { $0.code == code && $0.isValid(on: day) }
    }

    /// What a unit came from, by code; empty where nobody has said.
    package func origins(of unit: Unit) -> [(unit: Unit, edge: LineageEdge)] {
        edges.filter { $0.newCode == unit.code && $0.effective == unit.validFrom }.compactMap { edge in
            self.unit(code: edge.oldCode, on: edge.effective.dayBefore).map { ($0, edge) }
        }
    }

    /// What became of a unit, by code; empty where it goes on or nobody has said.
    package func outcomes(of unit: Unit) -> [(unit: Unit, edge: LineageEdge)] {
        edges.filter { $0.oldCode == unit.code && $0.effective.dayBefore == unit.validTo }.compactMap { edge in
            self.unit(code: edge.newCode, on: edge.effective).map { ($0, edge) }
        }
    }

    /// The units of an earlier day from which a unit came, itself where it was there; by code.
    package func predecessors(of unit: Unit, on day: CalendarDay) -> [Unit] {
        walk(from: unit, to: day) { origins(of: $0).map(\.unit) }
    }

    /// The units of a later day that a unit became, itself where it still is; by code.
    package func successors(of unit: Unit, on day: CalendarDay) -> [Unit] {
        walk(from: unit, to: day) { outcomes(of: $0).map(\.unit) }
    }

    /// The unit of an earlier day that a unit simply goes on from: alone, whole, and nothing joined to it; nil otherwise.
    package func sameUnit(as unit: Unit, on day: CalendarDay) -> Unit? {
        var current = unit
        for _ in 0...edges.count {
            if current.isValid(on: day) { return current }
            let origins = origins(of: current)
            guard origins.count == 1, [.rename, .continue].contains(origins[0].edge.kind) else { return nil }
            current = origins[0].unit
        }
        return nil
    }

    /// A unit that existed before a day and no longer does, by what was written of it.
    package func formerUnit(code: String?, name: String?, district: String?, before day: CalendarDay) -> Unit? {
        for last in lastDays where last < day {
            let match = index?.match(code: code, name: name, district: district, on: last)
            if case .one(let unit)? = match, !unit.isValid(on: day) { return unit }
        }
        return nil
    }

    private func walk(from unit: Unit, to day: CalendarDay, next: (Unit) -> [Unit]) -> [Unit] {
        var found: Set<Unit> = []
        var seen: Set<Unit> = []
        var waiting = [unit]
        while let current = waiting.popLast() {
            guard seen.insert(current).inserted else { continue }
            if current.isValid(on: day) { found.insert(current) } else { waiting += next(current) }
        }
        return Array(found).inOrder
    }
}
