// Weighs what an archive unpacks to before it is unpacked.

/// What may still be unpacked from one archive.
struct ArchiveBudget {
    /// Below this size no ratio counts: a small file may well be a hundred times its packed size.
    private static let harmlessBytes = 10 << 20

    let packed: Int
    let limits: ReadLimits
    private var unpacked = 0

    init(packed: Int, limits: ReadLimits) {
        self.packed = packed
        self.limits = limits
    }

    mutating func addBytes(_ count: Int) throws(ReadStop) {
        try check(adding: count)
        unpacked += count
    }

    func check(adding count: Int) throws(ReadStop) {
        let (sum, isOver) = unpacked.addingReportingOverflow(max(0, count))
        let total = isOver ? Int.max : sum
        try limits.check(.expandedBytes, total)
        if total > ArchiveBudget.harmlessBytes { try limits.check(.expansionRatio, total / max(1, packed)) }
    }
}
