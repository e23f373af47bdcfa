// The dictionary: what can be said of a unit and of the rows of its tables.

import FEEL

/// Fields and tables of a rulebook.
package struct FieldDictionary: Sendable {
    package var fields: [Field]
    package var tables: [TableDefinition]
    private let fieldByName: [String: Int]
    private let fieldByID: [String: Int]

    package init(fields: [Field], tables: [TableDefinition]) {
        self.fields = fields
        self.tables = tables
        fieldByName = Dictionary(fields.indices.map { (fields[$0].name, $0) }) { first, _ in first }
        fieldByID = Dictionary(fields.indices.map { (fields[$0].id, $0) }) { first, _ in first }
    }

    package func field(named name: String) -> Field? { fieldByName[name].map { fields[$0] } }
    package func field(id: String) -> Field? { fieldByID[id].map { fields[$0] } }
    package func table(named name: String) -> TableDefinition? { tables.first { $0.name == name } }
    package func table(id: String) -> TableDefinition? { tables.first { $0.id == id } }
}

/// An entry of the dictionary.
package struct Field: Hashable, Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case number
        case yesNo = "yes-no"
        case text
        case date
    }

    package enum Better: String, Sendable, Hashable, CaseIterable {
        case lower
        case higher
        case none
    }

    package var id: String
    /// The Vietnamese name used in FEEL: lower case, NFC.
    package var name: String
    package var en: String
    package var kind: Kind
    package var unitOfMeasure: String
    /// What can be, not what is wanted.
    package var lowest: Number?
    package var highest: Number?
    package var better: Better
    package var isPersonal: Bool
    /// Heads and row labels met in forms, as printed; the name itself is always one.
    package var labels: [String]
}

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
