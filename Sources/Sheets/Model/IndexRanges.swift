// A sorted set of row or column numbers kept as ranges, so a million hidden rows cost one range.

/// Row or column numbers from 0, kept as sorted ranges that do not touch.
package struct IndexRanges: Hashable, Sendable {
    package private(set) var ranges: [ClosedRange<Int>] = []
    /// Whether some range was added out of order and waits to be put in its place.
    private var isMixed = false

    package init() {}

    /// - Parameter indices: in ascending order.
    package init(_ indices: [Int]) {
        for index in indices { insert(index...index) }
    }

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

    /// Adds a range; files name them in ascending order. After one out of order the set is not to be asked before
    /// ``settle()``.
    mutating func insert(_ range: ClosedRange<Int>) {
        guard let last = ranges.last, range.lowerBound <= last.upperBound + 1 else { return ranges.append(range) }
        if range.lowerBound >= last.lowerBound {
            ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
        } else {
            ranges.append(range)
            isMixed = true
        }
    }

    /// Puts ranges added out of order in their places, all at once: a file can name a million of them.
    mutating func settle() {
        guard isMixed else { return }
        isMixed = false
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
