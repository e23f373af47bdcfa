// The dictionary: what can be said of a unit and of the rows of its tables.

/// Fields and tables of a rulebook.
package struct FieldDictionary: Sendable {
    package var fields: [Field]
    package var tables: [TableDefinition]
    /// Pairs of units of counted things that may be compared one for one.
    package var alike: [Set<String>]
    private let fieldByName: [String: Int]
    private let fieldByID: [String: Int]

    package init(fields: [Field], tables: [TableDefinition], alike: [Set<String>] = []) {
        self.fields = fields
        self.tables = tables
        self.alike = alike
        fieldByName = Dictionary(fields.indices.map { (fields[$0].name, $0) }) { first, _ in first }
        fieldByID = Dictionary(fields.indices.map { (fields[$0].id, $0) }) { first, _ in first }
    }

    package func field(named name: String) -> Field? { fieldByName[name].map { fields[$0] } }
    package func field(id: String) -> Field? { fieldByID[id].map { fields[$0] } }
    package func table(named name: String) -> TableDefinition? { tables.first { $0.name == name } }
    package func table(id: String) -> TableDefinition? { tables.first { $0.id == id } }
}
