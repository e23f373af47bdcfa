// The day from which one department answers for what another answered for.

package struct Handover: Hashable, Sendable {
    package var from: CalendarDay
    package var owner: String
    package var to: String
    /// Codes of the indicators handed over; empty for all that are not named in another handover of the department.
    package var indicators: [String]
    package var provenance: Provenance
}

extension [Handover] {
    /// Who answers for an indicator of a department on a day.
    func successor(of owner: String, for indicator: String?, on day: CalendarDay) -> String {
        let active = filter { $0.owner == owner && $0.from <= day }
        let named = active.last { handover in indicator.map(handover.indicators.contains) ?? false }
        return (named ?? active.last { $0.indicators.isEmpty })?.to ?? owner
    }
}
