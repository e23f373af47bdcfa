// A context: keys and values in the order they were given; or one row of a table, read in place.

/// Keys with values, in order.
///
/// Shape: one reference and a row number. A row of a ``Table`` is a context without being copied out of its columns.
/// Two contexts are equal when they hold equal values under the same keys, in whatever order.
public struct Context: Sendable {
    private let storage: Storage
    private let row: Int32

    /// A context of these entries; a later entry with the same key replaces an earlier one.
    public init(_ entries: [(key: String, value: Value)] = []) {
        var keys: [String] = []
        var values: [Value] = []
        for (key, value) in entries {
            if let place = keys.firstIndex(of: key) {
                values[place] = value
            } else {
                keys.append(key)
                values.append(value)
            }
        }
        self.init(keys: keys, values: values)
    }

    init(keys: [String], values: [Value]) {
        storage = Storage(keys: keys, values: values, table: nil)
        row = -1
    }

    init(rowBase: Storage, row: Int) {
        storage = rowBase
        self.row = Int32(truncatingIfNeeded: row)
    }

    /// What contexts share: their keys, and either their values or the columns they are read from.
    final class Storage: Sendable {
        let keys: [String]
        let values: [Value]
        let table: Table.Storage?

        init(keys: [String], values: [Value], table: Table.Storage?) {
            self.keys = keys
            self.values = values
            self.table = table
        }
    }

    /// The keys, in order.
    public var keys: [String] { storage.keys }

    /// How many entries there are.
    public var count: Int { storage.keys.count }

    /// The value under the key, or nil where there is no such key.
    public subscript(key: String) -> Value? {
        index(of: key).map { value(at: $0) }
    }

    /// Where the key stands. Keys that are spelled alike byte by byte are found without settling their accents first.
    func index(of key: String) -> Int? {
        storage.keys.firstIndex { $0.utf8.count == key.utf8.count && $0.utf8.elementsEqual(key.utf8) }
            ?? storage.keys.firstIndex(of: key)
    }

    /// The value of the entry at this place.
    func value(at index: Int) -> Value {
        if let table = storage.table { return table.columns[index].value(at: Int(row)) }
        return storage.values[index]
    }

    /// Whether the cell behind the entry was there but could not be read.
    func isUnreadable(at index: Int) -> Bool {
        guard let table = storage.table else { return false }
        return table.columns[index].state(at: Int(row)) == .unreadable
    }

    /// The values, in the order of the keys.
    public var values: [Value] {
        storage.table == nil ? storage.values : storage.keys.indices.map { value(at: $0) }
    }

    /// The entries, in order.
    public var entries: [(key: String, value: Value)] { Array(zip(keys, values)) }

    /// The same context with this value under this key.
    public func setting(_ key: String, to value: Value) -> Context {
        var keys = keys
        var values = values
        if let place = keys.firstIndex(of: key) {
            values[place] = value
        } else {
            keys.append(key)
            values.append(value)
        }
        return Context(keys: keys, values: values)
    }
}

extension Context: Hashable {
    /// Whether both hold equal values under the same keys.
    public static func == (left: Context, right: Context) -> Bool {
        guard left.count == right.count else { return false }
        return left.keys.allSatisfy { key in left[key] == right[key] }
    }

    /// Hashes the entries whatever their order.
    public func hash(into hasher: inout Hasher) {
        var combined = 0
        for (key, value) in entries {
            var entry = Hasher()
            entry.combine(key)
            entry.combine(value)
            combined ^= entry.finalize()
        }
        hasher.combine(combined)
    }
}
