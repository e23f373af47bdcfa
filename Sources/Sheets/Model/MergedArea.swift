// An area of cells merged into one.

/// Cells merged into one; the anchor is the top left cell and the only one that holds the value.
package struct MergedArea: Hashable, Sendable {
    /// Rows and columns from 0, both ends included.
    package var rows: ClosedRange<UInt32>
    package var columns: ClosedRange<UInt16>

    package init(rows: ClosedRange<UInt32>, columns: ClosedRange<UInt16>) {
        self.rows = rows
        self.columns = columns
    }

    package func contains(row: UInt32, column: UInt16) -> Bool {
        rows.contains(row) && columns.contains(column)
    }
}

/// Merged areas, sorted by first row so that the one over a place is found without a walk over all of them.
struct MergedAreas: Sendable {
    let areas: [MergedArea]
    /// For each area, the last row that it or any area before it reaches.
    private let reach: [UInt32]

    init(_ unsorted: [MergedArea]) {
        areas = unsorted.sorted {
            ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
        }
        var furthest: UInt32 = 0
        reach = areas.map { area in
            furthest = max(furthest, area.rows.upperBound)
            return furthest
        }
    }

    /// The area over a place. Where a broken file lets two overlap, the later one in reading order.
    func area(over row: UInt32, _ column: UInt16) -> MergedArea? {
        var index = firstAfter(row)
        while index > 0, reach[index - 1] >= row {
            index -= 1
            if areas[index].contains(row: row, column: column) { return areas[index] }
        }
        return nil
    }

    /// The number of areas that start at or above the row.
    private func firstAfter(_ row: UInt32) -> Int {
        var low = 0
        var high = areas.count
        while low < high {
            let middle = (low + high) / 2
            if areas[middle].rows.lowerBound <= row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
