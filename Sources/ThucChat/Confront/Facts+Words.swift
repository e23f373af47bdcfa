// Fills the texts of checks with the values they speak of; personal values stay out.

import FEEL

extension Facts {
    /// A finding of a declared check.
    func finding(
        _ check: Check, observed: String, evidence: [Evidence], words: (String) -> String?
    ) -> Finding {
        Finding(
            code: check.id, kind: check.kind, severity: check.severity, unit: submission.unit.code, subject: "",
            criterion: check.criterion, indicator: check.indicator, owners: check.owners, observed: observed,
            text: check.text.filled(with: words), fix: check.fix.filled(with: words),
            rule: "\(check.source)@\(rulebook.version)", evidence: evidence, holdsOpen: check.holdsOpen,
            removes: check.removes)
    }

    /// A unit-level name as people read it.
    func shownValue(_ name: String) -> String? {
        if let field = rulebook.dictionary.field(named: name) { return stated[field.id]?.value?.shown(field) }
        switch bindings[name] {
        case .string(let text)?: return text
        case .number(let number)?: return number.description
        default: return nil
        }
    }

    func rowWord(_ name: String, _ count: Int, _ total: Int) -> String? {
        switch name {
        case "số dòng": "\(count)"
        case "tổng số dòng": "\(total)"
        default: nil
        }
    }

    /// A cell of a row as people read it; nothing of a personal column.
    func shownCell(_ name: String, _ register: Register, _ table: TableDefinition, row: Int) -> String? {
        guard let column = table.column(named: name), let value = register.values.row(row)[name] else { return nil }
        return column.isPersonal ? "…" : Quantity(value).shown(column)
    }
}

extension Vocabulary {
    /// The vocabulary of a rulebook that has been read.
    init(_ rulebook: Rulebook) {
        dictionary = rulebook.dictionary
        dimensions = rulebook.dimensions
        decisions = rulebook.decisions.map { .init($0.name, $0.draft.declaredType) }
    }
}
