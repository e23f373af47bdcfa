// `thucchat template`: an empty form to fill in.

import ArgumentParser
import Foundation
import ThucChat

struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Tạo biểu mẫu trống để điền (.xlsx hoặc XML 2003) · Writes an empty form to fill in.",
        discussion: "Không nêu BIỂU thì in danh sách biểu · Without FORM the forms of the set are listed.")

    @Argument(help: "Bộ tiêu chí · The rulebook's id.")
    var rulebook: String

    @Argument(help: "Mã biểu · The form's id.")
    var form: String?

    @Option(name: .shortAndLong, help: "Tệp ghi ra, .xlsx hoặc .xml; mặc định BIỂU.xlsx · The file to write.")
    var out: String?

    @Option(help: "Tên xã, huyện ghi sẵn · The unit's name, written in.")
    var unit = ""

    @Option(help: "Kỳ ghi sẵn, ví dụ 2020 · The period, written in.")
    var period: String?

    @Option(
        help:
            "Giá trị phân vùng để ghi mức yêu cầu, ví dụ tdmnpb · The dimension's value whose requirements are printed."
    )
    var level: String?

    @Option(help: "Số dòng kẻ sẵn của biểu danh sách · Rows drawn in a list.")
    var rows = 50

    @Option(help: "Thư mục quy tắc · The rules folder.")
    var rules = "Rules"

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        guard (1...5_000).contains(rows) else { throw ValidationError("--rows: 1–5000") }
        guard out.map({ $0.hasSuffix(".xlsx") || $0.hasSuffix(".xml") }) ?? true else {
            throw ValidationError("--out: .xlsx · .xml")
        }
    }

    func run() throws {
        let library = RulebookLibrary(root: rules)
        let sets = try library.sets()
        guard sets.contains(rulebook) else { throw ValidationError("«\(rulebook)»? (\(sets.joined(separator: ", ")))") }
        let book = try library.read(rulebook)
        guard let id = form else { return try list(book.fillableForms) }
        guard let form = book.fillableForms.first(where: { $0.id == id }) else {
            throw ValidationError("«\(id)»? (\(book.fillableForms.map(\.id).joined(separator: ", ")))")
        }
        let template = Template(form, of: book, options: try options(book))
        try write(template, to: out ?? "\(id).xlsx")
        for check in template.untranslated { Console.error(check.text[language.lang]) }
    }

    private func list(_ forms: [Form]) throws {
        for form in forms { try Console.out("\(form.id)  \(form.title[language.lang])") }
    }

    private func options(_ book: Rulebook) throws -> Template.Options {
        var options = Template.Options()
        options.unit = unit
        options.rows = rows
        if let period {
            guard let parsed = Period(period) else { throw ValidationError("--period: «\(period)»") }
            options.period = parsed
        }
        if let level {
            let known = book.dimensions.flatMap { $0.values.map(\.id) }
            guard known.contains(level) else { throw ValidationError("--level: \(known.joined(separator: ", "))") }
            options.level = level
        }
        return options
    }

    private func write(_ template: Template, to path: String) throws {
        let bytes = try template.bytes(path.hasSuffix(".xml") ? .spreadsheetML : .xlsx)
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        Console.error(Bilingual(vi: "Đã ghi \(path).", en: "Wrote \(path).")[language.lang])
    }
}
