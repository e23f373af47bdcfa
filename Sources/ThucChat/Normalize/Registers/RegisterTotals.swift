// The printed total of a register against the sum of its rows.

import FEEL

/// The one total row of a block, and the columns in which it does not say what the rows add up to.
struct RegisterTotals {
    /// A column whose total differs.
    struct Difference {
        var field: Field
        var row: Int
        var printed: Number
        /// Nil where no row gives a figure.
        var sum: Number?
    }

    private(set) var differences: [Difference] = []

    /// Only a single row that names itself the total of everything is held against the rows; a block with a row that cannot
    /// be read tells nothing of that column.
    ///
    /// - Parameter blocks: whose rows the total is of.
    init(of block: RegisterBlock, over blocks: [RegisterBlock], definition: TableDefinition) {
        guard let total = Self.total(of: block) else { return }
        let fields = Self.fields(of: block, definition)
        let printed = block.figures(of: fields, in: [total])
        let parts = blocks.map { $0.figures(of: fields) }
        for (number, field) in fields.enumerated() {
            guard let printed = printed[number].given?.first, let sum = Self.sum(of: parts.map { $0[number] }),
                !Self.agree(printed, sum.total)
            else { continue }
            differences.append(
                Difference(field: field, row: total, printed: printed, sum: sum.isGiven ? sum.total : nil))
        }
    }

    /// The first total row that says anything but 0: what a list without a single row leaves out.
    static func lonely(in block: RegisterBlock, definition: TableDefinition) -> Int? {
        let fields = fields(of: block, definition)
        return block.totals.first { row in
            block.figures(of: fields, in: [row]).contains { figures in
                figures.given.map { $0.contains { $0 != .zero } } ?? true
            }
        }
    }

    /// The total row in the middle of a block that is the sum of all rows above it: what stands under it is no further row.
    static func closing(_ block: RegisterBlock, definition: TableDefinition) -> Int? {
        guard let total = total(of: block) else { return nil }
        let above = block.rows.map(Int.init).filter { $0 < total }
        guard above.count > 1, above.count < block.rows.count else { return nil }
        let fields = fields(of: block, definition)
        let pairs = zip(block.figures(of: fields, in: [total]), block.figures(of: fields, in: above)).compactMap {
            printed, parts in printed.given?.first.map { ($0, sum(of: [parts])) }
        }
        let isSum = pairs.allSatisfy { printed, sum in sum.map { agree(printed, $0.total) } ?? false }
        return isSum && !pairs.isEmpty ? total : nil
    }

    private static func fields(of block: RegisterBlock, _ definition: TableDefinition) -> [Field] {
        definition.columns.filter { addsUp($0) && block.columns[$0.id] != nil }
    }

    /// The sum of what is given, 0 where nothing is; nil where a figure cannot be read.
    private static func sum(of parts: [RegisterFigures]) -> (total: Number, isGiven: Bool)? {
        guard !parts.contains(where: \.hasFaults) else { return nil }
        let given = parts.flatMap { $0.given ?? [] }
        return (given.reduce(Number(0), +), !given.isEmpty)
    }

    private static func agree(_ printed: Number, _ sum: Number) -> Bool {
        agrees(printed: printed, decimals: max(0, -printed.exponent), with: sum)
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
