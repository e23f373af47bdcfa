// The columns that cells merged from above cover in the row being read.

/// Cells merged downwards, as long as they reach the row being read.
struct VerticalCovers: Sendable {
    private var covers: [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)] = []
    /// Covers looked at or moved so far, over all sheets; bounded by ``ReadLimits/steps``.
    private(set) var steps = 0

    var isEmpty: Bool { covers.isEmpty }

    /// The first row above which no cover ends.
    private var firstEnd = Int.max

    mutating func add(_ columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
        let index = firstReaching(columns.lowerBound)
        steps += covers.count - index
        covers.insert((columns, rows), at: index)
        firstEnd = min(firstEnd, rows.upperBound)
    }

    mutating func removeAll() {
        covers = []
        firstEnd = Int.max
    }

    /// Forgets the covers that end above a row.
    mutating func leave(before row: Int) {
        guard row > firstEnd else { return }
        steps += covers.count
        covers.removeAll { $0.rows.upperBound < row }
        firstEnd = covers.map(\.rows.upperBound).min() ?? Int.max
    }

    /// The first column from a given one on that nothing covers.
    mutating func past(_ column: Int, row: Int) -> Int {
        var free = column
        for cover in covers[firstReaching(column)...] {
            steps += 1
            guard cover.columns.lowerBound <= free else { break }
            if cover.rows.contains(row), cover.columns.contains(free) { free = cover.columns.upperBound + 1 }
        }
        return free
    }

    /// The index of the first cover that ends at a column or after it; covers of an honest file do not overlap.
    private func firstReaching(_ column: Int) -> Int {
        var low = 0
        var high = covers.count
        while low < high {
            let middle = (low + high) / 2
            if covers[middle].columns.upperBound < column { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A column that the file numbers, where `skips` is set without counting those that are covered.
    mutating func column(_ numbered: Int, row: Int, skips: Bool) -> Int {
        guard skips else { return numbered }
        steps += covers.count
        var column = numbered
        for cover in covers where cover.rows.contains(row) && cover.columns.lowerBound <= column {
            column += cover.columns.count
        }
        return column
    }
}
