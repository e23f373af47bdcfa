// A rate that the commune's own counts give exactly.

import FEEL

/// How a stated rate follows from counts that are stated too: it decides in place of the printed digits that it bears out.
package struct CountedValue: Sendable {
    package var formula: Formula
    /// Numerator and denominator, where the formula is a rate.
    package var share: Share?
}
