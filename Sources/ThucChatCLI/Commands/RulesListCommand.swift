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
        let books = try rules.setIDs().map { try library.read($0, overlays: rules.overlay) }
        if let level { try judge(level, books) }
        for book in books {
            try Console.out(book.listing(level: level, width: Console.cutWidth, language: language.lang))
        }
    }

    /// A level that no set knows would leave lines out without a word.
    private func judge(_ level: String, _ books: [Rulebook]) throws {
        let known = books.flatMap(\.dimensions).flatMap(\.values).map(\.id)
        guard !known.contains(level) else { return }
        let list = known.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        throw ValidationError("--level: \(level)? (\(list.joined(separator: ", ")))")
    }
}
