// `thucchat explain`: the walk from cell to standing, from a bundle's own files.

import ArgumentParser
import ThucChat

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Giải thích một kết quả từ ô số liệu đến kết luận · Walks from the cell to the standing.")

    @Argument(help: "Thư mục kết quả · The bundle.")
    var bundle: String

    @Argument(help: "Mã xã · The commune's code.")
    var unit: String

    @Argument(help: "Mã tiêu chí hoặc chỉ tiêu · A criterion or indicator.")
    var code: String?

    @OptionGroup var language: LanguageOptions

    func run() throws {
        try Console.out(try explain(bundle: bundle, unit: unit, code: code, language: language.lang))
    }
}
