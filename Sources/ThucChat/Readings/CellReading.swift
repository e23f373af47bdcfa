// Reads the text of one cell under one field: number, yes or no, text, or date. Knows nothing of sheets.

import FEEL

/// Reads a whole cell or says why it cannot; never a guess.
///
/// - Parameter text: the decoded text of the cell. Blank, zero and unreadable stay apart; `-` and `không có` are ambiguous, not zero.
/// - Parameter notation: what the column shows, see `settledNotation`.
package func read(_ text: String, as field: Field, notation: NumberNotation) -> Reading {
    if field.kind == .number, isPhoneOrCode(text) { return .unreadable(ReadingFault(.phoneOrCode, typed: text)) }
    if field.kind == .number, let plain = readPlainNumber(text, as: field, notation: notation) { return plain }
    if field.kind == .yesNo {
        // The two words that fill whole columns of registers, before anything is taken apart.
        if text == "Có" { return .value(Quantity(.boolean(true)), conversion: nil) }
        if text == "Không" { return .value(Quantity(.boolean(false)), conversion: nil) }
    }
    let text = cleaned(text)
    if text.isEmpty { return .blank }
    if isErrorCell(text) { return .unreadable(ReadingFault(.errorCell, typed: text)) }
    if field.kind != .text, isPlaceholder(text) { return .ambiguous(ReadingFault(.dash, typed: text)) }
    switch field.kind {
    case .number: return readNumber(text, as: field, notation: notation)
    case .yesNo: return readYesNo(text)
    case .text: return .value(Quantity(.string(text)), conversion: nil)
    case .date: return readDate(text)
    }
}

/// `-`, `--`, `…`, `/` and the like alone in a cell.
private func isPlaceholder(_ text: String) -> Bool {
    text.allSatisfy { "-–—−_./…".contains($0) }
}

/// The errors that spreadsheet programs show in place of a value.
private func isErrorCell(_ text: String) -> Bool {
    let errors: Set<String> = ["#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]
    return errors.contains(text.uppercased()) || text.hasPrefix("Err:") && text.dropFirst(4).allSatisfy(\.isASCIIDigit)
}

/// The quick way for cells that are ASCII digits alone, or digits, a comma and other than three decimals; nil for all others.
private func readPlainNumber(_ text: String, as field: Field, notation: NumberNotation) -> Reading? {
    var significand: Int128 = 0
    var decimals = -1
    var count = 0
    for byte in text.utf8 {
        if byte &- 0x30 < 10 {
            significand = significand * 10 + Int128(byte &- 0x30)
            count += 1
            if decimals >= 0 { decimals += 1 }
        } else if byte == 0x2C, decimals < 0, count > 0, notation != .english {
            decimals = 0
        } else {
            return nil
        }
        if count > 15 { return nil }
    }
    guard count > 0, decimals != 0, decimals != 3 || notation == .vietnamese else { return nil }
    let number = Number(significand: significand, exponent: -max(decimals, 0))
    if field.unitOfMeasure == "%", let fault = shareOrPercent(number, typed: text) { return .ambiguous(fault) }
    guard field.admits(number) else { return .unreadable(field.boundsFault(typed: text)) }
    var quantity = Quantity(.number(number))
    if decimals > 0, let fault = field.wholeFault(quantity, typed: text, UnitOfMeasure(declared: field.unitOfMeasure)) {
        return .unreadable(fault)
    }
    quantity.printedDecimals = max(decimals, 0)
    return .value(quantity, conversion: nil)
}

extension Field {
    /// Whether a number lies within what can be.
    package func admits(_ number: Number) -> Bool {
        if let lowest, number < lowest { return false }
        if let highest, highest < number { return false }
        return true
    }

    /// Decimals where the unit of measure counts things.
    func wholeFault(_ quantity: Quantity, typed: String, _ unit: UnitOfMeasure?) -> ReadingFault? {
        guard unit?.isWhole == true else { return nil }
        let isWhole = quantity.number?.isInteger ?? true && quantity.upper?.isInteger ?? true
        return isWhole ? nil : ReadingFault(.notWhole(unit: unitOfMeasure), typed: typed)
    }

    func boundsFault(typed: String) -> ReadingFault {
        ReadingFault(
            .outOfBounds(
                lowest: lowest.map { shown($0, unit: unitOfMeasure) },
                highest: highest.map { shown($0, unit: unitOfMeasure) }), typed: typed)
    }
}
