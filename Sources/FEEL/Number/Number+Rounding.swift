// Rounds numbers: to 34 digits after an operation, or to a scale in one of the modes rules may ask for.

extension Number {
    /// How to choose between the two neighbours of a value that does not fit its scale.
    public enum RoundingMode: Sendable, Hashable, CaseIterable {
        case halfEven, halfUp, halfDown, up, down, floor, ceiling
    }

    /// The value with at most `scale` digits after the decimal point; a negative scale rounds before it.
    ///
    /// `floor` and `ceiling` go towards negative and positive infinity, `up` and `down` away from and towards zero.
    public func rounded(scale: Int, mode: RoundingMode) -> Number {
        let drop = -scale - exponent
        guard drop > 0, significand != 0 else { return self }
        let magnitude = significand.magnitude
        guard drop <= 38 else {
            let awayFromZero = Number.goesUp(
                mode, isNegative: isNegative, isOdd: false, comparedToHalf: -1, hasRest: true)
            return Number(significand: awayFromZero ? (isNegative ? -1 : 1) : 0, exponent: -scale).canonicalZero
        }
        let divided = magnitude.quotientAndRemainder(dividingBy: PowersOfTen.wide(drop))
        let half = PowersOfTen.wide(drop) / 2
        let order = divided.remainder == half ? 0 : (divided.remainder < half ? -1 : 1)
        let up = Number.goesUp(
            mode, isNegative: isNegative, isOdd: divided.quotient & 1 == 1, comparedToHalf: order,
            hasRest: divided.remainder != 0)
        let kept = Int128(divided.quotient) + (up ? 1 : 0)
        return Number(significand: isNegative ? -kept : kept, exponent: -scale).canonicalZero
    }

    /// The whole part, cut towards zero.
    public var truncated: Number { rounded(scale: 0, mode: .down) }

    private var canonicalZero: Number { significand == 0 ? .zero : self }

    private static func goesUp(
        _ mode: RoundingMode, isNegative: Bool, isOdd: Bool, comparedToHalf order: Int, hasRest: Bool
    ) -> Bool {
        guard hasRest else { return false }
        switch mode {
        case .halfEven: return order > 0 || (order == 0 && isOdd)
        case .halfUp: return order >= 0
        case .halfDown: return order > 0
        case .up: return true
        case .down: return false
        case .floor: return isNegative
        case .ceiling: return !isNegative
        }
    }

    /// `±magnitude × 10^power`, rounded to 34 digits half to even.
    ///
    /// - Parameter hasRest: true where the exact value is a little larger than the magnitude says; then the magnitude
    ///   must have at least 35 digits.
    static func rounding(_ magnitude: UInt128, power: Int, isNegative: Bool, hasRest: Bool) -> Number {
        if magnitude < PowersOfTen.wide(digitLimit) {
            return bounded(isNegative ? -Int128(magnitude) : Int128(magnitude), power: power)
        }
        let drop = PowersOfTen.digitCount(magnitude) - digitLimit
        let divisor = PowersOfTen.wide(drop)
        let divided = magnitude.quotientAndRemainder(dividingBy: divisor)
        var kept = divided.quotient
        let half = divisor / 2
        if divided.remainder > half || (divided.remainder == half && (hasRest || kept & 1 == 1)) { kept += 1 }
        var scale = power + drop
        if kept == PowersOfTen.wide(digitLimit) {
            kept /= 10
            scale += 1
        }
        return bounded(isNegative ? -Int128(kept) : Int128(kept), power: scale)
    }

    /// Keeps the power of ten within what 32 bits hold.
    @inline(__always)
    static func bounded(_ significand: Int128, power: Int) -> Number {
        if power <= powerLimit && power >= -powerLimit { return Number(exactly: significand, power: power) }
        if significand == 0 || power < 0 { return .zero }
        return Number(exactly: significand, power: powerLimit)
    }
}
