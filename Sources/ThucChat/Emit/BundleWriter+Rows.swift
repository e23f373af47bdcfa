// The rows of the bundle's tables, column by column as BundleFile names them.

import FEEL
import Sheets

extension BundleWriter {
    mutating func write(unit assessment: UnitAssessment) throws(BundleError) {
        var row = CSVRow()
        row.text(assessment.unit.code)
        row.text(assessment.unit.fullName)
        row.text(assessment.unit.district?.fullName ?? "")
        row.text(assessment.sent.rawValue)
        row.flag(assessment.isRegistered)
        row.text(assessment.held ?? "")
        row.count(assessment.claimed)
        row.count(assessment.lowest)
        row.count(assessment.highest)
        row.count(assessment.certainOverstatement)
        row.count(assessment.possibleOverstatement)
        row.text(assessment.eligible.rawValue)
        row.flag(assessment.isProvisional)
        row.text(assessment.retention?.rawValue ?? "")
        row.count(assessment.findings.count { $0.severity == .blocker })
        row.count(assessment.findings.count { $0.severity == .warning })
        row.text(assessment.firstQuestion?.text[context.language] ?? "")
        row.end()
        counts.units += 1
        try tables[.units]?.write(row.bytes)
    }

    mutating func write(standings assessment: UnitAssessment) throws(BundleError) {
        var row = CSVRow()
        for standing in assessment.standings {
            row.text(assessment.unit.code)
            row.text(assessment.unit.fullName)
            row.text(assessment.unit.district?.fullName ?? "")
            write(standing, to: &row)
            row.end()
            counts.standings += 1
            try write(standing.evidence, of: standing.key(unit: assessment.unit.code))
        }
        try tables[.standings]?.write(row.bytes)
    }

    private func write(_ standing: Standing, to row: inout CSVRow) {
        row.text(standing.tier)
        row.text(standing.level.rawValue)
        row.text(RuleCode(standing.code).plain)
        row.text(standing.test)
        row.text(standing.claims[.commune]?.rawValue ?? "")
        row.text(standing.claims[.district]?.rawValue ?? "")
        row.text(standing.claims[.province]?.rawValue ?? "")
        row.text(plainText(of: standing.value))
        row.text(standing.valueText)
        row.text(standing.unitOfMeasure)
        row.number(standing.numerator)
        row.number(standing.denominator)
        row.number(standing.threshold)
        row.text(standing.direction?.rawValue ?? "")
        row.text(standing.provenance?.rawValue ?? "")
        row.text(standing.support.rawValue)
        row.list(standing.reasons.map(\.rawValue))
        row.text(standing.word.rawValue)
        row.text(standing.assurance?.rawValue ?? "")
        row.flag(standing.isProvisional)
        row.list(standing.owners)
        row.list(standing.findings)
        row.text(standing.source)
    }

    mutating func write(findings: [Finding]) throws(BundleError) {
        var row = CSVRow()
        for finding in findings {
            [finding.id, finding.code, finding.kind.rawValue, finding.severity.rawValue].forEach { row.text($0) }
            [finding.unit, finding.criterion, finding.indicator].forEach { row.text($0 ?? "") }
            row.list(finding.owners)
            [finding.observed, finding.expected].forEach { row.text($0) }
            [finding.text.vi, finding.text.en, finding.fix.vi, finding.fix.en].forEach { row.text($0) }
            row.text(finding.rule)
            row.count(finding.unlisted)
            row.end()
            counts.findings += 1
            try write(finding.evidence, of: finding.id)
        }
        try tables[.findings]?.write(row.bytes)
    }

    /// - Parameter key: a finding's id, or a standing's `UNIT/LEVEL/CODE` or `UNIT/test/CODE/TEST`.
    private mutating func write(_ evidence: [Evidence], of key: String) throws(BundleError) {
        var row = CSVRow()
        for (index, item) in evidence.enumerated() {
            row.text(key)
            row.count(index + 1)
            row.text(item.role)
            row.text(item.place.file)
            row.text(item.place.sheet)
            row.text(item.hasCell ? item.place.cell.a1 : "")
            row.text(item.place.raw)
            row.text(item.place.decodedFrom ?? "")
            row.text(item.place.head)
            row.text(item.place.row)
            row.end()
            counts.places += 1
        }
        try tables[.places]?.write(row.bytes)
    }

    mutating func write(observations assessment: UnitAssessment) throws(BundleError) {
        var row = CSVRow()
        for observation in assessment.observations.sorted(by: Observation.isInTableOrder) {
            row.text(assessment.unit.code)
            row.text(assessment.period.description)
            row.text(observation.speaker.id)
            row.text(observation.field)
            row.text(observation.status.rawValue)
            row.text(observation.value?.canonicalText ?? "")
            row.text(context.rulebook.dictionary.field(id: observation.field)?.unitOfMeasure ?? "")
            row.text(observation.raw)
            row.text(observation.conversion ?? "")
            row.list(observation.places.map(\.file))
            row.list(observation.places.map(\.sheet))
            row.list(observation.places.map(\.cell.a1))
            row.end()
            counts.observations += 1
        }
        try tables[.observations]?.write(row.bytes)
    }

    mutating func write(rollups: Rollups) throws(BundleError) {
        var row = CSVRow()
        let rows = rollups.rows(context)
        rows.forEach { $0.write(to: &row) }
        counts.rollups = rows.count
        try tables[.rollups]?.write(row.bytes)
    }
}

extension UnitAssessment {
    /// The gravest finding; findings are sorted by severity.
    var firstQuestion: Finding? { findings.min { $0.severity < $1.severity } }
}

extension Standing {
    /// The standing's name among the places: an indicator and its criterion may share a code, so the level is part of it.
    func key(unit: String) -> String {
        "\(unit)/\(level.rawValue)/\(code)" + (test.isEmpty ? "" : "/\(test)")
    }
}

extension Evidence {
    /// A whole file or a rule has no cell.
    var hasCell: Bool { role != "file" && role != "rule" }
}

extension Observation {
    /// By field, then speaker, then place.
    static func isInTableOrder(_ left: Observation, _ right: Observation) -> Bool {
        if left.field != right.field { return left.field < right.field }
        if left.speaker != right.speaker { return left.speaker < right.speaker }
        return left.places.lexicographicallyPrecedes(right.places)
    }
}
