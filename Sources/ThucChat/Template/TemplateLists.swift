// Lists of allowed values that are too long to stand in a validation; they lie on the hidden sheet.

import SheetsOut

/// Lists by the order they were asked for.
struct TemplateLists {
    private(set) var lists: [[String]] = []

    /// The first column that lists take on the hidden sheet.
    static let firstColumn = 6

    /// A list of allowed values, as a validation refers to it.
    mutating func add(_ values: [String]) -> EntryRule.Allowed {
        if !lists.contains(values) { lists.append(values) }
        return .listed(CellFormula([.name(Self.name(lists.firstIndex(of: values) ?? 0))]))
    }

    var names: [DefinedName] {
        lists.indices.map { number in
            let column = Self.firstColumn + number
            let area = GridArea(rows: 0...lists[number].count - 1, columns: column...column)
            return DefinedName(Self.name(number), sheet: TemplateMark.sheetName, area: area)
        }
    }

    func put(into draft: inout SheetDraft) {
        for (number, values) in lists.enumerated() {
            for (row, value) in values.enumerated() {
                draft.put(.words(value), row: row, column: Self.firstColumn + number)
            }
        }
    }

    private static func name(_ number: Int) -> String { "danh_muc_\(number + 1)" }
}
