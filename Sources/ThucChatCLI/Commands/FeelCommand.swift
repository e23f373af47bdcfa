// `thucchat feel`: an expression tried out, or a file of cases.

import ArgumentParser
import FEEL
import Foundation
import ThucChat

struct FeelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feel", abstract: "Thử một biểu thức FEEL · Tries an expression out.")

    @Argument(help: "Biểu thức · The expression.")
    var expression: String?

    @Option(help: "Giá trị của các tên, dạng JSON · Values of names, as JSON.")
    var context: String?

    @Option(help: "Ngày dùng cho today() và now() · The day for today() and now().")
    var today: String?

    @Option(help: "Tệp ca thử, mỗi dòng một ca JSON · A file of cases, one JSON object a line.")
    var jsonl: String?

    @OptionGroup var language: LanguageOptions

    func run() throws {
        if let jsonl { return try runCases(jsonl) }
        guard let expression else { throw ValidationError("thucchat feel EXPR | --jsonl FILE") }
        let result = try trial(expression).run()
        for note in result.notes { Console.error(Bilingual(vi: note.vi, en: note.en)[language.lang]) }
        try Console.out(result.value)
    }

    private func trial(_ expression: String) throws -> Trial {
        do throws(JSONTree.Fault) {
            return try Trial(expression: expression, context: context, today: today)
        } catch {
            throw ValidationError("--context: \(Bilingual(vi: error.vi, en: error.en)[language.lang])")
        }
    }

    private func runCases(_ path: String) throws {
        let bytes = try Folder.bytes(of: path)
        let runner = CaseRunner(clock: today.flatMap(Trial.clock))
        for line in bytes.split(separator: UInt8(ascii: "\n")) { try Console.out(runner.run(line: Array(line))) }
    }
}
