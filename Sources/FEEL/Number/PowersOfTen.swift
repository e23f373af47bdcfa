// Powers of ten in 64 and 128 bits, and how many digits a whole number has.

enum PowersOfTen {
    private static let table: [UInt128] = {
        var powers: [UInt128] = [1]
        for _ in 1...38 { powers.append(powers[powers.count - 1] * 10) }
        return powers
    }()

    private static let narrowTable: [UInt64] = {
        var powers: [UInt64] = [1]
        for _ in 1...19 { powers.append(powers[powers.count - 1] * 10) }
        return powers
    }()

    /// 10^exponent for 0...38.
    @inline(__always)
    static func wide(_ exponent: Int) -> UInt128 { table[exponent] }

    /// 10^exponent for 0...19.
    @inline(__always)
    static func narrow(_ exponent: Int) -> UInt64 { narrowTable[exponent] }

    /// How many decimal digits the value has; zero has one.
    static func digitCount(_ value: UInt128) -> Int {
        if value <= UInt128(UInt64.max) { return digitCount(UInt64(truncatingIfNeeded: value)) }
        let bits = 128 - value.leadingZeroBitCount
        let estimate = (bits * 1_233) >> 12
        if estimate > 38 { return 39 }
        return value >= wide(estimate) ? estimate + 1 : estimate
    }

    /// How many decimal digits the value has; zero has one.
    static func digitCount(_ value: UInt64) -> Int {
        if value == 0 { return 1 }
        let bits = 64 - value.leadingZeroBitCount
        let estimate = (bits * 1_233) >> 12
        return value >= narrow(estimate) ? estimate + 1 : estimate
    }
}
