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

    /// The rulebook of a year, or the one named.
    func rulebook(for year: Int) throws -> Rulebook {
        try RulebookLibrary(root: rules).read(chosenSet(for: year), overlays: overlay)
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

    /// The path of the unit list: the one given, else the only one of the rules folder.
    func unitListPath() throws -> String {
        if let units { return units }
        let lists = try Folder.names(in: "\(rules)/units").filter { $0.hasSuffix(".csv") && $0 != "lineage.csv" }
        guard lists.count == 1 else { throw ValidationError("--units CSV (\(lists.joined(separator: ", ")))") }
        return "\(rules)/units/\(lists[0])"
    }

    func unitList() throws -> [ThucChat.Unit] {
        let path = try unitListPath()
        return try readUnitList(Array(try Folder.bytes(of: path)), named: path)
    }
}
