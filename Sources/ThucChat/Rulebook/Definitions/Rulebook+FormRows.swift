// What a result cell fills where its form does not say.

extension Rulebook {
    /// Gives each indicator that its tier's forms do not name the one field its tests state; of several fields the form must say which.
    mutating func fillFormRows() {
        for index in forms.indices where forms[index].kind == .resultTable {
            for indicator in criteria.filter({ $0.tier == forms[index].tier }).flatMap(\.indicators) {
                let code = RuleCode(indicator.code).plain
                let fields = Set(indicator.tests.compactMap(\.stated))
                guard forms[index].rows[code] == nil, fields.count == 1, let field = fields.first else { continue }
                forms[index].rows[code] = [RowField(field: field, cue: nil)]
            }
        }
    }
}
