// `thucchat sheets`: what the readers see, one JSON line a cell, and of each file and sheet what stands beside its values.

import ArgumentParser
import Sheets
import ThucChat

struct SheetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheets", abstract: "Những gì bộ đọc thấy trong tệp · What the readers see in a file.")

    @Argument(help: "Tệp, hoặc gói nén của nhiều tệp · Files, or archives of files.")
    var files: [String]

    @Flag(
        help:
            "Chỉ in những gì tệp nói về mình và từng trang: phần ẩn, ô trộn, chú thích, công thức, bảng mã · Only what the file says of itself and of each sheet: hidden parts, merged areas, comments, formulas, encodings."
    )
    var about = false

    @Flag(help: "Như --about, mỗi tệp một dòng JSON đầy đủ · As --about, in full, one JSON line a file.")
    var json = false

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

    @Option(
        help:
            "Tìm bảng từ dòng này trở đi, với --profile · Look for the table from this row on, with --profile.")
    var row = 1

    @Option(help: "Hỏi khi độ tin cậy dưới mức này, với --layout · Ask below this confidence, with --layout.")
    var bar = ProfileDraft.bar

    @OptionGroup var rules: RuleOptions
    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        guard row >= 1 else { throw ValidationError("--row: từ 1 trở đi · from 1 on.") }
        guard profile == nil, sheet != nil || form != nil || row != 1 else { return }
        throw ValidationError("--sheet, --form, --row: cần --profile · they go with --profile.")
    }

    func run() throws {
        var failed = false
        var shown = 0
        for path in files {
            let inputs = try Inputs(at: path, limits: limits.limits)
            for finding in inputs.findings {
                failed = failed || finding.severity != .note
                Console.error("\(finding.text[language.lang]) \(finding.fix[language.lang])")
            }
            for input in inputs.files {
                let file = try input.read(limits: limits.limits)
                failed = try show(file, &shown) || failed
                try file.onDisk?.check()
            }
        }
        if let csv, shown == 0, !failed { throw ValidationError("--csv: «\(csv)»?") }
        if failed { throw ExitStatus.attention.code }
    }

    /// - Parameter shown: grows by the number of sheets that `--csv` printed.
    /// - Returns: whether something is asked of a person.
    private func show(_ file: ReadFile, _ shown: inout Int) throws -> Bool {
        switch file.outcome {
        case .failure(let error):
            Console.error(Bilingual(vi: error.vi, en: error.en)[language.lang])
            return true
        case .success(let workbook) where profile != nil: try writeProfile(of: workbook)
        case .success(let workbook) where layout: return try showLayout(of: workbook)
        case .success(let workbook): try show(workbook, &shown)
        }
        return false
    }

    private func show(_ workbook: Workbook, _ shown: inout Int) throws {
        for finding in workbook.findings { Console.error(Bilingual(vi: finding.vi, en: finding.en)[language.lang]) }
        if let csv {
            let names = workbook.sheets.map(\.name).joined(separator: ", ")
            guard let sheet = workbook.sheets.first(where: { $0.name == csv }) else {
                return Console.error("--csv: «\(csv)»? \(workbook.name) (\(names))")
            }
            shown += 1
            return try Console.out(sheet.csv)
        }
        let overview = WorkbookOverview(workbook)
        if json { return try Console.out(overview.jsonLine) }
        if about { return try Console.out(overview.description(language.lang)) }
        Console.error(overview.description(language.lang))
        for sheet in workbook.sheets {
            for cell in sheet.cells { try Console.out(cell.jsonLine(file: workbook.name, sheet: sheet.name)) }
        }
    }
}
