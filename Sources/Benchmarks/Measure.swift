// Takes the measurements one after another, prints the table and writes the JSON.

import ArgumentParser
import Foundation

struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes the measurements; figures go to standard output, progress to standard error.")

    static let all: [any Measurement] = [
        BatchMeasurement(), BatchMemoryMeasurement(), SpreadsheetMLMeasurement(), XLSXMeasurement(),
        RegisterMeasurement(), RegisterMemoryMeasurement(),
        FEELMeasurement(),
    ]

    @Option(help: "Also write the rows as JSON to this file.")
    var json: String?

    @Option(help: "Only this measurement, may be given again: \(all.map(\.word).joined(separator: ", ")).")
    var only: [String] = []

    @Option(help: "How often each program runs; the median counts.")
    var rounds = 5

    @Option(help: "Rows of the generated household register.")
    var registerRows = 900_000

    @Option(help: "Communes of the large batch.")
    var communes = 1_000

    @Option(help: "The project's root.")
    var root = "."

    @Option(help: "Keep the generated files in this folder, and use those an earlier run left there.")
    var scratch: String?

    func validate() throws {
        guard rounds > 0, registerRows >= 1_000, communes >= 127 else {
            throw ValidationError("--rounds from 1, --register-rows from 1000, --communes from 127")
        }
        let known = Set(Measure.all.map(\.word))
        if let unknown = only.first(where: { !known.contains($0) }) {
            throw ValidationError("--only \(unknown): one of \(known.sorted().joined(separator: ", "))")
        }
    }

    func run() throws {
        let folder = scratch ?? NSTemporaryDirectory() + "thucchat-bench-\(getpid())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var rows: [Comparison] = []
        do {
            let workshop = Workshop(
                programs: try Measure.programs(), root: root, scratch: folder, rounds: rounds,
                registerRows: registerRows, communes: communes)
            for measurement in Measure.all where only.isEmpty || only.contains(measurement.word) {
                FileHandle.standardError.write(Data("bench: \(measurement.word) …\n".utf8))
                rows += try measurement.rows(in: workshop)
            }
        } catch {
            try removeScratch(folder)
            throw error
        }
        try removeScratch(folder)
        FileHandle.standardOutput.write(Data(ResultTable(rows: rows).text.utf8))
        if let json { try write(rows, to: json) }
        if rows.contains(where: { $0.equalOutputs == false }) { throw ExitCode.failure }
    }

    private func removeScratch(_ folder: String) throws {
        if scratch == nil { try FileManager.default.removeItem(atPath: folder) }
    }

    private func write(_ rows: [Comparison], to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try (encoder.encode(rows) + Data("\n".utf8)).write(to: URL(fileURLWithPath: path))
    }

    /// The folder this program was started from; the other programs lie beside it.
    private static func programs() throws -> String {
        let link = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: link).deletingLastPathComponent().path
    }
}
