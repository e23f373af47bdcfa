// What a bundle is made under: the rulebook, the period, the lists given, and the parameters that matter.

import FEEL

/// Everything a bundle says of its making. No clock, no worker count, no output folder: the same inputs give the same bytes.
package struct BundleContext: Sendable {
    /// A file that is read beside the submissions.
    package struct GivenFile: Hashable, Sendable {
        /// The source's name for `--source NAME=FILE`; empty otherwise.
        package var name: String
        /// Relative to what was given on the command line.
        package var path: String
        /// SHA-256 of the bytes, lower-case hex.
        package var digest: String

        package init(name: String = "", path: String, digest: String) {
            self.name = name
            self.path = path
            self.digest = digest
        }
    }

    package var rulebook: Rulebook
    package var engineVersion: String
    package var period: Period
    /// Code and name of the province the units belong to.
    package var provinceCode: String
    package var province: String
    /// What was asked for that changes results; sorted by name in the manifest.
    package var parameters: [(name: String, value: String)] = []
    package var language: Language = .vi
    package var withPersonal = false
    package var unitList: GivenFile?
    /// What units came from and became, where a file says so.
    package var lineage: GivenFile?
    package var sources: [GivenFile] = []
    package var registered: GivenFile?
    package var titles: GivenFile?
    /// Bundles of earlier periods under the same set, earliest first.
    package var previous: [PreviousBundle] = []
    /// The last of them before the year began, counted.
    package var startOfYear: StartOfYear?
    /// What the province aims at in the period; nil where nothing is known of it.
    package var targets: TargetPlan?

    package init(rulebook: Rulebook, engineVersion: String, period: Period, provinceCode: String, province: String) {
        self.rulebook = rulebook
        self.engineVersion = engineVersion
        self.period = period
        self.provinceCode = provinceCode
        self.province = province
    }

    /// The criteria that communes are counted by: the base tier's.
    package var criteria: [Criterion] { rulebook.criteria(of: rulebook.baseTier?.id ?? "") }

    /// How many criteria make a commune full.
    package var full: Int { rulebook.baseTier?.full ?? criteria.count }

    /// Whether any threshold in use is an invented one; then every page says so.
    package var isSample: Bool { levels.contains { $0.provenance == .example } }

    /// Every level of every threshold of the rulebook.
    var levels: [Threshold.Level] {
        let conditions = rulebook.tiers.flatMap(\.conditions).map(\.indicator)
        return (rulebook.criteria.flatMap(\.indicators) + conditions).flatMap(\.tests).flatMap(\.threshold.levels)
    }

    /// Ids of the fields that never leave in raw form unless asked for.
    var personalFields: Set<String> {
        let columns = rulebook.dictionary.tables.flatMap(\.columns)
        return Set((rulebook.dictionary.fields + columns).filter(\.isPersonal).map(\.id))
    }
}
