// Several tables of one form on one sheet or in one file: pages of one table, another year's, another unit's.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Several tables of one form")
struct SeveralTablesTests {
    static let header = "STT,Nội dung tiêu chí,Kết quả thực hiện,Tự đánh giá"
    static let top = ["UBND XÃ TẢ PHÌN,,,", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020,,,", header]

    static func submission(_ lines: [String]) throws -> Submission { .of(try SmallFile.csv(top + lines)) }

    @Test(
        "take nothing from a table of another year",
        arguments: [
            ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2019,,,"],
            ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2019,,,", "Số tiêu chí đạt: 19/19,,,"],
            [",,,", "Năm 2019,,,"],
            [",,,CHỦ TỊCH", ",,,", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2019,,,"],
        ])
    func otherYear(_ between: [String]) throws {
        let submission = try Self.submission(
            ["17.1,Tỷ lệ hộ được sử dụng nước,\"93,5%\",Đạt"] + between + [Self.header, "17.2,Tỷ lệ cơ sở,98%,Đạt"])
        #expect(submission.claims.map(\.code) == ["17.1"])
        #expect(submission.codes == ["table.period-other"])
        #expect(submission.account?.accepted == 1)
        #expect(submission.account?.rejected == 1)
        #expect(submission.account?.isBalanced == true)
    }

    @Test func `take nothing from a table of another commune`() throws {
        let submission = try Self.submission([
            "17.1,Tỷ lệ hộ được sử dụng nước,\"93,5%\",Đạt", ",,,", "UBND XÃ BẢN HỒ,,,",
            "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020,,,", Self.header, "17.2,Tỷ lệ cơ sở,98%,Đạt",
        ])
        #expect(submission.claims.map(\.code) == ["17.1"])
        #expect(submission.codes == ["table.unit-other"])
        #expect(submission.finding("table.unit-other")?.text.vi.contains("BẢN HỒ") == true)
    }

    @Test(
        "take nothing from another commune's table whose title has a count beneath it",
        arguments: [
            ["Xã Bản Hồ,,,", "Số tiêu chí đạt: 19/19,,,"],
            ["Số tiêu chí đạt: 1/1,,,", ",,,CHỦ TỊCH", "UBND xã Bản Hồ,,,", "Số tiêu chí đạt: 19/19,,,", ",,,"],
            [
                ",,,CHỦ TỊCH", "UBND XÃ BẢN HỒ,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,",
                "Số: 41/BC-UBND,,Độc lập - Tự do - Hạnh phúc,", ",,\"Bản Hồ, ngày 11 tháng 3 năm 2021\",",
                "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020,,,", "Số tiêu chí đạt: 19/19,,,",
            ],
        ])
    func otherCommune(_ between: [String]) throws {
        let submission = try Self.submission(
            ["17.1,Tỷ lệ hộ được sử dụng nước,\"93,5%\",Đạt"] + between + [Self.header, "17.2,Tỷ lệ cơ sở,98%,Đạt"])
        #expect(submission.claims.map(\.code) == ["17.1"])
        #expect(submission.codes == ["table.unit-other"])
        #expect(submission.finding("table.unit-other")?.text.vi.lowercased().contains("bản hồ") == true)
        #expect(submission.account?.isBalanced == true)
    }

    @Test func `keep the count that somebody has signed beneath`() throws {
        let layout = try LayoutTests.layout(
            SmallFile.csv(
                Self.top + [
                    "17.1,Tỷ lệ hộ được sử dụng nước,\"93,5%\",Đạt", "Đánh giá năm 2020,,,", "Số tiêu chí đạt: 1/1,,,",
                    ",,,CHỦ TỊCH", "NĂM 2019,,,", "Số tiêu chí đạt: 0/1,,,", Self.header, "17.2,Tỷ lệ cơ sở,98%,Đạt",
                ]))
        #expect(layout.tables.map(\.titleRows) == [0..<2, 6..<9])
        #expect(layout.rows(of: .total) == [5])
    }

    @Test(
        "are one table where its header stands again",
        arguments: [
            [], [",,,"], ["UBND XÃ TẢ PHÌN,,,", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020,,,"],
            ["Số tiêu chí đạt nhóm I: 1/1,,,"],
        ])
    func pages(_ between: [String]) throws {
        let submission = try Self.submission(
            ["17.1,Tỷ lệ hộ được sử dụng nước,\"93,5%\",Đạt"] + between + [Self.header, "17.2,Tỷ lệ cơ sở,98%,Đạt"])
        #expect(submission.claims.map(\.code) == ["17.1", "17.2"])
        #expect(submission.codes == [])
    }

    @Test func `on sheets named by year give the year under review`() throws {
        func rows(_ value: String) -> [String] {
            [
                SmallFile.row("STT", "Nội dung tiêu chí", "Kết quả thực hiện", "Tự đánh giá"),
                SmallFile.row("17.2", "Tỷ lệ cơ sở", value, "Đạt"),
            ]
        }
        let submission = Submission.of(try SmallFile.xml([("Năm 2019", rows("91%")), ("Năm 2020", rows("98%"))]))
        #expect(submission.observation("co_so")?.number == Number(98))
        #expect(submission.claims.map { $0.place?.sheet } == ["Năm 2020"])
        #expect(submission.codes == ["table.period-other"])
    }

    @Test func `take nothing from another commune's table under one without rows`() throws {
        let submission = try Self.submission([
            ",,,", "UBND XÃ BẢN HỒ,,,", "Số tiêu chí đạt: 1/1,,,", Self.header, "17.2,Tỷ lệ cơ sở,98%,Đạt",
        ])
        #expect(submission.claims == [])
        #expect(submission.codes == ["table.unit-other"])
    }

    /// A sheet of a workbook of Tả Phìn, the second of two.
    struct Named: Sendable, CustomTestStringConvertible {
        var name: String
        var title: String? = nil
        var isOther: Bool
        var testDescription: String { "«\(name)» \(title ?? "")" }
    }

    @Test(
        "on a sheet without a title are of the commune that it is named after",
        arguments: [
            Named(name: "Sa Pả", isOther: true), Named(name: "Xã Sa Pả", isOther: true),
            Named(name: "SA PẢ 2020", isOther: true), Named(name: "Xã Tả Phìn", isOther: false),
            Named(name: "Thanh Bình", isOther: false), Named(name: "Đường xã Sa Pả", isOther: false),
            Named(name: "Biểu 2", isOther: false),
            Named(name: "Sa Pả", title: "UBND xã Tả Phìn", isOther: false),
        ])
    func named(_ sheet: Named) throws {
        func rows(_ title: String?, _ code: String, _ label: String) -> [String] {
            (title.map { [SmallFile.row($0)] } ?? []) + [
                SmallFile.row("STT", "Nội dung tiêu chí", "Kết quả thực hiện", "Tự đánh giá"),
                SmallFile.row(code, label, "98%", "Đạt"),
            ]
        }
        let file = try SmallFile.xml([
            ("Tả Phìn", rows("UBND xã Tả Phìn", "17.1", "Tỷ lệ hộ được sử dụng nước")),
            (sheet.name, rows(sheet.title, "17.2", "Tỷ lệ cơ sở")),
        ])
        let reader = FormReader(SmallRulebook.rulebook, units: IdentifyTests.index)
        let submission = normalize(
            [file], unit: try #require(IdentifyTests.index.units.first { $0.name == "Tả Phìn" }),
            period: SmallRulebook.year2020, by: reader)
        #expect(submission.claims.map(\.code) == (sheet.isOther ? ["17.1"] : ["17.1", "17.2"]))
        #expect(submission.codes == (sheet.isOther ? ["table.unit-other"] : []))
    }

    // MARK: without running numbers

    private static let households = ["Mã hộ,Chủ hộ,Số nhân khẩu,Nước sạch,Thu nhập,Thôn", "H1,An,4,Có,30,Nà Lốc"]

    @Test(
        "heads under a table of a list begin another one, whether a form knows them or not",
        arguments: [
            (["Mã hộ,Chủ hộ,Thu nhập,Nước sạch,Số nhân khẩu,Thôn", "H2,Bình,12,Không,3,Nà Lốc"], 2),
            (
                [
                    "Tên tuyến đường,Điểm đầu,Chiều dài (km),Loại đường,Đã cứng hóa (km),",
                    "Nà Lốc,UBND,4,Đường thôn,2,",
                ], 2
            ),
            (["Tên trường,Cấp học,Số lớp,Số phòng,Diện tích,Thôn", "Mầm non,MN,12,8,900,Nà Lốc"], 1),
        ])
    func lists(_ further: [String], _ count: Int) throws {
        let rows = ["DANH SÁCH HỘ,,,,,"] + Self.households + [",,,,,"] + further
        let layout = try #require(layouts(of: try SmallFile.csv(rows).outcome.get(), by: SmallRulebook.rulebook).first)
        #expect(layout.tables.count == count)
        #expect(layout.tables[0].body.upperBound <= 4)
        #expect(layout.rows[2] == .data)
        #expect(layout.rows[5] == (count == 2 ? .data : .unrecognised))
    }

    @Test(
        "a row of words among a list's rows is a row of it",
        arguments: [
            "H2,Bình,Toàn thể hội viên,Đầy đủ,Nhất trí,Nà Lốc", "Nguồn nước Khe Bó,Đập,chưa đo,không,Hư hỏng,Nà Lốc",
            "H2,Bình,khoảng bốn,Không,trên mười,Nà Lốc", "H2,Người lập biểu chưa khảo sát,,Có,,Nà Lốc",
        ])
    func words(_ row: String) throws {
        let rows = ["DANH SÁCH HỘ,,,,,"] + Self.households + [row, "H3,Chi,2,Có,10,Nà Lốc", "H4,Dần,5,Có,20,Nà Lốc"]
        let layout = try #require(layouts(of: try SmallFile.csv(rows).outcome.get(), by: SmallRulebook.rulebook).first)
        #expect(layout.tables.count == 1)
        #expect(layout.rows[2...] == [.data, .data, .data, .data])
    }

    @Test func `a row without a figure, whose figures are answered in words, is a row`() throws {
        let rows =
            ["DANH SÁCH HỘ,,,,,"] + Self.households
            + ["H2,Bình,không có,Không,chưa có,Nà Lốc", "H3,Chi,,Có,,Nà Lốc", "H4,Dần,5,Có,20,Nà Lốc"]
        let layout = try #require(layouts(of: try SmallFile.csv(rows).outcome.get(), by: SmallRulebook.rulebook).first)
        #expect(layout.tables.count == 1)
        #expect(layout.rows[2...] == [.data, .data, .data, .data])
    }
}
