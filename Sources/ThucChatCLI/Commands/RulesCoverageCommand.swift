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

    @Flag(help: "Chỉ kê phần chưa có ví dụ · Only what no example reaches.")
    var missing = false

    func run() throws {
        let library = RulebookLibrary(root: rules.rules)
        for id in try rules.setIDs() {
            let rulebook = try library.read(id, overlays: rules.overlay)
            let coverage = RuleCoverage(rulebook, ExampleTrial(rulebook))
            if json {
                try Console.out(coverage.json.document)
            } else {
                let report = coverage.report(
                    width: Console.cutWidth, language: language.lang, missingOnly: missing)
                try Console.out("\(rulebook.title[language.lang])\n\(report)")
            }
        }
    }
}
