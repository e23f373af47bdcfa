// `thucchat rules table`: the levels of one test as a table.

import ArgumentParser
import ThucChat

struct RulesTableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table", abstract: "Các mức của một phép thử dưới dạng bảng · The levels of one test as a table.")

    @Argument(help: ArgumentHelp("Tệp và phép thử · A rules file and a test.", valueName: "FILE#CODE/test"))
    var place: String

    @Option(help: "Tệp mức quy định của địa phương · A provincial overlay; may be repeated.")
    var overlay: [String] = []

    @Flag(help: "Trang HTML · As an HTML page.")
    var html = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let pieces = place.split(separator: "#", maxSplits: 1).map(String.init)
        let folders = pieces[0].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 2, folders.count >= 2 else { throw ValidationError("FILE#CODE/test: «\(place)»") }
        let set = folders.lastIndex { ["criteria", "overlays", "rulebook.yaml"].contains($0) } ?? folders.count
        guard set > 0, set < folders.count else {
            throw ValidationError("FILE: «\(pieces[0])» (Rules/SET/criteria/NAME.yaml, Rules/SET/rulebook.yaml)")
        }
        let root = folders[..<(set - 1)].joined(separator: "/")
        let rulebook = try RulebookLibrary(root: root.isEmpty ? "." : root).read(folders[set - 1], overlays: overlay)
        guard let table = LevelTable(rulebook, test: pieces[1]) else {
            throw ValidationError("«\(pieces[1])»? (\(rulebook.testNames.joined(separator: ", ")))")
        }
        Console.out(
            html ? table.html(language: language.lang) : table.text(width: Console.width, language: language.lang))
    }
}
