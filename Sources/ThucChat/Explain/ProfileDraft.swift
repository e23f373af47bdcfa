// A sheet's layout as a profile that a person can correct: what was understood, and what is asked.

import Sheets

/// One table of a sheet with the form it was read by, on its way to a profile.
package struct ProfileDraft: Sendable {
    /// A column that was not understood, and the meaning of the form that lies nearest; nil where none is near.
    package struct Question: Sendable, Hashable {
        package var column: String
        /// Empty where the column has no head.
        package var head: String
        package var nearest: String?
    }

    /// Below this confidence a person is asked.
    package static let bar = 80

    package let sheet: String
    package let table: TableLayout
    package let questions: [Question]
    /// Names of the form's meanings that no column bears.
    package let missing: [String]
    private let rulebook: Rulebook

    /// - Parameters:
    ///   - form: the form to read the sheet by; nil for the one that fits. With it even a header of which nothing is
    ///     understood is drafted.
    ///   - row: the row, from 0, from which on the table's header is looked for.
    package init?(
        _ sheet: Sheet, of file: String, by rulebook: Rulebook, form: String? = nil, from row: Int = 0
    ) {
        let reader = LayoutReader(rulebook)
        guard let table = reader.draft(sheet, of: file, form: form, from: min(row, sheet.rowCount)) else { return nil }
        self.init(table, on: sheet.name, reader.index, rulebook)
    }

    /// The draft of a table that was understood.
    package init?(_ table: TableLayout, on sheet: String, by rulebook: Rulebook) {
        self.init(table, on: sheet, LayoutReader(rulebook).index, rulebook)
    }

    private init?(_ table: TableLayout, on sheet: String, _ index: HeadIndex, _ rulebook: Rulebook) {
        guard let form = index.forms.first(where: { $0.form.id == table.form }) else { return nil }
        self.sheet = sheet
        self.table = table
        self.rulebook = rulebook
        let open = form.columns.filter { column in !table.columns.contains { $0.role == column.role } }
        missing = open.map { rulebook.dictionary.name(of: $0.role, in: form.form) }
        questions = table.columns.filter { $0.role == nil }.map { column in
            let nearest = ProfileDraft.nearest(to: column, among: open)
            return Question(
                column: column.letters, head: column.title,
                nearest: nearest.map { rulebook.dictionary.name(of: $0, in: form.form) })
        }
    }

    /// Whether a person is asked before the sheet is relied on.
    package func asks(below bar: Int) -> Bool { table.confidence < bar && !questions.isEmpty }

    /// The questions for people.
    package func lines(_ language: Language) -> [String] {
        let say = Speech(language: language)
        return questions.map { question in
            let hint = question.nearest.map { say(" Gần nhất: «\($0)».", " Nearest: \"\($0)\".") } ?? ""
            let head =
                question.head.isEmpty
                ? say("(không có tên cột)", "(no heading)") : say("«\(question.head)»", "\"\(question.head)\"")
            return say(
                "  ? cột \(question.column) \(head) là nội dung nào của biểu \(table.form)?\(hint)",
                "  ? which meaning of the form \(table.form) is column \(question.column) \(head)?\(hint)")
        }
    }

    /// A column's meaning as rule files name it; empty where it has none.
    func name(of column: TableLayout.Column) -> String {
        guard let role = column.role, let form = rulebook.forms.first(where: { $0.id == table.form }) else { return "" }
        return rulebook.dictionary.name(of: role, in: form)
    }

    // MARK: nearest

    private static func nearest(to column: TableLayout.Column, among open: [CompiledForm.Column]) -> FormColumn.Role? {
        let head = folded(column.path.last ?? "")
        let labels = open.flatMap { $0.labels }
        if let label = Spelling.nearest(to: head, among: labels) {
            return open.first { $0.labels.contains(label) }?.role
        }
        let best = open.map { ($0.role, $0.labels.map { shared($0, head) }.max() ?? 0) }.max { $0.1 < $1.1 }
        return best.flatMap { $0.1 >= 2 ? $0.0 : nil }
    }

    /// How many words two folded texts share.
    private static func shared(_ label: String, _ head: String) -> Int {
        Set(label.split(separator: " ")).intersection(head.split(separator: " ")).count
    }
}

extension TableLayout.Column {
    var letters: String { CellPlace.letters(ofColumn: UInt16(index)) }
}

extension FieldDictionary {
    /// A column's meaning as rule files name it.
    fileprivate func name(of role: FormColumn.Role, in form: Form) -> String {
        guard case .field(let id) = role, case .register(let table) = form.kind else { return role.name }
        return self.table(id: table)?.column(id: id)?.name ?? id
    }
}
