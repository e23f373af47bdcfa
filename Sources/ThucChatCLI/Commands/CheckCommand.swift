// `thucchat check`: one submission to the terminal, for the clerk who is about to send it.

import ArgumentParser
import Sheets
import ThucChat

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Xem trước một hồ sơ trên màn hình · Checks one submission on the terminal.")

    @Argument(help: "Các tệp của một xã · One commune's files.")
    var files: [String]

    @Option(help: "Mã xã; mặc định đọc từ phần đầu biểu · The commune's code; read from the title block unless given.")
    var unit: String?

    @Option(help: "Kỳ số liệu; mặc định đọc từ phần đầu biểu · The period; read from the title block unless given.")
    var period: String?

    @Flag(
        help:
            "Liệt kê mọi ô của từng nội dung, không chỉ vài ô đầu · List every cell of each finding, not the first few."
    )
    var all = false

    @OptionGroup var rules: RuleOptions
    @OptionGroup var lists: ListOptions
    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let units = try rules.unitList()
        let period = try statedPeriod(units)
        var request = AssessmentRequest(
            paths: files, period: period, rulebook: try rules.rulebook(for: period), units: units)
        request.sources = try lists.sources()
        request.registered = lists.registered
        request.titles = lists.titles
        request.limits = limits.limits
        request.unit = unit
        if all { (request.mostPlaces, request.limits.findingsPerCode) = (.max, .max) }
        async let warning: Void = rules.warnOfFailingExamples(for: period.year, in: language.lang)
        let needsAttention = try show(Batch(request))
        try await warning
        if needsAttention { throw ExitStatus.attention.code }
    }

    private func statedPeriod(_ units: [Unit]) throws -> Period {
        if let period {
            guard let stated = Period(period) else { throw ValidationError("--period: «\(period)»") }
            return stated
        }
        guard let found = try Batch.statedPeriod(of: files, units: units, limits: limits.limits) else {
            let refused = try Batch.unreadable(files, limits: limits.limits)
            for text in refused.texts { Console.error(text[language.lang]) }
            if refused.isNothingLeft { throw ExitStatus.attention.code }
            let text = Bilingual(
                vi: "Không thấy năm của số liệu trong phần đầu biểu. Hãy thêm --period.",
                en: "The title block does not say the year of the data. Add --period.")
            throw ValidationError(text[language.lang])
        }
        return found
    }

    private func show(_ batch: Batch) throws -> Bool {
        for finding in batch.findingsWithoutFiles { Console.error(finding.text[language.lang]) }
        let sent = batch.units.filter { batch.grouping.groups[$0.code] != nil }
        guard !sent.isEmpty else {
            let text = Bilingual(
                vi: "Chưa xác định được xã của hồ sơ. Hãy thêm --unit MÃ.",
                en: "The commune is not known. Add --unit CODE.")
            throw ValidationError(text[language.lang])
        }
        var needsAttention = false
        for unit in sent {
            let assessment = try batch.assess(unit)
            try Console.out(
                unitTable(
                    assessment, rulebook: batch.request.rulebook, width: Console.width, language: language.lang,
                    listsAll: all))
            needsAttention = needsAttention || assessment.needsAttention
        }
        return needsAttention
    }
}
