// Options that choose the rulebook and the unit list.

import ArgumentParser
import Foundation
import ThucChat

struct RuleOptions: ParsableArguments {
    @Option(help: "Thư mục quy tắc · The rules folder.")
    var rules = "Rules"

    @Option(
        help: "Bộ tiêu chí; mặc định chọn theo năm của kỳ · The criteria set; chosen by the period's year unless given."
    )
    var set: String?

    @Option(help: "Tệp mức quy định của địa phương · A provincial overlay; may be repeated.")
    var overlay: [String] = []

    @Option(help: "Danh mục đơn vị (CSV) · The unit list.")
    var units: String?

    /// The rulebook of a period's year, or the one named, with the departments of the period's last day.
    func rulebook(for period: Period, units: [ThucChat.Unit] = []) throws -> Rulebook {
        try RulebookLibrary(root: rules).read(chosenSet(for: period.year), overlays: overlay, units: units)
            .inForce(on: period.lastDay)
    }

    /// Says on standard error which examples of the set do not come out as expected; results are still computed, so that a
    /// changed threshold can be tried on data before its examples are rewritten. Takes some tenths of a second: meant to run beside the work.
    func warnOfFailingExamples(for year: Int, in language: Language) async throws {
        let failures = try RulebookLibrary(root: rules).failingExamples(of: chosenSet(for: year))
        guard !failures.isEmpty else { return }
        for issue in failures { Console.error(RuleRemark(.warning, issue).rendered(in: language)) }
        Console.error(
            Bilingual(
                vi:
                    "Có \(failures.count) ví dụ của bộ quy tắc không ra kết quả đã ghi. Hãy chạy «thucchat rules check» trước khi dùng kết quả.",
                en:
                    "\(failures.count) examples of the rules do not come out as written. Run \"thucchat rules check\" before the results are used."
            )[
                language])
    }

    private func chosenSet(for year: Int) throws -> String {
        let library = RulebookLibrary(root: rules)
        guard let set else { return try library.set(for: year) }
        guard try library.sets().contains(set) else {
            throw ValidationError("--set: \(set)? (\(try library.sets().joined(separator: ", ")))")
        }
        return set
    }

    /// The targets of a province: the file given, else the one of the rules folder that fits; nil where none does.
    func targetPlan(_ file: String?, for province: String, in period: Period) throws -> TargetPlan? {
        guard let file else {
            return try RulebookLibrary(root: rules).targetPlan(for: province, in: period)
        }
        let text = String(decoding: try Folder.bytes(of: file), as: UTF8.self)
        let plan = try TargetReader.read(RuleSource(path: file, text: text))
        guard plan.province == province, plan.years.contains(period.year) else {
            throw ValidationError(
                "--targets: \(plan.id) (\(plan.province), \(plan.years.lowerBound)–\(plan.years.upperBound)) ≠ \(province), \(period.year)"
            )
        }
        return plan
    }

    /// The path of the unit list: the one given, else the only one of the rules folder.
    func unitListPath() throws -> String { try Self.unitListPath(in: rules, given: units) }

    static func unitListPath(in rules: String, given units: String?) throws -> String {
        if let units { return units }
        let lists = try Folder.names(in: "\(rules)/units").filter { $0.hasSuffix(".csv") && $0 != UnitHistory.fileName }
        guard lists.count == 1 else { throw ValidationError("--units CSV (\(lists.joined(separator: ", ")))") }
        return "\(rules)/units/\(lists[0])"
    }

    /// The units of the list and of those beside it, with what each came from.
    ///
    /// - Parameter units: the units of the list where it has been read.
    func unitHistory(of units: [ThucChat.Unit]? = nil) throws -> UnitHistory {
        try UnitHistory.read(beside: try unitListPath(), of: units)
    }

    /// The lineage file beside the unit list; nil where there is none.
    func lineagePath() throws -> String? { UnitHistory.lineage(beside: try unitListPath()) }

    func unitList() throws -> [ThucChat.Unit] { try Self.unitList(at: try unitListPath()) }

    static func unitList(at path: String) throws -> [ThucChat.Unit] {
        try readUnitList(Array(try Folder.bytes(of: path)), named: path)
    }
}
