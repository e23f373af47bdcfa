// What a list says once, in a row above the rows it holds for: the class of roads, the village of households.

import Sheets

/// The group rows of a table that name a field for the rows under them.
///
/// A group row without the form's words ends what was said and says nothing, unless it is a village's. Two headings right under one
/// another are two levels, of which nobody knows which one counts: then none says anything.
struct RowHeadings {
    let field: String
    private struct Heading {
        var row: Int
        /// The cell that names the group; nil where nothing is said from here on.
        var column: Int?
    }
    private var headings: [Heading] = []

    /// Nil where no group row says anything.
    init?(_ name: GroupedName, _ grid: SheetGrid, body: Range<Int>, classes: [RowClass]) {
        field = name.field
        let words = name.words.map(folded)
        var isFresh = false
        for row in body {
            if classes[row] == .data { isFresh = false }
            guard classes[row] == .group else { continue }
            guard let column = Self.column(naming: words, in: grid.filled(row)) else {
                if Self.endsWhatWasSaid(grid.filled(row)) { headings.append(Heading(row: row)) }
                continue
            }
            if isFresh { return nil }
            isFresh = true
            headings.append(Heading(row: row, column: column))
        }
        guard headings.contains(where: { $0.column != nil }) else { return nil }
    }

    /// Where the heading over a row stands, by binary search; nil where there is none.
    func place(over row: Int) -> (row: Int, column: Int)? {
        var (low, high) = (0, headings.count)
        while low < high {
            let middle = (low + high) / 2
            if headings[middle].row < row { low = middle + 1 } else { high = middle }
        }
        guard low > 0, let column = headings[low - 1].column else { return nil }
        return (headings[low - 1].row, column)
    }

    private static func column(naming words: [String], in cells: [Sheets.Cell]) -> Int? {
        cells.first { cell in
            let text = folded(SheetGrid.trimmed(cell))
            return words.contains { Words.contains(text, $0) }
        }?.column
    }

    /// A heading of something else does; a village under a class of roads is a level of its own.
    private static func endsWhatWasSaid(_ cells: [Sheets.Cell]) -> Bool {
        let texts = cells.map(SheetGrid.trimmed)
        if texts.contains(where: { SheetWords.isRoman($0) || SheetWords.beginsWithRoman($0) }) { return true }
        return !texts.contains { SheetWords.beginsWithVillage(folded($0)) }
    }
}
