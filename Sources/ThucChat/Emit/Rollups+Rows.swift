// The rows of rollups.csv: scope, key, measure, and a value or a range.

import FEEL

/// One row of `rollups.csv`.
struct RollupRow: Hashable, Sendable {
    var scope: String
    var key: String
    var measure: String
    /// By claims, or the plain count.
    var value: Number?
    /// By what is certainly supported.
    var lowest: Number?
    /// By what is not excluded.
    var highest: Number?
    /// A number, or a FEEL range.
    var target = ""
    var note = ""

    static func count(_ scope: String, _ key: String, _ measure: String, _ value: Int) -> RollupRow {
        RollupRow(scope, key, measure, Measured(value: Number(value)))
    }

    static func range(
        _ scope: String, _ key: String, _ measure: String, _ value: Int, _ lowest: Int, _ highest: Int
    ) -> RollupRow {
        RollupRow(scope, key, measure, Measured(value, lowest, highest))
    }

    init(_ scope: String, _ key: String, _ measure: String, _ measured: Measured? = nil, note: String = "") {
        self.scope = scope
        self.key = key
        self.measure = measure
        value = measured?.value
        lowest = measured?.lowest
        highest = measured?.highest
        self.note = note
    }

    /// Appends the row to the bytes of the table.
    func write(to row: inout CSVRow) {
        row.text(scope)
        row.text(key)
        row.text(measure)
        row.number(value)
        row.number(lowest)
        row.number(highest)
        row.text(target)
        row.text(note)
        row.end()
    }
}

extension Rollups {
    /// All rows: province, districts by code, departments and criteria in the rulebook's order, targets, bands.
    func rows(_ context: BundleContext) -> [RollupRow] {
        let code = context.provinceCode
        let sortedDistricts = districts.sorted { $0.key < $1.key }
        var rows = province.rows(scope: "province", key: code) + startRows("province", code, province, start?.province)
        for (district, tally) in sortedDistricts {
            rows += tally.rows(scope: "district", key: district.code)
            rows += startRows("district", district.code, tally, start?.districts[district])
        }
        rows += ownerKeys(context.rulebook).flatMap(ownerRows)
        rows += context.rulebook.criteria.filter { counts($0, context.rulebook) }.flatMap { criterionRows($0.code) }
        rows += progress(in: context).map { $0.row(language: context.language) }
        rows += province.bandRows(key: code) + (start?.province.bandRows(key: code, suffix: "-start") ?? [])
        for (district, tally) in sortedDistricts {
            rows += tally.bandRows(key: district.code)
            rows += start?.districts[district]?.bandRows(key: district.code, suffix: "-start") ?? []
        }
        return rows
    }

    /// Whether a criterion is told of: one of the base tier always, one of another where some commune has it in play.
    func counts(_ criterion: Criterion, _ rulebook: Rulebook) -> Bool {
        rulebook.isBase(criterion.code) || criteria[criterion.code] != nil
    }

    /// Where the year began, and what changed over the communes that both bundles know.
    private func startRows(_ scope: String, _ key: String, _ tally: Tally, _ before: Tally?) -> [RollupRow] {
        guard let start, let before else { return [] }
        let common = "\(start.period); \(tally.change.communes) communes in both"
        return before.measuredRows(scope, key, suffix: "-start") + [
            .count(scope, key, "held-start", before.held), .count(scope, key, "held-new", tally.change.newlyHeld),
            .count(scope, key, "held-no-longer", tally.change.noLongerHeld),
            RollupRow(scope, key, "criteria-average-rise", tally.change.rise, note: common),
        ]
    }

    /// Departments in the rulebook's order, then any it does not know, then `unassigned` where there is something.
    func ownerKeys(_ rulebook: Rulebook) -> [String] {
        let declared = rulebook.owners.map(\.id)
        let others = owners.keys.filter { !declared.contains($0) && $0 != Rollups.unassigned }.sorted()
        return declared + others + (owners[Rollups.unassigned] == nil ? [] : [Rollups.unassigned])
    }

    private func ownerRows(_ id: String) -> [RollupRow] {
        let count = owners[id] ?? OwnerCount()
        var rows: [RollupRow] = [
            .count("department", id, "questions", count.questions),
            .count("department", id, "communes-asked", count.communes),
            .count("department", id, "registered-communes-asked", count.registeredCommunes),
        ]
        rows += Finding.Severity.allCases.map {
            .count("department", id, "findings-\($0.rawValue)", count.severities[$0] ?? 0)
        }
        rows += Standing.Word.ofEvidence.map {
            .count("department", id, "indicators-\($0.rawValue)", count.words[$0] ?? 0)
        }
        return rows
    }

    private func criterionRows(_ code: String) -> [RollupRow] {
        let count = criteria[code] ?? CriterionCount()
        var rows: [RollupRow] = [
            count.communesMet(code, "communes-met"),
            .count("criterion", code, "provisional", count.provisional),
        ]
        if let before = start?.criteria[code] { rows.append(before.communesMet(code, "communes-met-start")) }
        rows += Standing.Word.ofEvidence.map { .count("criterion", code, $0.rawValue, count.words[$0] ?? 0) }
        return rows
    }
}

extension Rollups.CriterionCount {
    /// Communes that meet the criterion: by claims, certainly, possibly.
    var met: Measured {
        let certain = supports[.met] ?? 0
        return Measured(claimedMet, certain, certain + (supports[.cannotTell] ?? 0))
    }

    fileprivate func communesMet(_ code: String, _ measure: String) -> RollupRow {
        RollupRow("criterion", code, measure, met)
    }
}

extension Standing.Word {
    /// The words of tests, indicators and criteria; the others are a tier's.
    static let ofEvidence = allCases.filter { $0 != .eligible && $0 != .notEligible && $0 != .open }
}

extension Tally {
    func rows(scope: String, key: String) -> [RollupRow] {
        var rows: [RollupRow] = [.count(scope, key, "communes", communes)]
        rows += [UnitAssessment.Sent.sent, .partial, .conflict, .notSent].map {
            .count(scope, key, "submission-\($0.rawValue)", submissions[$0] ?? 0)
        }
        rows += [
            .count(scope, key, "registered", registered), .count(scope, key, "registered-ready", ready),
            .count(scope, key, "held", held), .count(scope, key, "held-below-full", heldBelowFull),
        ]
        rows += [UnitAssessment.Retention.keeps, .atRisk, .forReview].map {
            .count(scope, key, "retention-\($0.rawValue)", retention[$0] ?? 0)
        }
        rows += kept.rows(scope, key)
        rows += [Standing.Word.eligible, .notEligible, .open].map {
            .count(scope, key, "tier-\($0.rawValue)", eligibility[$0] ?? 0)
        }
        rows.append(.count(scope, key, "provisional", provisional))
        rows += measuredRows(scope, key)
        rows.append(overstatementRow(scope, key))
        rows += Finding.Severity.allCases.map { .count(scope, key, "findings-\($0.rawValue)", severities[$0] ?? 0) }
        return rows
    }

    fileprivate func measuredRows(_ scope: String, _ key: String, suffix: String = "") -> [RollupRow] {
        [
            .range(scope, key, "criteria" + suffix, claimed.criteria, lowest.criteria, highest.criteria),
            RollupRow(
                scope, key, "criteria-average" + suffix, averages, note: "two decimals, half to even"),
            RollupRow(scope, key, "communes-full" + suffix, communesFull),
            RollupRow(scope, key, "communes-below-10" + suffix, below(10)),
        ]
    }

    private func overstatementRow(_ scope: String, _ key: String) -> RollupRow {
        let measured = Measured(
            value: nil, lowest: Number(certainOverstatement), highest: Number(possibleOverstatement))
        return RollupRow(scope, key, "overstatement", measured, note: "certain; possible")
    }

    fileprivate func bandRows(key: String, suffix: String = "") -> [RollupRow] {
        ranges.indices.map { index in
            RollupRow(
                "band", key, ranges[index].id + suffix,
                Measured(claimed.bands[index], lowest.bands[index], highest.bands[index]),
                note: "communes by claimed; by lowest; by highest")
        }
    }

    /// Criteria per commune.
    var averages: Measured {
        Measured(value: average(claimed), lowest: average(lowest), highest: average(highest))
    }

    /// Communes with all criteria.
    var communesFull: Measured { Measured(claimed.bands[0], lowest.bands[0], highest.bands[0]) }

    /// Communes with fewer criteria than `limit`; fewest where everything open turns out met.
    func below(_ limit: Int) -> Measured {
        Measured(claimed.below(limit), highest.below(limit), lowest.below(limit))
    }
}
