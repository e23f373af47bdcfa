// A department that owns indicators, under the names it has had.

package struct Owner: Hashable, Sendable {
    /// A name from a day on.
    package struct Name: Hashable, Sendable {
        package var from: CalendarDay
        package var name: Bilingual
    }

    package var id: String
    package var name: Bilingual
    /// Later names, in the order of their days.
    package var renamed: [Name] = []

    /// The department as it is called on a day.
    func named(on day: CalendarDay) -> Owner {
        Owner(id: id, name: renamed.last { $0.from <= day }?.name ?? name)
    }
}
