// A workbook that uses every part of a draft.

import SheetsOut

enum SampleDraft {
    static let workbook = WorkbookDraft(
        title: "Biểu mẫu thử <1 & 2>", sheets: [form, lists],
        names: [DefinedName("danh_sach", sheet: "Danh sách", area: GridArea(rows: 0...1, columns: 0...0))])

    private static var form: SheetDraft {
        var sheet = SheetDraft(name: "Biểu hộ")
        sheet.columnWidths = [6, 30, 12]
        sheet.rowHeights = [1: 30]
        sheet.frozen = .init(rows: 3, columns: 1)
        sheet.print = PrintSetup(repeatedRows: 1...2, footer: "Số liệu & nguồn")
        sheet.put(.words("DANH SÁCH HỘ"), over: GridArea(rows: 0...0, columns: 0...2), style: .title)
        sheet.put(.words("Hộ"), over: GridArea(rows: 1...2, columns: 0...0), style: .head)
        sheet.put(.words("- Trong đó"), over: GridArea(rows: 1...1, columns: 1...2), style: .head)
        sheet.put(.words("Chủ hộ"), row: 2, column: 1, style: .head)
        sheet.put(.words("Tỷ lệ (%)"), row: 2, column: 2, style: .head)
        sheet.put(.text("=HYPERLINK(\"x\")"), row: 3, column: 1)
        sheet.put(.number("87.7"), row: 3, column: 2, style: .percent)
        sheet.put(.number("-1234.5"), row: 4, column: 2, style: .number)
        sheet.put(.text("hai\ndòng & <b>\u{1}"), row: 4, column: 1)
        sheet.put(.text("trước"), row: 5, column: 1)
        sheet.put(.text("sau"), row: 5, column: 1)
        sheet.put(.blank, row: 6, column: 2, style: .input)
        sheet.put(.day(44_384), row: 7, column: 1, style: .day)
        sheet.entryRules = rules
        sheet.highlights = [Highlight(area: values, when: tooLarge, style: .blocker)]
        return sheet
    }

    private static var lists: SheetDraft {
        var sheet = SheetDraft(name: "Danh sách")
        sheet.isHidden = true
        sheet.put(.words("Có"), row: 0, column: 0)
        sheet.put(.words("Không"), row: 1, column: 0)
        return sheet
    }

    private static let values = GridArea(rows: 3...9, columns: 2...2)

    private static let tooLarge = CellFormula([
        .cell(CellReference(row: 3, column: 2, fixesColumn: true)), .code(">100"),
    ])

    private static var rules: [EntryRule] {
        let refusal = EntryRule.Words(title: "Ngoài khoảng", text: "Tỷ lệ từ 0 đến 100.")
        return [
            EntryRule(area: values, allows: .decimal(from: "0", to: "100"), prompt: refusal, refusal: refusal),
            EntryRule(
                area: GridArea(rows: 3...9, columns: 0...0), allows: .listed(CellFormula([.name("danh_sach")])),
                refusal: refusal, force: .asks),
            EntryRule(
                area: GridArea(rows: 3...9, columns: 1...1), allows: .words(["Đạt", "Chưa đạt"]), refusal: refusal,
                force: .tells),
        ]
    }
}
