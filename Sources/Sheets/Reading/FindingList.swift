// Collects findings, so many of each kind, and counts the rest.

/// Findings of one file, at most `perCode` of each code; those beyond are counted, so a file in which every row is
/// faulty stays cheap to read.
struct FindingList: Sendable {
    private let perCode: Int
    private var kept: [SheetFinding] = []
    private var counts: [String: Int] = [:]

    init(perCode: Int) {
        self.perCode = perCode
    }

    mutating func add(_ finding: SheetFinding) {
        let count = counts[finding.code, default: 0] + 1
        counts[finding.code] = count
        if count <= perCode { kept.append(finding) }
    }

    /// All kept findings in the order they were met, then one line a code for those only counted.
    func finish() -> [SheetFinding] {
        let more = counts.filter { $0.value > perCode }.sorted { $0.key < $1.key }
        return kept + more.map { .moreOfTheSame(code: $0.key, count: $0.value - perCode) }
    }
}
