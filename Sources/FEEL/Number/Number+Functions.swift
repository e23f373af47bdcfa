// Square root, power, exponential and natural logarithm with more digits than the result keeps.

/// Fixed-point arithmetic at 80 decimal places on whole numbers without a bound.
private struct FixedPoint {
    static let places = 80
    static let unit = WideInteger.powerOfTen(places)
    var magnitude: WideInteger
    var isNegative = false

    init(_ magnitude: WideInteger, isNegative: Bool = false) {
        self.magnitude = magnitude
        self.isNegative = isNegative && !magnitude.isZero
    }

    /// The number's value cut at 80 places; it must be below 10^100.
    init(_ number: Number) {
        let shift = FixedPoint.places + number.exponent
        let digits = WideInteger(number.significand.magnitude)
        let scaled =
            shift >= 0
            ? digits.timesPowerOfTen(shift) : digits.dividedWithRemainder(by: .powerOfTen(-shift)).quotient
        self.init(scaled, isNegative: number.isNegative)
    }

    static func + (left: FixedPoint, right: FixedPoint) -> FixedPoint {
        if left.isNegative == right.isNegative {
            return FixedPoint(left.magnitude.plus(right.magnitude), isNegative: left.isNegative)
        }
        if left.magnitude.isLess(than: right.magnitude) {
            return FixedPoint(right.magnitude.minus(left.magnitude), isNegative: right.isNegative)
        }
        return FixedPoint(left.magnitude.minus(right.magnitude), isNegative: left.isNegative)
    }

    static func - (left: FixedPoint, right: FixedPoint) -> FixedPoint {
        left + FixedPoint(right.magnitude, isNegative: !right.isNegative)
    }

    static func * (left: FixedPoint, right: FixedPoint) -> FixedPoint {
        let product = left.magnitude.times(right.magnitude).dividedWithRemainder(by: unit).quotient
        return FixedPoint(product, isNegative: left.isNegative != right.isNegative)
    }

    static func / (left: FixedPoint, right: FixedPoint) -> FixedPoint {
        let quotient = left.magnitude.times(unit).dividedWithRemainder(by: right.magnitude).quotient
        return FixedPoint(quotient, isNegative: left.isNegative != right.isNegative)
    }

    func divided(by divisor: Int) -> FixedPoint {
        FixedPoint(
            magnitude.dividedWithRemainder(by: WideInteger(UInt128(divisor))).quotient, isNegative: isNegative)
    }

    func number(power: Int) -> Number {
        magnitude.number(power: power - FixedPoint.places, isNegative: isNegative)
    }

    /// ln((1 + z) / (1 - z)) for small z, by the odd powers of z.
    static func doubledArcTangent(_ z: FixedPoint) -> FixedPoint {
        let square = z * z
        var term = z
        var sum = z
        var odd = 3
        while !term.magnitude.isZero {
            term = term * square
            sum = sum + term.divided(by: odd)
            odd += 2
        }
        return sum + sum
    }

    /// ln 2 and ln 10, from series of small fractions.
    static let logarithmOfTwo = doubledArcTangent(FixedPoint(unit).divided(by: 3))
    static let logarithmOfTen =
        logarithmOfTwo + logarithmOfTwo + logarithmOfTwo
        + doubledArcTangent(FixedPoint(unit).divided(by: 9))

    /// e^x for x in [0, ln 10].
    static func exponential(_ x: FixedPoint) -> FixedPoint {
        let reduced = x.divided(by: 256)
        var term = FixedPoint(unit)
        var sum = term
        var step = 1
        while !term.magnitude.isZero {
            term = (term * reduced).divided(by: step)
            sum = sum + term
            step += 1
        }
        for _ in 0..<8 { sum = sum * sum }
        return sum
    }
}

extension Number {
    /// The square root, rounded half to even; nil below zero.
    public var squareRoot: Number? {
        if significand < 0 { return nil }
        if significand == 0 { return .zero }
        var shift = 80
        if (exponent - shift) % 2 != 0 { shift += 1 }
        let wide = WideInteger(significand.magnitude).timesPowerOfTen(shift)
        let root = wide.squareRoot
        let isExact = !root.times(root).isLess(than: wide)
        let power = (exponent - shift) / 2
        if isExact { return root.number(power: power, isNegative: false).canonical }
        return root.timesPowerOfTen(1).plus(WideInteger(1)).number(power: power - 1, isNegative: false)
    }

    /// e to this power, to 34 digits; nil beyond range.
    public var exponential: Number? {
        guard magnitude < Number(14_200) else { return isNegative ? .zero : nil }
        let x = FixedPoint(self)
        let ten = FixedPoint.logarithmOfTen
        var tens = 0
        var rest = x
        let (quotient, _) = x.magnitude.dividedWithRemainder(by: ten.magnitude)
        tens = quotient.number(power: 0, isNegative: x.isNegative).integer ?? 0
        rest = x - FixedPoint(quotient.times(ten.magnitude), isNegative: x.isNegative)
        if rest.isNegative {
            rest = rest + ten
            tens -= 1
        }
        let result = FixedPoint.exponential(rest).number(power: tens)
        return result.isWithinRange ? result : nil
    }

    /// The natural logarithm, to 34 digits; nil at zero and below.
    public var naturalLogarithm: Number? {
        guard significand > 0 else { return nil }
        return naturalLogarithmFixed.number(power: 0)
    }

    private var naturalLogarithmFixed: FixedPoint {
        let digits = PowersOfTen.digitCount(significand.magnitude)
        var lead = FixedPoint(Number(exactly: significand, power: 1 - digits))
        var doublings = 0
        let limit = FixedPoint.unit.plus(FixedPoint(FixedPoint.unit).divided(by: 2).magnitude)
        while limit.isLess(than: lead.magnitude) {
            lead = lead.divided(by: 2)
            doublings += 1
        }
        let one = FixedPoint(FixedPoint.unit)
        let series = FixedPoint.doubledArcTangent((lead - one) / (lead + one))
        let tens = exponent + digits - 1
        let tenPart = FixedPoint(
            FixedPoint.logarithmOfTen.magnitude.times(WideInteger(UInt128(tens.magnitude))), isNegative: tens < 0)
        let twoPart = FixedPoint(FixedPoint.logarithmOfTwo.magnitude.times(WideInteger(UInt128(doublings))))
        return series + twoPart + tenPart
    }

    /// This number to a power; nil where it has no real value or lies beyond range.
    ///
    /// A whole power is computed with 60 digits and rounded once; any other through logarithms with 80.
    public func raised(to power: Number) -> Number? {
        if power.isZero { return .one }
        if isZero { return power.isNegative ? nil : .zero }
        if self == .one { return .one }
        if let whole = power.integer { return raised(toWhole: whole) }
        guard significand > 0 else {
            return nil
        }
        let product = naturalLogarithmFixed * FixedPoint(power)
        return product.number(power: 0).exponential
    }

    private func raised(toWhole power: Int) -> Number? {
        guard power.magnitude <= 1_000_000_000 else { return nil }
        var base = Wide(magnitude: WideInteger(canonical.significand.magnitude), power: canonical.exponent)
        var result = Wide(magnitude: WideInteger(1), power: 0)
        var left = power.magnitude
        while left > 0 {
            if left & 1 == 1 { result = result.times(base) }
            left >>= 1
            if left > 0 { base = base.times(base) }
            guard result.power.magnitude < 1_000_000, base.power.magnitude < 1_000_000_000_000 else { return nil }
        }
        let isNegativeResult = isNegative && power & 1 != 0
        guard power < 0 else {
            let value = result.magnitude.number(power: result.power, isNegative: isNegativeResult)
            return value.isWithinRange ? value.canonical : nil
        }
        let shift = result.magnitude.digitCount + 60
        let (quotient, rest) = WideInteger.powerOfTen(shift).dividedWithRemainder(by: result.magnitude)
        let sticky = rest.isZero ? quotient : quotient.timesPowerOfTen(1).plus(WideInteger(1))
        let scale = -shift - result.power - (rest.isZero ? 0 : 1)
        let value = sticky.number(power: scale, isNegative: isNegativeResult)
        return value.isWithinRange ? value.canonical : nil
    }
}

/// A whole number times a power of ten, cut to 60 digits after each product.
private struct Wide {
    var magnitude: WideInteger
    var power: Int

    func times(_ other: Wide) -> Wide {
        let product = magnitude.times(other.magnitude)
        let drop = product.digitCount - 60
        guard drop > 0 else { return Wide(magnitude: product, power: power + other.power) }
        return Wide(
            magnitude: product.dividedWithRemainder(by: .powerOfTen(drop)).quotient, power: power + other.power + drop)
    }
}
