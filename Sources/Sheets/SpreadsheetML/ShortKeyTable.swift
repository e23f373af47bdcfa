// A small table from short names to cell marks, looked up once for every cell of a file.

/// Marks by names of at most 8 bytes, packed into numbers above 0. Open addressing, never more than half full.
struct ShortKeyTable: Sendable {
    private var keys: [UInt64]
    private var marks: [CellMarks]
    private let shift: UInt64

    init(_ entries: [(key: UInt64, marks: CellMarks)] = []) {
        let bits = max(2, Int.bitWidth - (entries.count * 2).leadingZeroBitCount)
        keys = Array(repeating: 0, count: 1 << bits)
        marks = Array(repeating: CellMarks(), count: 1 << bits)
        shift = UInt64(64 - bits)
        for entry in entries.sorted(by: { $0.key < $1.key }) {
            let slot = slot(of: entry.key)
            keys[slot] = entry.key
            marks[slot] = entry.marks
        }
    }

    @inline(__always)
    subscript(key: UInt64) -> CellMarks? {
        let slot = slot(of: key)
        return keys[slot] == key ? marks[slot] : nil
    }

    /// Where a key lies, or the free slot where it would.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }
}
