// A folder for one test, gone when the test lets go of it.

import Foundation
import Testing

final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("thucchat-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch {
            Issue.record("cannot remove \(path): \(error)")
        }
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
    }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ text: String, _ name: String) throws -> String {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }

    /// Copies a file or folder of the package into it and returns where it stands.
    func copy(_ relative: String) throws -> String {
        let target = "\(path)/\(URL(fileURLWithPath: relative).lastPathComponent)"
        try FileManager.default.copyItem(atPath: PackageFolder.path(relative), toPath: target)
        return target
    }

    /// Replaces a text that must stand in the file.
    func edit(_ name: String, _ old: String, _ new: String) throws {
        let before = try text(name)
        #expect(before.contains(old), "\(name) does not hold «\(old)»")
        try write(before.replacingOccurrences(of: old, with: new), name)
    }
}
