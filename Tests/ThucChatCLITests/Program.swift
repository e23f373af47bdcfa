// Runs the built program as a person does, and keeps its status and words.

import Foundation

/// The executable beside the tests.
enum Program {
    /// What a run left behind.
    struct Outcome: Sendable {
        var status: Int32
        var out: String
        var err: String
    }

    /// The path of the executable; nil where the package's product was not built.
    static let path: String? = {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        return ["\(beside)/thucchat", PackageFolder.path(".build/debug/thucchat")].first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }()

    static var isBuilt: Bool { path != nil }

    struct NotBuilt: Error {}

    /// Runs it from a folder (the package's root unless given) and waits.
    ///
    /// - Parameter bounds: a shell command that bounds what the run may use (`ulimit`); beyond it the system ends the run.
    static func run(
        _ arguments: [String], in folder: String = PackageFolder.root, bounds: String = ":"
    ) throws -> Outcome {
        guard let path else { throw NotBuilt() }
        let outputs = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\(bounds) && exec \"$0\" \"$@\"", path] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let names = ["out", "err"].map { "\(outputs.path)/\($0)" }
        for name in names { try Data().write(to: URL(fileURLWithPath: name)) }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: names[0]))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: names[1]))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, out: try outputs.text("out"), err: try outputs.text("err"))
    }

    /// Runs it with its results written to a device, and gives its status.
    static func status(_ arguments: [String], writingTo device: String) throws -> Int32 {
        guard let path else { throw NotBuilt() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: PackageFolder.root)
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: device))
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// `assess` over files of the sample province, with everything the province gives.
    static func assess(_ paths: [String], out: String, jobs: Int = 2, more: [String] = []) throws -> Outcome {
        try run(
            ["assess"] + paths + ["--period", "2020", "--out", out, "--jobs", "\(jobs)", "--no-progress"] + province
                + more)
    }

    static let province = [
        "--units", "SampleData/units.csv", "--overlay", "SampleData/overlays/mau-2020.yaml", "--source",
        "bao-hiem-y-te=SampleData/sources/bao-hiem-y-te.csv", "--registered", "SampleData/registered.csv", "--titles",
        "SampleData/titles.csv", "--targets", "SampleData/targets.yaml",
    ]
}
