// A dated condition of recognition.

/// A dated condition of recognition, judged like an indicator.
package struct Condition: Sendable {
    package var indicator: Indicator
    package var validFrom: CalendarDay?
    package var validTo: CalendarDay?
}
