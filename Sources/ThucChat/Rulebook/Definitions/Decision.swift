// The decision that issued a criteria set.

package struct Decision: Hashable, Sendable {
    package var number: String
    package var date: CalendarDay
    package var issuer: String
}
