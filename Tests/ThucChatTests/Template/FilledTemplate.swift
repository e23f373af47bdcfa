// A template filled in as a person would, and read back as a file that was sent.

import FEEL
import Sheets
import SheetsOut

@testable import ThucChat

/// One form of one set, with a value in every cell to fill in.
struct FilledTemplate: Sendable, CustomStringConvertible {
    let rulebook: Rulebook
    let form: Form
    /// The one written into the title block.
    let period: Period
    var draft: WorkbookDraft
    /// What was typed, by place on the first sheet.
    private(set) var typed: [String: String] = [:]

    var description: String { "\(rulebook.id) \(form.id)" }

    /// Every form of every set of the project.
    static let all: [FilledTemplate] = {
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        let books = ((try? library.sets()) ?? []).compactMap { try? library.read($0) }
        return books.flatMap { book in book.fillableForms.map { FilledTemplate($0, of: book) } }
    }()

    init(_ form: Form, of rulebook: Rulebook) {
        self.rulebook = rulebook
        self.form = form
        period = Period(year: rulebook.years.lowerBound)
        var options = Template.Options()
        options.unit = "Xã Tả Phìn, huyện Sa Pa"
        options.period = period
        options.rows = 3
        draft = Template(form, of: rulebook, options: options).workbook
        fill()
    }

    /// Values by the look of the cell, another in each row.
    private mutating func fill() {
        for index in draft.sheets[0].cells.indices {
            let cell = draft.sheets[0].cells[index]
            guard cell.row > 4, case .blank = cell.content, let value = value(for: cell) else { continue }
            draft.sheets[0].cells[index].content = value.content
            typed[GridArea(row: cell.row, column: cell.column).a1] = value.text
        }
    }

    private func value(for cell: CellDraft) -> (content: CellContent, text: String)? {
        if cell.column == 0, form.kind != .resultTable { return (.number("\(cell.row - 5)"), "\(cell.row - 5)") }
        let (number, decimals) = (number(for: cell), highest(of: cell) == nil ? ".5" : "")
        return switch cell.style {
        case .inputWhole: (.number("\(number)"), "\(number)")
        case .input, .inputNumber: (.number("\(number)\(decimals)"), "\(number)\(decimals)")
        case .inputDay: (.day(43_000 + cell.row), "day")
        case .inputText where isYesNo(cell): (.words("Có"), "Có")
        case .inputText where isClaim(cell): (.words("Đạt"), "Đạt")
        case .inputText where form.kind != .resultTable: (.text("Chữ \(cell.row)"), "Chữ \(cell.row)")
        default: nil
        }
    }

    /// A number of the row's own that the cell allows.
    private func number(for cell: CellDraft) -> Int { highest(of: cell).map { cell.row % ($0 + 1) } ?? cell.row }

    private func highest(of cell: CellDraft) -> Int? {
        let place = GridArea(row: cell.row, column: cell.column)
        for rule in draft.sheets[0].entryRules where rule.area.overlaps(place) {
            switch rule.allows {
            case .whole(_, let to), .decimal(_, let to): return to.flatMap { Int($0) }
            case .words, .listed, .day, .formula: continue
            }
        }
        return nil
    }

    private func isYesNo(_ cell: CellDraft) -> Bool { allows(["Có", "Không"], cell) }

    private func isClaim(_ cell: CellDraft) -> Bool { allows(["Đạt", "Chưa đạt", "Không xét"], cell) }

    private func allows(_ words: [String], _ cell: CellDraft) -> Bool {
        draft.sheets[0].entryRules.contains { rule in
            rule.allows == .words(words) && rule.area.overlaps(GridArea(row: cell.row, column: cell.column))
        }
    }

    /// The whole workbook as it was sent.
    func xlsx(path: String = "mau.xlsx") throws -> ReadFile { try Self.file(draft.xlsx(), path) }

    func xml() throws -> ReadFile { try Self.file(draft.spreadsheetML(), "mau.xml") }

    /// The first sheet alone, as a text file would carry it.
    func csv() throws -> ReadFile {
        let workbook = try readWorkbook(draft.xlsx(), named: "mau.xlsx")
        return try Self.file(Array(workbook.sheets[0].csv.utf8), "mau.csv")
    }

    static func file(_ bytes: [UInt8], _ path: String) throws -> ReadFile {
        ReadFile(
            path: path, digest: Digest256.short(of: [path]), byteCount: bytes.count,
            outcome: .success(try readWorkbook(bytes, named: path)))
    }

    func submission(of file: ReadFile) -> Submission {
        normalize(
            [file], unit: SmallRulebook.unit, period: period, by: rulebook,
            showsPersonal: true)
    }
}
