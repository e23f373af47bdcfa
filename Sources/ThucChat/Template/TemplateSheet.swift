// A form's sheet while it is drawn: cells, rules, and where every value stands.

import FEEL
import SheetsOut

/// The sheet of a template, with what the mark and the guide say of it.
struct TemplateSheet {
    /// A column under the header.
    struct Column: Hashable {
        var index: Int
        var head: String
        var role: FormColumn.Role
    }

    var draft: SheetDraft
    /// The first and last row of the header.
    var header = 0...0
    var columns: [Column] = []
    var lists = TemplateLists()
    /// What is said of each value to fill in, for the guide: what it is, how to write it.
    var guide: [(what: String, how: String)] = []
    /// What a coloured cell means.
    var colours: [String] = []
    var untranslated: [Untranslated] = []

    init(_ form: Form) {
        draft = SheetDraft(name: TemplateSheet.name(of: form))
    }

    /// The form's title as a sheet's name: at most 31 characters, cut between words.
    static func name(of form: Form) -> String {
        let plain = form.title.vi.map { "[]:*?/\\'".contains($0) ? " " : String($0) }.joined()
        var name = ""
        for word in plain.split(separator: " ") where (name + " " + word).utf16.count <= 31 {
            name += (name.isEmpty ? "" : " ") + word
        }
        return name.isEmpty ? form.id : name
    }

    /// The title block, the same on every form: who reports, what, by which decision, of which period.
    ///
    /// - Returns: the first row after it.
    mutating func putTitles(_ form: Form, _ rulebook: Rulebook, width: Int, _ options: Template.Options) -> Int {
        let last = max(width - 1, 2)
        let lines: [(label: String, text: String, prompt: String)] = [
            ("Nơi báo cáo:", options.unit, "Ghi tên xã, huyện, tỉnh; ví dụ: Xã …, huyện …, tỉnh …"),
            (
                "Kỳ báo cáo:", options.period.map(TemplateSheet.words(of:)) ?? "",
                "Ghi kỳ của số liệu; ví dụ: Năm 2020, hoặc Quý III/2021"
            ),
        ]
        for (row, line) in lines.enumerated() {
            draft.put(.words(line.label), over: GridArea(rows: row...row, columns: 0...1), style: .note)
            let area = GridArea(rows: row...row, columns: 2...last)
            draft.put(line.text.isEmpty ? .blank : .text(line.text), over: area, style: .inputText)
            draft.entryRules.append(.prompt(line.label, line.prompt, area: area))
        }
        draft.put(.words(form.title.vi.uppercased()), over: GridArea(rows: 2...2, columns: 0...last), style: .title)
        let basis = "Căn cứ \(rulebook.decision.number) (\(rulebook.id), \(rulebook.version))"
        draft.put(.words(basis), over: GridArea(rows: 3...3, columns: 0...last), style: .subtitle)
        return 4
    }

    /// A period as title blocks write it.
    private static func words(of period: Period) -> String {
        period.part == .whole ? "Năm \(period.year)" : "Kỳ \(period)"
    }

    /// The head of a column over the header's rows, and the number under it.
    mutating func putHead(_ column: Column, width: Double, row: Int) {
        columns.append(column)
        draft.columnWidths.append(width)
        draft.put(.words(column.head), row: row, column: column.index, style: .head)
        draft.put(.words("(\(column.index + 1))"), row: row + 1, column: column.index, style: .headNumber)
    }

    /// Colours the cells that a check reads while it does not hold, or notes why that cannot be shown.
    mutating func putCheck(_ check: Check, _ formula: Formula, among cells: TemplateCells) {
        var translator = ConditionTranslator(formula, cells: cells)
        do {
            let condition = try translator.violation()
            for name in translator.names { highlight(cells[name], when: condition, check.severity) }
            colours.append(check.text.withNames.vi)
        } catch {
            untranslated.append(Untranslated(check: check.id, why: error))
        }
    }

    mutating func highlight(_ cell: TemplateCells.Cell?, when condition: CellFormula, _ severity: Finding.Severity) {
        guard let cell else { return }
        let style: StyleWord = severity == .blocker ? .blocker : .warning
        draft.highlights.append(Highlight(area: cell.area, when: condition, style: style))
    }
}
