// How much memory a CSV register of 1 GB takes.

import Foundation

/// Two ways to read it: in batches with typed columns, and as a workbook whose rows are read again when asked for, as
/// the assessment does. Both beside the 200 MB that are allowed.
struct RegisterMemoryMeasurement: Measurement {
    let word = "gigabyte"
    private static let allowedMiB = 200 / 1.048576

    func rows(in workshop: Workshop) throws -> [Comparison] {
        let large = try workshop.makeUnlessThere("gigabyte-\(workshop.registerRows).csv") { path in
            try repeated(try RegisterMeasurement.register(workshop, rows: workshop.registerRows), to: path)
        }
        let size = Int(try workshop.megabytes(large))
        return try [(Probe.Work.registerColumns, "columns"), (.workbookPaged, "cells in pages")].map { work, what in
            let usage = try workshop.probe(work, large).run()
            return Comparison(
                "CSV of \(size) MB to \(what), peak memory / allowed", ours: usage.peakMiB, peer: Self.allowedMiB,
                unit: "MiB")
        }
    }

    /// The same rows again and again, about 1 GB of them.
    private func repeated(_ register: String, to path: String) throws {
        let bytes = try InputFile(path: register).bytes()
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw BenchmarkFault(what: path, reason: "cannot be written") }
        for _ in 0..<max(1, 1_000_000_000 / bytes.count + 1) { try file.write(contentsOf: bytes) }
        try file.close()
    }
}
