// Whole numbers without a bound, for the few operations that need more digits than a number holds.

/// A whole number of any size, never negative.
///
/// Shape: 32-bit limbs, least first, without leading zeros. Used for roots, powers, logarithms and remainders, where
/// a few microseconds do not matter.
struct WideInteger: Sendable {
    private(set) var limbs: [UInt32]

    var isZero: Bool { limbs.isEmpty }

    init(_ value: UInt128) {
        limbs = (0..<4).map { UInt32(truncatingIfNeeded: value >> UInt128($0 * 32)) }
        trim()
    }

    private init(limbs: [UInt32]) {
        self.limbs = limbs
        trim()
    }

    private mutating func trim() {
        while limbs.last == 0 { limbs.removeLast() }
    }

    /// 10^exponent.
    static func powerOfTen(_ exponent: Int) -> WideInteger {
        var result = WideInteger(1)
        var left = exponent
        while left > 0 {
            let step = min(left, 38)
            result = result.times(WideInteger(PowersOfTen.wide(step)))
            left -= step
        }
        return result
    }

    func timesPowerOfTen(_ exponent: Int) -> WideInteger {
        exponent == 0 ? self : times(.powerOfTen(exponent))
    }

    func isLess(than other: WideInteger) -> Bool {
        if limbs.count != other.limbs.count { return limbs.count < other.limbs.count }
        for index in limbs.indices.reversed() where limbs[index] != other.limbs[index] {
            return limbs[index] < other.limbs[index]
        }
        return false
    }

    func plus(_ other: WideInteger) -> WideInteger {
        var sum: [UInt32] = []
        var carry: UInt64 = 0
        for index in 0..<max(limbs.count, other.limbs.count) {
            carry += UInt64(index < limbs.count ? limbs[index] : 0)
            carry += UInt64(index < other.limbs.count ? other.limbs[index] : 0)
            sum.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        sum.append(UInt32(carry))
        return WideInteger(limbs: sum)
    }

    /// The difference; the other must not be larger.
    func minus(_ other: WideInteger) -> WideInteger {
        var difference = limbs
        var borrow: Int64 = 0
        for index in difference.indices {
            var value = Int64(difference[index]) - borrow - Int64(index < other.limbs.count ? other.limbs[index] : 0)
            borrow = value < 0 ? 1 : 0
            if value < 0 { value += 1 << 32 }
            difference[index] = UInt32(truncatingIfNeeded: value)
        }
        return WideInteger(limbs: difference)
    }

    func times(_ other: WideInteger) -> WideInteger {
        var product = [UInt32](repeating: 0, count: limbs.count + other.limbs.count + 1)
        for (row, limb) in limbs.enumerated() {
            var carry: UInt64 = 0
            for (column, factor) in other.limbs.enumerated() {
                carry += UInt64(limb) * UInt64(factor) + UInt64(product[row + column])
                product[row + column] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            product[row + other.limbs.count] = UInt32(carry)
        }
        return WideInteger(limbs: product)
    }

    /// Long division; the divisor must not be zero.
    func dividedWithRemainder(by divisor: WideInteger) -> (quotient: WideInteger, remainder: WideInteger) {
        if isLess(than: divisor) { return (WideInteger(limbs: []), self) }
        if divisor.limbs.count == 1 { return divided(byLimb: divisor.limbs[0]) }
        let shift = divisor.limbs[divisor.limbs.count - 1].leadingZeroBitCount
        let divisorLimbs = divisor.shifted(left: shift).limbs
        var rest = shifted(left: shift).limbs
        rest.append(0)
        let size = divisorLimbs.count
        var quotient = [UInt32](repeating: 0, count: rest.count - size)
        for place in quotient.indices.reversed() {
            quotient[place] = WideInteger.nextDigit(&rest, divisorLimbs, at: place)
        }
        let remainder = WideInteger(limbs: Array(rest.prefix(size))).shifted(right: shift)
        return (WideInteger(limbs: quotient), remainder)
    }

    /// Knuth's algorithm D, one digit: estimates it from two limbs, subtracts, and adds back where it was too large.
    private static func nextDigit(_ rest: inout [UInt32], _ divisor: [UInt32], at place: Int) -> UInt32 {
        let size = divisor.count
        let top = UInt64(rest[place + size]) << 32 | UInt64(rest[place + size - 1])
        let lead = UInt64(divisor[size - 1])
        var digit = min(top / lead, UInt64(UInt32.max))
        var excess = top - digit * lead
        while excess <= UInt64(UInt32.max)
            && digit * UInt64(divisor[size - 2]) > excess << 32 | UInt64(rest[place + size - 2])
        {
            digit -= 1
            excess += lead
        }
        var borrow: Int64 = 0
        var carry: UInt64 = 0
        for index in 0..<size {
            carry += digit * UInt64(divisor[index])
            let value = Int64(rest[place + index]) - borrow - Int64(carry & 0xFFFF_FFFF)
            rest[place + index] = UInt32(truncatingIfNeeded: value)
            borrow = value < 0 ? 1 : 0
            carry >>= 32
        }
        let value = Int64(rest[place + size]) - borrow - Int64(carry)
        rest[place + size] = UInt32(truncatingIfNeeded: value)
        if value < 0 {
            digit -= 1
            var back: UInt64 = 0
            for index in 0..<size {
                back += UInt64(rest[place + index]) + UInt64(divisor[index])
                rest[place + index] = UInt32(truncatingIfNeeded: back)
                back >>= 32
            }
            rest[place + size] = UInt32(truncatingIfNeeded: UInt64(rest[place + size]) + back)
        }
        return UInt32(digit)
    }

    private func divided(byLimb divisor: UInt32) -> (quotient: WideInteger, remainder: WideInteger) {
        var quotient = limbs
        var rest: UInt64 = 0
        for index in limbs.indices.reversed() {
            let value = rest << 32 | UInt64(limbs[index])
            quotient[index] = UInt32(value / UInt64(divisor))
            rest = value % UInt64(divisor)
        }
        return (WideInteger(limbs: quotient), WideInteger(UInt128(rest)))
    }

    private func shifted(left bits: Int) -> WideInteger {
        guard bits > 0 else { return self }
        var result: [UInt32] = []
        var carry: UInt32 = 0
        for limb in limbs {
            result.append(limb << bits | carry)
            carry = limb >> (32 - bits)
        }
        result.append(carry)
        return WideInteger(limbs: result)
    }

    private func shifted(right bits: Int) -> WideInteger {
        guard bits > 0 else { return self }
        var result = limbs
        for index in result.indices {
            let above = index + 1 < limbs.count ? limbs[index + 1] << (32 - bits) : 0
            result[index] = limbs[index] >> bits | above
        }
        return WideInteger(limbs: result)
    }

    /// How many decimal digits it has; zero has one.
    var digitCount: Int {
        guard let last = limbs.last else { return 1 }
        let bits = limbs.count * 32 - last.leadingZeroBitCount
        let estimate = Int(Int64(bits) * 30_103 / 100_000)
        return isLess(than: .powerOfTen(estimate)) ? estimate : estimate + 1
    }

    /// The largest whole number whose square is not above it.
    var squareRoot: WideInteger {
        guard !isZero else { return self }
        var guess = WideInteger.powerOfTen((digitCount + 1) / 2 + 1)
        while true {
            let next = guess.plus(dividedWithRemainder(by: guess).quotient).divided(byLimb: 2).quotient
            if !next.isLess(than: guess) { return guess }
            guess = next
        }
    }

    /// `±self × 10^power`, rounded to 34 digits half to even.
    func number(power: Int, isNegative: Bool) -> Number {
        let drop = digitCount - 37
        guard drop > 0 else { return Number.rounding(narrowed, power: power, isNegative: isNegative, hasRest: false) }
        let (kept, rest) = dividedWithRemainder(by: .powerOfTen(drop))
        return Number.rounding(
            kept.narrowed, power: power + drop, isNegative: isNegative, hasRest: !rest.isZero)
    }

    private var narrowed: UInt128 {
        limbs.reversed().reduce(0) { $0 << 32 | UInt128($1) }
    }
}
