// The unit of measure that a head, the lines above a table or those under it give for a number, where it is another than the field's.

import FEEL
import Sheets

/// Finds what `Chiều dài (m)` or `Đơn vị tính: nghìn đồng` say of numbers.
///
/// A unit that cannot be converted is given all the same: the cells that bear none then say that theirs differs from the field's.
enum UnitInHead {
    /// Nil where nothing is said, or where it is the field's own unit.
    static func unit(of column: TableLayout.Column, for field: Field, lines: [String]) -> String? {
        guard field.kind == .number, let own = UnitOfMeasure(declared: field.unitOfMeasure) else { return nil }
        let said = column.unitOfMeasure.flatMap { differing($0, from: own) } ?? declared(in: lines, for: own)
        return said.flatMap { folded($0) == folded(field.unitOfMeasure) ? nil : $0 }
    }

    /// The unit in brackets at the end of a row's label.
    static func unit(inLabel label: String, for field: Field) -> String? {
        guard field.kind == .number, let own = UnitOfMeasure(declared: field.unitOfMeasure) else { return nil }
        let said = HeadText(label).unit.flatMap { differing($0, from: own) }
        return said.flatMap { folded($0) == folded(field.unitOfMeasure) ? nil : $0 }
    }

    /// The text, where it is a unit of measure whatever the field; things counted only by the thousand: `nghìn hộ`.
    private static func differing(_ text: String, from own: UnitOfMeasure) -> String? {
        let text = withWords(text)
        guard let unit = UnitOfMeasure(declared: text) else { return nil }
        guard case .things = unit.dimension else { return text }
        return unit.multiplier != .one && unit.dimension == own.dimension ? text : nil
    }

    /// What the nearest line with `Đơn vị tính` says of the field's dimension.
    private static func declared(in lines: [String], for own: UnitOfMeasure) -> String? {
        if case .things = own.dimension { return nil }
        for line in lines {
            guard let text = declaration(line) else { continue }
            let units = text.split { ",;".contains($0) }.map { withWords(cleaned(String($0))) }
            if let unit = units.first(where: { UnitOfMeasure(declared: $0)?.dimension == own.dimension }) {
                return unit
            }
        }
        return nil
    }

    private static let declarations = ["đơn vị tính", "đvt"]

    /// What stands behind `Đơn vị tính` or `ĐVT`, with a colon or without.
    private static func declaration(_ line: String) -> String? {
        let text = cleaned(String(line.drop { $0 == "(" }))
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        for count in [3, 1] where words.count >= count {
            let head = words[..<count].joined(separator: " ")
            let name = head.prefix { $0 != ":" }
            guard declarations.contains(where: { folded(String(name)) == folded($0) }) else { continue }
            let rest = text.dropFirst(text.distance(from: text.startIndex, to: words[count - 1].endIndex))
            let tail = head.dropFirst(name.count) + rest
            return cleaned(String(tail.drop { $0 == ":" || $0.isWhitespace || $0 == "(" }.prefix { $0 != ")" }))
        }
        return nil
    }

    /// `1.000 đồng` is `nghìn đồng`.
    private static func withWords(_ text: String) -> String {
        for (digits, word) in [("1.000.000", "triệu"), ("1000000", "triệu"), ("1.000", "nghìn"), ("1000", "nghìn")]
        where text.hasPrefix(digits) && text.dropFirst(digits.count).first?.isASCIIDigit != true {
            return "\(word) \(cleaned(String(text.dropFirst(digits.count))))"
        }
        return text
    }
}
