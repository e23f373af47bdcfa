// Progress against targets: each way of counting, ranges kept as ranges, gaps said plainly.

import FEEL
import Testing

@testable import ThucChat

@Suite("Progress against targets")
struct TargetProgressTests {
    /// The small batch of three communes of one district, 1 of them with a title.
    static func rollups(start: StartOfYear? = nil) throws -> Rollups {
        let plan = try MadeUpTargets.plan()
        return SmallBatch.assessments.reduce(
            into: Rollups(full: 2, start: start, watching: plan.watchedUnits)
        ) { $0.add($1) }
    }

    static func progress(start: StartOfYear? = nil, titlesAreKnown: Bool = true) throws -> [String: TargetProgress] {
        let rows = try rollups(start: start).progress(
            against: try MadeUpTargets.plan(), in: Period(year: 2020), titlesAreKnown: titlesAreKnown)
        return Dictionary(rows.map { ($0.key, $0) }) { first, _ in first }
    }

    /// The small batch written as the bundle of 2019, its first commune with fewer criteria, none with a title.
    static func start(in folder: TestFolder) throws -> StartOfYear {
        var context = SmallBatch.context
        context.period = Period(year: 2019)
        var writer = try BundleWriter(out: "\(folder.path)/start", context: context)
        for assessment in SmallBatch.assessments {
            var earlier = assessment
            earlier.held = nil
            (earlier.claimed, earlier.lowest, earlier.highest) = (0, 0, assessment.highest - 1)
            try writer.append(earlier)
        }
        _ = try writer.finish(batchFindings: [], leftOut: [])
        return try StartOfYear(PreviousBundle(path: "\(folder.path)/start"), full: 2)
    }

    @Test func `an ambiguous text keeps all its readings`() throws {
        let rows = try Self.progress()
        #expect(rows["xa-moi/1"]?.outcome == .reached && rows["xa-moi/2"]?.outcome == .notReached)
        #expect(rows["xa-moi/2"]?.measured?.value == Number(1), "the list's 1 less the 0 that the text began with")
    }

    @Test func `what is not settled stays a range and is not concluded`() throws {
        let rows = try Self.progress()
        let average = try #require(rows["binh-quan-2025"])
        #expect(average.measured == Measured(value: Number("1.33"), lowest: Number(1), highest: Number("1.67")))
        #expect(average.outcome == .open)
        let below = try #require(rows["duoi-10"])
        #expect(below.measured == Measured(value: Number(3), lowest: Number(3), highest: Number(3)))
        #expect(below.outcome == .notReached)
    }

    @Test func `a measure that is counted in is added`() throws {
        let rows = try Self.progress()
        #expect(rows["nang-cao-2025/1"]?.measured?.value == Number(0))
        #expect(rows["nang-cao-2025/2"]?.measured?.value == Number(0))
        #expect(rows["nang-cao-moi-huyen/900"]?.outcome == .notReached)
        #expect(rows["mot-xa"]?.outcome == .reached)
    }

    @Test func `what cannot be counted is said with its reason`() throws {
        let rows = try Self.progress(titlesAreKnown: false)
        func gap(_ key: String) -> TargetProgress.Gap? {
            if case .failure(let error) = rows[key]?.result { error.gap } else { nil }
        }
        #expect(gap("nha-tam") == .notInTables)
        #expect(gap("mot-xa") == .noTitles && gap("xa-moi/1") == .noTitles)
        #expect(gap("tang-tieu-chi/900") == .noStartOfYear)
        #expect(rows.values.filter { $0.measured == nil }.allSatisfy { $0.outcome == .notComputed })
    }

    @Test func `the start of the year gives rises and new titles, commune by commune`() throws {
        let folder = try TestFolder()
        let rows = try Self.progress(start: try Self.start(in: folder))
        #expect(rows["xa-moi/1"]?.measured?.value == Number(1))
        let rise = try #require(rows["tang-tieu-chi/900"])
        // Claimed 2, 2, 0 against 0, 0, 0; lowest 1, 2, 0 against highest 0, 1, 1; highest 1, 2, 2 against lowest 0.
        #expect(rise.measured == Measured(value: Number("1.33"), lowest: Number("0.33"), highest: Number("1.67")))
        #expect(rise.outcome == .open && rise.row(language: .vi).target == "[1..1.5]")
    }

    @Test(
        "shares are cut and not rounded",
        arguments: [(4, 15, "26.6"), (2, 3, "66.6"), (126, 127, "99.2"), (15, 15, "100")])
    func shares(_ part: Int, _ whole: Int, _ share: String) {
        #expect(TargetProgress.share(Number(part), of: Number(whole)) == Number(share))
    }

    @Test func `every outcome and gap has words in both languages`() {
        let texts =
            TargetProgress.Gap.allCases.map(\.shown)
            + TargetProgress.Outcome.allCases.flatMap { [$0.shown(isDue: true), $0.shown(isDue: false)] }
        for text in texts { #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en) }
    }
}
