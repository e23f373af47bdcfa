// `thucchat rules export`: a set's thresholds and decisions as a DMN 1.3 model, on standard output.

import ArgumentParser
import ThucChat

struct RulesExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract:
            "Xuất các mức và quyết định của một bộ thành mô hình DMN 1.3 · Writes a set's levels and decisions as DMN 1.3."
    )

    @OptionGroup var rules: RuleOptions

    func run() throws {
        let library = RulebookLibrary(root: rules.rules)
        let known = try library.sets()
        guard let id = rules.set ?? (known.count == 1 ? known[0] : nil), known.contains(id) else {
            throw ValidationError("--set ID (\(known.joined(separator: ", ")))")
        }
        try Console.out(try library.read(id, overlays: rules.overlay).dmn.document)
    }
}
