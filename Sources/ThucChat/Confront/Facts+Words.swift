// Fills the texts of checks with the values they speak of; personal values stay out.

import FEEL

extension Facts {
    /// A finding of a declared check.
    ///
    /// - Parameter indicator: the one whose rows fail, where the check itself names none.
    func finding(
        _ check: Check, of indicator: Indicator? = nil, subject: String = "", observed: String, evidence: [Evidence],
        words: (String) -> Bilingual?
    ) -> Finding {
        Finding(
            code: check.id, kind: check.kind, severity: check.severity, unit: submission.unit.code,
            subject: [indicator?.code ?? "", subject].filter { !$0.isEmpty }.joined(separator: " "),
            criterion: check.criterion, indicator: indicator?.code ?? check.indicator,
            owners: indicator?.owners ?? check.owners, observed: observed,
            text: check.text.filled(with: words), fix: check.fix.filled(with: words),
            rule: rulebook.cited([check.source]), evidence: evidence, holdsOpen: check.holdsOpen,
            removes: check.removes)
    }

    /// A unit-level name as people read it.
    func shownValue(_ name: String) -> Bilingual? {
        if let field = rulebook.dictionary.field(named: name) { return stated[field.id]?.value?.said(field) }
        switch bindings[name] {
        case .string(let text)?: return Bilingual(vi: text, en: text)
        case .number(let number)?: return Bilingual(figures: ThucChat.shown(number, unit: ""))
        default: return nil
        }
    }

    func rowWord(_ name: String, _ count: Int, _ total: Int) -> Bilingual? {
        switch name {
        case "số dòng": Bilingual(figures: ThucChat.shown(Number(count), unit: ""))
        case "tổng số dòng": Bilingual(figures: ThucChat.shown(Number(total), unit: ""))
        default: nil
        }
    }

    /// A cell of a row as people read it: nothing of a personal column, and no text that may not leave. A row without a name is named by its number.
    func shownCell(_ name: String, _ register: Register, _ table: TableDefinition, row: Int) -> Bilingual? {
        guard let column = table.column(named: name), let value = register.values.row(row)[name] else { return nil }
        let isName = column.id == table.rowName
        if isName, value.isNull { return register.sheetRow(row).map(Bilingual.row) }
        if column.isPersonal { return Bilingual(vi: "…", en: "…") }
        guard case .string(let text) = value else { return Quantity(value).said(column) }
        let shown = register.secrecy.text(text, under: column.id)
        if shown.isEmpty, isName { return register.sheetRow(row).map(Bilingual.row) }
        return shown.isEmpty ? nil : Bilingual(vi: shown, en: shown)
    }
}

extension Vocabulary {
    /// The vocabulary of a rulebook that has been read.
    init(_ rulebook: Rulebook) {
        self.init()
        dictionary = rulebook.dictionary
        dimensions = rulebook.dimensions
        decisions = rulebook.decisions.map { .init($0.name, $0.draft.declaredType) }
    }
}
