// Checks that cannot hold together, and checks that others make needless.

import FEEL

/// Judges the checks over one kind of row (or over the unit) together with the dictionary's bounds.
///
/// Only comparisons of values, alone or in pairs, are judged; anything else is told as not analysed. A check is needless only
/// where the others read nothing that it does not read, for they are not evaluated where a value is missing.
struct CheckLogic {
    private struct Subject {
        var site: RuleSurvey.CheckSite
        var differences: [Difference]
        /// Nothing of the condition was left unread.
        var isWhole: Bool
        var names: Set<String> { Set(differences.flatMap(\.names)) }
    }

    private(set) var remarks: [RuleRemark] = []
    /// More checks over one kind of row are not weighed against each other: the time grows with the cube.
    private static let mostChecks = 200
    private let book: Rulebook

    init(_ book: Rulebook, _ sites: [RuleSurvey.CheckSite]) {
        self.book = book
        let byTable = Dictionary(grouping: sites.filter { $0.holds != nil }) { $0.check.rowTable ?? "" }
        for table in byTable.keys.sorted() { judge(byTable[table] ?? [], table) }
    }

    private mutating func judge(_ sites: [RuleSurvey.CheckSite], _ table: String) {
        var subjects: [Subject] = []
        for site in sites {
            guard let formula = site.check.formula else { continue }
            let reader = DifferenceReader(formula)
            for part in reader.unread { remark(.notAnalysed(check: site.check.id, part: part), site) }
            if !reader.differences.isEmpty {
                subjects.append(Subject(site: site, differences: reader.differences, isWhole: reader.unread.isEmpty))
            }
        }
        guard subjects.count <= Self.mostChecks else {
            for subject in subjects {
                remark(
                    .notAnalysed(check: subject.site.check.id, part: "\(subjects.count) > \(Self.mostChecks)"),
                    subject.site)
            }
            return
        }
        let bounds = bounds(of: table)
        let standing = judgeContradictions(among: subjects, bounds)
        judgeNeedless(among: standing, bounds)
    }

    private mutating func remark(_ lint: RuleLint, _ site: RuleSurvey.CheckSite) {
        remarks.append((site.holds ?? site.id).remark(lint))
    }

    /// A check is told against the fewest earlier ones it contradicts, and then left out of what stands.
    private mutating func judgeContradictions(among subjects: [Subject], _ bounds: [Difference]) -> [Subject] {
        var standing: [Subject] = []
        for subject in subjects {
            let others = { (kept: [Subject]) in kept.flatMap(\.differences) + bounds + subject.differences }
            if DifferenceSystem(others(standing)).isSatisfiable {
                standing.append(subject)
                continue
            }
            let fewest = Self.fewest(standing) { !DifferenceSystem(others($0)).isSatisfiable }
            let ids = fewest.map(\.site.check.id)
            remark(
                ids.isEmpty
                    ? .neverHolds(check: subject.site.check.id)
                    : .contradictoryChecks(check: subject.site.check.id, others: ids), subject.site)
        }
        return standing
    }

    /// Of two checks that say the same, the later one is told.
    private mutating func judgeNeedless(among subjects: [Subject], _ bounds: [Difference]) {
        var needless: Set<String> = []
        for subject in subjects.reversed() where subject.isWhole {
            let names = subject.names
            let others = subjects.filter {
                $0.site.check.id != subject.site.check.id && !needless.contains($0.site.check.id)
                    && $0.names.isSubset(of: names)
            }
            let implied = { (kept: [Subject]) in
                let system = DifferenceSystem(kept.flatMap(\.differences) + bounds)
                return subject.differences.allSatisfy(system.implies)
            }
            guard implied(others) else { continue }
            needless.insert(subject.site.check.id)
            let ids = Self.fewest(others, still: implied).map(\.site.check.id)
            remark(
                ids.isEmpty
                    ? .alwaysHolds(check: subject.site.check.id)
                    : .redundantCheck(check: subject.site.check.id, others: ids),
                subject.site)
        }
    }

    /// A part of the subjects for which something is still so, and of which none can be left out.
    private static func fewest(_ subjects: [Subject], still isSo: ([Subject]) -> Bool) -> [Subject] {
        var kept = subjects
        for subject in subjects {
            let without = kept.filter { $0.site.check.id != subject.site.check.id }
            if isSo(without) { kept = without }
        }
        return kept
    }

    private func bounds(of table: String) -> [Difference] {
        let columns = book.dictionary.table(id: table)?.columns ?? []
        return (book.dictionary.fields + columns).flatMap { field in
            [
                field.highest.map { Difference(plus: field.name, minus: nil, limit: $0, isStrict: false) },
                field.lowest.map { Difference(plus: nil, minus: field.name, limit: -$0, isStrict: false) },
            ].compactMap { $0 }
        }
    }
}
