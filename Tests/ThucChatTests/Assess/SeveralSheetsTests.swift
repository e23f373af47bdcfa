// Files whose sheets are of several communes or years: whose each sheet is, and what is taken of it.

import Sheets
import Testing

@testable import ThucChat

@Suite("Files of several sheets")
struct SeveralSheetsTests {
    /// A result table of its own sheet, so long that the first look ends inside it.
    static func sheet(_ name: String, _ titles: [String], _ value: String) -> (String, [String]) {
        let guide = (0..<50).map { SmallFile.row("*\($0)") }
        let rows =
            titles.map { SmallFile.row($0) } + [
                SmallFile.row("STT", "Nội dung tiêu chí", "Kết quả thực hiện", "Tự đánh giá"),
                SmallFile.row("17.2", "Tỷ lệ cơ sở", value, "Đạt"),
            ]
        return (name, rows + guide)
    }

    static func grouping(_ sheets: [(String, [String])], path: String = "bieu.xml") throws -> Grouping {
        let bytes = Array(SmallFile.xmlText(sheets.map { (name: $0.0, rows: $0.1) }).utf8)
        let units = [SmallRulebook.unit, SmallRulebook.unit("00011", "Bản Hồ", district: ("001", "Sa Pa"))]
        let request = AssessmentRequest(
            paths: [], period: SmallRulebook.year2020, rulebook: SmallRulebook.rulebook, units: units)
        return try Grouping(
            [InputFile(name: path, content: .unpacked(try UnpackedFiles().append(bytes, named: path)))], request,
            UnitIndex(units: units))
    }

    @Test func `are read to the end where the first sheet does not say whose they are`() throws {
        let grouping = try Self.grouping([
            Self.sheet("Hướng dẫn", ["Hướng dẫn nhập liệu"], "0%"),
            Self.sheet("Biểu", ["UBND XÃ TẢ PHÌN", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020"], "98%"),
        ])
        #expect(grouping.groups.keys.sorted() == ["00010"])
        #expect(grouping.leftOut.isEmpty)
    }

    @Test func `are kept where a later sheet is of the period under review`() throws {
        let grouping = try Self.grouping([
            Self.sheet("2019", ["UBND XÃ TẢ PHÌN", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2019"], "91%"),
            Self.sheet("2020", ["UBND XÃ TẢ PHÌN", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020"], "98%"),
        ])
        #expect(grouping.groups.keys.sorted() == ["00010"])
    }

    @Test func `of another period are accounted as such`() throws {
        let grouping = try Self.grouping([
            Self.sheet("2019", ["UBND XÃ TẢ PHÌN", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2019"], "91%")
        ])
        #expect(grouping.findings.map(\.code) == ["period.other"])
        #expect(grouping.leftOut.flatMap(\.sheets).map(\.skipped) == [["period-other": 54]])
    }

    @Test func `follow a title on a later sheet before the file's name`() throws {
        let grouping = try Self.grouping(
            [
                Self.sheet("Hướng dẫn", ["Hướng dẫn nhập liệu"], "0%"),
                Self.sheet("Biểu", ["UBND XÃ BẢN HỒ", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020"], "98%"),
            ], path: "xã Tả Phìn.xml")
        #expect(grouping.groups.keys.sorted() == ["00011"])
    }

    @Test func `give a commune its own sheets only`() throws {
        let sheets = [
            Self.sheet("1", ["UBND XÃ TẢ PHÌN", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020"], "98%"),
            Self.sheet("2", ["Xã Bản Hồ, huyện Sa Pa", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020"], "91%"),
        ]
        let submission = Submission.of(try SmallFile.xml(sheets.map { (name: $0.0, rows: $0.1) }))
        #expect(submission.claims.map { $0.place?.sheet } == ["1"])
        #expect(submission.codes == ["table.unit-other"])
        #expect(submission.finding("table.unit-other")?.text.vi.contains("Trang «2»") == true)
    }

    @Test func `keep a sheet whose title merely begins with the word for commune`() throws {
        let sheets = [
            Self.sheet("1", ["UBND XÃ TẢ PHÌN", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020"], "98%"),
            Self.sheet("2", ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ", "XÃ NÔNG THÔN MỚI NĂM 2020"], "98%"),
        ]
        let units = UnitIndex(units: [SmallRulebook.unit])
        let submission = normalize(
            [try SmallFile.xml(sheets.map { (name: $0.0, rows: $0.1) })], unit: SmallRulebook.unit,
            period: SmallRulebook.year2020, by: FormReader(SmallRulebook.rulebook, units: units))
        #expect(submission.claims.map(\.code) == ["17.2"])
        #expect(submission.codes == ["row.repeated"])
    }
}
