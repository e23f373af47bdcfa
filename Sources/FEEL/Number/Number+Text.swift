// Reads and writes numbers as plain ASCII decimals.

extension Number: CustomStringConvertible {
    /// Reads `-12.50`, `.5`, `1e-3`: a sign, digits with at most one point, an optional exponent. Nothing else.
    ///
    /// More than 34 digits are rounded half to even.
    /// - Returns: nil for anything else, and where the value lies beyond ``isWithinRange``.
    public init?(_ text: some StringProtocol) {
        var reader = NumberReader()
        for byte in text.utf8 where !reader.take(byte) { return nil }
        guard let number = reader.number, number.isWithinRange else { return nil }
        self = number
    }

    /// The plain decimal with no needless zeros (`1.50` reads `1.5`); an exponent only where the text would pass a
    /// hundred digits.
    public var description: String {
        let plain = canonical
        let digits = String(plain.significand.magnitude)
        let sign = plain.isNegative ? "-" : ""
        let scale = plain.exponent
        if scale >= 0 {
            guard digits.utf8.count + scale <= 100 else { return "\(sign)\(digits)E+\(scale)" }
            return sign + digits + String(repeating: "0", count: scale)
        }
        guard -scale <= 100 else { return "\(sign)\(digits)E\(scale)" }
        let whole = digits.utf8.count + scale
        if whole > 0 { return "\(sign)\(digits.prefix(whole)).\(digits.dropFirst(whole))" }
        return "\(sign)0.\(String(repeating: "0", count: -whole))\(digits)"
    }

    /// The whole number, or nil where there are digits after the point or it does not fit.
    public var integer: Int? {
        guard isInteger else { return nil }
        if power == 0 { return Int(exactly: significand) }
        let plain = canonical
        guard plain.exponent <= 19 else { return nil }
        let (value, overflow) = plain.significand.multipliedReportingOverflow(
            by: Int128(PowersOfTen.wide(plain.exponent)))
        return overflow ? nil : Int(exactly: value)
    }
}

extension Int {
    /// The whole number of the same value, or nil.
    public init?(exactly number: Number) {
        guard let integer = number.integer else { return nil }
        self = integer
    }
}

/// Takes the bytes of a number one by one.
private struct NumberReader {
    private enum Part { case start, whole, fraction, exponentStart, exponentSign, exponent }
    private var part = Part.start
    private var isNegative = false
    private var digits: UInt128 = 0
    private var digitCount = 0
    private var dropped = 0
    private var hasRest = false
    private var fraction = 0
    private var exponent = 0
    private var exponentIsNegative = false
    private var hasDigits = false

    mutating func take(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): takeDigit(byte &- UInt8(ascii: "0"))
        case UInt8(ascii: "."):
            guard part == .start || part == .whole else { return false }
            part = .fraction
        case UInt8(ascii: "e"), UInt8(ascii: "E"):
            guard hasDigits, part == .whole || part == .fraction else { return false }
            part = .exponentStart
        case UInt8(ascii: "-"), UInt8(ascii: "+"): return takeSign(byte == UInt8(ascii: "-"))
        default: return false
        }
        return true
    }

    private mutating func takeSign(_ negative: Bool) -> Bool {
        if part == .start && !hasDigits && digitCount == 0 {
            isNegative = negative
            part = .whole
            return true
        }
        guard part == .exponentStart else { return false }
        exponentIsNegative = negative
        part = .exponentSign
        return true
    }

    private mutating func takeDigit(_ digit: UInt8) {
        switch part {
        case .exponentStart, .exponentSign, .exponent:
            part = .exponent
            exponent = min(exponent * 10 + Int(digit), 10_000_000)
        case .start, .whole, .fraction:
            if part == .start { part = .whole }
            hasDigits = true
            if part == .fraction { fraction += 1 }
            if digitCount < 37 {
                digits = digits * 10 + UInt128(digit)
                digitCount += digits == 0 ? 0 : 1
            } else {
                dropped += 1
                hasRest = hasRest || digit != 0
            }
        }
    }

    var number: Number? {
        guard hasDigits, part != .exponentStart, part != .exponentSign else { return nil }
        let power = dropped - fraction + (exponentIsNegative ? -exponent : exponent)
        return Number.rounding(digits, power: power, isNegative: isNegative, hasRest: hasRest)
    }
}
