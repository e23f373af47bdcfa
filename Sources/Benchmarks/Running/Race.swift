// Runs programs in turn, round after round, so that what else the machine does falls on all of them alike.

import Foundation

/// Programs that do the same work.
///
/// Shape: rounds × contenders runs, A B C A B C …; of each figure the median over the rounds is kept.
struct Race {
    let rounds: Int
    let contenders: [ChildProcess]

    /// The medians, in the order of the contenders.
    func run() throws -> [Usage] {
        var usages = contenders.map { _ in [Usage]() }
        for _ in 0..<rounds {
            for (index, contender) in contenders.enumerated() { usages[index].append(try contender.run()) }
        }
        return usages.map(Race.medians)
    }

    private static func medians(_ runs: [Usage]) -> Usage {
        let peaks = runs.compactMap(\.peakKiB)
        return Usage(
            cpuSeconds: median(runs.map(\.cpuSeconds)), wallSeconds: median(runs.map(\.wallSeconds)),
            peakKiB: peaks.count == runs.count ? median(peaks) : nil)
    }
}

/// The middle value; of an even number the upper of the two in the middle. Not for empty lists.
func median<Value: Comparable>(_ values: [Value]) -> Value { values.sorted()[values.count / 2] }
