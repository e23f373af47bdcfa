// Runs the vector script with python3, if there is one.

import Foundation

/// Vectors of operations computed by Python's decimal module.
enum PythonDecimal {
    /// The first python3 on the search path.
    static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The lines of the script, written to a file between the two processes.
    static func vectors(count: Int, seed: Int) throws -> [Substring] {
        guard let python else { return [] }
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "decimal_vectors.py")
        let output = FileManager.default.temporaryDirectory.appending(path: "decimal-\(UUID().uuidString).txt")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = [script.path, "\(count)", "\(seed)"]
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOf: output, encoding: .utf8)
        try FileManager.default.removeItem(at: output)
        return text.split(separator: "\n")
    }
}
