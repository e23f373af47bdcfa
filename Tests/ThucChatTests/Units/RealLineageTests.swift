// The real units of three moments: the lists under Rules against the facts, and names that differ only by their marks.

import Foundation
import Testing

@testable import ThucChat

@Suite("The real units of 2021, 2024 and 2025")
struct RealLineageTests {
    private static let folder = ProjectFolder.path("Rules/units")
    private static let facts =
        ProcessInfo.processInfo.environment["THUCCHAT_FACTS"] ?? ProjectFolder.path("../shared/facts")
    private static let mapping = "\(facts)/lao-cai-units-mapping.csv"
    private static let hasFacts = FileManager.default.fileExists(atPath: mapping)

    private func history() throws -> UnitHistory { try UnitHistory.read(folder: Self.folder) }

    private func units(_ list: String = "lao-cai.csv", on day: String) throws -> [ThucChat.Unit] {
        let day = try #require(CalendarDay(iso: day))
        return try readUnitList(Array(Folder.bytes(of: "\(Self.folder)/\(list)")), named: list)
            .filter { $0.isValid(on: day) }
    }

    @Test(
        "as many units as the lists of the day had",
        arguments: [
            ("2021-07-01", 127, 152), ("2024-10-31", 127, 152), ("2024-11-01", 126, 151), ("2025-06-30", 126, 151),
            ("2025-07-01", 89, 99),
        ])
    func counts(_ day: String, _ communes: Int, _ all: Int) throws {
        let units = try units(on: day)
        #expect(units.count == all)
        #expect(units.count { $0.kind == "xã" } == communes)
    }

    @Test func `districts are there until the last of June 2025 and nowhere after`() throws {
        #expect(try units(on: "2025-06-30").allSatisfy { $0.district != nil })
        #expect(try units(on: "2025-07-01").allSatisfy { $0.district == nil })
        #expect(Set(try units("former/yen-bai.csv", on: "2025-06-30").compactMap(\.district)).count == 9)
    }

    @Test(.enabled(if: hasFacts, "the facts are absent; set THUCCHAT_FACTS to their folder"))
    func `every row of the facts' mapping is a step, and nothing is more certain than they are`() throws {
        let text = try String(contentsOfFile: Self.mapping, encoding: .utf8)
        let rows = text.split(whereSeparator: \.isNewline).dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let edges = try history().edges
        func key(_ edge: LineageEdge) -> [String] {
            [
                edge.effective.description, edge.oldCode, edge.oldName.lowercased(), edge.newCode,
                edge.newName.lowercased(), edge.source, edge.confidence.rawValue,
            ]
        }
        let told = Set(edges.map(key))
        for row in rows {
            #expect(
                told.contains([row[10], row[4], row[5].lowercased(), row[8], row[9].lowercased(), row[11], row[12]]),
                "\(row)")
        }
        #expect(edges.count == rows.count + 1)
        #expect(edges.filter { $0.confidence != .high }.map(\.oldCode) == ["02839"])
    }

    @Test func `what became of a commune is found over two mergers, and what one came from`() throws {
        let history = try history()
        let (y2021, y2025) = (
            try #require(CalendarDay(iso: "2021-07-01")), try #require(CalendarDay(iso: "2025-12-31"))
        )
        let taChai = try #require(history.unit(code: "02872", on: y2021))
        let successors = history.successors(of: taChai, on: y2025)
        #expect(successors.map(\.fullName) == ["xã Bắc Hà"])
        let origins = history.predecessors(of: try #require(successors.first), on: y2021)
        #expect(origins.contains(taChai) && origins.count == 7)
        for unit in history.units where unit.isValid(on: y2021) {
            #expect(!history.successors(of: unit, on: y2025).isEmpty, "\(unit.code) \(unit.fullName)")
        }
    }

    /// A name matched on a day gives only units that bear that very spelling, or one that folding settles (tone placement, i/y), or a variant.
    @Test(
        "a name never leads to a unit whose name differs by its marks",
        arguments: ["2021-07-01", "2025-06-30", "2025-12-31"])
    func marks(_ day: String) throws {
        let date = try #require(CalendarDay(iso: day))
        let units = try history().units.filter { $0.isValid(on: date) }
        let index = UnitIndex(units: units)
        for unit in units {
            for name in [unit.name] + unit.variants {
                let found = Self.candidates(index.match(code: nil, name: name, on: date))
                #expect(found.contains(unit) || !found.isEmpty && name != unit.name, "\(name)")
                for other in found {
                    let spellings = ([other.name] + other.variants).map(folded)
                    #expect(spellings.contains(folded(name)), "\(name) → \(other.fullName)")
                }
            }
        }
    }

    @Test func `pairs that differ only by their marks are many, and each is told apart`() throws {
        let date = try #require(CalendarDay(iso: "2021-07-01"))
        let units = try history().units.filter { $0.isValid(on: date) }
        let index = UnitIndex(units: units)
        let bare = Dictionary(grouping: units) { Self.withoutMarks($0.name) }
        let pairs = bare.values.filter { Set($0.map { folded($0.name) }).count > 1 }
        #expect(pairs.contains { Set($0.map(\.name)) == ["Sa Pa", "Sa Pả"] })
        #expect(pairs.contains { Set($0.map(\.name)) == ["Nậm Chảy", "Nậm Chầy"] })
        for unit in pairs.flatMap(\.self) {
            let district = unit.district?.fullName
            #expect(index.match(code: nil, name: unit.fullName, district: district, on: date) == .one(unit))
        }
    }

    private static func candidates(_ match: UnitMatch) -> [ThucChat.Unit] {
        switch match {
        case .one(let unit): [unit]
        case .ambiguous(let units): units
        case .unknown, .contradicting: []
        }
    }

    private static func withoutMarks(_ name: String) -> String {
        name.lowercased().replacing("đ", with: "d").folding(options: .diacriticInsensitive, locale: nil)
    }
}
