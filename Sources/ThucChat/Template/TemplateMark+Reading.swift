// Finds the hidden sheet of a template in a workbook that was filled in.

import Sheets

extension TemplateMark {
    /// The mark of a workbook; nil where it has none, or one that is not whole.
    package init?(in workbook: Workbook) {
        for sheet in workbook.sheets {
            guard let mark = TemplateMark(sheet) else { continue }
            self = mark
            return
        }
        return nil
    }

    /// Whether a sheet is a template's own, its mark or its guide, and holds no data of a commune.
    static func isAside(_ sheet: Sheet) -> Bool {
        guard sheet.name == sheetName || sheet.name == TemplateGuide.sheetName, let first = sheet[0, 0]?.value else {
            return false
        }
        return first == word || first == TemplateGuide.title
    }

    private init?(_ sheet: Sheet) {
        let grid = SheetGrid(file: "", sheet: sheet)
        guard grid.text(0, 0) == TemplateMark.word, grid.text(0, 1) == TemplateMark.formatVersion else { return nil }
        (rulebook, version, form) = (grid.text(0, 2), grid.text(0, 3), grid.text(0, 4))
        guard let first = Int(grid.text(1, 2)), let last = Int(grid.text(1, 3)),
            (1...TemplateMark.lowest).contains(first),
            (first..<first + HeaderTree.deepest).contains(last)
        else { return nil }
        self.sheet = grid.text(1, 1)
        header = first - 1...last - 1
        columns = []
        for row in 2..<max(2, min(grid.rowCount, TemplateMark.mostLines)) { read(grid, row) }
    }

    /// No header of a template begins lower.
    private static var lowest: Int { 1_000 }
    /// No template has more columns.
    private static var mostLines: Int { 1_000 }

    private mutating func read(_ grid: SheetGrid, _ row: Int) {
        guard grid.text(row, 0) == "column", let index = ColumnLetters.index(of: grid.text(row, 1)) else { return }
        columns.append(Column(index: index, head: grid.text(row, 2), role: grid.text(row, 3)))
    }
}

extension FormColumn.Role {
    /// A word for the role that no label changes: `number`, `claim:commune:met`, `field:ma_ho`.
    var token: String {
        switch self {
        case .claim(let speaker, let mark):
            ["claim", speaker.id, mark?.rawValue].compactMap(\.self).joined(separator: ":")
        case .field(let id): "field:" + id
        case .number, .criterion, .indicator, .requirement, .result, .note: name
        }
    }
}
