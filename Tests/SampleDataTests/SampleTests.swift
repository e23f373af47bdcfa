// The sample as a whole: files, expectations, sameness.

import Foundation
import Testing

@testable import SampleData

@Suite("The sample as a whole")
struct SampleTests {
    private func written(seed: UInt64, communes: Int = 127, households: Int = 120) throws -> [String: Data] {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("sample-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let sample = Sample(seed: seed, communeCount: communes, annexHouseholds: households)
        try sample.write(to: OutputFolder(path: root.path))
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            if let data = FileManager.default.contents(atPath: root.appendingPathComponent(path).path) {
                files[path] = data
            }
        }
        return files
    }

    @Test func `is the same for the same seed, and another for another`() throws {
        let first = try written(seed: 2020)
        #expect(try written(seed: 2020) == first)
        #expect(try written(seed: 2021) != first)
    }

    @Test(arguments: [1, 10, 200])
    func `is written for any number of communes`(count: Int) throws {
        let files = try written(seed: 2020, communes: count)
        #expect(files.keys.contains("units.csv"))
        let sent = files.keys.filter { $0.hasPrefix("submissions/") && ($0.hasSuffix(".xml") || $0.hasSuffix(".csv")) }
        #expect(sent.count >= count)
    }

    @Test func `says on every sheet that its figures are invented`() throws {
        for (path, data) in try written(seed: 2020) where path.hasPrefix("submissions/") {
            let text = String(decoding: data, as: UTF8.self).precomposedStringWithCanonicalMapping
            guard path.hasSuffix(".xml") || path.hasSuffix(".csv") else { continue }
            let sheets = path.hasSuffix(".xml") ? text.split(separator: "<Worksheet ").dropFirst() : [text[...]]
            for sheet in sheets { #expect(sheet.contains(TitleBlock.notice), "\(path)") }
        }
    }

    @Test func `gives every fault a cell that says what the label says`() {
        let maker = SubmissionMaker(seed: 2020, annexHouseholds: 320)
        var labels: Set<String> = []
        for unit in Province(communeCount: 127).communes {
            let (submission, expectations) = maker.submission(of: unit)
            for expectation in expectations where expectation.location != .none {
                #expect(submission.place(expectation.location) != nil, "\(unit.name): \(expectation.label)")
                labels.insert(expectation.label)
            }
        }
        #expect(labels.count > 20)
    }

    @Test func `plants each fault in a commune that exists`() {
        let communes = Province(communeCount: 127).communes
        for plant in Plant.all {
            #expect(
                communes.count { $0.district.code == plant.district && $0.name == plant.name } == 1, "\(plant.name)")
        }
        #expect(Set(Plant.all.map { $0.district + $0.name }).count == Plant.all.count)
    }

    @Test func `has twelve workbooks for another program to rewrite, all in XML`() {
        let maker = SubmissionMaker(seed: 2020, annexHouseholds: 120)
        let files = Province(communeCount: 127).communes.flatMap { maker.submission(of: $0).submission.files }
        let rewritten = files.filter(\.isRewritten)
        #expect(rewritten.count == 12)
        #expect(rewritten.allSatisfy { $0.path.hasSuffix(".xml") })
        #expect(Set(files.map(\.path)).count == files.count)
    }

    @Test func `expects one finding for every broken file`() throws {
        let files = try written(seed: 2020, communes: 1)
        let broken = files.keys.filter { $0.hasPrefix("broken/") && $0.contains(".") }.map { String($0.dropFirst(7)) }
        let expected = BrokenFiles.expected
        for name in broken where name != "hai-tep-cung-mot-xa-1.csv" { #expect(expected.contains(name), "\(name)") }
        #expect(broken.count == 15)
    }
}
