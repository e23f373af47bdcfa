// The words of a claim cell. Only a plain "đạt" is met.

/// The word of a claim cell: `Đạt`, `Chưa đạt`, `Không đạt`, `Cơ bản đạt`, `Không xét`, blank; all else is unreadable, points such as `97/100` included.
///
/// A document cited after the word (`Đạt (QĐ số 1234/QĐ-UBND ngày 12/6/2019)`) leaves the word plain. A mark such as `x` is read under its head, by the form.
package func readClaim(_ text: String) -> Claim.Word {
    let text = cleaned(text)
    if text.isEmpty { return .none }
    return claimWord(text) ?? withoutCitation(text).flatMap(claimWord) ?? .unreadable
}

private func claimWord(_ text: String) -> Claim.Word? {
    guard text.allSatisfy({ $0.isLetter || $0.isWhitespace || $0 == "." }) else { return nil }
    return switch folded(text) {
    case "đạt": .met
    case "chưa đạt", "không đạt": .notMet
    case "cơ bản đạt": .basicallyMet
    case "không xét": .notConsidered
    default: nil
    }
}

/// What stands before a citation that fills the rest of the text; nil where no citation follows.
func withoutCitation(_ text: String) -> String? {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let mark = text.firstIndex { "(,;:–-".contains($0) }
    let word = Words.start(of: "theo", in: text).flatMap { $0 > text.startIndex ? text.index(before: $0) : nil }
    return [word, mark].compactMap(\.self).sorted().lazy.compactMap { withoutCitation(text, at: $0) }.first
}

private func withoutCitation(_ text: String, at mark: String.Index) -> String? {
    let head = cleaned(String(text[..<mark]))
    let tail = CitationPhrase(cleaned(String(text[text.index(after: mark)...])))
    return !head.isEmpty && tail.startsAtOnce && tail.isCitation ? head : nil
}
