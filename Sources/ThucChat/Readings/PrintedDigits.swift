// Whether a printed figure and an exact one agree at the digits printed.

import FEEL

/// Whether a figure printed with so many decimals may stand for an exact value: rounded or truncated, both are in use (4/15 is printed 26,6 and 26,7).
package func agrees(printed: Number, decimals: Int, with exact: Number) -> Bool {
    let step = Number(significand: 1, exponent: -max(0, decimals))
    let half = Number(significand: 5, exponent: -max(0, decimals) - 1)
    let isNegative = exact.isNegative || exact.isZero && printed.isNegative
    let difference = isNegative ? printed - exact : exact - printed
    return -half <= difference && difference < step
}
