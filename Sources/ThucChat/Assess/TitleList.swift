// The list of titles held: tier, set, decision and date of each, and what in it must be asked.

/// A title that a commune holds.
package struct HeldTitle: Hashable, Sendable {
    /// The id of the tier in the set in force.
    package var tier: String
    /// The set under which it was decided, as written.
    package var set: String
    package var decision: String
    /// Nil where the list gives none, or none that can be read.
    package var date: CalendarDay?
}

/// Reads the rows of a list of titles; the highest title of a commune is the one it holds.
struct TitleList {
    private let request: AssessmentRequest
    private(set) var held: [String: HeldTitle] = [:]
    private(set) var findings: [Finding] = []
    private var seen: Set<Key> = []

    private struct Key: Hashable {
        var unit: String
        var tier: String
    }

    init(_ request: AssessmentRequest) { self.request = request }

    mutating func add(_ table: UnitTable) {
        let columns = TitleColumns(table)
        for row in table.rows { add(row, table, columns) }
    }

    private mutating func add(_ row: UnitTable.Row, _ table: UnitTable, _ columns: TitleColumns) {
        func ask(_ fault: ListFault, _ column: Int?) {
            findings.append(fault.finding(at: table.place(row.row, column ?? 0)))
        }
        let unit = row.unit
        let tierText = table.text(row.row, columns.tier)
        guard let tier = request.rulebook.tier(named: tierText) else {
            return ask(.unknownTier(tierText, unit.fullName, known: request.rulebook.tiers.map(\.title)), columns.tier)
        }
        let dateText = table.text(row.row, columns.date)
        let date = readDay(dateText)
        if date == nil { ask(.titleDate(dateText, unit.fullName), columns.date) }
        if let date, date > request.period.lastDay {
            return ask(.titleAfterPeriod(date, unit.fullName, period: request.period), columns.date)
        }
        if let origins = origins(of: unit, before: date) {
            return ask(.titleBeforeUnit(unit.fullName, origins: origins), columns.date)
        }
        guard seen.insert(Key(unit: unit.code, tier: tier.id)).inserted else {
            return ask(.titleTwice(tier.title, unit.fullName), columns.tier)
        }
        let set = table.text(row.row, columns.set)
        if !set.isEmpty, !request.sets.isEmpty, !request.sets.contains(set) {
            ask(.unknownSet(set, unit.fullName, known: request.sets), columns.set)
        }
        let decision = table.text(row.row, columns.decision)
        if decision.isEmpty { ask(.titleWithoutDecision(unit.fullName), columns.decision) }
        let title = HeldTitle(tier: tier.id, set: set, decision: decision, date: date)
        let rests = request.rulebook.tiers(downFrom: tier.id).map(\.id)
        if let other = held[unit.code], !rests.contains(other.tier) { return }
        held[unit.code] = title
    }

    /// The units that held a title decided before a unit was formed by a merger or split; nil where it is the unit's own.
    private func origins(of unit: Unit, before date: CalendarDay?) -> [Unit]? {
        guard let date, let begun = unit.validFrom, date < begun else { return nil }
        guard request.history.sameUnit(as: unit, on: date) == nil else { return nil }
        let origins = request.history.origins(of: unit).map(\.unit)
        return origins.isEmpty ? nil : origins
    }
}

/// Where a list of titles says what.
struct TitleColumns {
    static let tierHeads = ["tier", "hạng", "danh hiệu"]

    let tier: Int?
    let set: Int?
    let decision: Int?
    let date: Int?

    init(_ table: UnitTable) {
        tier = table.column(Self.tierHeads)
        set = table.column(["set", "bộ tiêu chí"])
        decision = table.column(["decision", "quyết định", "số quyết định"])
        date = table.column(["date", "ngày", "ngày quyết định"])
    }
}
