// An .xlsx workbook to cells, beside python-calamine.

/// A list of 90,000 households, written and read by the peer's script; without Python nothing is measured.
struct XLSXMeasurement: Measurement {
    let word = "xlsx"
    private static let title = ".xlsx to cells / python-calamine"

    func rows(in workshop: Workshop) throws -> [Comparison] {
        guard workshop.script("xlsx_cells.py") != nil else {
            return [.skipped(Self.title, because: "there is no Python", unit: "s")]
        }
        let clean = try workbook("clean", in: workshop)
        let faulty = try workbook("faulty", in: workshop)
        let peer = try peer(clean, in: workshop)
        let ours = [workshop.probe(.workbookCells, clean), workshop.probe(.workbookCells, faulty)]
        let medians = try Race(rounds: workshop.rounds, contenders: ours + (peer.map { [$0] } ?? [])).run()
        let fault = Comparison(
            ".xlsx, every row faulty / clean", ours: medians[1].cpuSeconds, peer: medians[0].cpuSeconds, unit: "s")
        let memory = try memory(medians[0], clean, in: workshop)
        guard peer != nil else {
            return [.skipped(Self.title, because: "python-calamine is not installed", unit: "s"), fault, memory]
        }
        return [
            Comparison(
                Self.title, ours: medians[0].cpuSeconds, peer: medians[2].cpuSeconds, unit: "s",
                equalOutputs: try hasSameCells(clean, in: workshop)),
            fault, memory,
        ]
    }

    private func memory(_ usage: Usage, _ file: String, in workshop: Workshop) throws -> Comparison {
        let unpacked = try workshop.script("xlsx_cells.py", "unpacked", file).map { try workshop.output(of: $0) }
        return Comparison(
            ".xlsx, peak memory / size of its parts unpacked", ours: usage.peakMiB.map { $0 * 1.048576 },
            peer: unpacked.flatMap(Double.init).map { $0 / 1_000_000 }, unit: "MB")
    }

    private func workbook(_ kind: String, in workshop: Workshop) throws -> String {
        try workshop.makeUnlessThere("\(kind).xlsx") { path in
            _ = try workshop.script("xlsx_cells.py", "make", path, kind)?.run()
        }
    }

    /// The peer, or nil where its package is missing.
    private func peer(_ file: String, in workshop: Workshop) throws -> ChildProcess? {
        guard let script = workshop.script("xlsx_cells.py", "known", "") else { return nil }
        return try workshop.output(of: script) == "True" ? workshop.script("xlsx_cells.py", "read", file) : nil
    }

    private func hasSameCells(_ file: String, in workshop: Workshop) throws -> Bool? {
        guard let script = workshop.script("xlsx_cells.py", "digest", file) else { return nil }
        return try workshop.output(of: workshop.probe(.workbookDigest, file)) == workshop.output(of: script)
    }
}
