// Sum, difference, product, quotient and remainder of numbers, each rounded once.

extension Number {
    /// The sum, rounded once to 34 digits.
    @inline(__always)
    public static func + (left: Number, right: Number) -> Number {
        if left.power == right.power {
            let sum = left.significand + right.significand
            if sum.magnitude < PowersOfTen.wide(digitLimit) { return Number(exactly: sum, power: left.exponent) }
        }
        return sum(left, right)
    }

    /// The difference, rounded once to 34 digits.
    @inline(__always)
    public static func - (left: Number, right: Number) -> Number { left + -right }

    /// The same magnitude with the other sign.
    @inline(__always)
    public static prefix func - (number: Number) -> Number {
        Number(exactly: -number.significand, power: number.exponent)
    }

    /// The product, rounded once to 34 digits.
    @inline(__always)
    public static func * (left: Number, right: Number) -> Number {
        if let a = Int64(exactly: left.significand), let b = Int64(exactly: right.significand) {
            let (product, overflow) = a.multipliedReportingOverflow(by: b)
            if !overflow { return bounded(Int128(product), power: left.exponent + right.exponent) }
        }
        return product(left, right)
    }

    /// The quotient, rounded once to 34 digits; nil when the divisor is zero.
    public func divided(by divisor: Number) -> Number? {
        if divisor.significand == 0 { return nil }
        if significand == 0 { return .zero }
        let isNegative = (significand < 0) != (divisor.significand < 0)
        let a = significand.magnitude
        let b = divisor.significand.magnitude
        let power = exponent - divisor.exponent
        if let narrow = UInt64(exactly: b) {
            return Number.quotient(a, narrow, power: power, isNegative: isNegative)
        }
        return Number.quotient(a, b, power: power, isNegative: isNegative)
    }

    /// What is left after taking away the divisor a whole number of times, with the divisor's sign; nil when it is zero.
    ///
    /// `-7 modulo 3` is 2. Exact, then rounded once.
    /// - Source: DMN 1.5, 10.3.4.5, `modulo`.
    public func modulo(_ divisor: Number) -> Number? {
        if divisor.significand == 0 { return nil }
        if significand == 0 { return .zero }
        let common = min(exponent, divisor.exponent)
        guard exponent - common <= 20_000, divisor.exponent - common <= 20_000 else { return nil }
        let a = WideInteger(significand.magnitude).timesPowerOfTen(exponent - common)
        let b = WideInteger(divisor.significand.magnitude).timesPowerOfTen(divisor.exponent - common)
        var rest = a.dividedWithRemainder(by: b).remainder
        if !rest.isZero && (significand < 0) != (divisor.significand < 0) { rest = b.minus(rest) }
        return rest.number(power: common, isNegative: divisor.significand < 0)
    }

    private static func sum(_ left: Number, _ right: Number) -> Number {
        if left.significand == 0 { return right }
        if right.significand == 0 { return left }
        let (high, low) = left.power >= right.power ? (left, right) : (right, left)
        let gap = high.exponent - low.exponent
        let room = 38 - PowersOfTen.digitCount(high.significand.magnitude)
        if gap <= room {
            let total = high.significand * Int128(PowersOfTen.wide(gap)) + low.significand
            return rounding(total.magnitude, power: low.exponent, isNegative: total < 0, hasRest: false)
        }
        let raised = high.significand * Int128(PowersOfTen.wide(room))
        let power = high.exponent - room
        let drop = gap - room
        let divisor: Int128 = drop > 37 ? 0 : Int128(PowersOfTen.wide(drop))
        let kept = divisor == 0 ? 0 : low.significand / divisor
        let hasRest = divisor == 0 || low.significand % divisor != 0
        var total = raised + kept
        if hasRest && (low.significand < 0) != (high.significand < 0) {
            // The true sum lies between two neighbours: step towards zero and let the rest say "a little more".
            total += total < 0 ? 1 : -1
        }
        return rounding(total.magnitude, power: power, isNegative: total < 0, hasRest: hasRest)
    }

    private static func product(_ left: Number, _ right: Number) -> Number {
        let a = left.significand.magnitude
        let b = right.significand.magnitude
        let isNegative = (left.significand < 0) != (right.significand < 0)
        let power = left.exponent + right.exponent
        let (small, overflow) = a.multipliedReportingOverflow(by: b)
        if !overflow { return rounding(small, power: power, isNegative: isNegative, hasRest: false) }
        let drop = PowersOfTen.digitCount(a) + PowersOfTen.digitCount(b) - 36
        let divided = PowersOfTen.wide(drop).dividingFullWidth(a.multipliedFullWidth(by: b))
        return rounding(
            divided.quotient, power: power + drop, isNegative: isNegative, hasRest: divided.remainder != 0)
    }

    /// Divides by a divisor of one machine word, nineteen digits at a time.
    private static func quotient(_ a: UInt128, _ b: UInt64, power: Int, isNegative: Bool) -> Number {
        var (quotient, rest): (UInt128, UInt64)
        if let narrow = UInt64(exactly: a) {
            let divided = narrow.quotientAndRemainder(dividingBy: b)
            (quotient, rest) = (UInt128(divided.quotient), divided.remainder)
        } else {
            let divided = a.quotientAndRemainder(dividingBy: UInt128(b))
            (quotient, rest) = (divided.quotient, UInt64(truncatingIfNeeded: divided.remainder))
        }
        var power = power
        guard rest != 0 else {
            return rounding(quotient, power: power, isNegative: isNegative, hasRest: false)
        }
        var digits = quotient == 0 ? 0 : PowersOfTen.digitCount(quotient)
        while rest != 0 && digits < 35 {
            let step = min(19, 38 - digits)
            let scale = PowersOfTen.narrow(step)
            let divided = b.dividingFullWidth(rest.multipliedFullWidth(by: scale))
            quotient = quotient * UInt128(scale) + UInt128(divided.quotient)
            rest = divided.remainder
            power -= step
            digits = quotient == 0 ? 0 : PowersOfTen.digitCount(quotient)
        }
        let result = rounding(quotient, power: power, isNegative: isNegative, hasRest: rest != 0)
        return rest == 0 ? result.canonical : result
    }

    private static func quotient(_ a: UInt128, _ b: UInt128, power: Int, isNegative: Bool) -> Number {
        let raise = digitLimit - PowersOfTen.digitCount(a)
        let extra = PowersOfTen.digitCount(b) + 1
        let dividend = (a * PowersOfTen.wide(raise)).multipliedFullWidth(by: PowersOfTen.wide(extra))
        let divided = b.dividingFullWidth(dividend)
        let hasRest = divided.remainder != 0
        let result = rounding(
            divided.quotient, power: power - raise - extra, isNegative: isNegative, hasRest: hasRest)
        return hasRest ? result : result.canonical
    }
}
