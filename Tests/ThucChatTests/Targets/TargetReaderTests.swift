// Files of targets: read whole, faults told with their place, chosen by province and year.

import FEEL
import Testing

@testable import ThucChat

@Suite("Files of targets")
struct TargetReaderTests {
    @Test func `every way of counting, scope and level is read`() throws {
        let plan = try MadeUpTargets.plan()
        #expect(plan.measures.map(\.count).count { $0 == nil } == 1)
        #expect(plan.measure("nang-cao")?.count == .held(tiers: ["nang-cao"]))
        #expect(plan.measure("duoi-10")?.count == .communesBelow(10))
        #expect(plan.heldAtStart(of: 2020)?.value == 0 && plan.heldAtStart(of: 2021) == nil)
        #expect(
            plan.targets.map(\.scope)[0...4] == [.province, .eachDistrict, .eachDistrict, .province, .unit("90004")])
        #expect(plan.watchedUnits == ["90004"])
        let readings = plan.targets[0].readings
        #expect(readings.map(\.level) == [Number(1), Number(2)] && readings[0].reaches == ["giu": Number(1)])
        #expect(plan.targets[2].readings.map(\.plain) == ["[1..1.5]"])
        #expect(plan.targets[7].readings.map(\.includes) == [nil, "kieu-mau"])
    }

    @Test func `targets that fell due in an earlier year are left out`() throws {
        let plan = try MadeUpTargets.plan()
        #expect(plan.targets(in: Period(year: 2020)).count == 8)
        #expect(plan.targets(in: Period(year: 2023)).map(\.id) == ["binh-quan-2025", "duoi-10", "nang-cao-2025"])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var old: String
        var new: String
        var code: String
        /// From 1.
        var line: Int
        var testDescription: String { name }
    }

    @Test(
        "faults are told with their place",
        arguments: [
            Row(
                name: "an unknown measure", old: "measure: tang", new: "measure: tag", code: "rules.unknown-measure",
                line: 36),
            Row(
                name: "an unknown key", old: "printed: 01-1,5", new: "printd: 01-1,5", code: "rules.unknown-key",
                line: 40),
            Row(
                name: "an unknown way of counting", old: "counts: held, vi", new: "counts: hold, vi",
                code: "rules.unknown-word", line: 8),
            Row(
                name: "a scope that is no place", old: "scope: \"90004\"", new: "scope: huyện",
                code: "rules.target-scope", line: 51),
            Row(
                name: "a day outside the plan", old: "by: 2020-09-30", new: "by: 2030-09-30", code: "rules.target-day",
                line: 45),
            Row(name: "no level", old: "            at-least: 1.5\n", new: "", code: "rules.target-level", line: 55),
            Row(
                name: "a level and readings", old: "            of: 4\n", new: "            at-least: 4\n",
                code: "rules.target-level", line: 76),
            Row(
                name: "a range that runs back", old: "from: 1, to: 1.5", new: "from: 2, to: 1.5",
                code: "rules.target-range", line: 39),
            Row(
                name: "an unknown measure counted in", old: "includes: kieu-mau", new: "includes: kieu-mẫu",
                code: "rules.unknown-measure", line: 77),
            Row(
                name: "a target twice", old: "- id: mot-xa", new: "- id: xa-moi", code: "rules.duplicate-target",
                line: 18),
            Row(name: "below what", old: "under: 10, ", new: "", code: "rules.missing-key", line: 13),
        ])
    func faults(_ row: Row) throws {
        let text = MadeUpTargets.text.replacing(
            row.old.replacing("            ", with: "    "), with: row.new.replacing("            ", with: "    "))
        #expect(text != MadeUpTargets.text)
        let issues = #expect(throws: RuleIssues.self) { try MadeUpTargets.plan(text) }?.issues ?? []
        #expect(issues.contains { $0.code == row.code && $0.line == row.line }, "\(issues.map { ($0.code, $0.line) })")
        for issue in issues { #expect(!issue.text.vi.isEmpty && !issue.text.en.isEmpty) }
    }

    @Test func `the project's plan is chosen by province and year`() throws {
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        #expect(try library.targetPlan(for: "10", in: Period(year: 2021))?.id == "lao-cai-2021-2025")
        #expect(try library.targetPlan(for: "10", in: Period(year: 2020)) == nil)
        #expect(try library.targetPlan(for: "99", in: Period(year: 2021)) == nil)
    }
}
