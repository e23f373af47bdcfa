// XML Spreadsheet 2003 to cells, beside a parser that only walks the file.

/// Ours makes cells with places; `xmllint` only parses, which flatters it.
struct SpreadsheetMLMeasurement: Measurement {
    let word = "xml"

    func rows(in workshop: Workshop) throws -> [Comparison] {
        let clean = try workshop.makeUnlessThere("clean.xml") { try SpreadsheetMLFile(isFaulty: false).write(to: $0) }
        let faulty = try workshop.makeUnlessThere("faulty.xml") { try SpreadsheetMLFile(isFaulty: true).write(to: $0) }
        let same = try hasSameCells(clean, in: workshop)
        let sameFaulty = try hasSameCells(faulty, in: workshop)
        let peers = Workshop.find("xmllint").map { lint in
            ["--stream", "--sax"].map { ChildProcess(lint, ["--huge", $0, "--noout", clean]) }
        }
        let ours = [workshop.probe(.workbookCells, clean), workshop.probe(.workbookCells, faulty)]
        let medians = try Race(rounds: workshop.rounds, contenders: ours + (peers ?? [])).run()
        let size = try workshop.megabytes(clean)
        let speed = size / medians[0].cpuSeconds
        return zip(["xmllint --stream", "xmllint --sax"], 2...).map { peer, index in
            guard peers != nil else {
                return .skipped("XML 2003 to cells / \(peer)", because: "xmllint is not installed", unit: "MB/s")
            }
            return Comparison(
                "XML 2003 to cells / \(peer)", ours: speed, peer: size / medians[index].cpuSeconds, unit: "MB/s",
                equalOutputs: same)
        } + [
            Comparison(
                "XML 2003, every row faulty / clean", ours: medians[1].cpuSeconds, peer: medians[0].cpuSeconds,
                unit: "s",
                equalOutputs: sameFaulty),
            Comparison(
                "XML 2003, peak memory / size of the file", ours: medians[0].peakMiB.map { $0 * 1.048576 }, peer: size,
                unit: "MB"),
        ]
    }

    /// Compares cells, places and texts with those of an independent reader; nil where there is no Python.
    private func hasSameCells(_ file: String, in workshop: Workshop) throws -> Bool? {
        guard let script = workshop.script("xml_cells.py", file) else { return nil }
        return try workshop.output(of: workshop.probe(.workbookDigest, file)) == workshop.output(of: script)
    }
}
