// `thucchat rules`: what a rule author does with the criteria sets.

import ArgumentParser

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Bộ quy tắc · Rule files.",
        subcommands: [
            RulesCheckCommand.self, RulesTestCommand.self, RulesCoverageCommand.self, RulesImpactCommand.self,
            RulesDoubtsCommand.self, RulesTableCommand.self, RulesListCommand.self, RulesImportCommand.self,
            RulesExportCommand.self, RulesAskCommand.self, RulesConfirmCommand.self,
        ])
}
