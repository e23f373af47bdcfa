// What the program's exit status says to scripts.

import ArgumentParser
import FEEL
import Foundation
import ThucChat

/// Exit statuses, the same for every command.
enum ExitStatus: Int32 {
    /// Nothing needs attention.
    case clear = 0
    /// Done, and something needs attention.
    case attention = 1
    /// The command line or the rulebook is wrong.
    case usage = 2
    /// A file, a disk or a folder failed; nothing half-written is left.
    case world = 3

    var code: ExitCode { ExitCode(rawValue) }

    /// Tells what went wrong on standard error and ends the program.
    static func exit(with error: any Error) -> Never {
        switch error {
        case let issues as RuleIssues:
            Console.error(issues)
            Foundation.exit(usage.rawValue)
        case let fault as RulebookChoiceFault: end(usage, fault.text)
        case let fault as UnitListError: end(usage, fault.text)
        case let fault as PreviousFault: end(usage, fault.text)
        case let fault as WorldFault: end(world, fault.text)
        case let fault as BundleError:
            end(world, Bilingual(vi: "\(fault.what.vi) \(fault.hint.vi)", en: "\(fault.what.en) \(fault.hint.en)"))
        case let issues as FEELIssues: end(usage, Bilingual(vi: issues.text(\.vi), en: issues.text(\.en)))
        case let code as ExitCode: Foundation.exit(code.rawValue)
        default: end(parserError: error)
        }
    }

    private static func end(_ status: ExitStatus, _ text: Bilingual) -> Never {
        Console.error(text[Console.language])
        Foundation.exit(status.rawValue)
    }

    private static func end(parserError error: any Error) -> Never {
        let text = ThucChatTool.fullMessage(for: error)
        let isHelp = ThucChatTool.exitCode(for: error) == .success
        guard isHelp else {
            Console.error(text)
            Foundation.exit(usage.rawValue)
        }
        do throws(WorldFault) {
            try Console.out(text)
        } catch {
            end(world, error.text)
        }
        Foundation.exit(clear.rawValue)
    }
}

extension FEELIssues {
    /// Every issue with its place and caret.
    fileprivate func text(_ wording: KeyPath<FEELIssue, String>) -> String {
        issues.map { "\($0.line):\($0.column) \($0.code): \($0[keyPath: wording])\n\($0.excerpt)" }.joined(
            separator: "\n")
    }
}
