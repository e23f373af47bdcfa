// The printed total of a register against the sum of its rows.

import FEEL

/// The one total row of a block, and the columns in which it does not say what the rows add up to.
struct RegisterTotals {
    /// A column whose total differs.
    struct Difference {
        var field: Field
        var row: Int
        var printed: Number
        var sum: Number
    }

    private(set) var differences: [Difference] = []

    /// Only a single row that names itself the total of everything is held against the rows; a block with a row that cannot be read tells nothing of that column.
    init(of block: RegisterBlock, definition: TableDefinition) {
        guard let total = Self.total(of: block) else { return }
        let fields = definition.columns.filter { Self.addsUp($0) && block.columns[$0.id] != nil }
        let printed = block.figures(of: fields, in: [total])
        for (field, (printed, parts)) in zip(fields, zip(printed, block.figures(of: fields))) {
            guard let printed = printed.given?.first, let parts = parts.given, !parts.isEmpty else { continue }
            let sum = parts.reduce(Number(0), +)
            guard !agrees(printed: printed, decimals: max(0, -printed.exponent), with: sum) else { continue }
            differences.append(Difference(field: field, row: total, printed: printed, sum: sum))
        }
    }

    private static func total(of block: RegisterBlock) -> Int? {
        let named = block.totals.filter { row in
            RowWords(block.grid, row: row).texts.prefix(3).contains { words.contains(folded($0.typed)) }
        }
        return named.count == 1 && block.totals.count == 1 ? named[0] : nil
    }

    private static let words = Set(
        ["Tổng cộng", "Tổng số", "Tổng", "Cộng", "Toàn xã", "Tổng cộng toàn xã"].map(folded))

    /// Amounts and counts add up; rates, years and amounts per something do not.
    private static func addsUp(_ field: Field) -> Bool {
        field.kind == .number && field.unitOfMeasure != "%" && field.unitOfMeasure != "năm"
            && !field.unitOfMeasure.contains("/")
    }
}
