// A form made ready for comparing: every label folded, the labels of the dictionary added.

/// A form and its columns in folded words.
struct CompiledForm: Sendable {
    struct Column: Sendable {
        var role: FormColumn.Role
        var labels: [String]
        /// Folded heads that must stand above; empty for any.
        var under: Set<String>
    }

    let form: Form
    /// A result table of another tier than the base tier: only its own words in the title block make a table one of it.
    let isOfHigherTier: Bool
    let columns: [Column]
    let phrases: [String]
    let totals: [String]
    /// Heads of claims, and heads that stand above them.
    let claimLabels: Set<String>

    /// Its rows are of one kind: a list, not a result table.
    var isRegister: Bool { if case .register = form.kind { true } else { false } }

    init(_ form: Form, dictionary: FieldDictionary, baseTier: String?) {
        self.form = form
        isOfHigherTier = form.tier != nil && form.tier != baseTier
        phrases = form.phrases.map(folded)
        totals = (form.totals + (form.totals.isEmpty ? SheetWords.totals : [])).map(folded)
        columns = Self.columns(of: form, dictionary).map { column in
            Column(role: column.role, labels: column.labels.map(folded), under: Set(column.under.map(folded)))
        }
        claimLabels = columns.filter(\.role.isClaim).reduce(into: []) { labels, column in
            labels.formUnion(column.under.isEmpty ? Set(column.labels) : column.under)
        }
    }

    private static func columns(of form: Form, _ dictionary: FieldDictionary) -> [FormColumn] {
        guard case .register(let id) = form.kind, let table = dictionary.table(id: id) else { return form.columns }
        let fields = table.columns.map { field in
            FormColumn(role: .field(field.id), labels: labels(of: field, in: form), under: [])
        }
        let common = [
            FormColumn(role: .number, labels: SheetWords.numberHeads, under: []),
            FormColumn(role: .note, labels: SheetWords.noteHeads, under: []),
        ]
        return fields + common.filter { extra in !form.columns.contains { $0.role == extra.role } }
            + form.columns.filter { if case .field = $0.role { false } else { true } }
    }

    private static func labels(of field: Field, in form: Form) -> [String] {
        let extra = form.columns.filter { $0.role == .field(field.id) }.flatMap(\.labels)
        return [field.name] + field.labels + extra
    }
}
