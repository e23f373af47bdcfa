// Runs a program to its end and asks the kernel what it used.

import Foundation
import Glibc

/// A program with its arguments. Standard error is left alone, so that faults are seen.
struct ChildProcess: Sendable {
    let executable: String
    let arguments: [String]
    /// Exit statuses that are not a failure; `thucchat` ends with 1 where some matter needs attention.
    let accepted: Set<Int32>

    init(_ executable: String, _ arguments: [String], accepted: Set<Int32> = [0]) {
        self.executable = executable
        self.arguments = arguments
        self.accepted = accepted
    }

    /// The same program, started in another folder; its path must be absolute.
    func started(in folder: String) -> ChildProcess {
        ChildProcess("env", ["-C", folder, executable] + arguments, accepted: accepted)
    }

    /// Runs it with its standard output going to a file.
    ///
    /// - Throws: ``BenchmarkFault`` where it cannot be started, or ends with another status than the accepted ones.
    func run(outputPath: String = "/dev/null") throws -> Usage {
        let clock = ContinuousClock()
        let start = clock.now
        let identifier = try spawn(outputPath: outputPath)
        var status: Int32 = 0
        var (usage, own) = (rusage(), rusage())
        while wait4(identifier, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw fault("wait4: errno \(errno)") }
        }
        let wall = clock.now - start
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &own)
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
        guard accepted.contains(code) else { throw fault("ended with status \(code)") }
        return Usage(
            cpuSeconds: usage.ru_utime.seconds + usage.ru_stime.seconds, wallSeconds: wall / .seconds(1),
            peakKiB: usage.ru_maxrss > own.ru_maxrss ? usage.ru_maxrss : nil, ownPeakKiB: own.ru_maxrss)
    }

    private func spawn(outputPath: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        var words = ([executable] + arguments).map { strdup($0) } + [nil]
        var variables = ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var identifier: pid_t = 0
        let failure = posix_spawnp(&identifier, executable, &actions, nil, &words, &variables)
        guard failure == 0 else { throw fault("cannot be started: errno \(failure)") }
        return identifier
    }

    private func fault(_ reason: String) -> BenchmarkFault {
        BenchmarkFault(what: ([executable] + arguments).joined(separator: " "), reason: reason)
    }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}
