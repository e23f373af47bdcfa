// What a finished batch says in a few lines: for the terminal and for the exit status.

/// The summary of a bundle just written.
package struct BundleSummary: Sendable {
    package var path: String
    package var title: Bilingual
    package var period: Period
    package var province: String
    package var isSample: Bool
    package var rollups: Rollups
    /// The units to look at first, at most ``AttentionList/limit``.
    package var attention: [AttentionLine]
    /// Findings of no unit.
    package var batchFindings: Int
    /// There is a warning or blocker, or an overstated, unsupported or disputed standing.
    package var needsAttention: Bool
    /// SHA-256 of the results, as in the manifest and at the foot of the report.
    package var digest: String
}

/// One unit that needs attention.
package struct AttentionLine: Hashable, Sendable {
    package var code: String
    package var name: String
    package var district: String
    package var sent: UnitAssessment.Sent
    package var isRegistered: Bool
    package var isHeld: Bool
    package var claimed: Int
    package var lowest: Int
    package var highest: Int
    package var blockers: Int
    package var warnings: Int
    package var firstQuestion: String

    /// Registered first, then titles held, then by certain overstatement, blockers and code.
    static func comesFirst(_ left: AttentionLine, _ right: AttentionLine) -> Bool {
        left.rank == right.rank ? left.code < right.code : right.rank.lexicographicallyPrecedes(left.rank)
    }

    private var rank: [Int] {
        [isRegistered ? 1 : 0, isHeld ? 1 : 0, max(0, claimed - highest), blockers, max(0, claimed - lowest), warnings]
    }
}

/// Keeps the units that need attention most, a fixed number of them.
package struct AttentionList: Sendable {
    package static let limit = 20

    package private(set) var lines: [AttentionLine] = []
    /// Whether any unit gave reason to look.
    package private(set) var isNeeded = false

    package init() {}

    /// Takes a unit in if something about it must be clarified.
    package mutating func add(_ assessment: UnitAssessment, language: Language) {
        guard assessment.needsAttention else { return }
        isNeeded = true
        let line = AttentionLine(assessment, language: language)
        let index = lines.firstIndex { AttentionLine.comesFirst(line, $0) } ?? lines.endIndex
        lines.insert(line, at: index)
        if lines.count > AttentionList.limit { lines.removeLast() }
    }
}

extension AttentionLine {
    init(_ assessment: UnitAssessment, language: Language) {
        code = assessment.unit.code
        name = assessment.unit.fullName
        district = assessment.unit.district?.fullName ?? ""
        sent = assessment.sent
        isRegistered = assessment.isRegistered ?? false
        isHeld = assessment.held != nil
        claimed = assessment.claimed
        lowest = assessment.lowest
        highest = assessment.highest
        blockers = assessment.findings.count { $0.severity == .blocker }
        warnings = assessment.findings.count { $0.severity == .warning }
        firstQuestion = assessment.firstQuestion?.text[language] ?? ""
    }
}

extension UnitAssessment {
    /// A warning or blocker stands, or a claim is not supported.
    package var needsAttention: Bool {
        findings.contains { $0.severity != .note }
            || standings.contains { [.overstated, .unsupported, .disputed].contains($0.word) }
    }
}
