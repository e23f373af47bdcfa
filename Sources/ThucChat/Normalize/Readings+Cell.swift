// Reads a cell of a sheet under a field: typed numbers as a program wrote them, everything else as a person typed it.

import Sheets

/// Reads one cell; nil is a cell the sheet does not have.
///
/// - Parameter unit: the unit of measure that the column's head names, where it is another than the field's.
package func read(
    _ cell: Sheets.Cell?, as field: Field, notation: NumberNotation, unit: String? = nil
) -> Reading {
    guard let cell else { return .blank }
    switch (cell.kind, field.kind) {
    case (.number, .number):
        guard let unit else { return readMachineNumber(cell.value, isPercent: cell.isPercent, as: field) }
        return read(decimalComma(cell.value) + " " + unit, as: field, notation: .vietnamese)
    case (.number, .yesNo), (.number, .text), (.number, .date):
        return readMachineNumber(cell.value, isPercent: cell.isPercent, as: field)
    case (.boolean, .number), (.boolean, .date): return .unreadable(ReadingFault(.number, typed: cell.value))
    case (.blank, _), (.text, _), (.date, _), (.error, _), (.boolean, _): break
    }
    let text = cleaned(cell.value)
    guard let unit, field.kind == .number, text.isPlainNumber else { return read(text, as: field, notation: notation) }
    return read(text + " " + unit, as: field, notation: notation)
}

/// A decimal as programs write it in Vietnamese notation.
private func decimalComma(_ text: String) -> String { String(text.map { $0 == "." ? "," : $0 }) }

extension String {
    /// Digits, dots and commas alone: a number that does not say its unit.
    fileprivate var isPlainNumber: Bool { !isEmpty && allSatisfy { $0.isASCIIDigit || $0 == "." || $0 == "," } }
}
