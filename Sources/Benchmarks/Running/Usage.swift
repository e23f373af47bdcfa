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

    var peakMiB: Double? { peakKiB.map { Double($0) / 1_024 } }
}
