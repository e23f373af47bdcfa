// The digits of one number as typed, read under one notation or the other.

import FEEL

/// A run of digits with dots, commas and group spaces: `1.234,5`, `07`, `1 000 000`.
struct DecimalLiteral: Hashable {
    /// ASCII digits, `.`, `,` and single spaces for any kind of space.
    var text: String
    /// A minus sign directly before it.
    var isNegative = false

    /// The value and the digits after the decimal mark; nil where the literal does not fit the notation whole.
    func value(in notation: NumberNotation) -> (number: Number, decimals: Int)? {
        let pieces = text.split(separator: notation.decimalMark, omittingEmptySubsequences: false)
        guard pieces.count <= 2, let whole = wholeDigits(pieces[0], in: notation) else { return nil }
        let fraction = pieces.count == 2 ? pieces[1] : ""
        guard pieces.count == 1 || !fraction.isEmpty, fraction.allSatisfy(\.isASCIIDigit) else { return nil }
        guard whole.count + fraction.count <= 34 else { return nil }
        let digits = (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : ".\(fraction)")
        return Number(digits).map { ($0, fraction.count) }
    }

    /// English beyond doubt: a comma before a dot, or several groups between commas.
    var isConclusivelyEnglish: Bool {
        let commas = text.count { $0 == "," }
        return (commas > 1 || commas == 1 && text.contains(".")) && value(in: .english) != nil
            && value(in: .vietnamese) == nil
    }

    /// Whether dot or comma stands in it at all.
    var hasMark: Bool { text.contains(".") || text.contains(",") }

    /// The mark and all digits of what may be one thousand and more: `1,500` or `2.000`.
    var group: (mark: Character, digits: String)? {
        let pieces = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard pieces.count == 2, pieces[1].count == 3, pieces[0].count <= 3, pieces[0].first != "0",
            let mark = text.first(where: { $0 == "." || $0 == "," })
        else { return nil }
        return (mark, pieces.joined())
    }

    /// The literal with dot and comma exchanged.
    var exchanged: String {
        String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
    }

    private func wholeDigits(_ text: Substring, in notation: NumberNotation) -> String? {
        let mark: Character = text.contains(" ") ? " " : notation.groupMark
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
        guard groups.count > 1 else { return String(text) }
        guard groups[0].count <= 3, groups[0].first != "0", groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
            return nil
        }
        return groups.joined()
    }
}
