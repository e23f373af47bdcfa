// What two versions of the rules make of the same submissions, and what a bundle hangs on.

import FEEL
import Foundation
import Testing

@testable import ThucChat

@Suite("Impact of rules")
struct ImpactTests {
    /// The set of 2016–2020 with the sample's overlay, one text replaced in one criterion.
    static func book(replacing part: String = "", with other: String = "") throws -> Rulebook {
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        var files = try library.files(
            of: "ntm-2016-2020", overlays: [ProjectFolder.path("SampleData/overlays/mau-2020.yaml")])
        files.criteria = files.criteria.map { source in
            guard source.path.hasSuffix("05-truong-hoc.yaml"), !part.isEmpty else { return source }
            return RuleSource(path: source.path, text: source.text.replacing(part, with: other))
        }
        return try RulebookReader.read(files)
    }

    static func batch(_ book: Rulebook) throws -> Batch {
        let list = ProjectFolder.path("SampleData/units.csv")
        let units = try readUnitList(Array(try Folder.bytes(of: list)), named: list)
        let folder = ProjectFolder.path("SampleData/submissions/991-thanh-pho-mau/xa-hop-lam")
        return try Batch(
            AssessmentRequest(
                paths: [folder], period: Period(year: 2020), rulebook: book, units: units.filter { $0.code == "99040" })
        )
    }

    @Test func `exactly the standings that hang on a raised level flip, and flip back`() async throws {
        let old = try Self.batch(Self.book())
        let level = "{ for: tdmnpb, value: 70, provenance: recollected }"
        let new = try Self.batch(
            Self.book(replacing: level, with: "{ for: tdmnpb, value: 99.9, provenance: recollected }"))
        let there = try await RuleImpact(from: old, to: new)
        let back = try await RuleImpact(from: new, to: old)
        #expect(there.unitCount == 1)
        #expect(there.flips.map(\.row.code).filter { $0 != "5" && $0 != "ntm" } == [])
        #expect(there.flips.filter { $0.row.code == "5" }.map(\.new) == [.overstated, .overstated, .overstated])
        #expect(back.flips.map(\.row) == there.flips.map(\.row))
        #expect(back.flips.map(\.old) == there.flips.map(\.new))
        #expect(try await RuleImpact(from: old, to: old).flips == [])
    }

    /// An overlay for the invented province that corrects the recollected poverty level.
    private static func correction(to value: Int) -> RuleSource {
        RuleSource(
            path: "overlays/chinh.yaml",
            text: """
                thucchat: 1
                overlay: chinh
                set: ntm-2016-2020
                province: "99"
                valid: { from: 2020-01-01, to: 2020-12-31 }
                thresholds:
                  - { test: 11/ho-ngheo, for: tdmnpb, value: \(value), provenance: example, source: số liệu giả định }
                """)
    }

    /// A district of the invented province under the set, with one more overlay.
    private static func district(_ overlay: RuleSource) throws -> Batch {
        var files = try RulebookLibrary(root: ProjectFolder.path("Rules")).files(
            of: "ntm-2016-2020", overlays: [ProjectFolder.path("SampleData/overlays/mau-2020.yaml")])
        files.overlays.append(overlay)
        let list = ProjectFolder.path("SampleData/units.csv")
        let units = try readUnitList(Array(try Folder.bytes(of: list)), named: list)
        return try Batch(
            AssessmentRequest(
                paths: [ProjectFolder.path("SampleData/submissions/996-huyen-ha-khe")], period: Period(year: 2020),
                rulebook: try RulebookReader.read(files, units: units),
                units: units.filter { $0.district?.name == "Hạ Khê" }))
    }

    @Test func `a recollected level corrected by an overlay flips exactly the communes between the two levels`()
        async throws
    {
        let old = try Self.district(Self.correction(to: 12))
        var between: [String] = []
        try await old.run { assessment in
            let row = assessment.standings.first { $0.code == "11" && $0.level == .test }
            guard case .number(let value)? = row?.value, row?.support == .met, row?.word != .unclaimed,
                value > Number(9)
            else { return }
            between.append(assessment.unit.code)
        }
        let impact = try await RuleImpact(from: old, to: Self.district(Self.correction(to: 9)))
        #expect(between.count == 3)
        #expect(Set(impact.flips.filter { $0.row.test == "ho-ngheo" }.map(\.unit)) == Set(between))
        #expect(Set(impact.flips.map(\.unit)) == Set(between))
        #expect(Set(impact.flips.map(\.row.code)).isSubset(of: ["11", "ntm"]))
    }

    @Test func `a row that only one version has is told`() async throws {
        let old = try Self.batch(Self.book())
        let new = try Self.batch(Self.book(replacing: "- id: co-so-vat-chat", with: "- id: co-so"))
        let flips = try await RuleImpact(from: old, to: new).flips
        #expect(flips.map(\.row.shown) == ["5/co-so-vat-chat", "5/co-so"])
        #expect(flips.first?.new == nil)
        #expect(flips.last?.old == nil)
    }

    @Test func `the lines name unit, row and both words`() async throws {
        let level = "{ for: tdmnpb, value: 70, provenance: recollected }"
        let new = try Self.batch(
            Self.book(replacing: level, with: "{ for: tdmnpb, value: 99.9, provenance: recollected }"))
        let lines = try await RuleImpact(from: try Self.batch(Self.book()), to: new).report(width: 200, language: .en)
        #expect(lines.contains("99040 xã Hợp Lâm"))
        #expect(lines.contains("→ overstated"))
        #expect(lines.hasSuffix("in 1 of 1 units"))
    }

    @Test func `files that are not the bundle's are named`() throws {
        let folder = try TestFolder()
        for name in ["a.csv", "b.csv"] { try Data(name.utf8).write(to: URL(filePath: "\(folder.path)/\(name)")) }
        func given(_ name: String, _ text: String) -> BundleManifest.GivenFile {
            .init(path: name, digest: Digest256.hex(of: text))
        }
        var manifest = BundleManifest(
            period: "2020", outputs: [], rulebook: .init(id: "a", version: "1", digest: ""),
            inputs: [given("a.csv", "a.csv"), given("b.csv", "b.csv")],
            sources: [given("s.csv", "a.csv")], registered: nil, titles: nil, unitList: nil)
        let list = "\(folder.path)/a.csv"
        #expect(try manifest.differences(from: [folder.path], lists: [list]) == [])
        #expect(try manifest.differences(from: [folder.path], lists: []) == ["s.csv"])
        #expect(try manifest.differences(from: [folder.path], lists: [list, list]) == [list])
        manifest.inputs = [given("a.csv", "changed"), given("gone.csv", "gone")]
        #expect(try manifest.differences(from: [folder.path], lists: [list]) == ["a.csv", "b.csv", "gone.csv"])
    }

    @Test func `a manifest is read back as it was written`() throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        let manifest = try BundleManifest.read("\(folder.path)/out")
        #expect(manifest.period == SmallBatch.context.period.description)
        #expect(manifest.rulebook.id == SmallBatch.rulebook.id)
        #expect(throws: BundleError.self) { try BundleManifest.read(folder.path) }
    }

    @Test func `unconfirmed levels come first where most hangs on them`() throws {
        let book = try Self.book()
        let list = try RuleDoubts(book, bundle: nil).doubts
        #expect(list.allSatisfy { $0.hanging == 0 && ($0.provenance == .recollected || $0.provenance == .unset) })
        let schools = try #require(list.first { $0.test == "5/co-so-vat-chat" && $0.value == Number(70) })
        #expect(schools.keys == ["tdmnpb", "tn"])
        let folder = try TestFolder()
        let header = BundleFile.standings.header
        let row = [
            "tier": "ntm", "level": "test", "code": "5", "test": "co-so-vat-chat", "threshold": "70",
            "provenance": "recollected", "supported": "met",
        ]
        let line = header.map { row[$0] ?? "" }.joined(separator: ",")
        let waiting = line.replacing("met", with: "cannot-tell")
        try Data(
            ("\u{FEFF}" + [header.joined(separator: ","), line, line, waiting].joined(separator: "\r\n") + "\r\n").utf8
        )
        .write(to: URL(filePath: "\(folder.path)/standings.csv"))
        let first = try #require(RuleDoubts(book, bundle: folder.path).doubts.first)
        #expect(first.test == "5/co-so-vat-chat")
        #expect(first.hanging == 2)
    }
}
