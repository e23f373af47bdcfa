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
        if let csv {
            guard let sheet = workbook.sheets.first(where: { $0.name == csv }) else {
                throw ValidationError("--csv: «\(csv)»? (\(workbook.sheets.map(\.name).joined(separator: ", ")))")
            }
            return Console.out(sheet.csv)
        }
        for sheet in workbook.sheets {
            for cell in sheet.cells { Console.out(cell.jsonLine(file: workbook.name, sheet: sheet.name)) }
        }
    }
}
