// The columns that cells merged from above cover in the row being read.

/// Cells merged downwards, as long as they reach the row being read.
struct VerticalCovers: Sendable {
    private var covers: [(columns: ClosedRange<Int>, rows: ClosedRange<Int>)] = []

    var isEmpty: Bool { covers.isEmpty }

    mutating func add(_ columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
        let place = covers.firstIndex { $0.columns.lowerBound > columns.lowerBound } ?? covers.endIndex
        covers.insert((columns, rows), at: place)
    }

    /// Forgets the covers that end above a row.
    mutating func leave(before row: Int) {
        if !covers.isEmpty { covers.removeAll { $0.rows.upperBound < row } }
    }

    /// The first column from a given one on that nothing covers.
    func past(_ column: Int, row: Int) -> Int {
        var free = column
        for cover in covers where cover.rows.contains(row) && cover.columns.contains(free) {
            free = cover.columns.upperBound + 1
        }
        return free
    }

    /// A column that the file numbers, where `skips` is set without counting those that are covered.
    func column(_ numbered: Int, row: Int, skips: Bool) -> Int {
        guard skips else { return numbered }
        var column = numbered
        for cover in covers where cover.rows.contains(row) && cover.columns.lowerBound <= column {
            column += cover.columns.count
        }
        return column
    }
}
