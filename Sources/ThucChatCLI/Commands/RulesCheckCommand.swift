// `thucchat rules check`: every fault of every rule file, and every question a careful reader would ask.

import ArgumentParser
import ThucChat

struct RulesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra mọi tệp quy tắc · Checks every rule file, its examples included.")

    @Argument(help: "Thư mục quy tắc · The rules folder.")
    var rules = "Rules"

    @Option(help: "Chỉ một bộ · One set only.")
    var set: String?

    @Option(help: "Tệp mức quy định của địa phương · A provincial overlay; may be repeated.")
    var overlay: [String] = []

    @Flag(help: "Coi cảnh báo như lỗi · Warnings count as errors.")
    var strict = false

    @Flag(help: "Kê cả những phần chưa phân tích được · Also list what could not be analysed.")
    var notes = false

    @Flag(help: "Kết quả dạng JSON · As JSON.")
    var json = false

    @Flag(help: "Kết quả dạng SARIF 2.1.0 cho trình soạn thảo · As SARIF 2.1.0, for editors.")
    var sarif = false

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if json, sarif { throw ValidationError("--json | --sarif") }
    }

    @Option(help: "Danh mục đơn vị (CSV) · The unit list.")
    var units: String?

    /// The unit list given, or the only one of the rules folder; none where there are several or none.
    private func unitList() throws -> [Unit] {
        guard units != nil || Folder.isFolder("\(rules)/units") else { return [] }
        return try RuleOptions.unitList(at: RuleOptions.unitListPath(in: rules, given: units))
    }

    func run() throws {
        let library = RulebookLibrary(root: rules)
        let units = try unitList()
        var remarks: [RuleRemark] = []
        var lines: [String] = []
        for id in try set.map({ [$0] }) ?? library.sets() {
            do {
                let files = try library.files(of: id, overlays: overlay)
                let rulebook = try RulebookReader.read(
                    files, units: units, provinces: library.provinces(with: units))
                remarks += RuleLinter(rulebook, files).remarks
                lines.append(rulebook.digestLine[language.lang])
            } catch let issues as RuleIssues {
                remarks += issues.issues.map { RuleRemark(.error, $0) }
            }
        }
        if set == nil { try check(library.targetFiles(), &remarks, &lines) }
        remarks += try lineageRemarks()
        try show(remarks.sorted(), lines)
        let grave = remarks.filter { $0.severity == .error || (strict && $0.severity == .warning) }
        if !grave.isEmpty { throw ExitStatus.usage.code }
    }

    /// Files of targets belong to no set.
    private func check(_ files: [RuleSource], _ remarks: inout [RuleRemark], _ lines: inout [String]) {
        for file in files {
            do throws(RuleIssues) {
                lines.append(try TargetReader.read(file).countLine[language.lang])
            } catch {
                remarks += error.issues.map { RuleRemark(.error, $0) }
            }
        }
    }

    /// The faults of the lineage beside the unit lists; none where a folder has no lineage.
    private func lineageRemarks() throws -> [RuleRemark] {
        let folder = "\(rules)/units"
        guard set == nil, Folder.isFile("\(folder)/\(UnitHistory.fileName)") else { return [] }
        do {
            _ = try UnitHistory.read(folder: folder)
            return []
        } catch let issues as RuleIssues {
            return issues.issues.map { RuleRemark(.error, $0) }
        }
    }

    private func show(_ remarks: [RuleRemark], _ lines: [String]) throws {
        if json { return try Console.out(remarks.json.document) }
        if sarif { return try Console.out(remarks.sarif(version: Engine.version, language: language.lang).document) }
        for remark in remarks where notes || remark.severity != .note {
            Console.error(remark.rendered(in: language.lang))
        }
        for line in lines { try Console.out(line) }
        if !remarks.isEmpty { Console.error(summary(remarks)[language.lang]) }
    }

    private func summary(_ remarks: [RuleRemark]) -> Bilingual {
        let counts = RuleRemark.Severity.allCases.map { one in remarks.filter { $0.severity == one }.count }
        return Bilingual(
            vi: "\(counts[0]) lỗi, \(counts[1]) cảnh báo, \(counts[2]) phần chưa phân tích được (xem bằng --notes).",
            en: "\(counts[0]) errors, \(counts[1]) warnings, \(counts[2]) parts not analysed (see them with --notes).")
    }
}
