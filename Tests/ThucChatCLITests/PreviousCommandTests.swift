// `assess --previous` from end to end: what is refused, and what the new bundle says of the old one.

import Foundation
import Testing

@Suite("Earlier bundles from end to end", .enabled(if: Program.isBuilt, "thucchat is not built beside the tests"))
struct PreviousCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let one = "SampleData/submissions/999-huyen-khanh-lam/xa-nam-sang"

    func assess(_ out: String, period: String, more: [String] = []) throws -> Program.Outcome {
        try Program.run(
            [
                "assess", Self.one, "--units", "SampleData/units.csv", "--set", "ntm-2016-2020", "--period", period,
                "--no-progress", "--out", "\(folder.path)/\(out)",
            ] + more)
    }

    @Test func `a bundle of the year before is compared with, and recorded`() throws {
        #expect(try assess("2020", period: "2020").status < 2)
        let outcome = try assess("half", period: "2021-H1", more: ["--previous", "\(folder.path)/2020"])
        #expect(outcome.status < 2, "\(outcome.err)")
        let manifest = try folder.text("half/manifest.json")
        #expect(manifest.contains("\"path\": \"2020\"") && manifest.contains("\"period\": \"2020\""))
        let rollups = try CommaTable(Data(try folder.text("half/rollups.csv").utf8)).rows
        let rise = try #require(rollups.first { $0["scope"] == "province" && $0["measure"] == "criteria-average-rise" })
        #expect(rise["note"]?.contains("127 communes in both") == true && rise["lowest"] != rise["highest"])
        #expect(rollups.contains { $0["scope"] == "criterion" && $0["measure"] == "communes-met-start" })
    }

    @Test func `what cannot be compared with is refused before anything is written`() throws {
        #expect(try assess("2020", period: "2020").status < 2)
        let same = try assess("out", period: "2020", more: ["--previous", "\(folder.path)/2020"])
        #expect(same.status == 2 && same.err.contains("2020"), "\(same.err)")
        let none = try assess("out", period: "2021-H1", more: ["--previous", folder.path])
        #expect(none.status == 2 && none.err.contains("--previous"), "\(none.err)")
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
    }
}
