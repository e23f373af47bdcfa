// A register: named columns of equal length. To FEEL it is a list of contexts, one a row.

/// A register in columns.
///
/// Behaves in FEEL as a list of contexts. A filter gives a table that shares the columns and remembers which rows it
/// kept; aggregates run over the columns. No context is built unless a rule asks for a whole row.
public struct Table: Sendable {
    final class Storage: Sendable {
        let names: [String]
        let columns: [Column]
        let rowCount: Int

        init(names: [String], columns: [Column], rowCount: Int) {
            self.names = names
            self.columns = columns
            self.rowCount = rowCount
        }
    }

    final class Selection: Sendable {
        let rows: [Int32]
        init(_ rows: [Int32]) { self.rows = rows }
    }

    let storage: Storage
    private let rowBase: Context.Storage
    let selection: Selection?

    /// A table of these columns, or nil where two have the same name or their lengths differ.
    ///
    /// Names are composed (NFC). At most 2^31 - 1 rows.
    public init?(columns: [(name: String, column: Column)]) {
        let names = columns.map { Composed.text($0.name) }
        let rowCount = columns.first?.column.count ?? 0
        guard Set(names).count == names.count, columns.allSatisfy({ $0.column.count == rowCount }),
            rowCount <= Int(Int32.max)
        else { return nil }
        storage = Storage(names: names, columns: columns.map(\.column), rowCount: rowCount)
        rowBase = Context.Storage(keys: names, values: [], table: storage)
        selection = nil
    }

    private init(_ base: Table, rows: [Int32]) {
        storage = base.storage
        rowBase = base.rowBase
        selection = Selection(rows)
    }

    /// How many rows there are.
    public var count: Int { selection?.rows.count ?? storage.rowCount }

    /// The names of the columns, in order.
    public var names: [String] { storage.names }

    /// The type a table is declared with: a list of contexts.
    public var type: FEELType { .list(.context(zip(names, storage.columns).map { .init($0, $1.type) })) }

    /// The row as a context, read in place.
    public func row(_ index: Int) -> Context {
        Context(rowBase: rowBase, row: storageRow(index))
    }

    /// The rows as contexts.
    public var rows: [Value] { (0..<count).map { .context(row($0)) } }

    /// Where the column stands, nil where there is none of this name.
    func columnIndex(_ name: String) -> Int? { storage.names.firstIndex(of: name) }

    @inline(__always)
    func storageRow(_ index: Int) -> Int {
        guard let selection else { return index }
        return Int(selection.rows[index])
    }

    /// The rows of this table (given by their place in the columns) that a filter kept.
    func selecting(_ rows: [Int32]) -> Table { Table(self, rows: rows) }

    /// The cells of one column as a list.
    func values(of column: Int) -> [Value] {
        let cells = storage.columns[column]
        return (0..<count).map { cells.value(at: storageRow($0)) }
    }
}

extension Table: Hashable {
    /// Whether both hold equal rows.
    public static func == (left: Table, right: Table) -> Bool {
        left.count == right.count && (0..<left.count).allSatisfy { left.row($0) == right.row($0) }
    }

    /// Hashes the names and the number of rows.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(names)
        hasher.combine(count)
    }
}
