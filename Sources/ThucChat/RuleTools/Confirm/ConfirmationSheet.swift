// The confirmation sheet of a department, to be printed or filled in: as a workbook and as a page.

import FEEL
import SheetsOut

/// What one department is asked to confirm of a set.
package struct ConfirmationSheet {
    package let owner: Owner
    package let rows: [ConfirmationRow]
    private let book: Rulebook
    private let say: Speech

    /// - Parameter rows: those that name the department among their owners.
    package init(owner: Owner, rows: [ConfirmationRow], of book: Rulebook, language: Language) {
        self.owner = owner
        self.rows = rows
        self.book = book
        say = Speech(language: language)
    }

    /// The words before the set's id in the cell that says which set a sheet is of.
    static let setLabel = Bilingual(vi: "Mã bộ tiêu chí", en: "Set")

    /// The heads by which a filled sheet is read back, in both languages.
    enum Head: CaseIterable {
        case test, level, year, value, document, date, person

        var text: Bilingual {
            switch self {
            case .test: Bilingual(vi: "Mã mức", en: "Level code")
            case .level: Bilingual(vi: "Áp dụng cho", en: "For")
            case .year: Bilingual(vi: "Năm", en: "Year")
            case .value: Bilingual(vi: "Giá trị theo văn bản", en: "Value in the document")
            case .document: Bilingual(vi: "Số văn bản", en: "Document number")
            case .date: Bilingual(vi: "Ngày văn bản", en: "Document date")
            case .person: Bilingual(vi: "Người ký", en: "Signatory")
            }
        }
    }

    /// The bytes of the workbook.
    package func workbook() throws(WorldFault) -> [UInt8] {
        try WorkbookDraft(title: title, sheets: [table.sheet(head)]).xlsx(for: "\(owner.id).xlsx")
    }

    /// A page that stands by itself.
    package var page: String {
        let html: Html = """
            <!doctype html>
            <html lang="\(say.language.rawValue)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title><style>
            \(Html(asset: PackageResources.report_css))
            </style></head><body><main><section class="page home landscape">
            <h1>\(title)</h1><p>\(say(book.title)) · \(setLine)</p>
            \(table.html)</section></main></body></html>

            """
        return html.markup
    }

    private var title: String { say("Phiếu xác định mức quy định", "Confirmation sheet") + " · " + say(owner.name) }
    private var setLine: String { "\(say(Self.setLabel)): \(book.id)" }

    private var head: SheetHead {
        SheetHead(
            lines: [(title, .title), (say(book.title), .subtitle), (setLine, .note), (table.lead, .note)],
            footer: "\(book.id) \(book.version) · \(say(owner.name))")
    }

    private var table: PlainTable {
        PlainTable(
            name: say("Mức quy định", "Levels"), title: title,
            lead: say(
                "Đề nghị cơ quan tra văn bản, ghi giá trị (hoặc chữ «có» với nội dung không phải số), số, ngày văn bản và người ký vào các ô vàng. Ô để trống là chưa có ý kiến; giá trị không kèm văn bản thì không dùng được.",
                "Please look up the text and fill the yellow cells: value (or the word \"có\" where there is no number), number and date of the document, signatory. An empty cell is no answer; a value without a document cannot be used."
            ),
            heads: [
                .init(say("TT", "No."), 5), .init(say(Head.test.text), 17), .init(say("Chỉ tiêu", "Indicator"), 38),
                .init(say(Head.level.text), 20), .init(say(Head.year.text), 7),
                .init(say("Mức đang dùng", "Level held"), 20), .init(say("Biết từ đâu", "How known"), 22),
                .init(say(Head.value.text), 13), .init(say(Head.document.text), 17),
                .init(say(Head.date.text), 13), .init(say(Head.person.text), 20), .init(say("Ghi chú", "Note"), 18),
            ], rows: rows.enumerated().map { cells($1, number: $0 + 1) })
    }

    private func cells(_ row: ConfirmationRow, number: Int) -> [PlainTable.Cell] {
        let level = [row.key, row.keyTitle.map { say($0) }].compactMap { $0 }.joined(separator: " – ")
        let known = [say(row.provenance.shown), row.note].filter { !$0.isEmpty }.joined(separator: ": ")
        return [
            .count(number), .text(row.test), .text(say(row.title)), .text(level),
            .text(row.year.map(String.init) ?? ""), .text(held(row)), .text(known), .input(.number), .input(.text),
            .input(.text), .input(.text), .input(.text),
        ]
    }

    private func held(_ row: ConfirmationRow) -> String {
        if row.direction == .achieved { return say("có (đạt/không)", "yes or no") }
        let value = row.value.map { say.number($0) } ?? "…"
        // A cell that begins with `=` would be a formula.
        let sign = row.direction == .exactly ? say("đúng", "exactly") : row.direction.sign
        return "\(sign) \(value) \(row.unitOfMeasure)"
    }
}
