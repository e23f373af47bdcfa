// The counts of a batch by province, district, department and criterion. Filled one unit at a time; two parts of a batch merge.
// Its rows in rollups.csv are in Rollups+Rows.swift.

/// Roll-ups. Memory: one tally per district, department and criterion, whatever the number of communes.
package struct Rollups: Sendable {
    /// How the communes stand on one criterion.
    package struct CriterionCount: Hashable, Sendable {
        package var claimedMet = 0
        package var supports: [Support: Int] = [:]
        package var words: [Standing.Word: Int] = [:]
        package var provisional = 0
    }

    /// What one department has to look at.
    package struct OwnerCount: Hashable, Sendable {
        package var severities: [Finding.Severity: Int] = [:]
        /// Standings of its indicators.
        package var words: [Standing.Word: Int] = [:]
        /// Communes with a blocker or warning of its own.
        package var communes = 0
        package var registeredCommunes = 0
    }

    package let ranges: [Band]
    /// Bands of what recognised communes keep.
    package let keptRanges: [Band]
    package private(set) var province: Tally
    package private(set) var districts: [District: Tally] = [:]
    package private(set) var criteria: [String: CriterionCount] = [:]
    package private(set) var owners: [String: OwnerCount] = [:]
    /// The bundle of the start of the year, counted the same way; nil where none was given.
    package private(set) var start: StartOfYear?
    /// Tallies of single communes, by code: those that a target speaks of.
    package private(set) var watched: [String: Tally] = [:]
    private let watchedUnits: Set<String>

    /// The key under which findings that name no department are counted.
    package static let unassigned = "unassigned"

    /// Empty roll-ups for a tier of `full` criteria.
    package init(
        full: Int, keptFloors: [Int] = [], start: StartOfYear? = nil, watching units: Set<String> = []
    ) {
        ranges = Band.bands(full: full)
        keptRanges = Band.bands(full: full, floors: keptFloors)
        province = Tally(ranges: ranges, keptRanges: keptRanges)
        self.start = start
        watchedUnits = units
    }

    /// Counts of no commune.
    private var none: Tally { Tally(ranges: ranges, keptRanges: keptRanges) }

    /// Counts one unit in.
    package mutating func add(_ assessment: UnitAssessment) {
        let before = start?.units[assessment.unit.code]
        let none = none
        province.add(assessment, since: before)
        if let district = assessment.unit.district {
            districts[district, default: none].add(assessment, since: before)
            if let before { start?.add(before, to: district) }
        }
        if watchedUnits.contains(assessment.unit.code) {
            watched[assessment.unit.code, default: none].add(assessment, since: before)
        }
        for standing in assessment.standings { add(standing) }
        addFindings(of: assessment)
    }

    /// Counts in another part of the batch.
    package mutating func merge(_ other: Rollups) {
        province.merge(other.province)
        let none = none
        for (district, tally) in other.districts { districts[district, default: none].merge(tally) }
        watched.merge(other.watched) { first, _ in first }
        if let others = other.start { start?.merge(others) }
        for (code, count) in other.criteria { criteria[code, default: CriterionCount()].merge(count) }
        for (owner, count) in other.owners { owners[owner, default: OwnerCount()].merge(count) }
    }

    private mutating func add(_ standing: Standing) {
        switch standing.level {
        case .criterion: criteria[standing.code, default: CriterionCount()].add(standing)
        case .indicator:
            for owner in standing.owners { owners[owner, default: OwnerCount()].words[standing.word, default: 0] += 1 }
        case .tier, .condition, .test: break
        }
    }

    private mutating func addFindings(of assessment: UnitAssessment) {
        var asked: Set<String> = []
        for finding in assessment.findings {
            for owner in finding.owners.isEmpty ? [Rollups.unassigned] : finding.owners {
                owners[owner, default: OwnerCount()].severities[finding.severity, default: 0] += 1
                if finding.severity != .note { asked.insert(owner) }
            }
        }
        for owner in asked {
            owners[owner, default: OwnerCount()].communes += 1
            if assessment.isRegistered == true { owners[owner, default: OwnerCount()].registeredCommunes += 1 }
        }
    }
}

extension Rollups.CriterionCount {
    mutating func add(_ standing: Standing) {
        if standing.claims[.commune] == .met { claimedMet += 1 }
        supports[standing.support, default: 0] += 1
        words[standing.word, default: 0] += 1
        if standing.isProvisional { provisional += 1 }
    }

    mutating func merge(_ other: Self) {
        claimedMet += other.claimedMet
        supports.merge(other.supports, uniquingKeysWith: +)
        words.merge(other.words, uniquingKeysWith: +)
        provisional += other.provisional
    }
}

extension Rollups.OwnerCount {
    mutating func merge(_ other: Self) {
        severities.merge(other.severities, uniquingKeysWith: +)
        words.merge(other.words, uniquingKeysWith: +)
        communes += other.communes
        registeredCommunes += other.registeredCommunes
    }

    /// Blockers and warnings.
    package var questions: Int { severities[.blocker, default: 0] + severities[.warning, default: 0] }
}
