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
    var target: Number?
    var note = ""

    static func count(_ scope: String, _ key: String, _ measure: String, _ value: Int) -> RollupRow {
        RollupRow(scope: scope, key: key, measure: measure, value: Number(value))
    }

    static func range(
        _ scope: String, _ key: String, _ measure: String, _ value: Int, _ lowest: Int, _ highest: Int
    ) -> RollupRow {
        RollupRow(
            scope: scope, key: key, measure: measure, value: Number(value), lowest: Number(lowest),
            highest: Number(highest))
    }

    /// Appends the row to the bytes of the table.
    func write(to row: inout CSVRow) {
        row.text(scope)
        row.text(key)
        row.text(measure)
        row.number(value)
        row.number(lowest)
        row.number(highest)
        row.number(target)
        row.text(note)
        row.end()
    }
}

extension Rollups {
    /// All rows: province, districts by code, departments and criteria in the rulebook's order, bands, targets.
    func rows(rulebook: Rulebook, provinceCode: String, targets: [Target]) -> [RollupRow] {
        let sortedDistricts = districts.sorted { $0.key < $1.key }
        var rows = province.rows(scope: "province", key: provinceCode, targets: targets)
        rows += sortedDistricts.flatMap { $0.value.rows(scope: "district", key: $0.key.code, targets: []) }
        rows += ownerKeys(rulebook).flatMap(ownerRows)
        rows += rulebook.criteria.filter { counts($0, rulebook) }.flatMap { criterionRows($0.code) }
        rows += targets.map { province.row(of: $0) }
        rows += province.bandRows(key: provinceCode)
        rows += sortedDistricts.flatMap { $0.value.bandRows(key: $0.key.code) }
        return rows
    }

    /// Whether a criterion is told of: one of the base tier always, one of another where some commune has it in play.
    func counts(_ criterion: Criterion, _ rulebook: Rulebook) -> Bool {
        rulebook.isBase(criterion.code) || criteria[criterion.code] != nil
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
        let met = count.supports[.met] ?? 0
        let open = count.supports[.cannotTell] ?? 0
        var rows: [RollupRow] = [
            .range("criterion", code, "communes-met", count.claimedMet, met, met + open),
            .count("criterion", code, "provisional", count.provisional),
        ]
        rows += Standing.Word.ofEvidence.map { .count("criterion", code, $0.rawValue, count.words[$0] ?? 0) }
        return rows
    }
}

extension Standing.Word {
    /// The words of tests, indicators and criteria; the others are a tier's.
    static let ofEvidence = allCases.filter { $0 != .eligible && $0 != .notEligible && $0 != .open }
}

extension Tally {
    func rows(scope: String, key: String, targets: [Target]) -> [RollupRow] {
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
        rows += [Standing.Word.eligible, .notEligible, .open].map {
            .count(scope, key, "tier-\($0.rawValue)", eligibility[$0] ?? 0)
        }
        rows += measuredRows(scope, key)
        rows += Finding.Severity.allCases.map { .count(scope, key, "findings-\($0.rawValue)", severities[$0] ?? 0) }
        return rows.map { row in
            var row = row
            row.target = targets.first { $0.measure.rawValue == row.measure }?.value
            return row
        }
    }

    private func measuredRows(_ scope: String, _ key: String) -> [RollupRow] {
        [
            .count(scope, key, "provisional", provisional),
            .range(scope, key, "criteria", claimed.criteria, lowest.criteria, highest.criteria),
            averageRow(scope, key),
            .range(scope, key, "communes-full", claimed.bands[0], lowest.bands[0], highest.bands[0]),
            .range(scope, key, "communes-below-10", claimed.belowTen, highest.belowTen, lowest.belowTen),
            RollupRow(
                scope: scope, key: key, measure: "overstatement", lowest: Number(certainOverstatement),
                highest: Number(possibleOverstatement), note: "certain; possible"),
        ]
    }

    private func averageRow(_ scope: String, _ key: String) -> RollupRow {
        RollupRow(
            scope: scope, key: key, measure: "criteria-average", value: average(claimed), lowest: average(lowest),
            highest: average(highest), note: "two decimals, half to even")
    }

    func bandRows(key: String) -> [RollupRow] {
        ranges.enumerated().map { index, band in
            var row = RollupRow.range(
                "band", key, band.id, claimed.bands[index], lowest.bands[index], highest.bands[index])
            row.note = "communes by claimed; by lowest; by highest"
            return row
        }
    }

    /// Where the province stands against a target.
    func row(of target: Target) -> RollupRow {
        var row = RollupRow(scope: "target", key: target.id, measure: target.measure.rawValue, target: target.value)
        let values = measured(target.measure)
        (row.value, row.lowest, row.highest) = (values.value, values.lowest, values.highest)
        row.note = "\(target.direction.rawValue); \(target.basis)"
        return row
    }

    /// A measure by claims, at least and at most; titles held have no range.
    func measured(_ measure: Target.Measure) -> (value: Number?, lowest: Number?, highest: Number?) {
        switch measure {
        case .full: (Number(claimed.bands[0]), Number(lowest.bands[0]), Number(highest.bands[0]))
        case .average: (average(claimed), average(lowest), average(highest))
        case .belowTen: (Number(claimed.belowTen), Number(highest.belowTen), Number(lowest.belowTen))
        case .held: (Number(held), nil, nil)
        }
    }
}
