// One registered commune as plain texts: a row of the half-year workbook, kept on disk until the workbook is written.

/// How ready a registered commune is.
struct ReadinessLine: Hashable {
    var unit: String
    var district: String
    var claimed: Int
    var lowest: Int
    var highest: Int
    /// Criteria by the bundle of the start of the year: lowest and highest; empty where it has no row.
    var start: String
    var blockers: Int
    var warnings: Int
    /// Departments that have something to ask.
    var owing: String
    var conclusion: String

    private static let separator: Character = "\u{1F}"

    var stored: String {
        let numbers = [claimed, lowest, highest, blockers, warnings].map(String.init)
        return ([unit, district, start, owing, conclusion].map { $0.replacing("\u{1F}", with: " ") } + numbers).joined(
            separator: String(Self.separator))
    }

    /// Nil for a text that is no stored line.
    init?(stored: String) {
        let parts = stored.split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
        let numbers = parts.dropFirst(5).compactMap { Int($0) }
        guard parts.count == 10, numbers.count == 5 else { return nil }
        (unit, district, start, owing, conclusion) = (parts[0], parts[1], parts[2], parts[3], parts[4])
        (claimed, lowest, highest, blockers, warnings) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4])
    }

    /// - Parameters:
    ///   - owing: departments and commune that owe an answer.
    ///   - conclusion: whether it is ready, in words.
    init(_ assessment: UnitAssessment, owing: String, conclusion: String, in frame: ReportFrame) {
        let open = assessment.findings.filter { $0.severity != .note }
        unit = assessment.unit.fullName
        district = assessment.unit.district?.fullName ?? ""
        claimed = assessment.claimed
        lowest = assessment.lowest
        highest = assessment.highest
        let before = frame.context.startOfYear?.units[assessment.unit.code]
        start = before.map { frame.say.range($0.lowest, $0.highest) } ?? ""
        blockers = open.count { $0.severity == .blocker }
        warnings = open.count { $0.severity == .warning }
        self.owing = owing
        self.conclusion = conclusion
    }
}
