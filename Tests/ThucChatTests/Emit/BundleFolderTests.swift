// A bundle is there whole or not at all, whatever happens while it is written, and nothing else is ever replaced.

import Foundation
import Testing

@testable import ThucChat

@Suite("Putting a bundle in its place")
struct BundleFolderTests {
    struct Interruption: Error {}

    /// Every step at which a run may end, for both ways of exchanging.
    static let ends = BundleFolder.Exchange.allCases.flatMap { exchange in
        BundleFolder.Step.allCases.map { (exchange, $0) }
    }

    @Test("a run that ends at any step leaves the old bundle or the new one", arguments: ends)
    func interrupted(_ exchange: BundleFolder.Exchange, _ end: BundleFolder.Step) throws {
        let folder = try TestFolder()
        let out = "\(folder.path)/out"
        _ = try SmallBatch.write(to: out)
        let old = try folder.bytes("out/manifest.json")
        var changed = SmallBatch.context
        changed.engineVersion = "0.0.1"
        var reached = false
        do {
            _ = try SmallBatch.write(to: out, context: changed, exchange: exchange) { step in
                guard step == end else { return }
                reached = true
                throw Interruption()
            }
        } catch is Interruption {
            #expect(reached)
        }
        #expect(reached || (exchange == .atOnce && end == .movedOld))
        // What a run cut short in two steps had moved aside is put back by the next run, whatever that run writes.
        if !FileManager.default.fileExists(atPath: out) { _ = try BundleFolder(path: out) }
        let now = try folder.bytes("out/manifest.json")
        let isNew = String(decoding: now, as: UTF8.self).contains("0.0.1")
        #expect(isNew || now == old)
        #expect(isNew == (end == .inPlace || end == .removedOld || !reached))
        #expect(try folder.names("out") == (BundleFile.allCases.map(\.rawValue) + ["departments"]).sorted())
    }

    @Test func `a folder that is not a bundle is refused and stays as it was`() throws {
        let folder = try TestFolder()
        try FileManager.default.createDirectory(atPath: "\(folder.path)/out", withIntermediateDirectories: false)
        try Data("{}".utf8).write(to: URL(filePath: "\(folder.path)/out/manifest.json"))
        #expect(throws: BundleError(.notABundle, path: "\(folder.path)/out")) {
            try SmallBatch.write(to: "\(folder.path)/out")
        }
        #expect(try folder.names() == ["out"])
        #expect(try folder.text("out/manifest.json") == "{}")
    }

    @Test func `a file that is not ours inside an old bundle is not thrown away`() throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        try Data("ghi chú".utf8).write(to: URL(filePath: "\(folder.path)/out/ghi-chu.txt"))
        #expect(throws: BundleError(.foreignFile, path: "\(folder.path)/out/ghi-chu.txt")) {
            try SmallBatch.write(to: "\(folder.path)/out")
        }
        #expect(try folder.text("out/ghi-chu.txt") == "ghi chú")
    }

    @Test func `two runs into one folder do not mix`() throws {
        let folder = try TestFolder()
        let first = try BundleFolder(path: "\(folder.path)/out")
        #expect(throws: BundleError(.busy, path: "\(folder.path)/out")) { try BundleFolder(path: "\(folder.path)/out") }
        #expect(first.path == "\(folder.path)/out")
    }

    @Test func `what a killed run left behind is cleared`() throws {
        let folder = try TestFolder()
        let left = "\(folder.path)/.out.thucchat-writing"
        try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: false)
        try Data("nửa".utf8).write(to: URL(filePath: "\(left)/units.csv"))
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        #expect(try folder.names() == ["out"])
    }

    @Test func `a missing parent folder is said so`() throws {
        let folder = try TestFolder()
        #expect {
            try SmallBatch.write(to: "\(folder.path)/no/such/out")
        } throws: { error in
            (error as? BundleError)?.code == .cannotCreate
        }
    }

    @Test("every fault has words in both languages", arguments: BundleError.Code.allCases)
    func words(_ code: BundleError.Code) {
        let error = BundleError(code, path: "/x/y", underlying: "vì sao")
        for text in [error.what, error.hint] { #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en) }
        #expect(error.what.vi.contains("/x/y") && error.what.en.contains("/x/y"))
    }
}
