// The numbers of a block's rows, for holding rows against one another.

import FEEL

/// One column of figures.
struct RegisterFigures {
    /// Row by row; nil where there is no number or it cannot be read.
    let numbers: [Number?]
    /// Some cell is not blank and cannot be read.
    let hasFaults: Bool

    /// The numbers that are given; nil where one of them cannot be read.
    var given: [Number]? { hasFaults ? nil : numbers.compactMap(\.self) }
}

extension RegisterBlock {
    /// Figures of some of the block's rows, or of all its own, field by field.
    func figures(of fields: [Field], in chosen: [Int]? = nil) -> [RegisterFigures] {
        let rows = (chosen ?? rows.map(Int.init)).map { RegisterRow(block: 0, row: $0) }
        return RegisterColumns(fields, [self], rows: rows) { _ in false }.columns.map { column in
            let table = Table(columns: [(name: column.field.name, column: column.column)])
            let numbers = rows.indices.map { index -> Number? in
                if case .number(let number)? = table?.row(index)[column.field.name] { number } else { nil }
            }
            return RegisterFigures(numbers: numbers, hasFaults: !column.faults.isEmpty)
        }
    }
}
