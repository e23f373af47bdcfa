// Earlier bundles: read back as they were written, refused where they are none or cannot be compared with.

import Foundation
import Testing

@testable import ThucChat

@Suite("Earlier bundles")
struct PreviousBundleTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    /// Writes the small batch as a bundle of a period.
    func bundle(_ name: String, _ period: String, set: String = SmallBatch.rulebook.id) throws -> String {
        var context = SmallBatch.context
        context.period = try #require(Period(period))
        context.rulebook.id = set
        _ = try SmallBatch.write(to: "\(folder.path)/\(name)", context: context)
        return "\(folder.path)/\(name)"
    }

    func read(_ paths: [String], before period: String = "2021") throws -> [PreviousBundle] {
        try PreviousBundle.read(paths, before: try #require(Period(period)), under: SmallBatch.rulebook)
    }

    @Test func `units come back as they were written`() throws {
        let bundle = try PreviousBundle(path: try bundle("a", "2020"))
        #expect(bundle.units.keys.sorted() == SmallBatch.assessments.map(\.unit.code))
        for assessment in SmallBatch.assessments {
            let unit = try #require(bundle.units[assessment.unit.code])
            let counts = [assessment.claimed, assessment.lowest, assessment.highest]
            #expect([unit.claimed, unit.lowest, unit.highest] == counts)
            #expect(unit.held == assessment.held)
            #expect(unit.isRegistered == assessment.isRegistered)
            #expect(unit.sent == assessment.sent && unit.eligible == assessment.eligible)
        }
        let criteria = try bundle.standings { $0["level"] == "criterion" }
        #expect(criteria.map { $0["standing"] }.prefix(2) == ["supported", "overstated"] && criteria.count == 6)
    }

    @Test func `come earliest first, and the start of the year is the last that ends before it`() throws {
        let bundles = try read([try bundle("b", "2020-H2"), try bundle("c", "2021-H1"), try bundle("a", "2019")])
        #expect(bundles.map(\.period.description) == ["2019", "2020-H2", "2021-H1"])
        #expect(bundles.startOfYear(of: Period(year: 2021))?.name == "b")
        #expect(bundles.startOfYear(of: Period(year: 2019)) == nil)
    }

    @Test func `the new manifest records each by digest`() throws {
        var context = SmallBatch.context
        context.period = Period(year: 2021)
        context.previous = try read([try bundle("a", "2020")])
        _ = try SmallBatch.write(to: "\(folder.path)/new", context: context)
        let digest = Digest256.hex(of: try folder.text("a/manifest.json"))
        let manifest = try folder.text("new/manifest.json")
        #expect(manifest.contains("\"digest\": \"\(digest)\"") && manifest.contains("\"path\": \"a\""))
        _ = try SmallBatch.write(to: "\(folder.path)/again", context: context)
        #expect(try folder.bytes("new/manifest.json") == folder.bytes("again/manifest.json"))
    }

    @Test func `what is no bundle is refused`() throws {
        let fault = PreviousFault.notABundle(path: folder.path)
        #expect(throws: fault) { try PreviousBundle(path: folder.path) }
        try Data("{}".utf8).write(to: URL(filePath: "\(folder.path)/manifest.json"))
        #expect(throws: fault) { try PreviousBundle(path: folder.path) }
    }

    @Test("a table that was changed or removed is refused", arguments: ["units.csv", "standings.csv"])
    func changed(_ file: String) throws {
        let path = try bundle("a", "2020")
        let text = try folder.text("a/\(file)")
        try Data(text.replacing("90001", with: "90002").utf8).write(to: URL(filePath: "\(path)/\(file)"))
        #expect(throws: PreviousFault.changed(path: path, file: file)) { try standings(of: path) }
        try FileManager.default.removeItem(atPath: "\(path)/\(file)")
        #expect(throws: PreviousFault.changed(path: path, file: file)) { try standings(of: path) }
    }

    private func standings(of path: String) throws -> [BundleTable.Row] {
        try PreviousBundle(path: path).standings { _ in true }
    }

    @Test("a period that does not end earlier is refused", arguments: ["2021", "2021-H2", "2022"])
    func later(_ period: String) throws {
        let path = try bundle("a", period)
        let fault = PreviousFault.notEarlier(path: path, period: try #require(Period(period)), than: Period(year: 2021))
        #expect(throws: fault) { try read([path]) }
    }

    @Test func `another set is refused, and told how to compare`() throws {
        let path = try bundle("a", "2020", set: "ntm-khac")
        let fault = PreviousFault.anotherSet(path: path, set: "ntm-khac", than: SmallBatch.rulebook.id)
        #expect(throws: fault) { try read([path]) }
        #expect(fault.text.vi.contains("--set \(SmallBatch.rulebook.id)"))
    }

    @Test func `two bundles of one period are refused`() throws {
        let paths = [try bundle("a", "2020"), try bundle("b", "2020")]
        #expect(throws: PreviousFault.twice(Period(year: 2020), paths: paths)) { try read(paths) }
    }
}
