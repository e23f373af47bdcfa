// A filled confirmation sheet as a table: its heads found by their words, its set by the line that names it.

import FEEL
import Sheets

/// The cells of a filled sheet under the heads of a confirmation sheet.
struct FilledSheet {
    let file: String
    /// The id of the set; empty where the sheet does not say.
    let set: String
    private let sheet: Sheet
    private let header: Int
    private let columns: [ConfirmationSheet.Head: Int]

    /// Nil where no row has all the heads.
    init?(_ sheet: Sheet, file: String) {
        self.file = file
        self.sheet = sheet
        let limit = min(sheet.rowCount, 40)
        guard
            let found = (0..<limit).lazy.map({ ($0, Self.columns(sheet, $0)) }).first(where: {
                $0.1.count == ConfirmationSheet.Head.allCases.count
            })
        else { return nil }
        (header, columns) = found
        set = Self.set(sheet, above: found.0)
    }

    /// Rows below the heads.
    var rows: Range<Int> { (header + 1)..<max(header + 1, sheet.rowCount) }

    func cell(_ row: Int, _ head: ConfirmationSheet.Head) -> Sheets.Cell? { columns[head].flatMap { sheet[row, $0] } }

    /// Trimmed and in one line; empty where there is nothing.
    func text(_ row: Int, _ head: ConfirmationSheet.Head) -> String {
        let words = (cell(row, head)?.value ?? "").split(whereSeparator: \.isWhitespace)
        return words.joined(separator: " ").nfc
    }

    /// A date cell's day, or a day written as text.
    func day(_ row: Int) -> CalendarDay? {
        let text = text(row, .date)
        return CalendarDay(iso: text.prefix(10)) ?? readDay(text)
    }

    func place(_ row: Int, _ head: ConfirmationSheet.Head) -> String {
        "\(file) \(sheet.name)!\(address(row, head).a1)"
    }

    func fault(_ kind: ConfirmationFault.Kind, _ row: Int, _ head: ConfirmationSheet.Head) -> ConfirmationFault {
        ConfirmationFault(kind: kind, file: file, sheet: sheet.name, cell: address(row, head))
    }

    private func address(_ row: Int, _ head: ConfirmationSheet.Head) -> CellPlace {
        sheet.place(row: row, column: columns[head] ?? 0)
    }

    private static func columns(_ sheet: Sheet, _ row: Int) -> [ConfirmationSheet.Head: Int] {
        var columns: [ConfirmationSheet.Head: Int] = [:]
        for cell in sheet.cells(inRow: row) {
            let text = folded(cell.value)
            let head = ConfirmationSheet.Head.allCases.first { head in
                [head.text.vi, head.text.en].contains { folded($0) == text }
            }
            if let head, columns[head] == nil { columns[head] = cell.column }
        }
        return columns
    }

    private static func set(_ sheet: Sheet, above header: Int) -> String {
        let labels = [ConfirmationSheet.setLabel.vi, ConfirmationSheet.setLabel.en].map(folded)
        for row in 0..<header {
            for cell in sheet.cells(inRow: row) {
                let parts = cell.value.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, labels.contains(folded(String(parts[0]))) else { continue }
                return parts[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
        }
        return ""
    }
}
