// A household register of more than 100 MB as CSV: to cells and to typed columns.

import Foundation

/// Peers: Python's csv module for the same cells and columns, `wc -l` as the floor of reading at all.
struct RegisterMeasurement: Measurement {
    let word = "csv"

    func rows(in workshop: Workshop) throws -> [Comparison] {
        let clean = try Self.register(workshop, rows: workshop.registerRows)
        let small = try Self.register(workshop, rows: workshop.registerRows / 10)
        let faulty = try workshop.makeUnlessThere("faulty-\(workshop.registerRows).csv") {
            _ = try workshop.probe(.registerSpoil, clean).run(outputPath: $0)
        }
        let works: [(Probe.Work, String)] = [
            (.registerCells, clean), (.registerColumns, clean), (.registerCells, faulty), (.registerColumns, faulty),
            (.registerColumns, small),
        ]
        let medians = try Race(rounds: workshop.rounds, contenders: works.map { workshop.probe($0, $1) }).run()
        let size = try workshop.megabytes(clean)
        let (cells, columns) = (medians[0], medians[1])
        return try againstPeers(workshop, clean, size / cells.cpuSeconds, size / columns.cpuSeconds) + [
            Comparison(
                "CSV to cells, every row faulty / clean", ours: medians[2].cpuSeconds, peer: cells.cpuSeconds,
                unit: "s",
                equalOutputs: try isSame(workshop, .registerDigest, "digest", faulty)),
            Comparison(
                "CSV to columns, every row faulty / clean", ours: medians[3].cpuSeconds, peer: columns.cpuSeconds,
                unit: "s", equalOutputs: try isSame(workshop, .registerColumns, "columns", faulty)),
            Comparison(
                "CSV to columns, peak memory, \(Int(size)) MB / \(Int(try workshop.megabytes(small))) MB",
                ours: columns.peakMiB, peer: medians[4].peakMiB, unit: "MiB"),
        ]
    }

    /// The generated register of so many rows.
    static func register(_ workshop: Workshop, rows: Int) throws -> String {
        try workshop.makeUnlessThere("register-\(rows).csv") { path in
            let name = URL(fileURLWithPath: path).lastPathComponent
            let maker = workshop.program("sample-data", ["--register-rows", String(rows), "--register-out", name])
            _ = try maker.started(in: workshop.scratch).run()
        }
    }

    /// The speeds of ours beside the peers'; Python runs once, being slow.
    private func againstPeers(
        _ workshop: Workshop, _ file: String, _ cells: Double, _ columns: Double
    ) throws -> [Comparison] {
        let size = try workshop.megabytes(file)
        var rows: [Comparison] = []
        for (name, ours, work, mode) in [
            ("CSV to cells", cells, Probe.Work.registerDigest, "cells"),
            ("CSV to typed columns", columns, Probe.Work.registerColumns, "columns"),
        ] {
            guard let script = workshop.script("csv_cells.py", mode, file) else {
                rows.append(Comparison("\(name) (no Python beside it)", ours: ours, unit: "MB/s"))
                continue
            }
            let same = try isSame(workshop, work, mode == "cells" ? "digest" : mode, file)
            let peer = try script.run()
            rows.append(
                Comparison(
                    "\(name) / Python csv", ours: ours, peer: size / peer.cpuSeconds, unit: "MB/s", equalOutputs: same))
        }
        guard let wc = Workshop.find("wc") else { return rows }
        let floor = try Race(rounds: workshop.rounds, contenders: [ChildProcess(wc, ["-l", file])]).run()[0]
        return rows + [
            Comparison("CSV to typed columns / wc -l", ours: columns, peer: size / floor.cpuSeconds, unit: "MB/s")
        ]
    }

    /// Compares what ours and the peer's script print; nil where there is no Python.
    private func isSame(_ workshop: Workshop, _ work: Probe.Work, _ mode: String, _ file: String) throws -> Bool? {
        guard let script = workshop.script("csv_cells.py", mode, file) else { return nil }
        return try workshop.output(of: workshop.probe(work, file)) == workshop.output(of: script)
    }
}
