// A batch: files grouped by unit, one submission at a time per worker, results in unit order whatever the number of workers.

import FEEL
import Sheets

/// A batch ready to run: what the first pass found.
package struct Batch: Sendable {
    package let request: AssessmentRequest
    package let lists: OfficeLists
    package let grouping: Grouping
    /// Every unit that gets a row, in code order: those of the kinds the set is for, and those that sent something.
    package let units: [Unit]
    private let forms: FormReader

    /// The first pass.
    package init(_ request: AssessmentRequest) throws(WorldFault) {
        try self.init(request, Inputs(below: request.paths, limits: request.limits))
    }

    /// The first pass over files that are known already.
    init(_ request: AssessmentRequest, _ inputs: Inputs) throws(WorldFault) {
        self.request = request
        let day = request.period.lastDay
        let index = UnitIndex(units: request.units.valid(on: day))
        forms = FormReader(request.rulebook, units: index)
        lists = try OfficeLists(request, index)
        grouping = try Grouping(inputs.files, request, index)
        units = Self.units(of: index, grouping, request)
        let codes = Set(units.map(\.code))
        let all = inputs.findings + grouping.findings + lists.findings
        findings = all.filter { !codes.contains($0.unit ?? "") }
        early = Dictionary(grouping: all.filter { codes.contains($0.unit ?? "") }) { $0.unit ?? "" }
    }

    /// The units that get a row, with what the set assigns to them.
    private static func units(of index: UnitIndex, _ grouping: Grouping, _ request: AssessmentRequest) -> [Unit] {
        var parts = SharedParts()
        var units: [Unit] = []
        units.reserveCapacity(index.units.count)
        for unit in index.units where request.rulebook.kinds.contains(unit.kind) || grouping.groups[unit.code] != nil {
            units.append(parts.shared(request.rulebook.assigned(unit, in: request.period)))
        }
        return units
    }

    /// Findings of no unit that gets a row.
    package let findings: [Finding]
    /// Findings made before the units' files were read, by the unit they are about: a file of another period, a line of a list.
    private let early: [String: [Finding]]

    /// What was noticed before any unit's files were read whole: findings of no unit, and of units of which no file was taken.
    package var findingsWithoutFiles: [Finding] {
        findings + units.filter { grouping.groups[$0.code] == nil }.flatMap { early[$0.code] ?? [] }
    }

    /// The second pass. `each` is called in unit order, on one task at a time.
    ///
    /// At most twice as many submissions as workers are in memory, however many units there are.
    package func run(each: (UnitAssessment) throws -> Void) async throws {
        try await withThrowingTaskGroup(of: (Int, UnitAssessment).self) { group in
            var next = 0
            var waiting: [Int: UnitAssessment] = [:]
            var due = 0
            func fill() {
                while next < units.count, next < due + 2 * request.jobs, next - due - waiting.count < request.jobs {
                    let number = next
                    next += 1
                    group.addTask { (number, try assess(units[number])) }
                }
            }
            fill()
            while let (number, assessment) = try await group.next() {
                waiting[number] = assessment
                fill()
                while let ready = waiting.removeValue(forKey: due) {
                    due += 1
                    try each(ready)
                }
                fill()
            }
        }
    }

    /// One unit from its files to its assessment.
    package func assess(_ unit: Unit) throws(WorldFault) -> UnitAssessment {
        let (submission, files) = try read(unit)
        let facts = facts(of: unit, submission)
        var assessment = score(facts, confront(facts), status: status(of: unit, facts.submission))
        for file in files.compactMap(\.onDisk) + lists.onDisk { try file.check() }
        if let kept = assessment.kept { assessment.kept?.changes = try changes(of: kept, unit) }
        return assessment
    }

    /// One unit's values, with the tiers that its submission and the office's lists bring into play.
    func facts(of unit: Unit) throws(WorldFault) -> Facts { facts(of: unit, try submission(of: unit)) }

    private func facts(of unit: Unit, _ submission: Submission) -> Facts {
        let asked = status(of: unit, submission).tiersAsked(in: request.rulebook)
        return Facts(submission, request.rulebook, asked: asked, mostPlaces: request.mostPlaces)
    }

    /// One unit's submission, with what independent sources say of it.
    package func submission(of unit: Unit) throws(WorldFault) -> Submission {
        let (submission, files) = try read(unit)
        for file in files.compactMap(\.onDisk) + lists.onDisk { try file.check() }
        return submission
    }

    private func read(_ unit: Unit) throws(WorldFault) -> (submission: Submission, files: [ReadFile]) {
        let group = grouping.groups[unit.code] ?? Grouping.Group()
        var files: [ReadFile] = []
        for file in group.files { files.append(try file.read(limits: request.limits)) }
        var submission = normalize(
            files, unit: unit, period: request.period, by: forms, showsPersonal: request.withPersonal)
        submission.findings = (early[unit.code] ?? []) + group.findings + submission.findings
        submission.observations += lists.observations(of: unit)
        if let notice = submission.notice(by: request.rulebook) { submission.findings.append(notice.finding(of: unit)) }
        return (submission, files)
    }

    private func status(of unit: Unit, _ submission: Submission) -> UnitStatus {
        UnitStatus(
            sent: submission.sent(by: request.rulebook), isRegistered: lists.isRegistered(unit),
            registeredTier: lists.registeredTiers[unit.code], title: lists.titles?[unit.code],
            titlesAreKnown: lists.titles != nil)
    }
}
