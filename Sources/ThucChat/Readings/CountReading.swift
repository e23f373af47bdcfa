// The count of a total row.

/// Reads `Số tiêu chí đạt: 15/19`, `15/19 tiêu chí`, `Đạt 15 tiêu chí`; nil where there is not exactly one whole count, or one that exceeds its total.
package func readCount(_ text: String) -> (met: Int, full: Int?)? {
    let all = tokens(of: cleaned(text))
    var numbers: [Int] = []
    var hasSlash = false
    for (index, token) in all.enumerated() {
        switch token.kind {
        case .word: continue
        case .number(let literal):
            guard literal.text.allSatisfy(\.isASCIIDigit), literal.text.count <= 4, let count = Int(literal.text) else {
                return nil
            }
            numbers.append(count)
        case .sign("/"):
            let isBetween = index > 0 && all[index - 1].literal != nil && index + 1 < all.count
            guard isBetween, all[index + 1].literal != nil, !hasSlash else { return nil }
            hasSlash = true
        case .sign(let sign):
            guard ":.,;=()".contains(sign) else { return nil }
        }
    }
    switch (numbers.count, hasSlash) {
    case (1, false): return (numbers[0], nil)
    case (2, true): return numbers[0] <= numbers[1] ? (numbers[0], numbers[1]) : nil
    default: return nil
    }
}
