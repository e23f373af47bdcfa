// A decimal number of 34 significant digits: an integer times a power of ten.
// Arithmetic is in Number+Arithmetic.swift, rounding in Number+Rounding.swift.

/// A decimal number of at most 34 significant digits.
///
/// Shape: a 128-bit significand and a power of ten; no references. Two numbers of equal value are equal and hash
/// alike, whatever zeros they were written with (`1.50 == 1.5`). Every operation rounds once, half to even.
///
/// The exponent of a result may leave the range of decimal128 (10^±6144) while a computation goes on; the evaluator
/// asks ``isWithinRange`` after each operation and answers null with a note where it has. It never traps: beyond
/// 10^±100,000,000 a product stays at that power of ten, and a difference too small to say becomes zero.
public struct Number: Sendable {
    /// The digits, signed; its magnitude is below 10^34.
    public let significand: Int128
    let power: Int32

    /// The power of ten that the significand is multiplied by.
    public var exponent: Int { Int(power) }

    static let digitLimit = 34
    static let powerLimit = 100_000_000
    static let rangeLimit = 6_144

    /// Zero.
    public static let zero = Number(0)
    /// One.
    public static let one = Number(1)

    /// A number of a significand and a power already known to fit.
    @inline(__always)
    init(exactly significand: Int128, power: Int) {
        self.significand = significand
        self.power = Int32(truncatingIfNeeded: power)
    }

    /// A whole number.
    @inline(__always)
    public init(_ integer: Int) {
        self.init(exactly: Int128(integer), power: 0)
    }

    /// `significand × 10^exponent`, rounded to 34 digits half to even.
    public init(significand: Int128, exponent: Int) {
        self = Number.rounding(
            significand.magnitude, power: exponent, isNegative: significand < 0, hasRest: false)
    }

    /// Whether nothing is left of it but zero.
    public var isZero: Bool { significand == 0 }

    /// Whether it is below zero.
    public var isNegative: Bool { significand < 0 }

    /// Whether it has no digits after the decimal point.
    public var isInteger: Bool {
        if power >= 0 || significand == 0 { return true }
        if power < -Int32(Number.digitLimit) { return false }
        return significand.magnitude % PowersOfTen.wide(-exponent) == 0
    }

    /// Whether it lies in the range numbers of a rule may have: zero, or from 10^-6176 to below 10^6145.
    public var isWithinRange: Bool {
        if power > -Int32(6_140) && power < 6_111 { return true }
        if significand == 0 { return true }
        let leading = exponent + PowersOfTen.digitCount(significand.magnitude) - 1
        return leading <= Number.rangeLimit && leading >= -6_176
    }

    /// Its value without the sign.
    public var magnitude: Number { significand < 0 ? -self : self }

    /// The same value with no zeros at the end of its significand, and zero with exponent 0.
    public var canonical: Number {
        guard significand != 0 else { return .zero }
        guard significand % 10 == 0 else { return self }
        var digits = significand
        var scale = exponent
        for step in [16, 8, 4, 2, 1] {
            let divisor = Int128(PowersOfTen.wide(step))
            while digits % divisor == 0 {
                digits /= divisor
                scale += step
            }
        }
        return Number(exactly: digits, power: scale)
    }
}

extension Number: Hashable {
    /// Whether both have the same value.
    @inline(__always)
    public static func == (left: Number, right: Number) -> Bool {
        if left.power == right.power { return left.significand == right.significand }
        return compare(left, right) == 0
    }

    /// Hashes the canonical form, so that `1.0` and `1` are one key.
    public func hash(into hasher: inout Hasher) {
        let plain = canonical
        hasher.combine(plain.significand)
        hasher.combine(plain.power)
    }
}

extension Number: Comparable {
    /// Orders by value.
    @inline(__always)
    public static func < (left: Number, right: Number) -> Bool {
        if left.power == right.power { return left.significand < right.significand }
        return compare(left, right) < 0
    }

    /// -1, 0 or 1 as the left is below, equal to or above the right.
    static func compare(_ left: Number, _ right: Number) -> Int {
        let leftSign = left.significand.signum()
        let rightSign = right.significand.signum()
        if leftSign != rightSign { return leftSign < rightSign ? -1 : 1 }
        if leftSign == 0 { return 0 }
        let order = compareMagnitudes(left, right)
        return leftSign > 0 ? order : -order
    }

    private static func compareMagnitudes(_ left: Number, _ right: Number) -> Int {
        var a = left.significand.magnitude
        var b = right.significand.magnitude
        let leading = left.exponent + PowersOfTen.digitCount(a)
        let other = right.exponent + PowersOfTen.digitCount(b)
        if leading != other { return leading < other ? -1 : 1 }
        if left.power > right.power {
            a *= PowersOfTen.wide(left.exponent - right.exponent)
        } else {
            b *= PowersOfTen.wide(right.exponent - left.exponent)
        }
        return a == b ? 0 : (a < b ? -1 : 1)
    }
}

extension Int128 {
    /// -1, 0 or 1.
    func signum() -> Int { self == 0 ? 0 : (self < 0 ? -1 : 1) }
}
