// `thucchat rules coverage`: what the examples make speak, check by check and level by level.

import ArgumentParser
import ThucChat

struct RulesCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Ví dụ đã thử đến những phần nào · What the examples reach.")

    @OptionGroup var rules: RuleOptions
    @OptionGroup var language: LanguageOptions

    @Flag(help: "Kết quả dạng JSON · As JSON.")
    var json = false

    func run() throws {
        let library = RulebookLibrary(root: rules.rules)
        for id in try rules.setIDs() {
            let rulebook = try library.read(id, overlays: rules.overlay)
            let coverage = RuleCoverage(rulebook, ExampleTrial(rulebook, cases: try library.cases(of: id)))
            if json {
                try Console.out(coverage.json.document)
            } else {
                try Console.out(
                    "\(rulebook.title[language.lang])\n\(coverage.report(width: Console.width, language: language.lang))"
                )
            }
        }
    }
}
