// Whether a printed figure and an exact one agree at the digits printed.

import FEEL

/// Whether two printed figures may stand for one value: some value rounds or is cut to both.
///
/// 93,1 and 93,2 may both stand for 93,17, one cut and one rounded; 93,1 and 93,3 may not.
package func agrees(printed: Number, decimals: Int, with other: Number, otherDecimals: Int) -> Bool {
    guard printed.isNegative == other.isNegative || printed.isZero || other.isZero else { return false }
    let one = admitted(by: printed.isNegative || other.isNegative ? -printed : printed, decimals)
    let two = admitted(by: printed.isNegative || other.isNegative ? -other : other, otherDecimals)
    return max(one.low, two.low) < min(one.high, two.high)
}

/// The values that round or are cut to a figure that is not negative: from the lower end on, up to and without the upper.
private func admitted(by printed: Number, _ decimals: Int) -> (low: Number, high: Number) {
    let half = Number(significand: 5, exponent: -max(0, decimals) - 1)
    return (printed - half, printed + Number(significand: 1, exponent: -max(0, decimals)))
}

/// Whether a figure printed with so many decimals may stand for an exact value: rounded or truncated, both are in use (4/15 is printed 26,6 and 26,7).
package func agrees(printed: Number, decimals: Int, with exact: Number) -> Bool {
    let step = Number(significand: 1, exponent: -max(0, decimals))
    let half = Number(significand: 5, exponent: -max(0, decimals) - 1)
    let isNegative = exact.isNegative || exact.isZero && printed.isNegative
    let difference = isNegative ? printed - exact : exact - printed
    return -half <= difference && difference < step
}
