// The rule files of the package: every set loads, every example holds, every check is exercised.

import Foundation
import Testing

@testable import ThucChat

@Suite("The sets under Rules")
struct RulesFolderTests {
    static let library = RulebookLibrary(root: PackageFolder.path("Rules"))
    static let sets = ["ntm-2016-2020", "ntm-2021-2025", "ntm-2026-2030"]

    @Test func `are the three there are`() throws { #expect(try Self.library.sets() == Self.sets) }

    @Test("load, and all their examples hold", arguments: sets)
    func examples(set: String) throws {
        let rulebook = try Self.library.read(set)
        let failures = ExampleTrial(rulebook).failures
        #expect(failures.isEmpty, "\(failures.map { $0[.en] }.joined(separator: "\n"))")
        #expect(rulebook.examples.count >= rulebook.criteria.count)
    }

    @Test("have an example for every check", arguments: sets)
    func everyCheckSpeaks(set: String) throws {
        #expect(try Self.library.read(set).checksWithoutExample().map(\.id) == [])
    }

    @Test("have examples in every file of criteria, decisions and cases", arguments: sets)
    func everyFile(set: String) throws {
        for file in ExampleTrial(try Self.library.read(set)).files { #expect(!file.runs.isEmpty, "\(file.path)") }
    }

    @Test("hold as many criteria as their first tier asks for", arguments: sets)
    func full(set: String) throws {
        let rulebook = try Self.library.read(set)
        let tier = try #require(rulebook.tiers.first)
        #expect(rulebook.criteria(of: tier.id).count == tier.full)
    }

    @Test("are chosen by the year of the standard", arguments: [(2016, 0), (2020, 0), (2021, 1), (2025, 1), (2026, 2)])
    func year(_ year: Int, _ index: Int) throws { #expect(try Self.library.read(for: year).id == Self.sets[index]) }

    @Test func `of 2016–2020 hold the 49 indicators, each with an owner`() throws {
        let indicators = try Self.library.read("ntm-2016-2020").criteria(of: "ntm").flatMap(\.indicators)
        #expect(indicators.count == 49)
        #expect(indicators.allSatisfy { !$0.owners.isEmpty })
    }
}
