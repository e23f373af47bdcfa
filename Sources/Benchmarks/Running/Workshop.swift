// Where the measurements find programs, sample and peers, and where they put what they generate.

import Foundation

/// The places and sizes of one run of the benchmarks.
struct Workshop: Sendable {
    /// The folder with the built programs `bench`, `thucchat` and `sample-data`.
    let programs: String
    /// The root of the project: `SampleData`, `Rules`, `Tests/Benchmarks`.
    let root: String
    /// The folder for generated files.
    let scratch: String
    let rounds: Int
    /// Rows of the generated household register; 900,000 make a little more than 100 MB.
    let registerRows: Int
    /// How many communes the large batch has.
    let communes: Int

    /// A generated file or folder by its name.
    func path(_ name: String) -> String { scratch + "/" + name }

    /// A file of the project.
    func project(_ path: String) -> String { root + "/" + path }

    /// One of the project's own programs.
    func program(_ name: String, _ arguments: [String], accepted: Set<Int32> = [0]) -> ChildProcess {
        ChildProcess(programs + "/" + name, arguments, accepted: accepted)
    }

    /// This program, doing one piece of work in a process of its own.
    func probe(_ work: Probe.Work, _ arguments: String...) -> ChildProcess {
        program("bench", ["probe", work.rawValue] + arguments)
    }

    /// A peer's script under Tests/Benchmarks, or nil where there is no Python.
    func script(_ name: String, _ arguments: String...) -> ChildProcess? {
        Workshop.find("python3").map { ChildProcess($0, [project("Tests/Benchmarks/" + name)] + arguments) }
    }

    /// A program on the search path, or nil.
    static func find(_ name: String) -> String? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs a program once and gives what it printed, without the spaces at the ends.
    func output(of process: ChildProcess) throws -> String {
        let path = path("output.txt")
        _ = try process.run(outputPath: path)
        return try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Makes a file or folder unless an earlier run left it in the scratch folder.
    func makeUnlessThere(_ name: String, _ make: (String) throws -> Void) throws -> String {
        let path = path(name)
        guard !FileManager.default.fileExists(atPath: path) else { return path }
        let unfinished = path + ".unfinished"
        if FileManager.default.fileExists(atPath: unfinished) { try FileManager.default.removeItem(atPath: unfinished) }
        try make(unfinished)
        try FileManager.default.moveItem(atPath: unfinished, toPath: path)
        return path
    }

    /// The size of a file in MB (10^6 bytes).
    func megabytes(_ path: String) throws -> Double {
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        return Double(size ?? 0) / 1_000_000
    }
}
