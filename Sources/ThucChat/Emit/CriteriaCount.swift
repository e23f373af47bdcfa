// How many communes have how many criteria, by one way of counting: claimed, lowest or highest.

/// Communes by their number of criteria.
package struct CriteriaCount: Hashable, Sendable {
    /// Criteria over all communes.
    package private(set) var criteria = 0
    private let ranges: [Band]
    /// Communes with as many criteria as the index.
    private var communes: [Int]

    init(ranges: [Band]) {
        self.ranges = ranges
        communes = Array(repeating: 0, count: (ranges.first?.counts.upperBound ?? 0) + 1)
    }

    mutating func add(_ count: Int) {
        criteria += count
        communes[min(max(0, count), communes.count - 1)] += 1
    }

    mutating func merge(_ other: CriteriaCount) {
        criteria += other.criteria
        for count in communes.indices { communes[count] += other.communes[count] }
    }

    /// Communes per band, fullest first.
    package var bands: [Int] { ranges.map { communes[$0.counts].reduce(0, +) } }

    /// Communes with fewer criteria than `limit`.
    package func below(_ limit: Int) -> Int { communes.prefix(max(0, limit)).reduce(0, +) }
}
