// `thucchat rules table`: a decision table, or the levels of a criterion, for reading.

import ArgumentParser
import ThucChat

struct RulesTableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "Bảng quyết định hoặc mức của một tiêu chí · A decision table, or a criterion's levels, for reading.")

    @Argument(help: "Tệp, tên quyết định hoặc mã tiêu chí · A file, a decision's name or a criterion's code.")
    var subject: String

    @Flag(help: "In ra trang HTML · Writes an HTML page.")
    var html = false

    @OptionGroup var rules: RuleOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let library = RulebookLibrary(root: rules.rules)
        let sets = try rules.set.map { [$0] } ?? library.sets()
        let tables = try library.tables(of: subject, sets: sets, overlays: rules.overlay, in: language.lang)
        guard !tables.isEmpty else {
            throw ValidationError(
                Bilingual(
                    vi: "Không có quyết định, tiêu chí hoặc tệp «\(subject)» trong \(sets.joined(separator: ", ")).",
                    en: "There is no decision, criterion or file \"\(subject)\" in \(sets.joined(separator: ", "))."
                )[language.lang])
        }
        if html { return try Console.out(RuleTable.page(tables, in: language.lang)) }
        try Console.out(tables.map { $0.text(width: Console.width) }.joined(separator: "\n"))
    }
}
