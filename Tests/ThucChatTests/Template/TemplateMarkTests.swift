// A template that was changed, or is of another set: told, and then understood by its heads.

import FEEL
import Sheets
import SheetsOut
import Testing

@testable import ThucChat

@Suite("Templates that are no longer as they were written")
struct TemplateMarkTests {
    static let roads = SmallRulebook.rulebook.forms[1]

    static func filled(_ change: (inout WorkbookDraft) -> Void) throws -> Submission {
        var template = FilledTemplate(roads, of: SmallRulebook.rulebook)
        change(&template.draft)
        return template.submission(of: try template.xlsx())
    }

    @Test func `rows moved down by a motto above the title are no change`() throws {
        let submission = try Self.filled { draft in
            for index in draft.sheets[0].cells.indices { draft.sheets[0].cells[index].row += 2 }
            draft.sheets[0].merged = []
            draft.sheets[0].put(.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), row: 0, column: 2)
        }
        #expect(submission.codes == [])
        #expect(submission.registers["duong"]?.values.count == 3)
    }

    @Test func `a head that was changed is told, and the columns are told by their heads`() throws {
        let submission = try Self.filled { draft in
            let head = draft.sheets[0].cells.firstIndex { $0.content == .words("Tên tuyến đường") }
            draft.sheets[0].cells[head ?? 0].content = .words("Tên tuyến")
        }
        #expect(submission.codes == ["template.changed"])
        #expect(submission.registers["duong"]?.values.count == 3)
    }

    @Test func `two columns that changed places are told apart by their heads`() throws {
        let submission = try Self.filled { draft in
            for index in draft.sheets[0].cells.indices where (1...2).contains(draft.sheets[0].cells[index].column) {
                draft.sheets[0].cells[index].column = 3 - draft.sheets[0].cells[index].column
            }
        }
        #expect(submission.codes.contains("template.changed"))
        #expect(submission.registers["duong"]?.origins.first?.columns["ten_tuyen"] == 2)
    }

    @Test func `a mark that gives a head another meaning than it shows is not followed`() throws {
        let submission = try Self.filled { draft in
            let roles = draft.sheets[2].cells.indices.filter { draft.sheets[2].cells[$0].column == 3 }
            for index in roles where draft.sheets[2].cells[index].content == .words("field:chieu_dai") {
                draft.sheets[2].cells[index].content = .words("field:cung_hoa")
            }
        }
        #expect(submission.codes == ["template.changed"])
        #expect(submission.registers["duong"]?.origins.first?.columns["chieu_dai"] == 3)
    }

    @Test func `the template of another set says so`() throws {
        var other = SmallRulebook.rulebook
        other.id = "khac"
        let template = FilledTemplate(Self.roads, of: SmallRulebook.rulebook)
        let submission = normalize(
            [try template.xlsx()], unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: other)
        #expect(submission.codes == ["template.other-set"])
        #expect(submission.registers["duong"]?.values.count == 3)
    }

    @Test func `a form that the set no longer has says so`() throws {
        var newer = SmallRulebook.rulebook
        newer.forms[1].id = "duong-moi"
        let template = FilledTemplate(Self.roads, of: SmallRulebook.rulebook)
        let submission = normalize(
            [try template.xlsx()], unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: newer)
        #expect(submission.codes == ["template.unknown-form"])
    }

    @Test func `a sheet that only calls itself a guide is read like any other`() throws {
        let submission = try Self.filled { draft in
            draft.sheets[0].name = TemplateGuide.sheetName
            draft.sheets[1].name = "Khác"
        }
        #expect(submission.registers["duong"]?.values.count == 3)
    }

    @Test(
        "a mark that is not whole is none",
        arguments: [("A1", "khac"), ("B1", "2"), ("C2", "0"), ("C2", "9999999999999999999"), ("C2", "9"), ("D2", "x")])
    func isNone(_ place: String, _ text: String) throws {
        var template = FilledTemplate(Self.roads, of: SmallRulebook.rulebook)
        let index = try #require(
            template.draft.sheets[2].cells.firstIndex { GridArea.letters(of: $0.column) + String($0.row + 1) == place })
        template.draft.sheets[2].cells[index].content = .words(text)
        #expect(TemplateMark(in: try template.xlsx().outcome.get()) == nil)
        #expect(
            TemplateMark(in: try FilledTemplate(Self.roads, of: SmallRulebook.rulebook).xlsx().outcome.get()) != nil)
    }
}
