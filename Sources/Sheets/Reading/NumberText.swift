// Checks the numbers that a spreadsheet program wrote, and undoes the long tails of binary fractions.

/// What a machine-written number amounts to.
enum NumberText: Equatable {
    /// Plain decimals already, such as `-12.5`: to be read as they stand.
    case plain
    /// Written with an exponent or with more digits than a person typed; here as plain decimals.
    case rewritten([UInt8])
    case notANumber

    /// Reads `1234.5`, `0.84999999999999998` (→ `0.85`), `1.5E-3` (→ `0.0015`).
    ///
    /// Spreadsheet programs hold binary doubles and write up to 17 digits, so the shortest decimal of the same double
    /// is what was typed. The double is used for that alone; up to 15 digits nothing is touched.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var digits = 0
        var hasPoint = false
        var index = 0
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { index += 1 }
        let signed = index > 0 && bytes[0] == UInt8(ascii: "+")
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 0x30 < 10 {
                digits += 1
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            index += 1
        }
        guard digits > 0 else {
            self = .notANumber
            return
        }
        if index == bytes.count, digits <= 15, !signed {
            self = .plain
            return
        }
        self = NumberText.shortest(of: bytes, exponentAt: index)
    }

    private static func shortest(of bytes: UnsafeBufferPointer<UInt8>, exponentAt index: Int) -> NumberText {
        guard index == bytes.count || isExponent(bytes[index...]) else { return .notANumber }
        guard let double = Double(String(decoding: bytes, as: UTF8.self)), double.isFinite else { return .notANumber }
        if index == bytes.count, double.magnitude >= 9_007_199_254_740_992 { return .plain }  // 2⁵³: digits are ids
        return .rewritten(plainDecimals(of: double))
    }

    private static func isExponent(_ tail: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var rest = tail
        guard let mark = rest.popFirst(), mark | 0x20 == UInt8(ascii: "e") else { return false }
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
        return !rest.isEmpty && rest.count <= 3 && rest.allSatisfy { $0 &- 0x30 < 10 }
    }

    /// The shortest decimal that gives the same double, without an exponent and without `.0`.
    static func plainDecimals(of double: Double) -> [UInt8] {
        var text = Array(double.description.utf8)
        let isNegative = text.first == UInt8(ascii: "-")
        if isNegative { text.removeFirst() }
        let parts = text.split(separator: UInt8(ascii: "e"), maxSplits: 1)
        let mantissa = parts[0].split(separator: UInt8(ascii: "."), maxSplits: 1)
        var fraction = mantissa.count > 1 ? Array(mantissa[1]) : []
        if fraction == [0x30] { fraction = [] }
        let exponent = parts.count > 1 ? Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 : 0
        let plain = shifted(whole: Array(mantissa[0]), fraction: fraction, by: exponent)
        return isNegative && plain != [0x30] ? [UInt8(ascii: "-")] + plain : plain
    }

    /// Moves the decimal point by a power of ten.
    private static func shifted(whole: [UInt8], fraction: [UInt8], by exponent: Int) -> [UInt8] {
        var digits = whole + fraction
        var point = whole.count + exponent
        if point <= 0 {
            digits = Array(repeating: 0x30, count: 1 - point) + digits
            point = 1
        }
        if point > digits.count { digits += Array(repeating: 0x30, count: point - digits.count) }
        var decimals = Array(digits[point...])
        while decimals.last == 0x30 { decimals.removeLast() }
        let front = Array(digits[..<point].drop { $0 == 0x30 })
        return (front.isEmpty ? [0x30] : front) + (decimals.isEmpty ? [] : [UInt8(ascii: ".")] + decimals)
    }
}
