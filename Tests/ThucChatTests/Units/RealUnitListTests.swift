// The real list of a province's units of 2021 and the variants met in print; skipped where the facts are absent.

import Foundation
import Testing

@testable import ThucChat

@Suite("The real unit list of 2021")
struct RealUnitListTests {
    private static let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    private static let facts: URL = {
        if let path = ProcessInfo.processInfo.environment["THUCCHAT_FACTS"] { return URL(filePath: path) }
        return root.appending(path: "../shared/facts")
    }()
    private static let list = facts.appending(path: "lao-cai-units-2021.csv")
    private static let variants = facts.appending(path: "lao-cai-unit-name-variants.csv")
    private static let ruleList = root.appending(path: "Rules/units/lao-cai.csv")
    private static let hasFacts = [list, variants].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
    private static let hasRules = FileManager.default.fileExists(atPath: ruleList.path)

    /// The facts' rows have six plain cells: district code, name, kind, then code, name, kind.
    private func factRows(_ file: URL) throws -> [[String]] {
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private func factUnits() throws -> [ThucChat.Unit] {
        let variants = Dictionary(grouping: try factRows(Self.variants)) { $0[0] }
        let rows = try factRows(Self.list).map { row in
            let names = (variants[row[3]] ?? []).map { $0[2] }.joined(separator: ";")
            return "\(row[3]),\(row[5]),\(row[4]),\(row[0]),\(row[2]),\(row[1]),10,Lào Cai,,,,,\(names)"
        }
        return try readUnitList(Array(([UnitListTests.head] + rows).joined(separator: "\n").utf8), named: "facts")
    }

    @Test(.enabled(if: hasFacts, "the facts are absent; set THUCCHAT_FACTS to their folder"))
    func `every unit is found by full name and district, and by name alone unless two share it`() throws {
        let units = try factUnits()
        #expect(units.count == 152 && units.count { $0.kind == "xã" } == 127)
        let index = UnitIndex(units: units)
        let day = try #require(CalendarDay(iso: "2020-12-31"))
        var ambiguous: [String] = []
        for unit in units {
            let district = try #require(unit.district)
            #expect(index.match(code: nil, name: unit.fullName, district: district.fullName, on: day) == .one(unit))
            #expect(index.match(code: unit.code, name: "UBND \(unit.fullName)", on: day) == .one(unit))
            #expect(
                index.match(code: nil, name: unit.name.uppercased(), district: district.name, on: day) == .one(unit))
            switch index.match(code: nil, name: unit.fullName, on: day) {
            case .one(let found): #expect(found == unit)
            case .ambiguous: ambiguous.append(unit.code)
            case let other: Issue.record("\(unit.fullName): \(other)")
            }
        }
        #expect(ambiguous == ["02779", "03022"])
    }

    @Test(.enabled(if: hasFacts, "the facts are absent; set THUCCHAT_FACTS to their folder"))
    func `every variant met in print leads to its unit`() throws {
        let units = try factUnits()
        let index = UnitIndex(units: units)
        let day = try #require(CalendarDay(iso: "2020-12-31"))
        for row in try factRows(Self.variants) {
            guard let unit = units.first(where: { $0.code == row[0] }) else { continue }
            #expect(index.match(code: nil, name: "\(unit.kind) \(row[2])", on: day) == .one(unit), "\(row[2])")
        }
    }

    @Test(.enabled(if: hasRules, "Rules/units/lao-cai.csv is not there yet"))
    func `the list under Rules reads whole and matches its own names`() throws {
        let units = try readUnitList(Array(Data(contentsOf: Self.ruleList)), named: "lao-cai.csv")
        let index = UnitIndex(units: units)
        let day = try #require(CalendarDay(iso: "2020-12-31"))
        let valid = units.filter { $0.isValid(on: day) }
        #expect(valid.count == 152)
        for unit in valid {
            let district = try #require(unit.district)
            #expect(index.match(code: unit.code, name: unit.name, district: district.name, on: day) == .one(unit))
        }
    }
}
