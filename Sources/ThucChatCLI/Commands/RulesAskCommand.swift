// `thucchat rules ask`: the confirmation sheet of each department, to be filled in and read back by `rules confirm`.

import ArgumentParser
import ThucChat

struct RulesAskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Phiếu xác định mức quy định cho từng cơ quan · Confirmation sheets, one for each department.",
        discussion: """
            Ghi CƠ-QUAN.xlsx và CƠ-QUAN.html vào --out, chỉ với các mức chưa có văn bản. Phiếu đã điền được đọc bằng «rules confirm».
            Writes DEPARTMENT.xlsx and DEPARTMENT.html to --out, for the levels without a document. `rules confirm` reads the filled ones.
            """)

    @Option(help: "Kỳ số liệu, để biết cơ quan phụ trách · The period, which tells the departments.")
    var period: String

    @Option(help: "Thư mục ghi phiếu · The folder to write to.")
    var out: String

    @Option(help: "Chỉ một cơ quan · One department only.")
    var owner: String?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let book = try rules.rulebook(for: try Period(argument: period))
        if let owner { try book.requireOwner(owner) }
        let keys = Set(try rules.unitList().flatMap(\.dimensions.values))
        let rows = book.unconfirmedRows(for: keys)
        for department in book.owners where owner == nil || department.id == owner {
            let own = rows.filter { $0.owners.contains(department.id) }
            guard !own.isEmpty else { continue }
            let sheet = ConfirmationSheet(owner: department, rows: own, of: book, language: language.lang)
            try Folder.write(try sheet.workbook(), to: "\(out)/\(department.id).xlsx")
            try Folder.write(Array(sheet.page.utf8), to: "\(out)/\(department.id).html")
            try Console.out("\(out)/\(department.id).xlsx  \(own.count)")
        }
    }
}
