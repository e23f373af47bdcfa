// The merged areas of a sheet, and the one over a place.

/// Merged areas, sorted by first row so that the one over a place is found without a walk over all of them.
///
/// Low areas are looked for in the rows just above the place. The few tall ones (a title down the side of a table) are
/// looked through one by one.
struct MergedAreas: Sendable {
    private static let tall: UInt32 = 64

    /// All areas in reading order of their anchors.
    let areas: [MergedArea]
    /// Indices of the areas of at least 64 rows.
    private let tallAreas: [Int]

    init(_ unsorted: [MergedArea]) {
        areas = unsorted.sorted {
            ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
        }
        let areas = areas
        tallAreas = areas.indices.filter { MergedAreas.isTall(areas[$0]) }
    }

    /// The area over a place. Where a broken file lets two overlap, the later one in reading order.
    func area(over row: UInt32, _ column: UInt16) -> MergedArea? {
        var steps = 0
        return area(over: row, column, steps: &steps)
    }

    /// - Parameter steps: grows by the number of areas looked at.
    func area(over row: UInt32, _ column: UInt16, steps: inout Int) -> MergedArea? {
        steps += tallAreas.count
        let tall = tallAreas.last { areas[$0].contains(row: row, column: column) }
        var index = firstAfter(row)
        while index > 0, index - 1 > tall ?? -1, areas[index - 1].rows.lowerBound + MergedAreas.tall > row {
            index -= 1
            steps += 1
            if areas[index].contains(row: row, column: column) { return areas[index] }
        }
        return tall.map { areas[$0] }
    }

    private static func isTall(_ area: MergedArea) -> Bool {
        area.rows.upperBound - area.rows.lowerBound >= tall
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
