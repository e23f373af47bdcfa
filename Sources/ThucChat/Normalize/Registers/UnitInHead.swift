// The unit of measure that a head or the title block gives for a column, where it is another than the field's.

import Sheets

/// Finds what `Chiều dài (m)` or `Đơn vị tính: nghìn đồng` say of a column of numbers.
enum UnitInHead {
    /// Nil where nothing is said, where it is the field's own unit, or where what is said is no unit of its kind.
    static func unit(of column: TableLayout.Column, for field: Field, titles grid: SheetGrid) -> String? {
        guard field.kind == .number, let own = UnitOfMeasure(declared: field.unitOfMeasure) else { return nil }
        let said =
            column.unitOfMeasure.flatMap { fitting($0, own) }
            ?? declared(above: column, grid).flatMap { fitting($0, own) }
        return said.flatMap { folded($0) == folded(field.unitOfMeasure) ? nil : $0 }
    }

    /// The text, where it is a unit that converts to the field's.
    private static func fitting(_ text: String, _ own: UnitOfMeasure) -> String? {
        guard let unit = UnitOfMeasure(declared: text), unit.dimension == own.dimension else { return nil }
        if case .things = own.dimension { return nil }
        return unit.factor(to: own) { _ in false } == nil ? nil : text
    }

    /// What stands after `Đơn vị tính` or `ĐVT` in the rows above the head.
    private static func declared(above column: TableLayout.Column, _ grid: SheetGrid) -> String? {
        for row in (0..<Int(column.head.row)).reversed() {
            for cell in grid.filled(row) {
                if let unit = declared(in: SheetGrid.trimmed(cell)) { return unit }
            }
        }
        return nil
    }

    private static func declared(in text: String) -> String? {
        let words = folded(text)
        guard words.hasPrefix(folded("đơn vị tính")) || words.hasPrefix("đvt") || words.hasPrefix("đơn vị") else {
            return nil
        }
        guard let colon = text.firstIndex(of: ":") else { return nil }
        return cleaned(String(text[text.index(after: colon)...].drop { $0 == "(" }.prefix { $0 != ")" }))
    }
}
