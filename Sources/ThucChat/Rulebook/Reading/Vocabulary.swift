// The names that expressions of a rulebook may use, and their FEEL types.

import FEEL

/// What can be named in an expression: fields, tables, dimensions, the year.
package struct Vocabulary: Sendable {
    /// The name of the year of the standard in expressions.
    package static let year = "năm"

    package var dictionary = FieldDictionary(fields: [], tables: []) { didSet { settleScope() } }
    package var dimensions: [Dimension] = [] { didSet { settleScope() } }
    /// Ids of the tiers, the base tier first.
    package var tiers: [String] = []
    /// Ids of the departments.
    package var owners: [String] = []
    /// Names and types of the decisions.
    package var decisions: [FEELType.Field] = [] { didSet { settleScope() } }
    /// The names other than decisions that each decision reads.
    package var decisionFields: [String: [String]] = [:]
    /// Names of a whole unit: fields, tables, dimensions and the year.
    package private(set) var unitScope = Scope()

    package init() {}

    private mutating func settleScope() {
        var scope = Scope()
        for dimension in dimensions { scope.declare(dimension.name, .string) }
        scope.declare(Self.year, .number)
        for field in dictionary.fields { scope.declare(field.name, field.feelType) }
        for table in dictionary.tables { scope.declare(table.name, .list(table.rowType)) }
        for decision in decisions { scope.declare(decision.name, decision.type) }
        unitScope = scope
    }

    /// A code as the rulebook writes it.
    ///
    /// - Parameter tier: the tier of the file it stands in, where the code itself names none.
    package func written(_ code: String, in tier: String?) -> String {
        let said = RuleCode(code)
        let own = said.tier ?? tier
        return RuleCode(tier: own == tiers.first ? nil : own, plain: said.plain).written
    }

    /// Every name of a unit or of a row that is not a decision's.
    package var namesBesideDecisions: [String] {
        let unit = dimensions.map(\.name) + [Self.year] + dictionary.fields.map(\.name)
        return unit + dictionary.tables.flatMap { [$0.name] + $0.columns.map(\.name) }
    }

    /// Names of one row of a table: its columns first, then the unit's.
    package func rowScope(of table: TableDefinition) -> Scope {
        var scope = unitScope
        for column in table.columns { scope.declare(column.name, column.feelType) }
        return scope
    }

    /// Names for the words about titles held.
    package static var retentionScope: Scope {
        var scope = Scope()
        for name in ["đạt", "chưa đạt", "chưa đạt trọng yếu", "tổng"] { scope.declare(name, .number) }
        return scope
    }
}

extension Field {
    /// The type of the field's values in expressions.
    package var feelType: FEELType {
        switch kind {
        case .number: .number
        case .yesNo: .boolean
        case .text: .string
        case .date: .date
        }
    }
}

extension TableDefinition {
    /// The type of a row in expressions.
    package var rowType: FEELType { .context(columns.map { FEELType.Field($0.name, $0.feelType) }) }
}
