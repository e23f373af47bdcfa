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

    @Option(
        help:
            "Ghi bố cục đã hiểu thành hồ sơ bố cục (YAML) để sửa và dùng lại · Write the layout as a profile to correct and reuse."
    )
    var profile: String?

    @Option(help: "Chỉ trang này, với --profile · Only this sheet, with --profile.")
    var sheet: String?

    @Option(help: "Đọc theo biểu này, với --profile · Read by this form, with --profile.")
    var form: String?

    @Option(help: "Hỏi khi độ tin cậy dưới mức này, với --layout · Ask below this confidence, with --layout.")
    var bar = ProfileDraft.bar

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
            case .success(let workbook):
                if profile != nil {
                    try writeProfile(of: workbook)
                } else if layout {
                    failed = try showLayout(of: workbook) || failed
                } else {
                    try show(workbook)
                }
            }
            try file.onDisk?.check()
        }
        if failed { throw ExitStatus.attention.code }
    }

    private func show(_ workbook: Workbook) throws {
        for finding in workbook.findings { Console.error(Bilingual(vi: finding.vi, en: finding.en)[language.lang]) }
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
