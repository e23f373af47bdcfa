// `thucchat assess`: the main job, from a province's files to a bundle.

import ArgumentParser
import Foundation
import ThucChat

struct AssessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Đánh giá hồ sơ của các xã và ghi kết quả · Assesses submissions and writes the bundle.")

    @Argument(help: "Tệp hoặc thư mục · Files and folders.")
    var paths: [String]

    @Option(help: "Kỳ số liệu: 2020, 2021-H1, 2021-Q3, 2021-06 · The period the data describe.")
    var period: String

    @Option(help: "Thư mục kết quả · The bundle's folder.")
    var out: String?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var lists: ListOptions
    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOptions

    @Option(
        help: ArgumentHelp(
            "Bộ kết quả của kỳ trước (khác bộ tiêu chí: kèm --previous-inputs) · A bundle of an earlier period; may be repeated; under another set with --previous-inputs.",
            valueName: "BUNDLE"))
    var previous: [String] = []

    @Option(
        help:
            "Tệp mục tiêu; mặc định lấy trong targets/ theo tỉnh và năm · The province's targets; found in targets/ by province and year unless given."
    )
    var targets: String?

    @Option(help: "Số hồ sơ xử lý cùng lúc · Submissions worked on at a time.")
    var jobs = 2

    @Option(help: "Dừng sau một bước và in giá trị của bước đó · Stop after a stage and print its value.")
    var stopAfter: Stage?

    @Option(help: "Chỉ các chỉ tiêu của một cơ quan · Only one department's indicators in what is printed.")
    var owner: String?

    @Flag(
        help:
            "Giữ dữ liệu cá nhân trong kết quả (được ghi vào manifest) · Keep personal data; recorded in the manifest.")
    var withPersonal = false

    @Flag(help: "Không hiện thanh tiến độ · No progress bar.")
    var noProgress = false

    func validate() throws {
        guard jobs > 0, jobs <= 256 else { throw ValidationError("--jobs 1…256") }
        guard stopAfter != nil || out != nil else { throw ValidationError("--out DIR") }
        guard stopAfter != .ingest || withPersonal else {
            throw ValidationError(
                "--stop-after ingest: in mọi ô nguyên văn, kể cả dữ liệu cá nhân; hãy thêm --with-personal nếu được phép · prints every cell as typed, personal data among them; add --with-personal if you may."
            )
        }
    }

    func run() async throws {
        let request = try request()
        async let warning: Void = rules.warnOfFailingExamples(for: request.period.year, in: language.lang)
        let batch = try Batch(request)
        if let stopAfter {
            try print(batch, after: stopAfter)
            return try await warning
        }
        var questions = OwnerQuestions(owner: owner ?? "", language: language.lang)
        let summary = try await write(batch, &questions)
        try Console.out(provinceTable(summary, width: Console.width, language: language.lang))
        if owner != nil { try Console.out(questions.text(width: Console.cutWidth)) }
        try await warning
        if summary.needsAttention { throw ExitStatus.attention.code }
    }

    private func request() throws -> AssessmentRequest {
        let period = try Period(argument: period)
        let units = try rules.unitList()
        var request = AssessmentRequest(
            paths: paths, period: period, rulebook: try rules.rulebook(for: period, units: units), units: units,
            history: try rules.unitHistory(of: units))
        request.sets = try RulebookLibrary(root: rules.rules).sets()
        request.sources = try lists.sources()
        request.registered = lists.registered
        request.titles = lists.titles
        request.previous = try PreviousBundle.read(
            previous, before: period, under: request.rulebook, othersServeTitles: !lists.previousInputs.isEmpty)
        request.limits = limits.limits
        request.earlier = try earlierYears(for: request)
        request.jobs = jobs
        request.withPersonal = withPersonal
        if let owner { try request.rulebook.requireOwner(owner) }
        return request
    }

    /// The bundles of `--previous` with their files, latest first; none without `--previous-inputs`.
    private func earlierYears(for request: AssessmentRequest) throws -> [EarlierYear] {
        guard !lists.previousInputs.isEmpty else { return [] }
        let pool = try FilePool(below: lists.previousInputs, limits: request.limits)
        let library = RulebookLibrary(root: rules.rules)
        let years = try previous.map { try EarlierYear(bundle: $0, in: pool, for: request, library) }
        return years.sorted { $0.period.lastDay > $1.period.lastDay }
    }

    private func write(_ batch: Batch, _ questions: inout OwnerQuestions) async throws -> BundleSummary {
        var writer = try BundleWriter(out: out ?? "", context: try context(of: batch))
        let label = Bilingual(vi: "Đánh giá", en: "Assessing")[language.lang]
        var bar = ProgressBar(total: batch.units.count, label: label, isShown: !noProgress && Console.isTerminal)
        try await batch.run { assessment in
            try writer.append(assessment)
            questions.add(assessment)
            bar.advance()
        }
        bar.finish()
        return try writer.finish(batchFindings: batch.findings, leftOut: batch.grouping.leftOut)
    }

    private func context(of batch: Batch) throws -> BundleContext {
        let first = batch.units.first
        var context = BundleContext(
            rulebook: batch.request.rulebook, engineVersion: Engine.version, period: batch.request.period,
            provinceCode: first?.provinceCode ?? "", province: first?.province ?? "")
        context.language = language.lang
        context.parameters =
            [("set", batch.request.rulebook.id), ("period", batch.request.period.description)]
            + limits.given.map { ("max-\($0.name)", "\($0.value)") }
        context.withPersonal = withPersonal
        context.unitList = try given(try rules.unitListPath())
        context.lineage = try rules.lineagePath().map { try given($0) }
        context.sources = try batch.request.sources.map { try given($0.path, name: $0.name) }
        context.registered = try lists.registered.map { try given($0) }
        context.previous = batch.request.previous
        context.startOfYear = try context.previous.startOfYear(of: context.period).map {
            try StartOfYear($0, full: context.full, today: batch.units, history: batch.request.history)
        }
        context.targets = try rules.targetPlan(targets, for: context.provinceCode, in: context.period)
        context.titles = try lists.titles.map { try given($0) }
        return context
    }

    private func given(_ path: String, name: String = "") throws -> BundleContext.GivenFile {
        let digest = try Folder.bytes(of: path).withUnsafeBytes { Digest256.hex(of: $0) }
        return BundleContext.GivenFile(
            name: name, path: path.split(separator: "/").last.map(String.init) ?? path, digest: digest)
    }

    private func print(_ batch: Batch, after stage: Stage) throws {
        for unit in batch.units where batch.grouping.groups[unit.code] != nil {
            try Console.out(try batch.json(of: unit, after: stage).document)
        }
    }
}

extension Stage: ExpressibleByArgument {}
