// Where the program begins: reads the command line, runs the command, and turns what went wrong into an exit status.

import ArgumentParser
import Foundation
import ThucChat

/// The program.
@main
enum Entry {
    static func main() async {
        do {
            var command = try ThucChatTool.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            ExitStatus.exit(with: error)
        }
    }
}
