// Files that programs leave beside people's: skipped with a note, never asked about.

import Foundation
import Sheets
import Testing

@testable import ThucChat

@Suite("Files left behind by programs")
struct LeftoverTests {
    @Test func `are skipped with a note`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["Thumbs.db", "desktop.ini", "~$bieu.xlsx", ".~lock.bieu.xlsx#", "bieu.csv"] {
            try Data("x".utf8).write(to: folder.appending(path: name))
        }
        let inputs = try Inputs(below: [folder.path], limits: ReadLimits())
        #expect(inputs.files.map(\.name) == ["bieu.csv"])
        #expect(inputs.findings.map(\.code) == ["file.leftover", "file.leftover", "file.leftover"])
        #expect(inputs.findings.allSatisfy { $0.severity == .note })
    }
}
