// Compares a text with a file in `Golden/` beside the test. `RECORD=1` rewrites the file and fails the run.

import Foundation
import Testing

enum GoldenFile {
    /// Expects the text to be what the golden file holds, byte for byte.
    static func expect(_ text: String, _ name: String, file: String = #filePath) throws {
        let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden")
        let url = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
            Issue.record("recorded \(name); read it, then run without RECORD")
            return
        }
        let held = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        #expect(Array(held.utf8) == Array(text.utf8), "\(name) differs from what is held; RECORD=1 rewrites it")
    }
}

/// A folder of its own for one test, removed when the test lets go of it.
final class TestFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "thucchat-\(UUID().uuidString)").path(
            percentEncoded: false)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch {
            Issue.record("cannot remove \(path): \(error)")
        }
    }

    /// Bytes of a file below the folder.
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)"))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    /// Names below a folder inside, sorted; hidden ones too.
    func names(_ folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
    }
}
