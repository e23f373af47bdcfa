// Columns that hold data under no head are listed, asked about, and can be stated by a profile.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Columns without a head")
struct UnheadedColumnTests {
    static let heads = "STT,Tên tuyến đường,Điểm đầu,Chiều dài (km),,Đã cứng hóa (km)"

    static func roads(_ lines: [String], header: String = heads) throws -> Submission {
        try RegisterTests.roads(lines, header: header)
    }

    @Test(
        "that hold data are told with their letter",
        arguments: [
            (heads, ["1,Đường A,Km0,2,0.1,1", "2,Đường B,Km0,2,,1"], ["E2"]),
            ("STT,Tên tuyến đường,Điểm đầu,Chiều dài (km),,", ["1,Đường A,Km0,2,x,y"], ["E2", "F2"]),
            (",Tên tuyến đường,Điểm đầu,Chiều dài (km)", ["xa,Đường A,Km0,2"], ["A2"]),
        ])
    func told(_ header: String, _ lines: [String], _ cells: [String]) throws {
        let submission = try Self.roads(lines, header: header)
        #expect(submission.codes == cells.map { _ in "column.unheaded" })
        #expect(submission.findings.flatMap { $0.evidence.map(\.place.cell.a1) } == cells)
        #expect(submission.findings.allSatisfy { $0.severity == .warning && $0.removes.isEmpty })
        #expect(submission.registers["duong"]?.values.count == lines.count)
    }

    @Test(
        "that hold nothing, or only number the rows, are not",
        arguments: [
            (heads, ["1,Đường A,Km0,2,,1", "Tổng cộng,,,2,7,1"]),
            (",Tên tuyến đường,Điểm đầu,Chiều dài (km)", ["1,Đường A,Km0,2", "2.1,Đường B,Km0,2"]),
        ])
    func passed(_ header: String, _ lines: [String]) throws {
        #expect(try Self.roads(lines, header: header).codes == [])
    }

    @Test func `lower the confidence below the bar and are drafted as a question`() throws {
        let file = try SmallFile.csv(["DANH MỤC ĐƯỜNG,,,,,", Self.heads, "1,Đường A,Km0,2,3,1"])
        let table = try #require(LayoutTests.layout(file).tables.first)
        #expect(table.columns.map(\.index) == [0, 1, 2, 3, 4, 5])
        #expect(table.confidence < ProfileDraft.bar)
        let draft = try #require(ProfileDraft(table, on: "a", by: SmallRulebook.rulebook))
        #expect(draft.asks(below: ProfileDraft.bar))
        #expect(draft.questions.map(\.column) == ["E"])
        #expect(draft.lines(.vi).allSatisfy { $0.contains("cột E (không có tên cột) là") })
        #expect(draft.lines(.en).allSatisfy { $0.contains("column E (no heading)?") })
        let layout = try LayoutTests.layout(file)
        #expect(layout.description(.vi).contains("E  (không có tên cột)  → chưa hiểu"))
        #expect(layout.description(.en).contains("E  (no heading)  → not understood"))
        #expect(draft.yaml(id: "a", set: "nho").contains("head: ''"))
    }

    // MARK: with a set

    static let rows = ["DANH SÁCH HỘ", "Loại hộ,Số khẩu,,Thu nhập", "a,4,Có,30", "b,3,Không,12"]

    static let recipe = """
        recomputed:
          from: hộ
          needs: [nước sạch]
          is: "count(hộ[nước sạch = true]) / count(hộ) * 100"
        """

    @Test func `take the register out where something is computed from a column that is missing`() throws {
        var files = ProfileTests.files([])
        let criterion = SmallSet.criterion(recomputed: Self.recipe)
        files.criteria = [RuleSource(path: "small/criteria/01.yaml", text: criterion)]
        let needed = normalize(
            [try SmallFile.csv(Self.rows)], unit: SmallRulebook.unit, period: SmallRulebook.year2020,
            by: try RulebookReader.read(files))
        let finding = try #require(needed.finding("column.unheaded"))
        #expect(finding.severity == .blocker)
        #expect(finding.text.vi.contains("«nước sạch»"))
        #expect(finding.removes == ["table:ho"])
    }

    @Test func `with a strange head are warned of where a needed column is missing`() throws {
        var files = ProfileTests.files([])
        let criterion = SmallSet.criterion(recomputed: Self.recipe)
        files.criteria = [RuleSource(path: "small/criteria/01.yaml", text: criterion)]
        let book = try RulebookReader.read(files)
        func finding(_ heads: String) throws -> Finding? {
            let file = try SmallFile.csv([Self.rows[0], heads] + Self.rows[2...])
            return normalize([file], unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: book)
                .finding("column.unknown")
        }
        let missing = try #require(try finding("Loại hộ,Số khẩu,Nước máy,Thu nhập"))
        #expect(missing.severity == .warning)
        #expect(missing.text.vi.contains("«Nước máy»") && missing.text.vi.contains("thiếu cột «nước sạch»"))
        #expect(missing.text.en.contains("lacks the column \"nước sạch\"; this may be it"))
        let known = try finding("Loại hộ,Số khẩu,Nước sạch,Gì đó")
        #expect(known?.severity == .note)
    }

    @Test func `with a strange head are warned of where a result table has no result or claim`() throws {
        func finding(_ heads: String) throws -> Finding? {
            let lines = [heads, "17.2,Tỷ lệ cơ sở,98%,Đạt,x"]
            return Submission.of(try SmallFile.csv(lines)).finding("column.unknown")
        }
        let result = try finding("STT,Nội dung tiêu chí,Thực trạng nay,Tự đánh giá,Ghi chú")
        #expect(result?.severity == .warning && result?.text.vi.contains("thiếu cột «Kết quả thực hiện»") == true)
        let claim = try finding("STT,Nội dung tiêu chí,Kết quả thực hiện,Ý kiến lạ,Ghi chú")
        #expect(claim?.severity == .warning && claim?.text.vi.contains("thiếu cột «Tự đánh giá»") == true)
        let both = try finding("STT,Nội dung tiêu chí,Kết quả thực hiện,Tự đánh giá,Cột lạ")
        #expect(both?.severity == .note)
    }

    @Test func `are read as a profile states them, and no longer asked about`() throws {
        let book = try RulebookReader.read(ProfileTests.files([]))
        let sheet = try SmallFile.csv(Self.rows).outcome.get().sheets[0]
        let draft = try #require(ProfileDraft(sheet, of: "a.csv", by: book))
        let text = draft.yaml(id: "trong", set: book.id)
        #expect(text.contains("{ column: C, head: '', is: unknown }"))
        let answered = text.replacing("head: '', is: unknown", with: "head: '', field: 'nước sạch'")
        let submission = try ProfileTests.submission(Self.rows, [answered])
        #expect(submission.codes == [])
        #expect(RegisterTests.values(submission, "ho", "nước sạch") == [.boolean(true), .boolean(false)])
        let ignored = text.replacing("head: '', is: unknown", with: "head: '', is: ignored")
        #expect(try ProfileTests.submission(Self.rows, [ignored]).codes == [])
    }
}
