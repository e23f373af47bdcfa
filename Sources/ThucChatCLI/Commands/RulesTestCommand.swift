// `thucchat rules test`: runs every example and says which do not come out as expected.

import ArgumentParser
import ThucChat

struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Chạy mọi ví dụ của bộ quy tắc · Runs every example of the rules.")

    @OptionGroup var rules: RuleOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        var isClean = true
        for trial in try rules.trials() {
            try Console.out(trial.report(in: language.lang))
            isClean = isClean && trial.isClean
        }
        if !isClean { throw ExitStatus.usage.code }
    }
}

extension RuleOptions {
    /// The ids of the sets asked for.
    func setIDs() throws -> [String] {
        let known = try RulebookLibrary(root: rules).sets()
        guard let set else { return known }
        guard known.contains(set) else { throw ValidationError("--set: \(set)? (\(known.joined(separator: ", ")))") }
        return [set]
    }

    /// The examples of each set asked for, run.
    func trials() throws -> [ExampleTrial] {
        let library = RulebookLibrary(root: rules)
        return try setIDs().map { ExampleTrial(try library.read($0, overlays: overlay)) }
    }
}
