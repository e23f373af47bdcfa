// `thucchat rules impact`: whose standing flips between two versions of the rules.

import ArgumentParser
import Foundation
import ThucChat

struct RulesImpactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "impact",
        abstract:
            "Kết quả nào thay đổi giữa hai phiên bản quy tắc · Whose standing flips between two versions of the rules.",
        discussion: """
            A và B là thư mục quy tắc, hoặc tệp mức quy định đặt trên --rules. Các tệp của hồ sơ được đọc lại và đối chiếu với manifest.
            A and B are rules folders, or overlays laid over --rules. The inputs are read again and held against the manifest.
            """)

    @Argument(help: "Phiên bản cũ · The older version.")
    var old: String

    @Argument(help: "Phiên bản mới · The newer version.")
    var new: String

    @Option(name: .customLong("on"), parsing: .upToNextOption, help: "Thư mục kết quả · Bundles.")
    var bundles: [String]

    @Option(parsing: .upToNextOption, help: "Tệp và thư mục đã đưa cho assess · What was given to assess.")
    var inputs: [String]

    @OptionGroup var rules: RuleOptions
    @OptionGroup var lists: ListOptions
    @OptionGroup var limits: LimitOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: "Số hồ sơ xử lý cùng lúc · Submissions worked on at a time.")
    var jobs = 2

    @Flag(help: "Kết quả dạng JSON · As JSON.")
    var json = false

    func validate() throws {
        guard jobs > 0, jobs <= 256 else { throw ValidationError("--jobs 1…256") }
        if bundles.isEmpty || inputs.isEmpty { throw ValidationError("--on BUNDLE… --inputs PATH…") }
    }

    func run() async throws {
        for bundle in bundles {
            let manifest = try BundleManifest.read(bundle)
            let differing = try manifest.differences(from: inputs, lists: try listPaths(manifest))
            guard differing.isEmpty else { throw WorldFault.inputsDiffer(bundle: bundle, files: differing) }
            let impact = try await RuleImpact(from: try batch(old, manifest), to: try batch(new, manifest))
            try Console.out(
                json ? impact.json.document : impact.report(width: Console.cutWidth, language: language.lang))
        }
    }

    private func listPaths(_ manifest: BundleManifest) throws -> [String] {
        let units = manifest.unitList == nil ? [] : [try rules.unitListPath()]
        return try lists.sources().map(\.path) + [lists.registered, lists.titles].compactMap { $0 } + units
    }

    private func batch(_ version: String, _ manifest: BundleManifest) throws -> Batch {
        guard let period = Period(manifest.period) else {
            throw BundleError(.badTable, path: "manifest.json", underlying: manifest.period)
        }
        var request = AssessmentRequest(
            paths: inputs, period: period, rulebook: try rulebook(version, manifest, period),
            units: try rules.unitList(), history: try rules.unitHistory())
        request.sources = try lists.sources()
        request.registered = lists.registered
        request.titles = lists.titles
        request.limits = limits.limits
        request.jobs = jobs
        return try Batch(request)
    }

    private func rulebook(_ version: String, _ manifest: BundleManifest, _ period: Period) throws -> Rulebook {
        let isFolder = Folder.isFolder(version)
        let library = RulebookLibrary(root: isFolder ? version : rules.rules)
        let overlays = rules.overlay + (isFolder ? [] : [version])
        let wanted = rules.set ?? manifest.rulebook.id
        if try library.sets().contains(wanted) { return try library.read(wanted, overlays: overlays) }
        return try library.read(for: period.year, overlays: overlays)
    }
}
