// What a stated part can be, where detail rows of the same thing have another whole.

import FEEL

/// The least and the most that a part can be of a stated whole, given the rows' own part and whole, whichever whole lies within the other:
/// of 26,9 km, if the listed 26,2 km hold 2 km, at most 2,7 km; of 310 households, if 31 of the listed 320 are poor, at least 21.
struct PartBounds {
    let least: Number
    let most: Number

    init(part: Number, whole: Number, ofStated stated: Number) {
        let rest = stated - whole
        if rest < Number(0) {
            least = max(Number(0), part + rest)
            most = min(part, stated)
        } else {
            least = part
            most = part + rest
        }
    }

    /// The bound that a stated fraction breaks to its own advantage, beyond what rounding explains; nil where none.
    ///
    /// - Parameter areCounts: whole numbers are exact; lengths may have been rounded to them.
    func broken(by quantity: Quantity, scale: Number, isLowerBetter: Bool, areCounts: Bool) -> Number? {
        guard let numerator = quantity.numerator, let denominator = quantity.denominator,
            let part = numerator.divided(by: scale),
            let slack = (Self.half(numerator, areCounts) + Self.half(denominator, areCounts)).divided(by: scale)
        else { return nil }
        if isLowerBetter { return part + slack < least ? least : nil }
        return most + slack < part ? most : nil
    }

    /// Half of the last digit printed.
    private static func half(_ number: Number, _ areCounts: Bool) -> Number {
        if !areCounts, number.exponent >= 0 { return Number(significand: 5, exponent: -1) }
        return number.exponent < 0 ? Number(significand: 5, exponent: number.exponent - 1) : Number(0)
    }
}

extension Facts {
    /// The most or least that the stated part can be, where it claims better than the rows allow.
    func brokenBound(_ test: Test, _ recipe: Recomputation, _ field: Field, _ rows: Recomputed?) -> Number? {
        guard let quantity = stated[field.id]?.value, let printed = quantity.denominator, let part = rows?.numerator,
            let whole = rows?.denominator, whole > Number(0), let scale = scale(of: printed, to: whole, recipe),
            let stated = printed.divided(by: scale)
        else { return nil }
        let isLowerBetter = test.threshold.direction == .atMost || field.better == .lower
        return PartBounds(part: part, whole: whole, ofStated: stated)
            .broken(
                by: quantity, scale: scale, isLowerBetter: isLowerBetter, areCounts: unitSteps(of: recipe).count == 1)
    }

    /// The step between the units of the two wholes that brings them nearest to one another.
    private func scale(of printed: Number, to whole: Number, _ recipe: Recomputation) -> Number? {
        unitSteps(of: recipe).min { distance(printed, $0, whole) < distance(printed, $1, whole) }
    }

    private func distance(_ printed: Number, _ step: Number, _ whole: Number) -> Number {
        guard let scaled = printed.divided(by: step) else { return whole }
        return scaled < whole ? whole - scaled : scaled - whole
    }
}
