// A kind of row, with its columns and its key.

/// A kind of row: households, roads, schools.
package struct TableDefinition: Hashable, Sendable {
    package var id: String
    package var name: String
    package var en: String
    /// Field ids whose values together name a row; empty where nothing does.
    package var key: [String]
    /// The field id shown for a row in findings.
    package var rowName: String?
    package var columns: [Field]

    package func column(id: String) -> Field? { columns.first { $0.id == id } }
    package func column(named name: String) -> Field? { columns.first { $0.name == name } }
}
