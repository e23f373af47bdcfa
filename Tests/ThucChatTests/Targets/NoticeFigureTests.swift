// The notice's own printed figures, from a batch shaped like its province: 127 communes in 9 districts, 57 titles at the start of the year.

import FEEL
import Foundation
import Sheets
import Testing

@testable import ThucChat

@Suite("The figures of the notice")
struct NoticeFigureTests {
    static let path = ProcessInfo.processInfo.environment["NOTICE_FIGURES"]

    /// A row of the table of figures.
    struct Figure {
        var id: String
        var printed: String
        var value: Number?
        var high: Number?
    }

    static func figures() throws -> [String: Figure] {
        let path = try #require(path)
        let workbook = try readWorkbook(Array(try Folder.bytes(of: path)), named: "notice-figures.csv")
        let sheet = try #require(workbook.sheets.first)
        let heads = (0..<12).map { sheet[0, $0]?.value ?? "" }
        func text(_ row: Int, _ head: String) -> String {
            heads.firstIndex(of: head).flatMap { sheet[row, $0]?.value } ?? ""
        }
        let figures = (1..<sheet.rowCount).map { row in
            Figure(
                id: text(row, "id"), printed: text(row, "text_as_printed"), value: Number(text(row, "value")),
                high: Number(text(row, "value_high")))
        }
        return Dictionary(figures.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Figures that no submission of a commune tells: a district's dossier, poverty rates, villages, programmes, deadlines of papers.
    static let notCounted = ["F07", "F08", "F09", "F10", "F11", "F12", "F13", "F14", "F29", "F30", "F32", "F33"]

    static func plan() throws -> TargetPlan {
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        return try #require(try library.targetPlan(for: "10", in: Period(year: 2021)))
    }

    /// 127 communes: 57 hold a title when the year begins, 61 at its middle, one of them an advanced one.
    static func assessment(_ index: Int, heldCount: Int) -> UnitAssessment {
        var assessment = MadeUpProvince(communes: 127).assessment(index)
        assessment.held = index >= heldCount ? nil : index == 60 ? "nang-cao" : "ntm"
        return assessment
    }

    /// The batch of the first half of 2021, held against the plan.
    static func progress(in folder: TestFolder) throws -> [String: TargetProgress] {
        var context = MadeUpProvince(communes: 127).context
        context.period = Period(year: 2020)
        var writer = try BundleWriter(out: "\(folder.path)/2020", context: context)
        for index in 0..<127 { try writer.append(assessment(index, heldCount: 57)) }
        _ = try writer.finish(batchFindings: [], leftOut: [])
        let start = try StartOfYear(PreviousBundle(path: "\(folder.path)/2020"), full: 19)
        var rollups = Rollups(full: 19, start: start)
        for index in 0..<127 { rollups.add(assessment(index, heldCount: 61)) }
        let rows = rollups.progress(
            against: try plan(), in: try #require(Period("2021-H1")), titlesAreKnown: true)
        return Dictionary(rows.map { ($0.key, $0) }) { first, _ in first }
    }

    @Test("come out as printed", .enabled(if: path != nil, "needs NOTICE_FIGURES, the path of the notice's figures"))
    func printed() throws {
        let figures = try Self.figures()
        let rows = try Self.progress(in: try TestFolder())
        let say = Speech(language: .vi)
        let newly = try #require(rows["xa-dat-chuan-2021/3"])
        #expect(newly.measured?.value == figures["F01"]?.value && newly.reading.level == figures["F02"]?.value)
        #expect(newly.share == figures["F03"]?.value)
        #expect(newly.share.map { say.number($0) + "%" } == figures["F03"]?.printed)
        let held = try #require(rows["xa-dat-chuan-2025"])
        #expect(held.measured?.value == figures["F04"]?.value)
        #expect(held.target.outOf.map { Number($0) } == figures["F05"]?.value)
        #expect("\(say.measure(held.measured?.value))/\(held.target.outOf ?? 0) xã" == figures["F04"]?.printed)
        #expect(rows["xa-nang-cao-2025/1"]?.measured?.value == figures["F06"]?.value)
        #expect(rows["xa-dat-chuan-2021/1"]?.reading.level == figures["F18"]?.value)
        #expect(rows.keys.filter { $0.hasPrefix("tang-tieu-chi-2021/") }.count == 9)
    }

    @Test(
        "are the levels of the plan, and none is left out",
        .enabled(if: path != nil, "needs NOTICE_FIGURES, the path of the notice's figures"))
    func levels() throws {
        let figures = try Self.figures()
        let plan = try Self.plan()
        for target in plan.targets {
            let facts = target.facts.compactMap { figures[$0] }
            #expect(facts.count == target.facts.count && !facts.isEmpty, "\(target.id)")
            for reading in target.readings where target.measure != "makeshift-houses" && target.scope != .unit("02659")
            {
                #expect(facts.contains { $0.value == reading.level && $0.high == reading.upTo }, "\(target.id)")
            }
        }
        for baseline in plan.baselines where !baseline.isDerived {
            #expect(figures[baseline.facts[0]]?.value == Number(baseline.value))
        }
        let told = Set(plan.targets.flatMap(\.facts) + plan.baselines.flatMap(\.facts) + Self.notCounted)
        #expect(Set(figures.keys.filter { $0.hasPrefix("F") }) == told)
    }
}
