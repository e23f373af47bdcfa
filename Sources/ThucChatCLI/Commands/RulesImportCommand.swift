// `thucchat rules import`: a DMN model as rule files, on standard output.

import ArgumentParser
import Sheets
import ThucChat

struct RulesImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Chuyển mô hình DMN thành tệp quy tắc, in ra màn hình · Turns a DMN model into rule files on standard output."
    )

    @Argument(help: "Tệp .dmn, DMN 1.3–1.5 · A .dmn file.")
    var file: String

    @Option(help: "Chỉ một quyết định · One decision only, by name.")
    var decision: String?

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let bytes = Array(try Folder.bytes(of: file))
        let read: ReadDMNModel
        do {
            read = try readDMN(bytes, named: file)
        } catch let error as SheetsError {
            Console.error(language.lang == .vi ? error.vi : error.en)
            throw ExitStatus.usage.code
        } catch let fault as DMNFault {
            Console.error("\(file): \(fault.text[language.lang])")
            throw ExitStatus.usage.code
        }
        let text = read.model.yaml(only: decision)
        guard !text.isEmpty else {
            let names = read.model.decisions.map(\.name).joined(separator: ", ")
            throw ValidationError("--decision: \(decision ?? "")? (\(names))")
        }
        try Console.out(text)
        for remark in read.remarks { Console.error("\(file): \(remark.text[language.lang])") }
        if !read.remarks.isEmpty { throw ExitStatus.attention.code }
    }
}
