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
    /// The field id of the part of a list in which its key may start anew, as household codes in each village; nil where it may not.
    package var restartsIn: String?
    package var columns: [Field]

    /// Some column is personal: then no cell of a row leaves, whatever column it was typed under, but for the row's name.
    package var isPersonal: Bool { columns.contains(where: \.isPersonal) }

    /// Ids of the columns whose raw text never leaves: all but what names a row, where any column is personal.
    package var concealed: Set<String> {
        isPersonal ? Set(columns.filter { $0.isPersonal || !names.contains($0.id) }.map(\.id)) : []
    }

    private var names: Set<String> { Set(key + [rowName].compactMap { $0 }) }

    /// The column whose cell may be shown as the name of a row, beside what is kept back; nil where there is none.
    package func rowNameColumn(_ secrecy: RowSecrecy) -> String? {
        ([rowName].compactMap { $0 } + key).first { !secrecy.columns.contains($0) && column(id: $0) != nil }
    }

    package func column(id: String) -> Field? { columns.first { $0.id == id } }
    package func column(named name: String) -> Field? { columns.first { $0.name == name } }
}
