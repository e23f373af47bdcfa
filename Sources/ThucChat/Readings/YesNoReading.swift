// The words of a yes/no cell.

import FEEL

/// Reads a cell of a yes/no field: `Có`, `Đạt`, `x` are yes, `Không`, `Chưa đạt` no; `Cơ bản đạt` and `Không xét` are neither.
package func readYesNo(_ text: String) -> Reading {
    let text = cleaned(text)
    if text.isEmpty { return .blank }
    if let answer = yesNoWord(text) { return yesNoReading(answer, typed: text) }
    if let head = withoutCitation(text) { return readPlainYesNo(head, typed: text) }
    return readPlainYesNo(text, typed: text)
}

private func readPlainYesNo(_ word: String, typed: String) -> Reading {
    if let answer = yesNoWord(word) { return yesNoReading(answer, typed: typed) }
    switch readClaim(word) {
    case .basicallyMet, .notConsidered: return .unreadable(ReadingFault(.yesNoNotPlain, typed: typed))
    case .met, .notMet, .none, .unreadable: return .unreadable(ReadingFault(.yesNo, typed: typed))
    }
}

private func yesNoReading(_ answer: (isYes: Bool, isMark: Bool), typed: String) -> Reading {
    .value(
        Quantity(.boolean(answer.isYes)),
        conversion: answer.isMark ? "\(typed) → \(answer.isYes ? "Có" : "Không")" : nil)
}

/// The answer of one word or mark; `isMark` where it is no word.
private func yesNoWord(_ text: String) -> (isYes: Bool, isMark: Bool)? {
    switch text {
    case "x", "X", "+", "1", "✓", "✔", "☑": return (true, true)
    case "0": return (false, true)
    default: break
    }
    guard text.allSatisfy({ $0.isLetter || $0.isWhitespace || $0 == "." }) else { return nil }
    return switch folded(text) {
    case "có", "đã có", "đạt", "đã đạt", "đúng", "yes": (true, false)
    case "không", "không có", "chưa", "chưa có", "không đạt", "chưa đạt", "không đúng", "no": (false, false)
    case "true": (true, true)
    case "false": (false, true)
    default: nil
    }
}
