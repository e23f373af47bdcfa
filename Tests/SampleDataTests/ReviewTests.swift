// The published review of 20 October 2024 from invented communes: the program must give the printed numbers.

import Foundation
import Testing
import ThucChat

@testable import SampleData

@Suite("The review of October 2024")
struct ReviewTests {
    private static let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }

    /// The case written, assessed and put together once for all tests.
    private struct Outcome: Sendable {
        var assessments: [UnitAssessment]
        /// Scope, key and measure of `rollups.csv` → value, lowest, highest.
        var rollups: [String: [String]]
        var retention: [String]
    }

    private static let shared = Task { try await outcome(seed: 2024) }

    private static func outcome(seed: UInt64) async throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "thucchat-\(UUID().uuidString)").path
        defer {
            do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) }
        }
        try Review(seed: seed, rules: root.appending(path: "Rules").path).write(to: OutputFolder(path: folder))
        let book = try RulebookLibrary(root: root.appending(path: "Rules").path)
            .read(Review.set, overlays: ["\(folder)/overlay.yaml"])
        let units = try readUnitList(Array(Folder.bytes(of: "\(folder)/units.csv")), named: "units.csv")
        let period = try #require(Period("2024-10"))
        var request = AssessmentRequest(
            paths: ["\(folder)/submissions"], period: period, rulebook: book, units: units)
        request.titles = "\(folder)/titles.csv"
        request.jobs = 2
        let batch = try Batch(request)
        let context = BundleContext(
            rulebook: book, engineVersion: "0", period: period, provinceCode: "99", province: "tỉnh Mẫu")
        var writer = try BundleWriter(out: "\(folder)/out", context: context)
        var assessments: [UnitAssessment] = []
        try await batch.run { assessment in
            try writer.append(assessment)
            assessments.append(assessment)
        }
        _ = try writer.finish(batchFindings: batch.findings, leftOut: [])
        #expect(batch.findings == [])
        return Outcome(
            assessments: assessments,
            rollups: Dictionary(
                uniqueKeysWithValues: try rows("\(folder)/out/rollups.csv").map {
                    (Array($0[0..<3]).joined(separator: "/"), Array($0[3..<6]))
                }),
            retention: try String(contentsOfFile: "\(folder)/out/retention.csv", encoding: .utf8).split(
                whereSeparator: \.isNewline
            ).map(String.init))
    }

    /// Rows below the head; none of the columns read here is quoted.
    private static func rows(_ path: String) throws -> [[String]] {
        try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test func `62 recognised communes: 4 keep all, 40 keep 14 to 18, 16 keep 10 to 13, 2 keep fewer`() async throws {
        let kept = try await Self.shared.value.assessments.compactMap(\.kept)
        #expect(kept.count == 62)
        #expect(kept.allSatisfy { $0.lowest == $0.highest && $0.full == 19 }, "nothing is open")
        #expect(
            [19...19, 14...18, 10...13, 0...9].map { band in kept.count { band.contains($0.lowest) } } == [
                4, 40, 16, 2,
            ])
    }

    @Test func `18 are at risk, those for review among them, by district as printed`() async throws {
        let atRisk = try await Self.shared.value.assessments.filter {
            $0.retention == .atRisk || $0.retention == .forReview
        }
        #expect(atRisk.count == 18)
        let districts = Dictionary(grouping: atRisk) { $0.unit.district?.code ?? "" }.mapValues(\.count)
        #expect(districts == ["992": 7, "993": 5, "995": 4, "997": 1, "998": 1])
        #expect(atRisk.allSatisfy { ($0.kept?.lowest ?? 19) < 14 })
    }

    @Test func `for review are those with half unmet, and those with 30 percent unmet and a critical one among them`()
        async throws
    {
        for assessment in try await Self.shared.value.assessments {
            guard let kept = assessment.kept else { continue }
            let isDue =
                kept.unmet.count >= 10
                || (kept.unmet.count >= 6 && !Set(kept.unmet).isDisjoint(with: ["10", "17", "19"]))
            #expect((kept.word == .forReview) == isDue, "\(assessment.unit.code)")
            #expect((kept.word == .keeps) == kept.unmet.isEmpty)
        }
    }

    @Test func `the roll-ups say the same`() async throws {
        let rollups = try await Self.shared.value.rollups
        #expect(rollups["province/99/held"]?[0] == "62")
        for (band, count) in [("19", "4"), ("14-18", "40"), ("10-13", "16"), ("0-9", "2")] {
            #expect(rollups["province/99/kept-\(band)"] == ["", count, count])
        }
        #expect(rollups["province/99/retention-at-risk-or-for-review"]?[0] == "18")
        let districts = ["991", "992", "993", "994", "995", "996", "997", "998", "999"]
        #expect(
            districts.map { rollups["district/\($0)/retention-at-risk-or-for-review"]?[0] } == [
                "0", "7", "5", "0", "4", "0", "1", "1", "0",
            ])
        #expect(try await Self.shared.value.retention.count == 63)
    }

    @Test func `another seed gives other communes and the same numbers`() async throws {
        let kept = try await Self.outcome(seed: 7).assessments.compactMap(\.kept)
        #expect(
            [19...19, 14...18, 10...13, 0...9].map { band in kept.count { band.contains($0.lowest) } } == [
                4, 40, 16, 2,
            ])
        let others = try await Self.shared.value.assessments.compactMap(\.kept)
        #expect(kept.map(\.unmet) != others.map(\.unmet))
    }
}
