// `thucchat units`: what a commune was, is and became.

import ArgumentParser
import ThucChat

struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract: "Một đơn vị qua các lần sắp xếp · A unit through mergers: dates, origins, outcomes.")

    @Argument(help: "Mã hoặc tên · A code or a name.")
    var unit: String

    @Option(help: "Chỉ đơn vị có vào ngày này (2024-10-20) · Only units of that day.")
    var on: String?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let history = try rules.unitHistory()
        let found = history.named(unit, on: try day())
        for one in found { try Console.out(history.life(of: one, language: language.lang)) }
        guard found.isEmpty else { return }
        let text = Bilingual(
            vi: "Không có đơn vị nào mang mã hoặc tên «\(unit)». Hãy kiểm tra dấu và ngày.",
            en: "No unit bears the code or name «\(unit)». Check its marks and the day.")
        Console.error(text[language.lang])
        throw ExitStatus.attention.code
    }

    private func day() throws -> CalendarDay? {
        guard let on else { return nil }
        guard let day = CalendarDay(iso: on) else { throw ValidationError("--on: «\(on)» (2024-10-20)") }
        return day
    }
}
