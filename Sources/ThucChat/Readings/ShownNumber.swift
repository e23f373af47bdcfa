// Numbers as people in Vietnam read them: comma before decimals, dots between groups of three.

import FEEL

/// `1234.5`, `%` → `1.234,5 %`.
///
/// - Parameter decimals: at most so many digits after the comma, rounded half up, for values that were computed; nil shows every digit.
package func shown(_ number: Number, unit: String, decimals: Int? = nil) -> String {
    let plain = decimals.map { roundedText(number, decimals: $0) } ?? number.description
    let digits = plain.first == "-" ? String(plain.dropFirst()) : plain
    let pieces = digits.split(separator: ".", maxSplits: 1)
    let sign = plain.first == "-" ? "-" : ""
    let whole = digits.contains("E") ? digits : grouped(pieces.first ?? "0")
    let fraction = pieces.count == 2 && !digits.contains("E") ? ",\(pieces[1])" : ""
    return sign + whole + fraction + (unit.isEmpty ? "" : " \(unit)")
}

extension Bilingual {
    /// A text made of figures in Vietnamese notation and of the plain words beside them, in both languages: `1.234,5 %` is `1,234.5 %`.
    ///
    /// Only for texts this program made of values; what a person typed is quoted as it stands.
    package init(figures vi: String) {
        let pieces = vi.split(separator: "; ", omittingEmptySubsequences: false).map(String.init).map {
            Bilingual.words[$0] ?? Bilingual.inEnglishNotation($0)
        }
        self.init(vi: vi, en: pieces.joined(separator: "; "))
    }

    private static let words = ["Có": "yes", "Không": "no", "Đạt": "met"]

    /// Comma and dot exchanged where they stand between digits.
    private static func inEnglishNotation(_ text: String) -> String {
        let characters = Array(text)
        return String(
            characters.indices.map { index -> Character in
                let isInside = index > 0 && index + 1 < characters.count
                guard isInside, characters[index - 1].isWholeNumber, characters[index + 1].isWholeNumber else {
                    return characters[index]
                }
                return characters[index] == "," ? "." : characters[index] == "." ? "," : characters[index]
            })
    }
}

/// Dots between groups of three, from the right.
private func grouped(_ digits: Substring) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(".") }
        result.append(digit)
    }
    return result
}

/// The plain decimal rounded half up, without needless zeros.
private func roundedText(_ number: Number, decimals: Int) -> String {
    let plain = number.description
    guard !plain.contains("E"), let point = plain.firstIndex(of: ".") else { return plain }
    let fraction = plain[plain.index(after: point)...]
    guard fraction.count > decimals else { return plain }
    let kept = String(plain[..<point]) + (decimals > 0 ? "." + fraction.prefix(decimals) : "")
    let isUp = fraction.dropFirst(decimals).first.map { $0 >= "5" } ?? false
    guard let truncated = Number(kept) else { return plain }
    let step = Number(significand: number.isNegative ? -1 : 1, exponent: -decimals)
    return (isUp ? truncated + step : truncated).description
}
