// What one run of a program used of the machine.

/// What a finished process used, as the kernel counted it.
struct Usage: Sendable {
    /// User and system time, in seconds.
    var cpuSeconds: Double
    var wallSeconds: Double
    /// The largest resident set, in KiB.
    var peakKiB: Int

    var peakMiB: Double { Double(peakKiB) / 1_024 }
}
