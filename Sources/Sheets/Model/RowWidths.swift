// How many fields each row of a text file has, trailing empty ones counted.

/// Numbers of fields, kept once for rows that follow one another with the same number.
struct RowWidths: Sendable, Hashable {
    private struct Run: Sendable, Hashable {
        var firstRow: UInt32
        var count: UInt32
    }

    private var runs: [Run] = []

    /// Rows come in order, none left out.
    @inline(__always)
    mutating func add(row: Int, count: Int) {
        guard runs.last?.count != UInt32(truncatingIfNeeded: count) else { return }
        runs.append(Run(firstRow: UInt32(truncatingIfNeeded: row), count: UInt32(truncatingIfNeeded: count)))
    }

    /// The fields of a row, by binary search; nil where no row was added.
    func count(ofRow row: Int) -> Int? {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if Int(runs[middle].firstRow) <= row { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? Int(runs[low - 1].count) : nil
    }
}
