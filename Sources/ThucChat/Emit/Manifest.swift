// manifest.json: what a bundle was made from, with which rules, and what it holds.

/// The manifest of a bundle.
struct Manifest {
    /// Numbers of rows written, for whoever checks that nothing is missing.
    struct Counts: Hashable, Sendable {
        var units = 0
        var standings = 0
        var findings = 0
        var places = 0
        var observations = 0
        var retention = 0
        var rollups = 0
    }

    /// The line by which a folder is known as a bundle.
    static let markerLine = "\"bundle\": \"thucchat/1\""
    /// What every output says.
    static let notice = Bilingual(
        vi: "Số liệu hành chính, không phải số liệu thống kê chính thức",
        en: "Administrative data, not official statistics")

    var context: BundleContext
    var counts: Counts
    var outputs: [BundleOutput]

    /// SHA-256 over the lines `DIGEST  NAME` of the tables, as `sha256sum *.csv | sha256sum` computes it.
    static func digestOfResults(_ outputs: [BundleOutput]) -> String {
        let lines = BundleFile.tables.compactMap { table in
            outputs.first { $0.name == table.rawValue }.map { "\($0.receipt.digest)  \($0.name)\n" }
        }
        return Digest256.hex(of: lines.joined())
    }

    /// Writes the canonical text of the file.
    func write(to file: OutputFile, inputs: InputAccounts) throws(BundleError) {
        let (before, after) = CanonicalJSON.document(members, around: "inputs")
        try file.write(before.utf8)
        try inputs.write(to: file)
        try file.write(after.utf8)
    }

    /// All but the inputs.
    private var members: [String: CanonicalJSON] {
        [
            "bundle": "thucchat/1",
            "counts": countsJSON,
            "engine": .object(["name": "thucchat", "version": .text(context.engineVersion)]),
            "lineage": given(context.lineage),
            "language": .text(context.language.rawValue),
            "notice": bilingual(Manifest.notice),
            "outputs": .array(outputs.sorted { $0.name < $1.name }.map(output)),
            "parameters": .object(
                Dictionary(context.parameters.map { ($0.name, .text($0.value)) }) { _, last in last }),
            "period": .text(context.period.description),
            "personal": .object([
                "fields": .array(context.personalFields.sorted().map(CanonicalJSON.text)),
                "included": .boolean(context.withPersonal),
            ]),
            "previous": .array(context.previous.map(previous)),
            "province": .object(["code": .text(context.provinceCode), "name": .text(context.province)]),
            "registered": given(context.registered),
            "results": .text(Manifest.digestOfResults(outputs)),
            "rulebook": rulebook,
            "sample": .boolean(context.isSample),
            "sources": .array(context.sources.sorted { ($0.name, $0.path) < ($1.name, $1.path) }.map(given)),
            "targets": context.targets.map { given(BundleContext.GivenFile(path: $0.file, digest: $0.digest)) }
                ?? .null,
            "titles": given(context.titles),
            "unitList": given(context.unitList),
        ]
    }

    private var countsJSON: CanonicalJSON {
        .object([
            "findings": .integer(counts.findings), "observations": .integer(counts.observations),
            "places": .integer(counts.places), "retention": .integer(counts.retention),
            "rollups": .integer(counts.rollups),
            "standings": .integer(counts.standings), "units": .integer(counts.units),
        ])
    }

    private var rulebook: CanonicalJSON {
        let book = context.rulebook
        return .object([
            "decision": .object([
                "date": .text(book.decision.date.description), "issuer": .text(book.decision.issuer),
                "number": .text(book.decision.number),
            ]),
            "digest": .text(book.digest),
            "files": .array(book.files.map { .object(["digest": .text($0.digest), "path": .text($0.path)]) }),
            "id": .text(book.id),
            "overlays": .array(
                book.overlays.map {
                    .object(["digest": .text($0.digest), "file": .text($0.file), "id": .text($0.id)])
                }),
            "title": bilingual(book.title),
            "version": .text(book.version),
        ])
    }

    private func output(_ output: BundleOutput) -> CanonicalJSON {
        .object([
            "bytes": .integer(output.receipt.byteCount), "digest": .text(output.receipt.digest),
            "file": .text(output.name),
        ])
    }

    private func previous(_ bundle: PreviousBundle) -> CanonicalJSON {
        .object([
            "digest": .text(bundle.digest), "path": .text(bundle.name), "period": .text(bundle.period.description),
            "rulebook": .object([
                "digest": .text(bundle.rules.digest), "id": .text(bundle.rules.id),
                "version": .text(bundle.rules.version),
            ]),
        ])
    }

    private func given(_ file: BundleContext.GivenFile?) -> CanonicalJSON {
        guard let file else { return .null }
        var members: [String: CanonicalJSON] = ["digest": .text(file.digest), "path": .text(file.path)]
        if !file.name.isEmpty { members["name"] = .text(file.name) }
        return .object(members)
    }

    private func bilingual(_ text: Bilingual) -> CanonicalJSON {
        .object(["en": .text(text.en), "vi": .text(text.vi)])
    }
}

/// A file written into a bundle.
struct BundleOutput {
    /// Below the bundle's folder, with `/`.
    var name: String
    var receipt: OutputFile.Receipt
}
