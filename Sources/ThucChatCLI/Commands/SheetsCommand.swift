// `thucchat sheets`: what the readers see, one JSON line a cell.

import ArgumentParser
import Sheets
import ThucChat

struct SheetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheets", abstract: "Những gì bộ đọc thấy trong tệp · What the readers see in a file.")

    @Argument(help: "Tệp · Files.")
    var files: [String]

    @Option(help: "In một trang tính dưới dạng CSV · Print one sheet as CSV.")
    var csv: String?

    @Flag(help: "In bố cục đã hiểu: biểu nào, cột nào, mỗi dòng là gì · Print the layout that was understood.")
    var layout = false

    @Option(
        help:
            "Năm của số liệu, để chọn bộ tiêu chí cho --layout · The year of the data, which chooses the set for --layout."
    )
    var period = "2020"

    @OptionGroup var rules: RuleOptions
    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        var failed = false
        for path in files {
            let file = try InputFile(name: path, path: path).read(limits: limits.limits)
            switch file.outcome {
            case .failure(let error):
                failed = true
                Console.error(Bilingual(vi: error.vi, en: error.en)[language.lang])
            case .success(let workbook): try show(workbook)
            }
        }
        if failed { throw ExitStatus.attention.code }
    }

    private func show(_ workbook: Workbook) throws {
        for finding in workbook.findings { Console.error(Bilingual(vi: finding.vi, en: finding.en)[language.lang]) }
        if layout {
            guard let period = Period(period) else { throw ValidationError("--period: «\(period)»") }
            let rulebook = try rules.rulebook(for: period.year)
            for layout in layouts(of: workbook, by: rulebook) { try Console.out(layout.description(language.lang)) }
            return
        }
        if let csv {
            guard let sheet = workbook.sheets.first(where: { $0.name == csv }) else {
                throw ValidationError("--csv: «\(csv)»? (\(workbook.sheets.map(\.name).joined(separator: ", ")))")
            }
            return try Console.out(sheet.csv)
        }
        for sheet in workbook.sheets {
            for cell in sheet.cells { try Console.out(cell.jsonLine(file: workbook.name, sheet: sheet.name)) }
        }
    }
}
