// A value as it was stated: exact or a bound, with its printed digits and its fraction.

import FEEL

/// A value of an observation, in the field's unit of measure.
package struct Quantity: Hashable, Sendable {
    /// What the words around a number make of it.
    package enum Bound: String, Sendable, Hashable {
        case exactly
        /// `trên`, `hơn`: greater than.
        case above
        /// `ít nhất`, `từ … trở lên`: at least.
        case atLeast = "at-least"
        /// `dưới`, `chưa tới`: less than.
        case below
        /// `tối đa`, `không quá`: at most.
        case atMost = "at-most"
        /// `khoảng`, `gần`: near, on neither side for certain.
        case near
    }

    /// A number, yes or no, a text or a date; never null.
    package var value: Value
    package var bound: Bound = .exactly
    /// The upper end of a stated range `01-1,5`; the lower end is `value`.
    package var upper: Number?
    /// `ước`: an estimate; it decides, with a note.
    package var isEstimate = false
    /// `87,7% (8.481/9.669)`: 8481 and 9669.
    package var numerator: Number?
    package var denominator: Number?
    /// Digits after the decimal comma as printed; nil where the value was not typed as a decimal (computed, yes/no).
    package var printedDecimals: Int?

    package init(_ value: Value) { self.value = value }

    /// The number, where the value is one.
    package var number: Number? {
        if case .number(let number) = value { number } else { nil }
    }
}
