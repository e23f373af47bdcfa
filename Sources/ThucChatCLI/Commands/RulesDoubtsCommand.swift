// `thucchat rules doubts`: which levels to look up first.

import ArgumentParser
import ThucChat

struct RulesDoubtsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doubts", abstract: "Những mức cần tra cứu trước · The levels to look up first.")

    @Option(name: .customLong("on"), help: "Thư mục kết quả để đếm · A bundle to count by.")
    var bundle: String?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let library = RulebookLibrary(root: rules.rules)
        let named = try bundle.map { try BundleManifest.read($0).rulebook.id }
        for id in try named.map({ [$0] }) ?? rules.setIDs() {
            let rulebook = try library.read(id, overlays: rules.overlay)
            let doubts = try RuleDoubts(rulebook, bundle: bundle)
            try Console.out(
                "\(rulebook.title[language.lang])\n\(doubts.report(width: Console.width, language: language.lang))")
        }
    }
}
