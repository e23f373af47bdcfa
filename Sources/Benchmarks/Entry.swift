// The command line of the benchmarks: `make bench`, `make bench JSON=FILE`.

import ArgumentParser

@main
enum Entry {
    static func main() throws {
        guard let probe = Probe(CommandLine.arguments) else { return BenchCommand.main() }
        let answer = try probe.answer()
        print(answer, terminator: answer.hasSuffix("\n") ? "" : "\n")
    }
}

struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures the readers, the rule language and the whole batch beside their peers.",
        subcommands: [Measure.self], defaultSubcommand: Measure.self)
}
