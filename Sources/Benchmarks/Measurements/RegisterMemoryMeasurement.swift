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
        let size = try workshop.megabytes(large)
        return try [(Probe.Work.registerColumns, "columns"), (.workbookPaged, "cells in pages")].flatMap { work, what in
            let usage = try workshop.probe(work, large).run()
            let name = "CSV of \(Int(size)) MB to \(what)"
            return [
                Comparison(
                    "\(name), peak memory at most / allowed", ours: usage.peakMiBAtMost, peer: Self.allowedMiB,
                    unit: "MiB"),
                Comparison(name, ours: size / usage.cpuSeconds, unit: "MB/s"),
            ]
        }
    }

    /// The same rows again and again, about 1 GB of them. Copied in small parts: what this program has held, Linux counts
    /// for the programs it starts.
    private func repeated(_ register: String, to path: String) throws {
        let size = Int(try FileManager.default.attributesOfItem(atPath: register)[.size] as? Int ?? 1)
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw BenchmarkFault(what: path, reason: "cannot be written") }
        for _ in 0..<1_000_000_000 / size + 1 { try copy(InputFile(path: register), to: file) }
        try file.close()
    }

    private func copy(_ source: InputFile, to file: FileHandle) throws {
        let part = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { part.deallocate() }
        var offset = 0
        while true {
            let count = source.read(into: part, at: offset)
            guard count > 0 else { break }
            try file.write(contentsOf: UnsafeRawBufferPointer(rebasing: part[..<count]))
            offset += count
        }
        guard !source.hasFailed else { throw BenchmarkFault(what: "register", reason: "cannot be read") }
    }
}
