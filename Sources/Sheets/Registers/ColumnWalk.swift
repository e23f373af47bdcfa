// Turns the cells of a batch, which lie row by row, into typed columns.

/// Walks a batch column by column. Every row remembers which of its cells comes next, so nothing is searched for.
struct ColumnWalk {
    private let storage: SheetStorage
    private let firstRow: UInt32
    private var column = 0
    /// For each row, the index of its next cell.
    private var next: [Int32]

    init(_ storage: SheetStorage, rows: Range<Int>) {
        self.storage = storage
        firstRow = UInt32(truncatingIfNeeded: rows.lowerBound)
        next = storage.rowStarts.prefix(rows.count).map { Int32(truncatingIfNeeded: $0) }
        next += Array(repeating: Int32(truncatingIfNeeded: storage.records.count), count: rows.count - next.count)
    }

    /// The next column to the right.
    mutating func next(_ kind: RegisterColumn.Kind) -> RegisterColumn {
        var result = RegisterColumn(kind: kind, rowCount: next.count)
        result.withEntries { entries in
            switch kind {
            case .text: forEachCell(entries) { _, _ in .given }
            case .whole:
                forEachCell(entries) { text, row in
                    guard let number = RegisterNumber.whole(text) else { return .unreadable }
                    entries.numbers[row] = number
                    return .given
                }
            case .decimal(let comma):
                forEachCell(entries) { text, row in
                    guard let number = RegisterNumber.decimal(text, comma: comma) else { return .unreadable }
                    (entries.numbers[row], entries.scales[row]) = (number.digits, number.scale)
                    return .given
                }
            }
        }
        column += 1
        return result
    }

    @inline(__always)
    private mutating func forEachCell(
        _ entries: RegisterColumn.Entries, _ read: (UnsafeBufferPointer<UInt8>, Int) -> RegisterColumn.State
    ) {
        let (column, firstRow) = (UInt16(truncatingIfNeeded: column), firstRow)
        storage.arena.withUnsafeBufferPointer { arena in
            storage.records.withUnsafeBufferPointer { records in
                next.withUnsafeMutableBufferPointer { next in
                    for row in next.indices {
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
