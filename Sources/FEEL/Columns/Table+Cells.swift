// Looks at the states of cells from outside, without making values.

extension Table {
    /// The rows in which a column's cell is not given, in row order; nil where there is no column of this name.
    ///
    /// - Complexity: one pass over a byte a row; none where every cell is given.
    public func rowsNotGiven(in name: String) -> [Int]? {
        guard let index = columnIndex(name) else { return nil }
        let column = storage.columns[index]
        guard !column.states.isEmpty else { return [] }
        return (0..<count).filter { column.state(at: storageRow($0)) != .given }
    }

    /// Whether a cell says something that cannot be read.
    public func isUnreadable(_ name: String, row: Int) -> Bool {
        guard let index = columnIndex(name) else { return false }
        return storage.columns[index].state(at: storageRow(row)) == .unreadable
    }

    /// Whether every cell of a column is blank; true too where there is no column of this name.
    public func isBlank(_ name: String) -> Bool {
        guard let index = columnIndex(name) else { return true }
        let column = storage.columns[index]
        return (0..<count).allSatisfy { column.state(at: storageRow($0)) == .blank }
    }
}
