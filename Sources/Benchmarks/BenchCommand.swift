// The command line of the benchmarks: `make bench`, `make bench JSON=FILE`.

import ArgumentParser
import Foundation

@main
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures the readers, the rule language and the whole batch beside their peers.",
        subcommands: [Measure.self, Probe.self], defaultSubcommand: Measure.self)
}
