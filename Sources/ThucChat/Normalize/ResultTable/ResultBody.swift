// What makes a row one of a result table's own.

import Sheets

/// A row that names an indicator, a criterion or a stated figure is certain; one with a label that nobody knows is likely.
struct ResultBody: BodyForm {
    let grid: SheetGrid
    let columns: ResultColumns
    let groups: Set<String>
    var subjects: SubjectReader
    let figures: Set<Int> = []

    init(_ grid: SheetGrid, _ table: TableLayout, form: CompiledForm, codes: CodeBook, dictionary: FieldDictionary) {
        self.grid = grid
        columns = ResultColumns(table)
        groups = Set(form.form.groups.map(folded))
        subjects = SubjectReader(grid, columns, form: form.form, codes: codes, dictionary: dictionary)
    }

    mutating func look(at row: Int, _ words: () -> RowWords) -> BodyRow {
        let spelled = words()
        if isGroup(spelled) {
            subjects.startGroup()
            return .group
        }
        switch subjects.subject(of: row) {
        case .indicator, .criterion, .field, .disputed: return .certain(mayBeHeads: false)
        case .unknown where hasAnswer(row) || hasCode(row) || hasRequirement(row): return .likely
        case .unknown, nil: return hasAnswer(row) && spelled.texts.count > 1 ? .likely : .loose
        }
    }

    private func isGroup(_ words: RowWords) -> Bool {
        guard let first = words.texts.first else { return false }
        if SheetWords.isRoman(first.typed), first.column == columns.number ?? 0 { return true }
        return words.texts.count == 1
            && (SheetWords.beginsWithRoman(first.typed) || groups.contains(folded(first.typed)))
    }

    private func hasCode(_ row: Int) -> Bool {
        let texts = [columns.number.map { grid.text(row, $0) } ?? "", subjects.label(of: row)]
        return texts.contains { subjects.codes.leading($0)?.isDotted ?? false }
    }

    private func hasRequirement(_ row: Int) -> Bool {
        columns.requirement.map { !grid.text(row, $0).isEmpty } ?? false
    }

    /// Something stands under a result or a claim, in a cell that begins in this row.
    private func hasAnswer(_ row: Int) -> Bool {
        let answers = [columns.result].compactMap { $0 } + columns.claims.flatMap(\.all)
        return answers.contains { !grid.text(row, $0).isEmpty }
    }
}
