// Gathers the entries of one result table from its rows.

import Sheets

/// The rows of a result table as entries, and its total rows.
struct ResultEntries {
    private(set) var entries: [ResultEntry] = []
    /// Physical rows of totals.
    let totals: [Int]
    let columns: ResultColumns
    let grid: SheetGrid

    init(
        _ understood: UnderstoodSheet, sheet: Int, table: TableLayout, form: Form, codes: CodeBook,
        dictionary: FieldDictionary
    ) {
        grid = understood.grid
        columns = ResultColumns(table)
        let classes = understood.layout.rows
        totals = table.body.filter { classes[$0] == .total }
        let notation = Self.notation(grid, columns.result, table.body)
        var subjects = SubjectReader(grid, columns, form: form, codes: codes, dictionary: dictionary)
        for row in table.body {
            if classes[row] == .group, !Self.introducesParts(grid, row) { subjects.startGroup() }
            guard classes[row] == .data else { continue }
            let subject = subjects.subject(of: row) ?? .unknown(grid.filled(row).first.map(SheetGrid.trimmed) ?? "")
            if let last = entries.indices.last, entries[last].subject == subject, subjects.continuesAbove(row) {
                entries[last].lines.append(row)
                continue
            }
            entries.append(
                ResultEntry(
                    sheet: sheet, grid: grid, columns: columns, subject: subject, lines: [row], notation: notation))
        }
    }

    /// `Trong đó:` goes on with the row above it; it begins nothing of its own.
    private static func introducesParts(_ grid: SheetGrid, _ row: Int) -> Bool {
        grid.filled(row).last.map { SheetGrid.trimmed($0).hasSuffix(":") } ?? false
    }

    private static func notation(_ grid: SheetGrid, _ column: Int?, _ rows: Range<Int>) -> NumberNotation {
        guard let column else { return .unsettled }
        return settledNotation(
            of: rows.lazy.compactMap { grid.sheet[$0, column] }.filter { $0.kind == .text }.map {
                SheetGrid.trimmed($0)
            })
    }

    /// Codes of other entries that a merged cell of this column covers; empty where the cell is the entry's alone.
    func shared(_ entry: ResultEntry, column: Int) -> [ResultEntry] {
        guard let area = grid.sheet.mergedArea(over: grid.sheet.place(row: entry.firstLine, column: column)) else {
            return []
        }
        let rows = Int(area.rows.lowerBound)...Int(area.rows.upperBound)
        let covered = entries.filter { rows.contains($0.firstLine) }
        return covered.count > 1 ? covered : []
    }
}
