// Finds the files of targets under a rules folder, and the one for a province and period.

import Foundation

extension RulebookLibrary {
    /// The files of `targets/`, in path order; none where there is no such folder.
    package func targetFiles() throws(WorldFault) -> [RuleSource] {
        guard FileManager.default.fileExists(atPath: "\(root)/targets") else { return [] }
        var files: [RuleSource] = []
        for name in try Folder.names(in: "\(root)/targets") where name.hasSuffix(".yaml") {
            let bytes = try Folder.bytes(of: "\(root)/targets/\(name)")
            files.append(RuleSource(path: "targets/\(name)", text: String(decoding: bytes, as: UTF8.self)))
        }
        return files
    }

    /// The plan of a province whose years hold a period's; nil where there is none.
    ///
    /// - Throws: ``RuleIssues`` where a file has a fault, or two plans are for one province and year.
    package func targetPlan(for province: String, in period: Period) throws -> TargetPlan? {
        let plans = try targetFiles().map { try TargetReader.read($0) }
        let fitting = plans.filter { $0.province == province && $0.years.contains(period.year) }
        guard fitting.count < 2 else { throw RuleIssues([fitting[1].overlaps(fitting[0], in: period.year)]) }
        return fitting.first
    }
}

extension TargetPlan {
    fileprivate func overlaps(_ other: TargetPlan, in year: Int) -> RuleIssue {
        RuleIssue(
            code: "rules.targets-overlap", file: file, line: 1, column: 1, length: 1,
            text: Bilingual(
                vi: "Năm \(year) của tỉnh \(province) đã có mục tiêu ở \(other.file). Hãy sửa «years» của một tệp.",
                en: "\(other.file) already has targets of province \(province) for \(year). Correct the `years` of one."
            ),
            sourceLine: "")
    }
}
