// How a sheet of a known kind maps to claims, fields and tables.

/// A form: the words that name it, its columns, and what its rows mean.
package struct Form: Sendable, Hashable {
    package enum Kind: Hashable, Sendable {
        /// One row per indicator, with claims.
        case resultTable
        /// One row per household, road, …: the id of the dictionary's table.
        case register(table: String)
    }

    /// A row of a result table that has no indicator code, told by its label.
    package struct ExtraRow: Hashable, Sendable {
        /// Field id.
        package var field: String
        package var labels: [String]
    }

    package var id: String
    package var title: Bilingual
    package var kind: Kind
    /// The tier of a result table; of a register none; empty where the set has no such tier.
    package var tier: String?
    /// Why a table of this form is outside the set and nothing of it is taken; nil for forms of the set.
    package var outside: Bilingual?
    /// Words of the title block that name the form.
    package var phrases: [String]
    package var columns: [FormColumn]
    /// Group labels such as `I`, `II`.
    package var groups: [String]
    /// What the group rows of a list say for the rows under them; nil for nothing.
    package var groupsSay: GroupedName?
    /// Labels of total rows.
    package var totals: [String]
    /// Indicator code of its tier, plain → the fields its result cell fills, in the order printed.
    package var rows: [String: [RowField]]
    package var extra: [ExtraRow]
    /// Path of the form's file, for messages and the manifest.
    package var file: String
}
