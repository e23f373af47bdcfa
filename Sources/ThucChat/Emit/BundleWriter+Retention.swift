// The rows of retention.csv: one for each commune that holds a title.

extension BundleWriter {
    mutating func write(kept assessment: UnitAssessment) throws(BundleError) {
        guard let kept = assessment.kept else { return }
        var row = CSVRow()
        row.text(assessment.unit.code)
        row.text(assessment.unit.fullName)
        row.text(assessment.unit.district?.fullName ?? "")
        [kept.title.tier, kept.title.set, kept.title.decision].forEach { row.text($0) }
        row.text(kept.title.date?.description ?? "")
        row.text(kept.tier)
        [kept.full, kept.lowest, kept.highest].forEach { row.count($0) }
        [kept.unmet, kept.critical, kept.open].forEach { row.list($0) }
        row.text(kept.word?.rawValue ?? "")
        row.list(kept.comparedWith.map(\.description))
        for cause in TitleChange.Cause.allCases { row.list(kept.codes(.lost, by: cause)) }
        row.list(kept.codes(.gained, by: .set))
        row.list(kept.codes(.gained, by: .commune))
        row.end()
        counts.retention += 1
        try tables[.retention]?.write(row.bytes)
    }
}

extension KeptTitle {
    /// The periods that told what changed, earliest first.
    var comparedWith: [Period] { Set(changes.compactMap(\.comparedWith)).sorted() }
}
