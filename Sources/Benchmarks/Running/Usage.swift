// What one run of a program used of the machine.

/// What a finished process used, as the kernel counted it.
struct Usage: Sendable {
    /// User and system time, in seconds.
    var cpuSeconds: Double
    var wallSeconds: Double
    /// The largest resident set, in KiB; nil where it is not above this program's own.
    ///
    /// Linux counts the memory of the starting process for the started one until that has its own program, so a figure
    /// below ours would be ours. Work on large data is therefore done in processes of its own.
    var peakKiB: Int?

    /// This program's own largest resident set, in KiB; what started below it stayed below it.
    var ownPeakKiB = 0

    /// The largest resident set, or where that is not known one that it did not go beyond.
    var peakMiBAtMost: Double { Double(peakKiB ?? ownPeakKiB) / 1_024 }

    var peakMiB: Double? { peakKiB.map { Double($0) / 1_024 } }
}
