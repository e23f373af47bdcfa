// The command tree of `thucchat`.

import ArgumentParser

/// `thucchat`.
struct ThucChatTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thucchat",
        abstract:
            "Đối chiếu số liệu nông thôn mới của xã với hồ sơ gửi kèm · Checks what communes claim against what their sheets support.",
        version: Engine.version,
        subcommands: [
            AssessCommand.self, CheckCommand.self, SheetsCommand.self, ExplainCommand.self, RulesCommand.self,
            TemplateCommand.self, FeelCommand.self, UnitsCommand.self,
        ])
}

/// The engine as results name it.
enum Engine {
    static let version = "0.1.0"
}
