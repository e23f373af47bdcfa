// Places say which heads stand over them and what names their row.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Places of findings")
struct PlaceNamesTests {
    /// `B3 heads | row`.
    static func named(_ places: [Place]) -> [String] { places.map { "\($0.cell.a1) \($0.head) | \($0.row)" } }

    @Test func `of rows name the rows, and the heads of the column that is looked at`() throws {
        let submission = try RegisterTests.roads(["1,Đường A,Km0,2,1", "2,Đường B,Km0,2,1", "3,ĐƯỜNG A,Km0,2,1"])
        let places = try #require(submission.finding("table.duplicate-row")).evidence.map(\.place)
        #expect(Self.named(places) == ["B3 Tên tuyến đường | Đường A", "B5 Tên tuyến đường | ĐƯỜNG A"])
    }

    @Test func `of cells in a register name the row, in a list of people only by its code`() throws {
        let roads = try RegisterTests.roads(["1,Đường A,Km0,hai,1"])
        let faults = roads.findings.flatMap(\.evidence).map(\.place)
        #expect(Self.named(faults) == ["D3 Chiều dài (km) | Đường A"])
        let register = try #require(roads.registers["duong"])
        #expect(register.place(row: 0, field: "cung_hoa").map { Self.named([$0]) } == ["E3 Đã cứng hóa (km) | Đường A"])
        let people = try SmallFile.csv(["DANH SÁCH HỘ", "Mã hộ,Chủ hộ,Số nhân khẩu", "H01,Lý Thị A,hai", "Lý B,H02,ba"])
        let households = Submission.of(people).findings.flatMap(\.evidence).map(\.place)
        #expect(Self.named(households) == ["C3 Số nhân khẩu | H01", "C4 Số nhân khẩu | "])
    }

    @Test func `of a result table have the heads from the top`() throws {
        let rows = [
            SmallFile.cells(
                SmallFile.cell("STT", at: 1, down: 1), SmallFile.cell("Nội dung tiêu chí", at: 2, down: 1),
                SmallFile.cell("Kết quả thực hiện", at: 3, down: 1), SmallFile.cell("Tự đánh giá", at: 4, across: 1)),
            SmallFile.row(nil, nil, nil, "Đạt", "Chưa đạt"), SmallFile.row("17.2", "Tỷ lệ cơ sở", "98%", "x"),
        ]
        let submission = Submission.of(try SmallFile.xml([("Biểu", rows)]))
        #expect(Self.named(submission.observations.flatMap(\.places)) == ["C3 Kết quả thực hiện | 17.2"])
        #expect(Self.named(submission.claims.compactMap(\.place)) == ["D3 Tự đánh giá / Đạt | 17.2"])
    }

    @Test func `that are too many to list are counted, and all listed where that is asked`() throws {
        var files = ProfileTests.files([])
        let criterion = SmallSet.criterion(recomputed: UnheadedColumnTests.recipe)
        files.criteria = [RuleSource(path: "small/criteria/01.yaml", text: criterion)]
        let book = try RulebookReader.read(files)
        let file = try SmallFile.csv(["DANH SÁCH HỘ", "Loại hộ,Số khẩu,Nước sạch", "a,4,", "b,3,", "c,2,Có"])
        let submission = normalize([file], unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: book)
        for (most, listed, unlisted) in [(1, ["C3"], 1), (100, ["C3", "C4"], 0), (Int.max, ["C3", "C4"], 0)] {
            let findings = confront(Facts(submission, book, mostPlaces: most)).findings
            let gaps = try #require(findings.first { $0.code == "value.rows-incomplete" })
            #expect(gaps.evidence.map(\.place.cell.a1) == listed)
            #expect(gaps.unlisted == unlisted)
        }
    }
}
