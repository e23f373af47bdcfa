// One indicator, criterion or stated figure as a result table has it.

import Sheets

/// The rows of a result table that speak of one subject, usually one row.
struct ResultEntry {
    /// Which of the understood sheets it stands on.
    var sheet: Int
    var grid: SheetGrid
    var columns: ResultColumns
    var subject: RowSubject
    /// Physical rows, from 0; several where the indicator's cell is merged over them.
    var lines: [Int]
    /// How the result column of its table writes numbers.
    var notation: NumberNotation

    var firstLine: Int { lines[0] }

    /// The indicator's or criterion's code; nil for a stated figure and for what is not known.
    var code: String? {
        switch subject {
        case .indicator(let code), .criterion(let code): code
        case .field, .disputed, .unknown: nil
        }
    }

    /// Filled cells of a column over the entry's lines.
    func cells(_ column: Int?) -> [Sheets.Cell] {
        guard let column else { return [] }
        return lines.compactMap { grid.sheet[$0, column] }.filter { !SheetGrid.isBlank($0) }
    }

    /// The text of a column; several lines are joined as a person would in one cell.
    func text(_ column: Int?) -> String {
        cells(column).map { SheetGrid.trimmed($0) }.joined(separator: "; ")
    }

    /// The places of the filled cells of a column; the blank cell itself where there are none.
    func places(_ column: Int?) -> [Place] {
        guard let column else { return [] }
        let filled = cells(column).map { grid.place($0.row, $0.column) }
        return filled.isEmpty ? [grid.place(firstLine, column)] : filled
    }

    /// Where the row's name stands.
    var titlePlace: Place { grid.place(firstLine, columns.indicator ?? columns.number ?? 0) }

    /// All that the rows state, for telling whether two entries say the same.
    var content: [String] {
        [columns.result, columns.note].map { text($0) } + columns.claims.flatMap(\.all).map { text($0) }
    }
}
