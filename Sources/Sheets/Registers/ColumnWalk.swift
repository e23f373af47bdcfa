// Turns the cells of a batch, which lie row by row, into typed columns.

/// Walks a batch some rows at a time, and these column by column: their cells stay at hand for every column. Each row
/// remembers which of its cells comes next, so nothing is searched for.
struct ColumnWalk {
    private static let rowsAtATime = 64

    private let storage: SheetStorage
    private let firstRow: UInt32
    /// For each row, the index of its next cell.
    private var next: [Int32]

    init(_ storage: SheetStorage, rows: Range<Int>) {
        self.storage = storage
        firstRow = UInt32(truncatingIfNeeded: rows.lowerBound)
        next = storage.rowStarts.prefix(rows.count).map { Int32(truncatingIfNeeded: $0) }
        next += Array(repeating: Int32(truncatingIfNeeded: storage.records.count), count: rows.count - next.count)
    }

    /// The columns from the first one on.
    mutating func columns(_ kinds: [RegisterColumn.Kind]) -> [RegisterColumn] {
        var columns = kinds.map { RegisterColumn(kind: $0, rowCount: next.count) }
        for start in stride(from: 0, to: next.count, by: ColumnWalk.rowsAtATime) {
            let rows = start..<min(start + ColumnWalk.rowsAtATime, next.count)
            for index in columns.indices {
                columns[index].withEntries { fill($0, kinds[index], UInt16(truncatingIfNeeded: index), rows) }
            }
        }
        return columns
    }

    private mutating func fill(
        _ entries: RegisterColumn.Entries, _ kind: RegisterColumn.Kind, _ column: UInt16, _ rows: Range<Int>
    ) {
        switch kind {
        case .text: forEachCell(of: column, rows, entries) { _, _ in .given }
        case .whole:
            forEachCell(of: column, rows, entries) { text, row in
                guard let number = RegisterNumber.whole(text) else { return .unreadable }
                entries.numbers[row] = number
                return .given
            }
        case .decimal(let comma):
            forEachCell(of: column, rows, entries) { text, row in
                guard let number = RegisterNumber.decimal(text, comma: comma) else { return .unreadable }
                (entries.numbers[row], entries.scales[row]) = (number.digits, number.scale)
                return .given
            }
        }
    }

    @inline(__always)
    private mutating func forEachCell(
        of column: UInt16, _ rows: Range<Int>, _ entries: RegisterColumn.Entries,
        _ read: (UnsafeBufferPointer<UInt8>, Int) -> RegisterColumn.State
    ) {
        let firstRow = firstRow
        storage.arena.withUnsafeBufferPointer { arena in
            storage.records.withUnsafeBufferPointer { records in
                next.withUnsafeMutableBufferPointer { next in
                    for row in rows {
                        let index = Int(next[row])
                        guard index < records.count else { continue }
                        let record = records[index]
                        guard record.column == column, record.row &- firstRow == UInt32(truncatingIfNeeded: row)
                        else { continue }
                        next[row] &+= 1
                        entries.cells[row] = Int32(truncatingIfNeeded: index)
                        entries.states[row] = read(UnsafeBufferPointer(rebasing: arena[record.text]), row)
                    }
                }
            }
        }
    }
}
