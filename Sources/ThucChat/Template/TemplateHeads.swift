// Heads that the readers understand as one column of the form and no other.

/// Chooses the heads of a list.
struct TemplateHeads {
    private let form: CompiledForm
    /// How many columns of the form a folded head stands for.
    private let counts: [String: Int]

    init(_ form: Form, _ rulebook: Rulebook) {
        self.form = CompiledForm(form, dictionary: rulebook.dictionary, baseTier: rulebook.baseTier?.id)
        counts = self.form.columns.reduce(into: [:]) { counts, column in
            for label in Set(column.labels) { counts[label, default: 0] += 1 }
        }
    }

    /// A field's first label that no other column of the form bears, with its unit in brackets; its name where all are shared.
    func head(of field: Field) -> String {
        let unit = FieldEntry(field).shownUnit
        let labels = field.labels.filter { !$0.contains("(") }.map { unit.isEmpty ? $0 : "\($0) (\(unit))" }
        let own = field.name.prefix(1).uppercased() + field.name.dropFirst()
        return labels.first(where: isPlain) ?? (unit.isEmpty ? own : "\(own) (\(unit))")
    }

    /// Whether a head, with and without its bracket, stands for one column at most.
    private func isPlain(_ head: String) -> Bool {
        let text = HeadText(head)
        return counts[text.folded, default: 0] <= 1 && counts[text.bare, default: 0] == 1
    }
}
