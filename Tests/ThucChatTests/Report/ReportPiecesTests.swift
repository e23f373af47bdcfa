// Pieces of the page by themselves: pictures, sort keys, what is said of silent speakers, marks of what is provisional.

import FEEL
import Testing

@testable import ThucChat

@Suite("Pieces of the report")
struct ReportPiecesTests {
    private let frame = ReportFrame(context: SmallBatch.context)

    private var test: ValuePoints.NumberedTest {
        get throws { try #require(ValuePoints(frame: frame).tests.first { $0.indicator == "17.1" }) }
    }

    @Test func `a picture of many equal values stays low, and its labels are short`() throws {
        let long = "78.85462555066079295154185022026432"
        let texts = (0..<120).map { "100 90 met 0 9\($0) xã A" } + ["\(long) 90 not-met 1 1 xã B"]
        let picture = ValuePoints(frame: frame).picture(try test, texts).markup
        let height = try #require(picture.firstMatch(of: /viewBox="0 0 720 (\d+)"/)?.1)
        #expect(try #require(Int(height)) < 200)
        #expect(picture.contains(">78,85</text>"))
        #expect(!picture.contains("78,854"))
        #expect(picture.contains(">120</text>"), "a crowded column says how many")
        for y in picture.matches(of: /cy="(-?\d+)"/) { #expect(try #require(Int(y.1)) > 0) }
    }

    @Test func `thresholds that stand close are written in two rows, apart from the ends of the scale`() throws {
        let texts = ["1 50 met 0 1 xã A", "100 51 met 0 2 xã B"]
        let picture = ValuePoints(frame: frame).picture(try test, texts).markup
        let rows = picture.matches(of: /<text class="th" x="\d+" y="(\d+)"/).map { String($0.1) }
        #expect(rows == ["13", "28"])
    }

    @Test func `values and thresholds of a department carry plain numbers to sort by`() throws {
        let assessment = SmallBatch.assessments[0]
        let parts = DepartmentParts(frame: frame, assessment: assessment, tree: StandingTree(assessment.standings))
        let row = try #require(parts.rows.first).html.markup
        #expect(row.contains("data-n=\"88\""))
        #expect(row.contains("data-n=\"90\""))
    }

    @Test func `a speaker who wrote nothing is not spoken of`() throws {
        var assessment = SmallBatch.assessments[0]
        let index = try #require(assessment.standings.firstIndex { $0.code == "17.1" && $0.level == .indicator })
        assessment.standings[index].claims = [.commune: .met, .district: .basicallyMet, .province: .none]
        let page = CommunePage(frame: frame, assessment: assessment, tree: StandingTree(assessment.standings)).html
        #expect(page.markup.contains("huyện: "))
        #expect(!page.markup.contains("tỉnh: "))
    }

    @Test func `a condition shows every test, and that it is provisional, on both sheets`() throws {
        var assessment = SmallBatch.assessments[0]
        var condition = MadeUpAssessment.standing(.condition, "hai-long", .met)
        condition.isProvisional = true
        let tests = ["pham-vi", "ty-le"].map { id in
            var test = MadeUpAssessment.standing(.test, "hai-long", .met)
            (test.test, test.valueText) = (id, "giá trị \(id)")
            return test
        }
        assessment.standings.insert(contentsOf: [condition] + tests, at: 1)
        let tree = StandingTree(assessment.standings)
        let page = CommunePage(frame: frame, assessment: assessment, tree: tree).html.markup
        for id in ["pham-vi", "ty-le"] { #expect(page.contains("giá trị \(id)")) }
        let sheet = CouncilSheet(frame: frame, assessment: assessment, tree: tree).html.markup
        let row = try #require(sheet.firstMatch(of: /<tr class="cond">.*?<\/tr>/)).0
        #expect(row.contains("tạm tính"))
    }

    @Test func `a letter names an indicator once`() throws {
        var assessment = SmallBatch.assessments[0]
        assessment.findings[0].text = Bilingual(
            vi: "Chỉ tiêu 17.1 (nước): chưa đạt mức.", en: "Indicator 17.1 (water): …")
        let letter = Letter(frame: frame, assessment: assessment, owner: "nong-nghiep", open: [])
        #expect(letter.text?.contains("1. Chỉ tiêu 17.1 (nước): chưa đạt mức.") == true, "\(letter.text ?? "")")
    }

    @Test func `the first screen counts the levels that communes are judged by`() {
        var rollups = Rollups(full: 2)
        for assessment in SmallBatch.assessments { rollups.add(assessment) }
        #expect(rollups.levels.count == 3)
        let opening = HomePage(frame: frame, rollups: rollups, batchFindings: []).opening.markup
        #expect(opening.contains("<b class=\"big\">1</b>/3"))
    }
}
