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

    /// Rows of a sheet that may belong to its title block.
    private static let depth = 15
    /// A row with so many filled cells is a header.
    private static let headerCells = 4

    init(_ workbook: Workbook, path: String) {
        lines = workbook.sheets.filter { $0.cellCount > 0 && !TemplateMark.isAside($0) }.flatMap { sheet in
            let grid = SheetGrid(file: path, sheet: sheet)
            let end = (0..<min(Self.depth, grid.rowCount)).first { grid.filled($0).count >= Self.headerCells }
            return (0..<(end ?? min(Self.depth, grid.rowCount))).flatMap { row in
                grid.filled(row).map { TitleLine(text: SheetGrid.trimmed($0), place: grid.place($0.row, $0.column)) }
            }
        }
    }
}
