// What is counted of a group of communes: a district, the province.

import FEEL

/// Counts over communes. Two tallies of separate communes add up to the tally of both.
package struct Tally: Hashable, Sendable {
    /// Counts of one way of counting criteria: claimed, lowest or highest.
    package struct Count: Hashable, Sendable {
        /// Criteria over all communes.
        package var criteria = 0
        /// Communes per band, fullest first.
        package var bands: [Int]
        /// Communes under ten criteria.
        package var belowTen = 0

        mutating func add(_ criteria: Int, in ranges: [Band]) {
            self.criteria += criteria
            if criteria < 10 { belowTen += 1 }
            if let band = ranges.firstIndex(where: { $0.counts.contains(criteria) }) { bands[band] += 1 }
        }

        mutating func merge(_ other: Count) {
            criteria += other.criteria
            belowTen += other.belowTen
            for band in bands.indices { bands[band] += other.bands[band] }
        }
    }

    package let ranges: [Band]
    package private(set) var communes = 0
    package private(set) var submissions: [UnitAssessment.Sent: Int] = [:]
    package private(set) var registered = 0
    /// Registered, every criterion and condition met, and no blocker open.
    package private(set) var ready = 0
    package private(set) var held = 0
    /// Hold a title while fewer than all criteria are supported.
    package private(set) var heldBelowFull = 0
    package private(set) var retention: [UnitAssessment.Retention: Int] = [:]
    package private(set) var eligibility: [Standing.Word: Int] = [:]
    package private(set) var provisional = 0
    package private(set) var claimed: Count
    package private(set) var lowest: Count
    package private(set) var highest: Count
    package private(set) var certainOverstatement = 0
    package private(set) var possibleOverstatement = 0
    package private(set) var severities: [Finding.Severity: Int] = [:]

    package init(ranges: [Band]) {
        self.ranges = ranges
        let none = Count(bands: Array(repeating: 0, count: ranges.count))
        claimed = none
        lowest = none
        highest = none
    }

    /// Counts one commune in.
    package mutating func add(_ assessment: UnitAssessment) {
        communes += 1
        submissions[assessment.sent, default: 0] += 1
        if assessment.isRegistered == true { registered += 1 }
        if assessment.isReady { ready += 1 }
        if assessment.held != nil { held += 1 }
        if assessment.held != nil, assessment.lowest < (ranges.first?.counts.upperBound ?? 0) { heldBelowFull += 1 }
        if let word = assessment.retention { retention[word, default: 0] += 1 }
        eligibility[assessment.eligible, default: 0] += 1
        if assessment.isProvisional { provisional += 1 }
        claimed.add(assessment.claimed, in: ranges)
        lowest.add(assessment.lowest, in: ranges)
        highest.add(assessment.highest, in: ranges)
        certainOverstatement += assessment.certainOverstatement
        possibleOverstatement += assessment.possibleOverstatement
        for finding in assessment.findings { add(finding) }
    }

    /// Counts in a finding of no commune.
    package mutating func add(_ finding: Finding) { severities[finding.severity, default: 0] += 1 }

    /// Counts in the communes of another tally, none of which is in this one.
    package mutating func merge(_ other: Tally) {
        communes += other.communes
        submissions.merge(other.submissions, uniquingKeysWith: +)
        registered += other.registered
        ready += other.ready
        held += other.held
        heldBelowFull += other.heldBelowFull
        retention.merge(other.retention, uniquingKeysWith: +)
        eligibility.merge(other.eligibility, uniquingKeysWith: +)
        provisional += other.provisional
        claimed.merge(other.claimed)
        lowest.merge(other.lowest)
        highest.merge(other.highest)
        certainOverstatement += other.certainOverstatement
        possibleOverstatement += other.possibleOverstatement
        severities.merge(other.severities, uniquingKeysWith: +)
    }

    /// Criteria per commune, to two decimals; nil over no communes.
    package func average(_ count: Count) -> Number? {
        Number(count.criteria).divided(by: Number(communes))?.rounded(scale: 2, mode: .halfEven)
    }
}

extension UnitAssessment {
    /// Registered, eligible as far as the evidence goes, and nothing left that must be clarified first.
    package var isReady: Bool {
        isRegistered == true && eligible == .eligible && !findings.contains { $0.severity == .blocker }
    }
}
