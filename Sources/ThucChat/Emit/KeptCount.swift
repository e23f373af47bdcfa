// What recognised communes keep, counted: bands, words, and why criteria were lost.

import FEEL

/// Counts over communes that hold a title. Two counts of separate communes add up to the count of both.
package struct KeptCount: Hashable, Sendable {
    let ranges: [Band]
    /// Communes per band by what is kept for certain, fullest first.
    private(set) var lowest: [Int]
    /// Communes per band by what is not lost for certain.
    private(set) var highest: [Int]
    /// Of all these, at risk or already for review.
    private(set) var atRisk = 0
    /// Criteria lost, by cause.
    private(set) var lost: [TitleChange.Cause: Int] = [:]

    init(ranges: [Band]) {
        self.ranges = ranges
        lowest = Array(repeating: 0, count: ranges.count)
        highest = lowest
    }

    /// Each band with its communes, fullest first.
    var bands: [(band: Band, lowest: Int, highest: Int)] {
        ranges.indices.map { (ranges[$0], min(lowest[$0], highest[$0]), max(lowest[$0], highest[$0])) }
    }

    mutating func add(_ kept: KeptTitle) {
        if let band = ranges.firstIndex(where: { $0.counts.contains(kept.lowest) }) { lowest[band] += 1 }
        if let band = ranges.firstIndex(where: { $0.counts.contains(kept.highest) }) { highest[band] += 1 }
        if kept.word == .atRisk || kept.word == .forReview { atRisk += 1 }
        for change in kept.changes where change.direction == .lost { lost[change.cause, default: 0] += 1 }
    }

    mutating func merge(_ other: KeptCount) {
        for band in ranges.indices {
            lowest[band] += other.lowest[band]
            highest[band] += other.highest[band]
        }
        atRisk += other.atRisk
        lost.merge(other.lost, uniquingKeysWith: +)
    }

    /// Rows of `rollups.csv`: communes in each band, at risk or for review, criteria lost by cause.
    func rows(_ scope: String, _ key: String) -> [RollupRow] {
        let bands = ranges.enumerated().map { index, band in
            RollupRow(
                scope, key, "kept-\(band.id)",
                Measured(value: nil, lowest: Number(lowest[index]), highest: Number(highest[index])),
                note: "recognised communes by lowest; by highest")
        }
        let risk = RollupRow.count(scope, key, "retention-at-risk-or-for-review", atRisk)
        return bands + [risk]
            + TitleChange.Cause.allCases.map {
                .count(scope, key, "criteria-lost-\($0.rawValue)", lost[$0] ?? 0)
            }
    }
}
