// A sorted set of row or column numbers kept as ranges, so a million hidden rows cost one range.

/// Row or column numbers from 0, kept as sorted ranges that do not touch.
package struct IndexRanges: Hashable, Sendable {
    package private(set) var ranges: [ClosedRange<Int>] = []

    package init() {}

    package var isEmpty: Bool { ranges.isEmpty }

    /// How many numbers the ranges hold.
    package var count: Int { ranges.reduce(0) { $0 + $1.count } }

    package func contains(_ index: Int) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < index { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(index)
    }

    /// Adds a range; files name them in ascending order, and one out of order costs a sort.
    mutating func insert(_ range: ClosedRange<Int>) {
        guard let last = ranges.last, range.lowerBound <= last.upperBound + 1 else {
            ranges.append(range)
            return
        }
        ranges.append(range)
        mend()
    }

    private mutating func mend() {
        var joined: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        ranges = joined
    }
}
