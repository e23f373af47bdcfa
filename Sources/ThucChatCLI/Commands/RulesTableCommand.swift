// `thucchat rules table`: a decision table, or the levels of a criterion, for reading.

import ArgumentParser
import ThucChat

struct RulesTableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "Bảng quyết định hoặc mức của một tiêu chí · A decision table, or a criterion's levels, for reading.")

    @Argument(
        help:
            "Tệp, tên quyết định, mã tiêu chí hoặc điều kiện · A file, a decision's name, a criterion's or condition's code."
    )
    var subject: String

    @Flag(help: "In ra trang HTML · Writes an HTML page.")
    var html = false

    @OptionGroup var rules: RuleOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let library = RulebookLibrary(root: rules.rules)
        let sets = try rules.set.map { [$0] } ?? library.sets()
        let tables = try library.tables(of: subject, sets: sets, overlays: rules.overlay, in: language.lang)
        guard !tables.isEmpty else { throw try nothing(in: sets, library) }
        if html { return try Console.out(RuleTable.page(tables, in: language.lang)) }
        try Console.out(tables.map { $0.text(width: Console.width) }.joined(separator: "\n"))
    }

    private func nothing(in sets: [String], _ library: RulebookLibrary) throws -> ValidationError {
        let near = try sets.flatMap { try library.read($0, overlays: rules.overlay).tableWords(near: subject) }
        let words = near.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.prefix(3)
        let (vi, en) = (words.map { "«\($0)»" }, words.map { "\"\($0)\"" })
        let list = sets.joined(separator: ", ")
        return ValidationError(
            Bilingual(
                vi: "Không có quyết định, tiêu chí, điều kiện hoặc tệp «\(subject)» trong \(list)."
                    + (vi.isEmpty ? "" : " Có phải \(vi.joined(separator: ", "))?"),
                en: "There is no decision, criterion, condition or file \"\(subject)\" in \(list)."
                    + (en.isEmpty ? "" : " Did you mean \(en.joined(separator: ", "))?")
            )[language.lang])
    }
}
