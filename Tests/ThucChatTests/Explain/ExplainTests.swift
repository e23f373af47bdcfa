// The walk from cell to standing, from the bundle's files alone.

import Foundation
import Testing

@testable import ThucChat

@Suite("Explaining a standing")
struct ExplainTests {
    @Test(
        "tells every step",
        arguments: [("17", Language.vi), ("17", .en), ("10", .vi), ("17.1", .vi), ("", .vi), ("", .en)])
    func golden(_ code: String, _ language: Language) throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        let text = try explain(
            bundle: "\(folder.path)/out", unit: "90001", code: code.isEmpty ? nil : code, language: language)
        try GoldenFile.expect(text, "explain-\(code.isEmpty ? "unit" : code)-\(language.rawValue).txt")
    }

    @Test func `a unit may be named`() throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        let bundle = "\(folder.path)/out"
        let named = try explain(bundle: bundle, unit: "xã Bản Mẫu", code: "17", language: .vi)
        #expect(try named == explain(bundle: bundle, unit: "90001", code: "17", language: .vi))
    }

    @Test func `what the bundle does not hold is said so`() throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        let bundle = "\(folder.path)/out"
        #expect(throws: BundleError(.notFound, path: "90002")) {
            try explain(bundle: bundle, unit: "90002", code: nil, language: .vi)
        }
        #expect(throws: BundleError(.notFound, path: "90001 99")) {
            try explain(bundle: bundle, unit: "90001", code: "99", language: .vi)
        }
        #expect(throws: BundleError(.cannotRead, path: "\(folder.path)/none/units.csv")) {
            try explain(bundle: "\(folder.path)/none", unit: "90001", code: nil, language: .vi)
        }
    }

    @Test func `a table with other columns is refused`() throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        try Data("unit,name\r\n".utf8).write(to: URL(filePath: "\(folder.path)/out/units.csv"))
        #expect(throws: BundleError(.badTable, path: "\(folder.path)/out/units.csv", underlying: "1")) {
            try explain(bundle: "\(folder.path)/out", unit: "90001", code: nil, language: .vi)
        }
    }
}
