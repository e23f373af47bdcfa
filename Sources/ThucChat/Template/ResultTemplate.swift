// The template of a result table: every indicator with its requirement, its values and the commune's own word.

import FEEL
import SheetsOut

struct ResultTemplate {
    private(set) var sheet: TemplateSheet
    private let form: Form
    private let rulebook: Rulebook
    private let options: Template.Options
    private var cells = TemplateCells()
    private var row = 0

    private enum Column: Int { case number, criterion, indicator, requirement, result, claim, note }

    private static let columns: [(role: FormColumn.Role, width: Double)] = [
        (.number, 6), (.criterion, 20), (.indicator, 52), (.requirement, 18), (.result, 18),
        (.claim(.commune, mark: nil), 14), (.note, 24),
    ]

    init(_ form: Form, _ rulebook: Rulebook, _ options: Template.Options) {
        sheet = TemplateSheet(form)
        self.form = form
        self.rulebook = rulebook
        self.options = options
        let head = sheet.putTitles(form, rulebook, width: Self.columns.count, options)
        sheet.header = head...head
        putHeads(row: head)
        row = head + 2
        for criterion in criteria { put(criterion) }
        putExtra()
        putChecks()
        putSignatures()
        sheet.draft.frozen = .init(rows: head + 2, columns: 0)
        sheet.draft.print = PrintSetup(repeatedRows: head...head + 1, footer: form.title.vi)
    }

    /// The criteria of the tiers that the form's rows name.
    private var criteria: [Criterion] {
        let named = rulebook.criteria.filter { criterion in
            form.rows[criterion.code] != nil || criterion.indicators.contains { form.rows[$0.code] != nil }
        }
        let tiers = Set(named.map(\.tier))
        return rulebook.criteria.filter { tiers.contains($0.tier) }
    }

    private mutating func putHeads(row: Int) {
        for (index, column) in Self.columns.enumerated() {
            let labels = form.columns.first { $0.role == column.role }?.labels ?? []
            let head = labels.first ?? column.role.name
            sheet.putHead(.init(index: index, head: head, role: column.role), width: column.width, row: row)
        }
    }

    // MARK: criteria

    private mutating func put(_ criterion: Criterion) {
        let first = row
        for indicator in criterion.indicators { put(indicator, of: criterion) }
        guard row > first else { return }
        let rows = first...row - 1
        put(.words(criterion.code), rows, .number, .head)
        put(.words(criterion.title.vi), rows, .criterion, .text)
    }

    private mutating func put(_ indicator: Indicator, of criterion: Criterion) {
        let fields = (form.rows[indicator.code] ?? []).compactMap { rulebook.dictionary.field(id: $0.field) }
        let alone = fields.count == 1 ? fields[0] : nil
        let unit = alone.map { FieldEntry($0).shownUnit } ?? ""
        let code = indicator.code == criterion.code ? "" : indicator.code + ". "
        let title = code + indicator.title.vi + (unit.isEmpty ? "" : " (\(unit))")
        put(.words(title), row...row, .indicator, .text)
        put(.words(requirement(of: indicator)), row...row, .requirement, .text)
        put(.blank, row...row, .result, alone.map { FieldEntry($0).style } ?? .group)
        putClaim(indicator.code)
        put(.blank, row...row, .note, .inputText)
        if let alone { putEntry(alone, title: title) }
        row += 1
        if fields.count > 1 { fields.forEach { putPart($0) } }
    }

    /// One of several values of an indicator, on a row of its own.
    private mutating func putPart(_ field: Field) {
        let unit = FieldEntry(field).shownUnit
        let name = field.name.prefix(1).uppercased() + field.name.dropFirst()
        let title = "- " + name + (unit.isEmpty ? "" : " (\(unit))")
        put(.words(title), row...row, .indicator, .text)
        put(.blank, row...row, .requirement, .text)
        put(.blank, row...row, .result, FieldEntry(field).style)
        put(.blank, row...row, .claim, .group)
        put(.blank, row...row, .note, .inputText)
        putEntry(field, title: title)
        row += 1
    }

    private mutating func putEntry(_ field: Field, title: String) {
        let area = GridArea(row: row, column: Column.result.rawValue)
        let entry = FieldEntry(field)
        cells.add(field, area, isColumn: false)
        sheet.guide.append((title, entry.how))
        if let rule = entry.rule(area, title: title, force: .asks) { sheet.draft.entryRules.append(rule) }
    }

    private mutating func putClaim(_ code: String) {
        put(.blank, row...row, .claim, .inputText)
        let words = EntryRule.Words(
            title: "Tự đánh giá \(code)", text: "Chọn \(TemplateWords.claims.joined(separator: ", ")).")
        sheet.draft.entryRules.append(
            EntryRule(
                area: GridArea(row: row, column: Column.claim.rawValue), allows: .words(TemplateWords.claims),
                prompt: words, refusal: words, force: .asks))
    }

    // MARK: figures without a code

    private mutating func putExtra() {
        guard !form.extra.isEmpty else { return }
        put(.words("Số liệu chung"), over: 0...Column.note.rawValue, .group)
        row += 1
        for extra in form.extra {
            guard let field = rulebook.dictionary.field(id: extra.field), cells[field.name] == nil else { continue }
            putPart(field)
        }
    }

    private mutating func putChecks() {
        for check in rulebook.checks {
            guard case .holds(let formula) = check.body else { continue }
            sheet.putCheck(check, formula, among: cells)
        }
    }

    private mutating func putSignatures() {
        row += 1
        for (text, columns) in [("NGƯỜI LẬP BIỂU", 0...2), ("CHỦ TỊCH", 4...6)] {
            sheet.draft.put(.words(text), over: GridArea(rows: row...row, columns: columns), style: .subtitle)
        }
    }

    private mutating func put(_ content: CellContent, over columns: ClosedRange<Int>, _ style: StyleWord) {
        sheet.draft.put(content, over: GridArea(rows: row...row, columns: columns), style: style)
    }

    private mutating func put(_ content: CellContent, _ rows: ClosedRange<Int>, _ column: Column, _ style: StyleWord) {
        let columns = column.rawValue...column.rawValue
        sheet.draft.put(content, over: GridArea(rows: rows, columns: columns), style: style)
    }

    // MARK: requirements

    /// `≥ 90 %; ≥ 50 %` where every test's level is known and the same for every unit this form is for; else nothing.
    private func requirement(of indicator: Indicator) -> String {
        let levels = indicator.tests.map { level(of: $0) }
        return levels.contains(nil) ? "" : levels.compactMap(\.self).joined(separator: "; ")
    }

    private func level(of test: Test) -> String? {
        let threshold = test.threshold
        if threshold.direction == .achieved { return TemplateWords.claims[0] }
        let fitting = threshold.levels.filter { $0.key == nil || $0.key == options.level }
        guard fitting.count == 1, fitting[0].year == nil, fitting[0].scope == nil, let value = fitting[0].value else {
            return nil
        }
        let unit = test.stated.flatMap(rulebook.dictionary.field(id:))?.unitOfMeasure ?? ""
        return "\(threshold.direction.sign) \(shown(value, unit: unit))"
    }
}
