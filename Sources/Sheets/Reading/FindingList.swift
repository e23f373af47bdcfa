// Collects findings, so many of each kind, and counts the rest.

/// Findings of one file, at most `perCode` of each code; those beyond are counted, so a file in which every row is
/// faulty stays cheap to read.
struct FindingList: Sendable {
    private let perCode: Int
    private var kept: [SheetFinding] = []
    private var counts: [String: Int] = [:]
    /// Codes added since the last mark, each with whether its finding was kept.
    private var recent: [(code: String, isKept: Bool)] = []

    init(perCode: Int) {
        self.perCode = perCode
    }

    mutating func add(_ finding: SheetFinding) {
        let count = counts[finding.code, default: 0] + 1
        counts[finding.code] = count
        if count <= perCode { kept.append(finding) }
        recent.append((finding.code, count <= perCode))
    }

    /// Begins a part of the reading that may be taken back.
    @inline(__always)
    mutating func mark() {
        if !recent.isEmpty { recent.removeAll(keepingCapacity: true) }
    }

    /// Takes back what was added since the last mark.
    mutating func takeBack() {
        for entry in recent { counts[entry.code, default: 1] -= 1 }
        kept.removeLast(recent.count { $0.isKept })
        recent.removeAll()
    }

    /// All kept findings in the order they were met, then one line a code for those only counted.
    func finish() -> [SheetFinding] {
        let more = counts.filter { $0.value > perCode }.sorted { $0.key < $1.key }
        return kept + more.map { .moreOfTheSame(code: $0.key, count: $0.value - perCode) }
    }
}
