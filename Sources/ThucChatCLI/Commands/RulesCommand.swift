// `thucchat rules`: the tools of whoever writes criteria sets.

import ArgumentParser

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Bộ quy tắc · Rule files.",
        subcommands: [
<<<<<<< HEAD
            RulesCheckCommand.self, RulesTestCommand.self, RulesCoverageCommand.self, RulesImpactCommand.self,
            RulesDoubtsCommand.self, RulesTableCommand.self, RulesListCommand.self, RulesImportCommand.self,
            RulesExportCommand.self,
        ])
=======
            RulesCheckCommand.self, RulesListCommand.self, RulesTableCommand.self, RulesImportCommand.self,
            RulesExportCommand.self,
        ])
}

struct RulesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra mọi tệp quy tắc · Checks every rule file, its examples included.")

    @Argument(help: "Thư mục quy tắc · The rules folder.")
    var rules = "Rules"

    @Option(help: "Chỉ một bộ · One set only.")
    var set: String?

    @Option(help: "Tệp mức quy định của địa phương · A provincial overlay; may be repeated.")
    var overlay: [String] = []

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let library = RulebookLibrary(root: rules)
        var faults: [RuleIssue] = []
        for id in try set.map({ [$0] }) ?? library.sets() {
            do {
                let rulebook = try library.read(id, overlays: overlay)
                let failures = rulebook.failingExamples()
                for failure in failures { Console.error(failure[language.lang]) }
                if !failures.isEmpty { throw ExitStatus.usage.code }
                Console.out(rulebook.digestLine[language.lang])
            } catch let issues as RuleIssues {
                faults += issues.issues
            }
        }
        if !faults.isEmpty { throw RuleIssues(faults) }
    }
}

struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Các mức quy định, nguồn và cơ quan · Thresholds, their provenance and owners.")

    @OptionGroup var rules: RuleOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: "Vùng hoặc nhóm · The region or group, e.g. tdmnpb.")
    var level: String?

    func run() throws {
        let library = RulebookLibrary(root: rules.rules)
        for id in try rules.set.map({ [$0] }) ?? library.sets() {
            let rulebook = try library.read(id, overlays: rules.overlay)
            Console.out(rulebook.listing(level: level, width: Console.width, language: language.lang))
        }
    }
>>>>>>> dmn
}
