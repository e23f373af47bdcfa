// One sheet to be written: cells with a style word each, and what a person may type where.

/// A sheet. Cells may come in any order; of two cells at one place the later counts.
package struct SheetDraft: Hashable, Sendable {
    /// At most 31 characters, none of `[ ] : * ? / \`.
    package var name: String
    /// A hidden sheet travels with the file and can be shown by a person; nothing secret belongs there.
    package var isHidden = false
    /// From the first column on, in characters of the standard font; columns beyond keep the standard width.
    package var columnWidths: [Double] = []
    /// Heights in points where a row needs a certain one; the others are given what their text takes.
    package var rowHeights: [Int: Double] = [:]
    package var cells: [CellDraft] = []
    /// Areas shown as one cell, whose text stands in the first; they must not overlap.
    package var merged: [GridArea] = []
    /// How many rows on top and columns on the left stay in view.
    package var frozen = Frozen()
    package var print = PrintSetup()
    package var entryRules: [EntryRule] = []
    package var highlights: [Highlight] = []

    package struct Frozen: Hashable, Sendable {
        package var rows: Int
        package var columns: Int

        package init(rows: Int = 0, columns: Int = 0) {
            self.rows = rows
            self.columns = columns
        }
    }

    package init(name: String) { self.name = name }

    /// How many rows there are down to the last cell.
    package var rowCount: Int { (cells.map(\.row).max() ?? -1) + 1 }

    /// A sheet of this name and these widths, for rows to go below.
    package var withoutRows: SheetDraft {
        var sheet = SheetDraft(name: name)
        sheet.columnWidths = columnWidths
        return sheet
    }

    /// Puts a cell at a place.
    package mutating func put(_ content: CellContent, row: Int, column: Int, style: StyleWord = .text) {
        cells.append(CellDraft(row: row, column: column, content: content, style: style))
    }

    /// Puts one content over a whole area, merged where it is more than one cell; every cell of it gets the style.
    package mutating func put(_ content: CellContent, over area: GridArea, style: StyleWord) {
        for place in area.places {
            let isFirst = place == (area.rows.lowerBound, area.columns.lowerBound)
            put(isFirst ? content : .blank, row: place.row, column: place.column, style: style)
        }
        if area.count > 1 { merged.append(area) }
    }
}
