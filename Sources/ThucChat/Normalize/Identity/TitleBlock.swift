// The lines above the first table of each sheet.

import Sheets

/// One line of a title block with its cell.
struct TitleLine {
    var text: String
    var place: Place
}

/// The title lines of a workbook, whatever its forms.
struct TitleBlock {
    let lines: [TitleLine]

    /// Rows that may belong to a sheet's title block, from the first that holds something.
    private static let depth = 15
    /// A row with so many filled cells is a header.
    private static let headerCells = 4

    init(_ workbook: Workbook, path: String) {
        lines = workbook.sheets.filter { $0.cellCount > 0 && !TemplateMark.isAside($0) }.flatMap { sheet in
            let grid = SheetGrid(file: path, sheet: sheet)
            return Self.rows(of: grid).flatMap { row in
                grid.filled(row).map { TitleLine(text: SheetGrid.trimmed($0), place: grid.place($0.row, $0.column)) }
            }
        }
    }

    /// Blank rows above the block do not count, but where no header is looked for there is no title either.
    private static func rows(of grid: SheetGrid) -> Range<Int> {
        let start = (0..<min(LayoutSearch.depth, grid.rowCount)).first { !grid.isBlank(row: $0) } ?? 0
        let rows = start..<min(start + depth, grid.rowCount)
        let header = rows.first { grid.filled($0).count >= headerCells }
        return start..<(header ?? rows.upperBound)
    }
}
