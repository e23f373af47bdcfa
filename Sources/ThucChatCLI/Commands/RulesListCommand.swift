// `thucchat rules list`: every threshold with its provenance and owners.

import ArgumentParser
import ThucChat

struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Các mức quy định, nguồn và cơ quan · Thresholds, their provenance and owners.")

    @OptionGroup var rules: RuleOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: "Vùng hoặc nhóm · The region or group, e.g. tdmnpb.")
    var level: String?

    func run() throws {
        let library = RulebookLibrary(root: rules.rules)
        for id in try rules.set.map({ [$0] }) ?? library.sets() {
            let rulebook = try library.read(id, overlays: rules.overlay)
            try Console.out(rulebook.listing(level: level, width: Console.width, language: language.lang))
        }
    }
}
