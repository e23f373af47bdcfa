// Words to people: results to standard output, diagnostics to standard error.

import Foundation
import ThucChat

enum Console {
    /// The language of messages, from `--lang`; Vietnamese unless asked otherwise.
    static var language: Language {
        let arguments = CommandLine.arguments
        guard let index = arguments.firstIndex(where: { $0 == "--lang" || $0.hasPrefix("--lang=") }) else { return .vi }
        let value =
            arguments[index] == "--lang" ? arguments.dropFirst(index + 1).first : String(arguments[index].dropFirst(7))
        return value.flatMap(Language.init(rawValue:)) ?? .vi
    }

    /// Writes a result.
    ///
    /// - Throws: ``WorldFault`` where standard output takes no more, such as a full disk.
    static func out(_ text: String) throws(WorldFault) {
        do {
            try write(text, to: .standardOutput)
        } catch {
            throw .cannotPrint
        }
    }

    /// Writes a diagnostic; where not even that can be written there is nobody left to tell.
    static func error(_ text: String) { try? write(text, to: .standardError) }

    /// Writes to standard error as it stands, without a line end.
    static func status(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

    /// Every fault of a rulebook with its caret, then how many there are.
    static func error(_ faults: RuleIssues) {
        for issue in faults.issues { error(issue.rendered(in: language)) }
        let count = faults.issues.count
        error(
            Bilingual(
                vi: "\(count) lỗi trong tệp quy tắc; bộ quy tắc chưa được nạp.",
                en: "\(count) faults in rule files; the rulebook was not loaded.")[language])
    }

    /// Whether standard error is a terminal of a person.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// The width of the terminal, 100 where there is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return Int(size.ws_col)
    }

    /// The width that lines are cut to: of the terminal; lines that go to a file or a program are left whole.
    static var cutWidth: Int { isatty(STDOUT_FILENO) == 1 ? width : .max }

    private static func write(_ text: String, to handle: FileHandle) throws {
        let line = text.hasSuffix("\n") ? text : text + "\n"
        try handle.write(contentsOf: Data(line.utf8))
    }
}
