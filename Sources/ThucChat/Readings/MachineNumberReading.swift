// A number cell of XML or .xlsx, written by a program: dot before decimals, no groups.

import FEEL

/// Reads the value of a typed number cell: exact, dot decimals whatever the column shows.
///
/// A share without that style, above 0 and not above 1, is ambiguous: 0.97 may be 97 % or 0,97 %.
///
/// - Parameter isPercent: whether the cell is shown as a percentage, so that 0.925 is 92,5 %; the conversion says so.
package func readMachineNumber(_ text: String, isPercent: Bool, as field: Field) -> Reading {
    let text = cleaned(text)
    if text.isEmpty { return .blank }
    switch field.kind {
    case .number: break
    case .yesNo, .date: return read(text, as: field, notation: .english)
    case .text: return .value(Quantity(.string(text)), conversion: nil)
    }
    guard text.count <= 40, let exact = Number(text) else { return .unreadable(ReadingFault(.number, typed: text)) }
    let typed = exact.withoutResidue
    let unit = UnitOfMeasure(declared: field.unitOfMeasure)
    let isShare = unit?.dimension == .percent
    if isPercent && !isShare {
        return .unreadable(ReadingFault(.unitDiffers(found: "%", expected: field.unitOfMeasure), typed: text))
    }
    if isShare, !isPercent, let fault = shareOrPercent(typed) { return .ambiguous(fault) }
    let number = isPercent ? typed * Number(100) : typed
    guard field.admits(number) else { return .unreadable(field.boundsFault(typed: text)) }
    var quantity = Quantity(.number(number))
    if let fault = field.wholeFault(quantity, typed: text, unit) { return .unreadable(fault) }
    let decimals = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    quantity.printedDecimals =
        text.contains(where: { $0 == "e" || $0 == "E" }) || typed != exact
        ? nil : max(0, decimals - (isPercent ? 2 : 0))
    return .value(quantity, conversion: isPercent ? "\(text) → \(number) %" : nil)
}

/// Why a bare number in a share's cell may be a ratio; nil for 0 and for what only a percentage can be.
func shareOrPercent(_ number: Number, typed: String? = nil) -> ReadingFault? {
    guard number > .zero, number <= .one else { return nil }
    let readings = [number, number * Number(100)].map { shown($0, unit: "%") }
    return ReadingFault(.ambiguousNumber(readings[0], readings[1]), typed: typed ?? number.description)
}
