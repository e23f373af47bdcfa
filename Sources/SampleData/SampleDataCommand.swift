// The command line of the generator.

import ArgumentParser

@main
struct SampleDataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample-data",
        abstract: "Writes the sample submissions of an invented province; the same options give the same bytes.",
        discussion: """
            Every figure is invented, and every sheet says so (SỐ LIỆU GIẢ ĐỊNH). Without options but --out it writes \
            what SampleData/ of the project holds; the workbooks that LibreOffice rewrote are left as they stand.
            """)

    @Option(help: "The number from which all chance is drawn.")
    var seed: UInt64 = 2020

    @Option(help: "How many communes; 127 is the committed province.")
    var communes: Int = 127

    @Option(help: "How many households a commune with annexes has.")
    var households: Int = 320

    @Option(help: "The folder to write to.")
    var out: String?

    @Flag(help: "Write the review of October 2024 instead: 62 recognised communes under the set of 2021–2025.")
    var review = false

    @Option(help: "The rules folder, for the review.")
    var rules = "Rules"

    @Option(help: "How many rows of a household register to write.")
    var registerRows: Int?

    @Option(help: "The CSV file of the household register.")
    var registerOut: String?

    func validate() throws {
        guard out != nil || registerOut != nil else {
            throw ValidationError(
                "Give --out DIR for a sample, or --register-rows N --register-out FILE for a register.")
        }
        guard (registerRows == nil) == (registerOut == nil) else {
            throw ValidationError("--register-rows and --register-out belong together.")
        }
        guard communes > 0, households >= 100, registerRows ?? 1 > 0 else {
            throw ValidationError("Counts must be above 0, and --households at least 100.")
        }
    }

    func run() throws {
        if review, let out {
            try Review(seed: seed, rules: rules).write(to: OutputFolder(path: out))
        } else if let out {
            let sample = Sample(seed: seed, communeCount: communes, annexHouseholds: households)
            try sample.write(to: OutputFolder(path: out))
        }
        if let registerRows, let registerOut {
            let register = RegisterFile(seed: seed, rowCount: registerRows)
            try register.write(named: registerOut, to: OutputFolder(path: "."))
        }
    }
}
