// Documents that name no indicator, or not clearly, and so back nothing.

import FEEL

extension Normalizer {
    /// Notes the rows of the table of documents whose code cannot be told; a blank one is said too.
    mutating func noteUnclearDocuments(_ definition: TableDefinition) {
        guard let columns = rulebook.documents, let register = submission.registers[definition.id],
            let field = definition.column(named: columns.indicator)
        else { return }
        for index in 0..<register.values.count {
            let cited = CitedCodes(register, row: index, field, rulebook)
            guard cited.codes == nil else { continue }
            let place = register.place(row: index, field: field.id)
            submission.findings.append(
                Finding(
                    RegisterNotice.documentUnclear(typed: cited.typed).notice, unit: unit.code,
                    subject: "\(definition.id) \(place?.subject ?? "\(index)")",
                    evidence: place.map { [Evidence("value", $0)] } ?? []))
        }
    }
}
