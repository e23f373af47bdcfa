// The bundle of the start of the year, counted like the present one.

/// Where the year began: the tallies of an earlier bundle.
package struct StartOfYear: Sendable {
    package let period: Period
    package let rules: BundleManifest.Rules
    /// By today's codes.
    package let units: [String: PreviousUnit]
    /// All units of the earlier bundle.
    package let province: Tally
    /// Units that both bundles know, in the districts of today.
    package private(set) var districts: [District: Tally] = [:]
    package let criteria: [String: Rollups.CriterionCount]

    /// - Parameters:
    ///   - today: the units of the batch; nil where codes alone tell which unit is which.
    ///   - history: a unit formed by a merger or split since has no beginning of its own, even under an old code.
    /// - Throws: ``PreviousFault`` or ``BundleError`` where its standings cannot be read.
    package init(_ bundle: PreviousBundle, full: Int, today: [Unit]? = nil, history: UnitHistory? = nil) throws {
        period = bundle.period
        rules = bundle.rules
        units = today.map { bundle.units(of: $0, by: history ?? UnitHistory(units: $0)) } ?? bundle.units
        var province = Tally(ranges: Band.bands(full: full))
        for unit in bundle.units.values.sorted(by: { $0.code < $1.code }) { province.add(unit) }
        self.province = province
        var criteria: [String: Rollups.CriterionCount] = [:]
        for row in try bundle.standings(where: { $0["level"] == Standing.Level.criterion.rawValue }) {
            criteria[row["code"], default: Rollups.CriterionCount()].add(row)
        }
        self.criteria = criteria
    }

    mutating func add(_ unit: PreviousUnit, to district: District) {
        districts[district, default: Tally(ranges: province.ranges)].add(unit)
    }

    /// Counts in the districts of another part of the batch.
    mutating func merge(_ other: StartOfYear) {
        for (district, tally) in other.districts {
            districts[district, default: Tally(ranges: province.ranges)].merge(tally)
        }
    }
}

extension PreviousBundle {
    /// Its rows by today's codes, for units that simply went on.
    fileprivate func units(of today: [Unit], by history: UnitHistory) -> [String: PreviousUnit] {
        let pairs = today.compactMap { unit -> (String, PreviousUnit)? in
            let earlier = history.sameUnit(as: unit, on: period.lastDay)
            return earlier.flatMap { units[$0.code] }.map { (unit.code, $0) }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension Rollups.CriterionCount {
    /// Counts in a criterion's row of an earlier `standings.csv`.
    fileprivate mutating func add(_ row: BundleTable.Row) {
        if row["claim"] == Claim.Word.met.rawValue { claimedMet += 1 }
        if let support = Support(rawValue: row["supported"]) { supports[support, default: 0] += 1 }
        if let word = Standing.Word(rawValue: row["standing"]) { words[word, default: 0] += 1 }
        if row["provisional"] == "true" { provisional += 1 }
    }
}
