// What was understood of a sheet, as lines: its tables, their columns, and what each run of rows is.

import Sheets

extension SheetLayout {
    /// The layout for people; rows and columns as in a spreadsheet.
    package func description(_ language: Language) -> String {
        let say = Speech(language: language)
        let heading = say("Trang «\(sheet)»: \(tables.count) bảng", "Sheet \"\(sheet)\": \(tables.count) tables")
        return ([heading] + tables.flatMap { lines(of: $0, say) } + runs(say)).joined(separator: "\n")
    }

    private func lines(of table: TableLayout, _ say: Speech) -> [String] {
        let rows = "\(table.headerRows.lowerBound + 1)–\(table.headerRows.upperBound)"
        let first = say(
            "  \(table.form): tin cậy \(table.confidence) %, tiêu đề ở dòng \(rows)",
            "  \(table.form): confidence \(table.confidence) %, header in rows \(rows)")
        let stated = table.profile.map { [say("    theo hồ sơ bố cục «\($0)»", "    by the profile \"\($0)\"")] } ?? []
        return [first] + stated
            + table.columns.map { column in
                let letter = String(column.head.a1.prefix { $0.isLetter })
                let role = column.role?.name ?? say("chưa hiểu", "not understood")
                return "    \(letter)  \(column.shownTitle(say))  → \(role)"
            }
    }

    /// Rows of one class that follow one another, as one line.
    private func runs(_ say: Speech) -> [String] {
        var lines: [String] = []
        var start = 0
        for row in rows.indices where row + 1 == rows.count || rows[row + 1] != rows[row] {
            let span = start == row ? "\(row + 1)" : "\(start + 1)–\(row + 1)"
            lines.append(say("  dòng \(span): ", "  rows \(span): ") + rows[start].rawValue)
            start = row + 1
        }
        return lines
    }
}

extension FormColumn.Role {
    /// As forms write it.
    var name: String {
        switch self {
        case .number: "number"
        case .criterion: "criterion"
        case .indicator: "indicator"
        case .requirement: "requirement"
        case .result: "result"
        case .claim(let speaker, let mark): "claim " + speaker.id + (mark.map { " (x = \($0.rawValue))" } ?? "")
        case .note: "note"
        case .field(let id): id
        }
    }
}
