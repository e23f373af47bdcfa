// Writes a bundle from assessments that arrive one by one in unit order. Its rows are in BundleWriter+Rows.swift, the page in Report.

/// A bundle being written. Memory: buffers, roll-ups and an index of the report's parts; no assessment is kept.
package struct BundleWriter {
    let context: BundleContext
    private let folder: BundleFolder
    private let report: ReportWriter
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
        rollups = Rollups(full: context.full)
        tables = [:]
        for table in BundleFile.tables {
            let file = try OutputFile(creating: folder.workPath(of: table))
            try file.write(CSVRow.byteOrderMark)
            try file.write(CSVRow.header(table.header))
            tables[table] = file
        }
        report = try ReportWriter(context: context, partsPath: "\(folder.workPath)/.parts")
    }

    /// Appends one unit. Units come in the order of their codes, each once, also those that sent nothing.
    package mutating func append(_ assessment: UnitAssessment) throws(BundleError) {
        let code = assessment.unit.code
        precondition(lastUnit.map { $0 < code } ?? true, "Units are appended in the order of their codes, each once.")
        lastUnit = code
        let shown = mask.masked(assessment)
        try write(unit: shown)
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
    ///   - inputs: every file read, those of the units included.
    package mutating func finish(batchFindings: [Finding], inputs: [SubmittedFile]) throws -> BundleSummary {
        let sorted = batchFindings.sorted { ($0.severity, $0.code, $0.id) < ($1.severity, $1.code, $1.id) }
        try write(findings: sorted)
        rollups.add(batchFindings: sorted)
        try write(rollups: rollups)
        var outputs = try closeTables()
        let digest = Manifest.digestOfResults(outputs)
        let path = folder.workPath(of: .report)
        outputs.append(
            (.report, try report.finish(path: path, rollups: rollups, batchFindings: sorted, digest: digest)))
        let manifest = Manifest(context: context, inputs: inputs, counts: counts, outputs: outputs)
        let file = try OutputFile(creating: folder.workPath(of: .manifest))
        try file.write(manifest.document.utf8)
        _ = try file.close()
        try folder.commit()
        return BundleSummary(
            path: folder.path, title: context.rulebook.title, period: context.period, province: context.province,
            isSample: context.isSample, rollups: rollups, attention: attention.lines, batchFindings: sorted.count,
            needsAttention: attention.isNeeded || sorted.contains { $0.severity != .note }, digest: digest)
    }

    private mutating func closeTables() throws -> [(file: BundleFile, receipt: OutputFile.Receipt)] {
        var receipts: [(file: BundleFile, receipt: OutputFile.Receipt)] = []
        for table in BundleFile.tables {
            guard let file = tables.removeValue(forKey: table) else { continue }
            receipts.append((table, try file.close()))
        }
        return receipts
    }
}
