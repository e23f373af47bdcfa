// `thucchat rules confirm`: filled confirmation sheets become an overlay, or faults with their places.

import ArgumentParser
import Sheets
import ThucChat

struct RulesConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Đọc phiếu đã điền thành tệp mức quy định · Reads filled sheets into an overlay.",
        discussion: """
            In tệp YAML ra màn hình hoặc ghi vào --out. Ô chưa dùng được được kê kèm vị trí, và trạng thái kết thúc là 1.
            Prints the YAML, or writes it to --out. Cells that cannot be used are listed with their place, and the exit status is 1.
            """)

    @Argument(help: "Phiếu đã điền · Filled sheets.")
    var files: [String]

    @Option(help: "Mã của tệp mức quy định · The overlay's id.")
    var id: String

    @Option(help: "Năm của tiêu chuẩn, chọn bộ tiêu chí · The year of the standard, which chooses the set.")
    var period: String

    @Option(help: "Mã tỉnh; mặc định theo danh mục đơn vị · The province's code; of the unit list unless given.")
    var province: String?

    @Option(help: "Hiệu lực từ ngày; mặc định ngày đầu của bộ · In force from; the first day of the set unless given.")
    var from: String?

    @Option(help: "Hiệu lực đến ngày; mặc định ngày cuối của bộ · In force to; the last day of the set unless given.")
    var to: String?

    @Option(help: "Tệp YAML để ghi · The YAML file to write.")
    var out: String?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let book = try rules.rulebook(for: try Period(argument: period))
        var reader = ConfirmationReader(book, until: try lastDay(of: book))
        for file in files {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            do {
                let bytes = Array(try Folder.bytes(of: file))
                reader.read(try readWorkbook(bytes, named: name, limits: limits.limits), file: name)
            } catch let error as SheetsError {
                throw ValidationError("\(file): \(language.lang == .vi ? error.vi : error.en)")
            }
        }
        for fault in reader.faults { Console.error(fault.line(language.lang)) }
        try write(reader.confirmations, book)
        if !reader.faults.isEmpty { throw ExitStatus.attention.code }
    }

    /// Nothing is written where nothing was confirmed; what is written loads with the set.
    private func write(_ confirmations: [ConfirmedLevel], _ book: Rulebook) throws {
        guard !confirmations.isEmpty else { return }
        let code = try province ?? rules.unitList().first?.provinceCode ?? ""
        let years = book.years
        let text = confirmations.overlay(
            id: id, set: book.id, province: code, from: try day(from, "--from", "\(years.lowerBound)-01-01"),
            to: try lastDay(of: book))
        var sources = try RulebookLibrary(root: rules.rules).files(of: book.id, overlays: rules.overlay)
        sources.overlays.append(RuleSource(path: out ?? "\(id).yaml", text: text))
        _ = try RulebookReader.read(sources)
        guard let out else { return try Console.out(text) }
        try Folder.write(Array(text.utf8), to: out)
        try Console.out("\(out)  \(confirmations.count)")
    }

    private func lastDay(of book: Rulebook) throws -> CalendarDay {
        try day(to, "--to", "\(book.years.upperBound)-12-31")
    }

    private func day(_ text: String?, _ option: String, _ otherwise: String) throws -> CalendarDay {
        guard let day = CalendarDay(iso: text ?? otherwise) else {
            throw ValidationError("\(option): «\(text ?? "")» (2021-12-31)")
        }
        return day
    }
}
