// Claims against one another.

import FEEL
import Foundation
import Sheets
import Testing

@testable import ThucChat

@Suite("Claims against claims")
struct ClaimsAgainstClaimsTests {
    static let place = Place(file: "a.csv", sheet: "a", cell: CellPlace(row: 9, column: 5), raw: "")

    @Test(
        "a criterion claimed met is owed where an indicator is plainly not",
        arguments: [
            (Claim.Word.met, [String]()), (.notMet, ["claim.owed"]), (.basicallyMet, ["claim.owed"]),
            (.notConsidered, ["claim.owed"]), (.none, []), (.unreadable, []),
        ])
    func owed(word: Claim.Word, codes: [String]) throws {
        var commune = try TinyCommune()
        commune.claim("1", .met)
        commune.claim("1.1", .met)
        commune.claim("1.2", word)
        #expect(commune.codes.filter { $0 == "claim.owed" } == codes)
    }

    @Test func `a criterion with one indicator of another code can be owed too`() throws {
        var rules = TinyRules()
        rules.criteria[1] = TinyRules.community.replacingOccurrences(of: "code: \"2\"", with: "code: \"2.1\"")
        var commune = TinyCommune(try rules.read())
        commune.claim("2", .met)
        commune.claim("2.1", .notMet)
        #expect(commune.codes.contains("claim.owed"))
    }

    @Test func `not considered where the rules allow it is not owed`() throws {
        var rules = TinyRules()
        rules.criteria[1] = TinyRules.community.replacingOccurrences(of: "code: \"2\"", with: "code: \"2.1\"")
        var commune = TinyCommune(try rules.read())
        commune.claim("2", .met)
        commune.claim("2.1", .notConsidered)
        #expect(!commune.codes.contains("claim.owed"))
    }

    struct Count: Sendable, CustomTestStringConvertible {
        var words: [String: Claim.Word]
        var printed: Int
        var severity: Finding.Severity?
        var testDescription: String {
            "\(printed) of \(words.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })"
        }
    }

    @Test(
        "a printed count is what the criteria give",
        arguments: [
            Count(words: ["1": .met, "2": .met], printed: 2, severity: nil),
            Count(words: ["1": .met, "2": .notMet], printed: 2, severity: .blocker),
            Count(words: ["1": .met, "2": .met], printed: 1, severity: .warning),
            Count(words: ["1": .met, "2": .basicallyMet], printed: 2, severity: .blocker),
            // A word that cannot be read may be either.
            Count(words: ["1": .met, "2": .unreadable], printed: 2, severity: nil),
            Count(words: ["1": .met, "2": .unreadable], printed: 0, severity: .warning),
            // Nothing is claimed at all: nothing to count.
            Count(words: [:], printed: 2, severity: nil),
        ])
    func count(_ row: Count) throws {
        var commune = try TinyCommune()
        for (code, word) in row.words { commune.claim(code, word) }
        commune.submission.counts = [PrintedCount(speaker: .commune, met: row.printed, full: 2, place: Self.place)]
        let found = commune.findings.filter { $0.code == "claim.count" }
        #expect(found.map(\.severity) == [row.severity].compactMap { $0 })
    }

    @Test(
        "of another level are raised or lowered",
        arguments: [
            (Claim.Word.met, Claim.Word.met, String?.none), (.met, .notMet, "claim.lowered"),
            (.met, .basicallyMet, "claim.lowered"),
            (.notMet, .met, "claim.raised"), (.basicallyMet, .met, "claim.raised"),
            (.notConsidered, .met, "claim.raised"),
            (.notMet, .notMet, nil), (.none, .met, nil), (.unreadable, .met, nil), (.met, .unreadable, nil),
            (.met, .none, nil),
        ])
    func speakers(own: Claim.Word, theirs: Claim.Word, code: String?) throws {
        for speaker in [Speaker.district, .province] {
            var commune = try TinyCommune()
            commune.claim("1.2", own)
            commune.claim("1.2", theirs, by: speaker)
            #expect(commune.codes.filter { $0 == "claim.raised" || $0 == "claim.lowered" } == [code].compactMap { $0 })
        }
    }

    @Test func `of a district never stand in for the commune's`() throws {
        var commune = try TinyCommune()
        commune.claim("1.1", .met, by: .district)
        try commune.state("tỷ lệ sạch", "90")
        let row = try commune.row("1.1")
        #expect(row.word == .unclaimed && row.support == .met && row.claims[.district] == .met)
    }

    /// Own cell (none: blank), two indicators, the criterion's word.
    static let words: [(Claim.Word, Claim.Word, Claim.Word, Claim.Word)] = [
        (.none, .met, .met, .met), (.none, .met, .notMet, .notMet), (.none, .met, .none, .none),
        (.none, .met, .basicallyMet, .basicallyMet), (.none, .met, .unreadable, .unreadable),
        (.none, .none, .none, .none),
        (.notMet, .met, .met, .notMet), (.met, .notMet, .met, .met),
    ]

    @Test("a criterion's claim is its own cell, else the and of its indicators'", arguments: words)
    func criterion(own: Claim.Word, first: Claim.Word, second: Claim.Word, expected: Claim.Word) throws {
        var commune = try TinyCommune()
        commune.claim("1", own)
        commune.claim("1.1", first)
        commune.claim("1.2", second)
        let criterion = try #require(commune.rulebook.criterion("1"))
        #expect(commune.facts.claimWord(criterion, by: .commune) == expected)
    }
}

@Suite("Printed requirements")
struct PrintedRequirementTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var levels: [(Direction, Int?)]
        var region: String?
        var differs: Bool
        var testDescription: String { "\(levels) in \(region ?? "no region")" }
    }

    @Test(
        "differ from the set's where they are of another region or direction",
        arguments: [
            Row(levels: [(.atLeast, 50)], region: "nui", differs: false),
            Row(levels: [(.exactly, 50)], region: "nui", differs: false),
            Row(levels: [(.atLeast, 80)], region: "nui", differs: true),
            Row(levels: [(.atMost, 50)], region: "nui", differs: true),
            Row(levels: [(.atLeast, 50), (.atLeast, 30)], region: "nui", differs: true),
            Row(levels: [(.achieved, nil)], region: "nui", differs: false),
            Row(levels: [], region: "nui", differs: false),
            Row(levels: [(.atLeast, 80)], region: nil, differs: false),
        ])
    func differ(_ row: Row) throws {
        var commune = try TinyCommune(region: row.region)
        let levels = row.levels.map { Requirement.Level(direction: $0.0, value: $0.1.map { Number($0) }) }
        commune.submission.requirements = [
            Requirement(code: "1.1", levels: levels, place: ClaimsAgainstClaimsTests.place)
        ]
        #expect(commune.codes.contains("requirement.differs") == row.differs)
    }
}
