// Documents that name no indicator, or not clearly, and so back nothing.

import FEEL

extension Normalizer {
    /// Notes the rows of the table of documents whose code cannot be told; a blank one is said too.
    mutating func noteUnclearDocuments(_ definition: TableDefinition) {
        guard let columns = rulebook.documents, let register = submission.registers[definition.id],
            let field = definition.column(named: columns.indicator)
        else { return }
        for index in 0..<register.values.count {
            let cell = register.values.row(index)[columns.indicator]
            let typed: String =
                switch cell {
                case .string(let text)?: text
                case .number(let number)?: number.description
                default: ""
                }
            guard rulebook.indicators(named: typed) == nil else { continue }
            let place = register.place(row: index, field: field.id)
            submission.findings.append(
                Finding(
                    RegisterNotice.documentUnclear(typed: typed).notice, unit: unit.code,
                    subject: "\(definition.id) \(place?.subject ?? "\(index)")",
                    evidence: place.map { [Evidence("value", $0)] } ?? []))
        }
    }
}
