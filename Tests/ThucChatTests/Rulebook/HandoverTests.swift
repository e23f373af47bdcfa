// Departments by date: names and tasks as they were on the period's last day.

import Testing

@testable import ThucChat

@Suite("Departments by date")
struct HandoverTests {
    static let book = Result {
        try RulebookLibrary(root: ProjectFolder.path("Rules")).read("ntm-2021-2025")
    }

    static func owners(of code: String, on day: CalendarDay) throws -> [String] {
        let indicators = try book.get().inForce(on: day).criteria.flatMap(\.indicators)
        return try #require(indicators.first { $0.code == code }).owners
    }

    @Test(
        "an indicator is owned by who answers for it then",
        arguments: [
            ("11", ["so-lao-dong-tbxh"], ["so-nong-nghiep-va-moi-truong"]),
            ("12.1", ["so-lao-dong-tbxh"], ["so-noi-vu"]),
            ("18.5", ["hoi-lhpn-tinh", "so-lao-dong-tbxh"], ["hoi-lhpn-tinh", "so-noi-vu"]),
            ("8.1", ["so-thong-tin-va-truyen-thong"], ["so-khoa-hoc-va-cong-nghe"]),
            ("2.1", ["so-xay-dung"], ["so-xay-dung"]),
        ])
    func owners(_ code: String, _ before: [String], _ after: [String]) throws {
        #expect(try Self.owners(of: code, on: CalendarDay(lastOf: 2, in: 2025)) == before)
        #expect(try Self.owners(of: code, on: CalendarDay(lastOf: 3, in: 2025)) == after)
    }

    @Test func `departments that are no more, or not yet, are not listed`() throws {
        let before = try Self.book.get().inForce(on: CalendarDay(lastOf: 12, in: 2024)).owners
        let after = try Self.book.get().inForce(on: CalendarDay(lastOf: 12, in: 2025)).owners
        #expect(before.map(\.id).contains("so-lao-dong-tbxh") && !before.map(\.id).contains("so-tai-chinh"))
        #expect(!after.map(\.id).contains("so-lao-dong-tbxh") && after.map(\.id).contains("so-tai-chinh"))
        #expect(before.first { $0.id == "so-xay-dung" }?.name.vi == "Sở Giao thông vận tải - Xây dựng")
        #expect(after.first { $0.id == "so-xay-dung" }?.name.vi == "Sở Xây dựng")
    }

    @Test func `whatever owns on a day is declared, and nothing else changes`() throws {
        let book = try Self.book.get()
        for year in 2021...2025 {
            let then = book.inForce(on: CalendarDay(lastOf: 12, in: year))
            let known = Set(then.owners.map(\.id))
            for owner in then.criteria.flatMap(\.owners) + then.checks.flatMap(\.owners) {
                #expect(known.contains(owner), "\(owner) in \(year)")
            }
            #expect(then.digest == book.digest && then.criteria.map(\.code) == book.criteria.map(\.code))
        }
    }

    @Test func `an unknown department is refused where it stands`() {
        let frame =
            SmallSet.frame + "\nhandovers:\n  - { from: 2020-01-01, owner: so-a, to: so-x, provenance: recollected }\n"
        var files = SmallSet.files(SmallSet.criterion())
        files.rulebook = RuleSource(path: "small/rulebook.yaml", text: frame)
        let issues = #expect(throws: RuleIssues.self) { try RulebookReader.read(files) }?.issues ?? []
        #expect(issues.map(\.code) == ["rules.unknown-owner"] && issues.first?.column ?? 0 > 1)
    }
}
