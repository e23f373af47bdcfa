// The template of a list: one row for each household, road, school.

import FEEL
import SheetsOut

struct RegisterTemplate {
    private(set) var sheet: TemplateSheet
    private let rulebook: Rulebook
    private let table: TableDefinition?
    private var cells = TemplateCells()

    /// Rows that validations and colours reach.
    private static let reach = 5_000

    init(_ form: Form, _ rulebook: Rulebook, _ table: TableDefinition?, _ options: Template.Options) {
        sheet = TemplateSheet(form)
        self.rulebook = rulebook
        self.table = table
        let fields = table?.columns ?? []
        let head = sheet.putTitles(form, rulebook, width: fields.count + 2, options)
        sheet.header = head...head
        putHeads(TemplateHeads(form, rulebook), fields, row: head)
        putRows(fields, from: head + 2, count: options.rows)
        putChecks(first: head + 2)
        sheet.draft.frozen = .init(rows: head + 2, columns: 2)
        sheet.draft.print = PrintSetup(repeatedRows: head...head + 1, footer: form.title.vi)
    }

    private mutating func putHeads(_ heads: TemplateHeads, _ fields: [Field], row: Int) {
        sheet.putHead(.init(index: 0, head: SheetWords.numberHeads[0], role: .number), width: 6, row: row)
        for (number, field) in fields.enumerated() {
            let column = TemplateSheet.Column(index: number + 1, head: heads.head(of: field), role: .field(field.id))
            sheet.putHead(column, width: FieldEntry(field).width, row: row)
        }
        let note = TemplateSheet.Column(index: fields.count + 1, head: SheetWords.noteHeads[0], role: .note)
        sheet.putHead(note, width: 20, row: row)
    }

    private mutating func putRows(_ fields: [Field], from first: Int, count: Int) {
        for row in first..<first + max(count, 1) {
            sheet.draft.put(.blank, row: row, column: 0, style: .inputText)
            for (number, field) in fields.enumerated() {
                sheet.draft.put(.blank, row: row, column: number + 1, style: FieldEntry(field).style)
            }
            sheet.draft.put(.blank, row: row, column: fields.count + 1, style: .inputText)
        }
        for (number, field) in fields.enumerated() { putEntry(field, column: number + 1, from: first) }
    }

    private mutating func putEntry(_ field: Field, column: Int, from first: Int) {
        let area = GridArea(rows: first...first + Self.reach - 1, columns: column...column)
        cells.add(field, area, isColumn: true)
        let head = sheet.columns[column].head
        let entry = FieldEntry(field)
        if let documents = rulebook.documents, table?.name == documents.table, field.name == documents.indicator {
            let codes = rulebook.criteria.flatMap(\.indicators).map(\.code)
            let words = EntryRule.Words(
                title: "Mã chỉ tiêu", text: "Chọn mã chỉ tiêu của bộ tiêu chí, ví dụ \(codes[0]).")
            sheet.draft.entryRules.append(
                EntryRule(area: area, allows: sheet.lists.add(codes), prompt: words, refusal: words))
            sheet.guide.append((head, words.text))
            return
        }
        sheet.guide.append((head, entry.how))
        if let rule = entry.rule(area, title: head, force: .refuses) { sheet.draft.entryRules.append(rule) }
    }

    private mutating func putChecks(first: Int) {
        guard let table else { return }
        if !table.key.isEmpty { putUnique(table.key, severity: .warning, text: nil) }
        for check in rulebook.checks {
            switch check.body {
            case .each(table.id, let formula): sheet.putCheck(check, formula, among: cells)
            case .unique(table.id, let columns):
                let text = check.text.withNames.vi
                putUnique(columns, severity: check.severity, text: text)
            case .each, .unique, .holds: break
            }
        }
    }

    /// Colours rows that share the values of these columns.
    private mutating func putUnique(_ ids: [String], severity: Finding.Severity, text: String?) {
        let fields = ids.compactMap { id in table?.column(id: id) }
        let columns = fields.compactMap { cells[$0.name] }
        let isThere = columns.map { [CellFormula.Piece.cell($0.reference), .code("<>\"\"")] }
        let pairs = columns.flatMap {
            [CellFormula.Piece.area($0.area, sheet: nil), .code(","), .cell($0.reference)] + [.code(",")]
        }
        let condition = CellFormula(
            [.code("AND(")] + isThere.flatMap { $0 + [.code(",")] } + [.code("COUNTIFS(")] + pairs.dropLast()
                + [.code(")>1)")])
        for field in fields { sheet.highlight(cells[field.name], when: condition, severity) }
        let names = fields.map { "«\($0.name)»" }.joined(separator: ", ")
        sheet.colours.append(text ?? "Hai dòng có cùng \(names); mỗi dòng cần một giá trị riêng.")
    }
}
