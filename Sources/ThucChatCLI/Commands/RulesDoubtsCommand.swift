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
        let named = try bundle.map { try set(of: $0) }
        for id in try named.map({ [$0] }) ?? rules.setIDs() {
            let rulebook = try library.read(id, overlays: rules.overlay)
            let doubts = try RuleDoubts(rulebook, bundle: bundle)
            try Console.out(
                "\(rulebook.title[language.lang])\n\(doubts.report(width: Console.cutWidth, language: language.lang))")
        }
    }

    /// The set that a bundle was made by; one of another set than asked for would count nothing of it.
    private func set(of bundle: String) throws -> String {
        let own = try BundleManifest.read(bundle).rulebook.id
        guard let asked = rules.set, asked != own else { return own }
        throw ValidationError(
            Bilingual(
                vi:
                    "«\(bundle)» lập theo bộ «\(own)», không phải «\(asked)». Hãy bỏ --set hoặc chọn thư mục kết quả của bộ ấy.",
                en:
                    "\"\(bundle)\" was made by the set \"\(own)\", not \"\(asked)\". Leave --set out, or name a bundle of that set."
            )[language.lang])
    }
}
