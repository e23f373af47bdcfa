// The printed requirement beside an indicator: one level, or a level with a stricter part in brackets.

import FEEL

/// Reads `≥90%`, `90% trở lên`, `≤ 12%`, `100%`, `Đạt`, `≥90% (≥50% nước sạch)`, `Không quá 12%`, `36 triệu đồng`; nil where it does not read whole.
///
/// A bare number is `exactly`: it says nothing of a direction. `dưới` and `trên` are read as at most and at least, as such columns use them.
/// - Parameter unit: the unit to give values in, such as `triệu đồng/người/năm`; without it, values stay in the unit printed.
package func readRequirement(_ text: String, unit: String = "") -> [Requirement.Level]? {
    let text = cleaned(text)
    if text.isEmpty { return nil }
    if readClaim(text) == .met { return [Requirement.Level(direction: .achieved, value: nil)] }
    var levels: [Requirement.Level] = []
    for segment in segments(of: text) {
        guard let level = requirementLevel(segment, unit: UnitOfMeasure(declared: unit)) else { return nil }
        levels.append(level)
    }
    return levels.isEmpty ? nil : levels
}

/// Pieces between brackets and semicolons, `trong đó` gone.
private func segments(of text: String) -> [String] {
    text.split { "();[]\n".contains($0) }.map { cleaned(String($0)) }.filter { !$0.isEmpty }
}

private func requirementLevel(_ text: String, unit: UnitOfMeasure?) -> Requirement.Level? {
    guard let phrase = NumberPhrase(text, vocabulary: { _ in true }) else { return nil }
    guard phrase.over == nil, phrase.upper == nil, phrase.aside == nil, phrase.main.terms.count == 1 else { return nil }
    let term = phrase.main.terms[0]
    guard let value = requirementNumber(term.literal) else { return nil }
    let direction: Direction
    switch phrase.bound {
    case .exactly: direction = .exactly
    case .above, .atLeast: direction = .atLeast
    case .below, .atMost: direction = .atMost
    case .near: return nil
    }
    guard let unit, let printed = term.unit else { return Requirement.Level(direction: direction, value: value) }
    guard let factor = printed.factor(to: unit, vocabulary: { _ in true }),
        let converted = (value * factor.times).divided(by: factor.over)
    else { return nil }
    return Requirement.Level(direction: direction, value: converted)
}

/// Vietnamese notation, unless both would read it and differ.
private func requirementNumber(_ literal: DecimalLiteral) -> Number? {
    guard let value = literal.value(in: .vietnamese)?.number else { return nil }
    if let other = literal.value(in: .english)?.number, other != value { return nil }
    return value
}
