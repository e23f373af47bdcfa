// What a row of the table of documents is cited for.

import FEEL

/// The indicators and conditions that a row names.
struct CitedCodes {
    /// As typed; empty where the cell is blank.
    let typed: String
    /// Nil where it is not clear which are meant.
    let codes: [String]?

    /// - Parameter field: the column of codes.
    init(_ register: Register, row: Int, _ field: Field, _ rulebook: Rulebook) {
        let typed: String =
            switch register.values.row(row)[field.name] {
            case .string(let text)?: text
            case .number(let number)?: number.description
            default: ""
            }
        self.typed = typed
        let mayHaveLostZero = register.isNumber(row: row, field: field.id) && rulebook.indicator(typed + "0") != nil
        codes = mayHaveLostZero ? nil : rulebook.indicators(named: typed)
    }
}
