// The order of criteria and indicator codes: the base tier's first, then by their numbers, then as text: 2 < 2.1 < 10 < 17.2 < 17.10.

package enum CodeOrder {
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let tiers = (RuleCode(left).tier ?? "", RuleCode(right).tier ?? "")
        if tiers.0 != tiers.1 { return tiers.0 < tiers.1 }
        let leftParts = parts(RuleCode(left).plain)
        let rightParts = parts(RuleCode(right).plain)
        for (one, other) in zip(leftParts, rightParts) where one != other {
            return one.number == other.number ? one.rest < other.rest : one.number < other.number
        }
        return (leftParts.count, left) < (rightParts.count, right)
    }

    private struct Part: Equatable {
        var number: Int
        var rest: Substring
    }

    private static func parts(_ code: String) -> [Part] {
        code.split(separator: ".").map { piece in
            let digits = piece.prefix { $0.isASCII && $0.isNumber }
            return Part(number: Int(digits) ?? Int.max, rest: piece.dropFirst(digits.count))
        }
    }
}
