// Digits that binary arithmetic leaves behind a decimal: 5.199999999999999 for 5,2.

import FEEL

extension Number {
    /// The number at the 15 digits that a program's binary number is sure of and that spreadsheet programs show; itself where it has no more.
    var withoutResidue: Number {
        let digits = significand == 0 ? 1 : "\(significand.magnitude)".count
        guard digits > 15, exponent < 0 else { return self }
        return rounded(scale: 15 - digits - exponent, mode: .halfEven)
    }
}

extension Quantity {
    /// The quantity with every figure that was typed at 15 digits; a quotient of two is as exact as it can be.
    var withoutResidue: Quantity {
        var settled = self
        if denominator == nil, let number { settled.value = .number(number.withoutResidue) }
        settled.upper = upper?.withoutResidue
        settled.numerator = numerator?.withoutResidue
        settled.denominator = denominator?.withoutResidue
        if settled.value != value { settled.printedDecimals = nil }
        return settled
    }
}
