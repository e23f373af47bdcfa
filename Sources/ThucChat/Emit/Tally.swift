// What is counted of a group of communes: a district, the province, one commune.

import FEEL

/// Counts over communes. Two tallies of separate communes add up to the tally of both.
package struct Tally: Hashable, Sendable {
    package let ranges: [Band]
    package private(set) var communes = 0
    package private(set) var submissions: [UnitAssessment.Sent: Int] = [:]
    package private(set) var registered = 0
    /// Registered, every criterion and condition met, and no blocker open.
    package private(set) var ready = 0
    /// Titles held, by tier.
    package private(set) var titles: [String: Int] = [:]
    /// Hold a title while fewer than all criteria are supported.
    package private(set) var heldBelowFull = 0
    /// Hold a title and are certainly not full.
    package private(set) var heldNotFull = 0
    package private(set) var kept: KeptCount
    package private(set) var retention: [UnitAssessment.Retention: Int] = [:]
    package private(set) var eligibility: [Standing.Word: Int] = [:]
    package private(set) var provisional = 0
    package private(set) var claimed: CriteriaCount
    package private(set) var lowest: CriteriaCount
    package private(set) var highest: CriteriaCount
    package private(set) var certainOverstatement = 0
    package private(set) var possibleOverstatement = 0
    package private(set) var severities: [Finding.Severity: Int] = [:]
    /// What became of those that have a row in the bundle of the start of the year.
    package private(set) var change = YearChange()

    package init(ranges: [Band], keptRanges: [Band] = []) {
        self.ranges = ranges
        kept = KeptCount(ranges: keptRanges)
        claimed = CriteriaCount(ranges: ranges)
        lowest = claimed
        highest = claimed
    }

    package var held: Int { titles.values.reduce(0, +) }
    private var full: Int { ranges.first?.counts.upperBound ?? 0 }

    /// Counts one commune in.
    ///
    /// - Parameter start: how it stood when the year began; nil where that is not known.
    package mutating func add(_ assessment: UnitAssessment, since start: PreviousUnit? = nil) {
        communes += 1
        submissions[assessment.sent, default: 0] += 1
        if assessment.isRegistered == true { registered += 1 }
        if assessment.isReady { ready += 1 }
        addTitle(assessment.held, assessment.lowest, assessment.highest)
        if let title = assessment.kept { kept.add(title) }
        if let word = assessment.retention { retention[word, default: 0] += 1 }
        eligibility[assessment.eligible, default: 0] += 1
        if assessment.isProvisional { provisional += 1 }
        claimed.add(assessment.claimed)
        lowest.add(assessment.lowest)
        highest.add(assessment.highest)
        certainOverstatement += assessment.certainOverstatement
        possibleOverstatement += assessment.possibleOverstatement
        for finding in assessment.findings { severities[finding.severity, default: 0] += 1 }
        if let start { change.add(assessment, since: start) }
    }

    /// Counts in a commune as an earlier bundle tells of it.
    package mutating func add(_ unit: PreviousUnit) {
        communes += 1
        submissions[unit.sent, default: 0] += 1
        if unit.isRegistered == true { registered += 1 }
        addTitle(unit.held, unit.lowest, unit.highest)
        eligibility[unit.eligible, default: 0] += 1
        claimed.add(unit.claimed)
        lowest.add(unit.lowest)
        highest.add(unit.highest)
    }

    private mutating func addTitle(_ tier: String?, _ lowest: Int, _ highest: Int) {
        guard let tier else { return }
        titles[tier, default: 0] += 1
        if lowest < full { heldBelowFull += 1 }
        if highest < full { heldNotFull += 1 }
    }

    /// Counts in the communes of another tally, none of which is in this one.
    package mutating func merge(_ other: Tally) {
        communes += other.communes
        submissions.merge(other.submissions, uniquingKeysWith: +)
        registered += other.registered
        ready += other.ready
        titles.merge(other.titles, uniquingKeysWith: +)
        heldBelowFull += other.heldBelowFull
        heldNotFull += other.heldNotFull
        kept.merge(other.kept)
        retention.merge(other.retention, uniquingKeysWith: +)
        eligibility.merge(other.eligibility, uniquingKeysWith: +)
        provisional += other.provisional
        claimed.merge(other.claimed)
        lowest.merge(other.lowest)
        highest.merge(other.highest)
        certainOverstatement += other.certainOverstatement
        possibleOverstatement += other.possibleOverstatement
        severities.merge(other.severities, uniquingKeysWith: +)
        change.merge(other.change)
    }

    /// Criteria per commune, to two decimals; nil over no communes.
    package func average(_ count: CriteriaCount) -> Number? { Tally.average(count.criteria, over: communes) }

    /// To two decimals, half to even; nil over nothing.
    package static func average(_ sum: Int, over communes: Int) -> Number? {
        Number(sum).divided(by: Number(communes))?.rounded(scale: 2, mode: .halfEven)
    }
}

extension UnitAssessment {
    /// Registered, eligible as far as the evidence goes, and nothing left that must be clarified first.
    package var isReady: Bool {
        isRegistered == true && eligible == .eligible && !findings.contains { $0.severity == .blocker }
    }
}
