// Writes a bundle from assessments that arrive one by one in unit order. Its rows are in BundleWriter+Rows.swift, the page in Report.

import SheetsOut

/// A bundle being written. Memory: buffers and roll-ups; no assessment is kept.
package struct BundleWriter {
    let context: BundleContext
    private let folder: BundleFolder
    private let report: ReportWriter
    private let inputs: InputAccounts
    private let mask: PersonalMask
    var tables: [BundleFile: OutputFile]
    var counts = Manifest.Counts()
    private var rollups: Rollups
    private var attention = AttentionList()
    private var lastUnit: String?

    /// Prepares the folder beside `out`; nothing stands at `out` itself before ``finish(batchFindings:inputs:)``.
    package init(out: String, context: BundleContext) throws(BundleError) {
        try self.init(folder: BundleFolder(path: out), context: context)
    }

    init(folder: BundleFolder, context: BundleContext) throws(BundleError) {
        self.folder = folder
        self.context = context
        mask = PersonalMask(fields: context.withPersonal ? [] : context.personalFields)
        rollups = Rollups(
            full: context.full, keptFloors: context.rulebook.keptFloors, start: context.startOfYear,
            watching: context.targets?.watchedUnits ?? [])
        tables = [:]
        for table in BundleFile.tables {
            let file = try OutputFile(creating: folder.workPath(of: table))
            try file.write(CSVRow.byteOrderMark)
            try file.write(CSVRow.header(table.header))
            tables[table] = file
        }
        let scratch = "\(folder.workPath)/.scratch"
        inputs = try InputAccounts(path: scratch)
        report = try ReportWriter(context: context, scratchPath: scratch)
    }

    /// Appends one unit. Units come in the order of their codes, each once, also those that sent nothing.
    package mutating func append(_ assessment: UnitAssessment) throws(BundleError) {
        let code = assessment.unit.code
        precondition(lastUnit.map { $0 < code } ?? true, "Units are appended in the order of their codes, each once.")
        lastUnit = code
        let shown = mask.masked(assessment)
        try inputs.append(shown.files)
        try write(unit: shown)
        try write(kept: shown)
        try write(standings: shown)
        try write(findings: shown.findings)
        try write(observations: shown)
        rollups.add(shown)
        attention.add(shown, language: context.language)
        try report.append(shown)
    }

    /// Writes what speaks of the whole batch, syncs every file and puts the bundle in its place.
    ///
    /// - Parameters:
    ///   - batchFindings: findings of no unit, such as a file whose unit is not known.
    ///   - leftOut: the files that are no unit's; those of the units are in their assessments.
    package mutating func finish(batchFindings: [Finding], leftOut: [SubmittedFile]) throws -> BundleSummary {
        let sorted = batchFindings.sorted { ($0.severity, $0.code, $0.id) < ($1.severity, $1.code, $1.id) }
        try write(findings: sorted)
        rollups.add(batchFindings: sorted)
        try write(rollups: rollups)
        var outputs = try closeTables()
        let digest = Manifest.digestOfResults(outputs)
        outputs += try writeWorkbooks()
        let path = folder.workPath(of: .report)
        let page = try report.finish(path: path, rollups: rollups, batchFindings: sorted, digest: digest)
        outputs.append(BundleOutput(name: BundleFile.report.rawValue, receipt: page))
        try writeManifest(outputs, leftOut: leftOut)
        try folder.commit()
        return BundleSummary(
            path: folder.path, title: context.rulebook.title, period: context.period, province: context.province,
            isSample: context.isSample, rollups: rollups, attention: attention.lines, batchFindings: sorted.count,
            needsAttention: attention.isNeeded || sorted.contains { $0.severity != .note }, digest: digest)
    }

    private func writeManifest(
        _ outputs: [BundleOutput], leftOut: [SubmittedFile]
    ) throws(BundleError) {
        try inputs.append(leftOut)
        let file = try OutputFile(creating: folder.workPath(of: .manifest))
        try Manifest(context: context, counts: counts, outputs: outputs).write(to: file, inputs: inputs)
        _ = try file.close()
    }

    /// The half-year workbook, and one of each department.
    private func writeWorkbooks() throws -> [BundleOutput] {
        let summary = BundleFile.summary.rawValue
        var outputs = [try write(try report.summaryWorkbook(rollups).draft.xlsx(for: summary), summary)]
        try report.departmentWorkbooks(rollups) { owner, bytes in
            outputs.append(try write(bytes, BundleFile.workbook(of: owner)))
        }
        return outputs
    }

    private func write(_ bytes: [UInt8], _ name: String) throws -> BundleOutput {
        let file = try OutputFile(creating: try folder.workPath(named: name))
        try file.write(bytes)
        return BundleOutput(name: name, receipt: try file.close())
    }

    private mutating func closeTables() throws -> [BundleOutput] {
        var outputs: [BundleOutput] = []
        for table in BundleFile.tables {
            guard let file = tables.removeValue(forKey: table) else { continue }
            outputs.append(BundleOutput(name: table.rawValue, receipt: try file.close()))
        }
        return outputs
    }
}
