// Where the values of a form stand, by the names that formulas use.

import SheetsOut

/// Cells by FEEL name.
struct TemplateCells {
    struct Cell {
        /// The cells of a column of a list, or the one cell of a result table.
        var area: GridArea
        var kind: Field.Kind
        /// Whether the formula stays in its row as it moves down a list.
        var isColumn: Bool

        /// How a formula refers to it.
        var reference: CellReference {
            CellReference(
                row: area.rows.lowerBound, column: area.columns.lowerBound, fixesRow: !isColumn, fixesColumn: true)
        }
    }

    private var cells: [String: Cell] = [:]

    subscript(name: String) -> Cell? { cells[name] }

    mutating func add(_ field: Field, _ area: GridArea, isColumn: Bool) {
        cells[field.name] = Cell(area: area, kind: field.kind, isColumn: isColumn)
    }
}
