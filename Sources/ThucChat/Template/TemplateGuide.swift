// The sheet that tells how to fill in the form and what coloured cells mean.

import SheetsOut

/// A second sheet, for reading only.
struct TemplateGuide {
    static let sheetName = "Hướng dẫn"
    static let title = "HƯỚNG DẪN ĐIỀN BIỂU"

    private(set) var draft = SheetDraft(name: TemplateGuide.sheetName)
    private var row = 0

    init(_ sheet: TemplateSheet, _ form: Form, _ rulebook: Rulebook) {
        draft.columnWidths = [5, 60, 70]
        draft.print = PrintSetup(footer: form.title.vi)
        draft.put(.words(TemplateGuide.title), over: GridArea(rows: 0...0, columns: 0...2), style: .title)
        row = 2
        putTable("Ô cần điền (màu vàng nhạt)", "Cách ghi", sheet.guide.map { ($0.what, $0.how) })
        putTable("Ô đổi màu khi số liệu chưa khớp nhau", "", sheet.colours.map { ($0, "") })
        let later = sheet.untranslated.map { untranslated in
            let check = rulebook.checks.first { $0.id == untranslated.check }
            return (check?.text.withNames.vi ?? untranslated.check, untranslated.text.vi)
        }
        putTable("Nội dung được kiểm tra sau khi gửi", "Lý do", later)
    }

    private mutating func putTable(_ first: String, _ second: String, _ lines: [(String, String)]) {
        guard !lines.isEmpty else { return }
        for (column, head) in ["TT", first, second].enumerated() {
            draft.put(.words(head), row: row, column: column, style: .head)
        }
        for (number, line) in lines.enumerated() {
            row += 1
            draft.put(.words(String(number + 1)), row: row, column: 0, style: .text)
            draft.put(.words(line.0), row: row, column: 1, style: .text)
            draft.put(.words(line.1), row: row, column: 2, style: .text)
        }
        row += 2
    }
}
