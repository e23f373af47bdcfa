// Whose a file is and of which period: title blocks, names that several units have, file names, folders.

import Sheets
import Testing

@testable import ThucChat

@Suite("Identifying a file")
struct IdentifyTests {
    static let index = UnitIndex(units: [
        SmallRulebook.unit("02635", "Tả Phìn", district: ("080", "Sa Pa")),
        SmallRulebook.unit("02636", "Thanh Bình", district: ("080", "Sa Pa")),
        SmallRulebook.unit("02637", "Thanh Bình", district: ("081", "Mường Khương")),
        SmallRulebook.unit("02638", "Tả Phìn Hồ", district: ("081", "Mường Khương")),
        SmallRulebook.unit("02639", "Sa Pả", district: ("080", "Sa Pa")),
        SmallRulebook.unit("02641", "Tân Lập 2", district: ("082", "Bảo Yên")),
        SmallRulebook.unit("02642", "3", kind: "phường", district: ("080", "Sa Pa")),
        SmallRulebook.unit("02640", "Phố Ràng", kind: "thị trấn", district: ("082", "Bảo Yên")),
    ])

    struct Row: Sendable, CustomTestStringConvertible {
        var lines: [String]
        var path = "tep.csv"
        var unit: String?
        var period: String? = "2020"
        var codes: [String] = []
        var testDescription: String { "\(lines) \(path)" }
    }

    @Test(
        "reads unit and period where they stand",
        arguments: [
            Row(lines: ["UBND XÃ TẢ PHÌN", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020"], unit: "02635"),
            Row(lines: ["UBND xã Tả Phìn", "năm 2020"], unit: "02635"),
            Row(lines: Array(repeating: ";;;;", count: 40) + ["UBND xã Tả Phìn", "", "Năm 2020"], unit: "02635"),
            Row(
                lines: Array(repeating: ";;;;", count: 80) + ["UBND xã Tả Phìn", "Năm 2020"], unit: nil, period: nil,
                codes: ["period.unnamed", "unit.unnamed"]),
            Row(lines: ["ỦY BAN NHÂN DÂN XÃ TẢ PHÌN HỒ", "NĂM 2020"], unit: "02638"),
            Row(lines: ["UBND huyện Mường Khương", "UBND xã Thanh Bình", "Năm 2020"], unit: "02637"),
            Row(lines: ["Biểu kết quả xã Thanh Bình, huyện Sa Pa năm 2020"], unit: "02636"),
            Row(lines: ["UBND xã Thanh Bình", "Năm 2020"], unit: nil, codes: ["unit.ambiguous"]),
            Row(lines: ["UBND xã Sa Pả", "Năm 2020"], unit: "02639"),
            Row(lines: ["UBND thị trấn Phố Ràng", "Năm 2020"], unit: "02640"),
            Row(lines: ["UBND XÃ TÂN LẬP 2", "Năm 2020"], unit: "02641"),
            Row(lines: ["UBND xã Tân Lập 2", "Năm 2020"], unit: "02641"),
            Row(lines: ["UBND xã Tả Phìn 8 tháng năm 2020", "Năm 2020"], unit: "02635"),
            Row(lines: ["UBND Phường 3", "Năm 2020"], unit: "02642"),
            Row(lines: ["UBND xã Tả Van", "Năm 2020"], unit: nil, codes: ["unit.unknown"]),
            Row(lines: ["Mã xã: 02637", "Năm 2020"], unit: "02637"),
            Row(
                lines: [
                    "UBND XÃ TẢ PHÌN", "KẾT QUẢ PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2020",
                    "\"Tả Phìn, ngày 15 tháng 01 năm 2021\"",
                ],
                unit: "02635"),
            Row(
                lines: ["UBND xã Tả Phìn", "6 tháng đầu năm 2021"], unit: "02635", period: "2021-H1",
                codes: ["period.other"]),
            Row(
                lines: ["UBND xã Tả Phìn", "Năm 2020", "Kèm theo Báo cáo năm 2021"], unit: "02635"),
            Row(
                lines: ["Biểu kết quả"], path: "2020/02635.csv", unit: "02635",
                codes: ["period.from-file-name", "unit.from-file-name"]),
            Row(
                lines: ["Biểu kết quả năm 2020"], path: "Huyện Sa Pa/Xã Thanh Bình/bieu.csv", unit: "02636",
                codes: ["unit.from-folder"]),
            Row(lines: ["Biểu kết quả năm 2020"], path: "Tả Phìn.csv", unit: "02635", codes: ["unit.from-file-name"]),
            Row(lines: ["Biểu kết quả năm 2020"], path: "bieu.csv", unit: nil, codes: ["unit.unnamed"]),
            Row(lines: ["UBND xã Tả Phìn", "Năm 2020"], path: "02639.csv", unit: "02635", codes: ["unit.differs"]),
            Row(lines: ["UBND xã Tả Phìn"], unit: "02635", period: nil, codes: ["period.unnamed"]),
        ])
    func reads(_ row: Row) throws {
        let file = try SmallFile.csv(row.lines + ["STT;Tên;Kết quả;Ghi chú;Khác"], path: row.path)
        let found = identify(
            try file.outcome.get(), path: row.path, units: Self.index, expecting: SmallRulebook.year2020)
        #expect(found.unit?.code == row.unit)
        #expect(found.period?.description == row.period)
        #expect(found.findings.map(\.code) == row.codes)
        #expect(found.findings.allSatisfy { $0.unit == row.unit })
    }

    @Test func `goes by the path where the file cannot be read`() {
        let found = identify(nil, path: "huyen/02635_2020.xml", units: Self.index, expecting: SmallRulebook.year2020)
        #expect(found.unit?.code == "02635")
        #expect(found.period == SmallRulebook.year2020)
    }

    @Test func `says why a file of nobody cannot be read`() {
        let error = SheetsError(.emptyFile, name: "tep.xml")
        let found = identify(.failure(error), path: "tep.xml", units: Self.index, expecting: SmallRulebook.year2020)
        #expect(found.unit == nil)
        #expect(found.findings.map(\.code) == [error.code])
    }

    @Test func `says where the list has a name that the sheet puts into another district`() throws {
        let file = try SmallFile.csv(["UBND huyện Sa Pa", "UBND XÃ TẢ PHÌN HỒ", "Năm 2020"])
        let found = identify(try file.outcome.get(), path: "tep.csv", units: Self.index)
        #expect(found.findings.map(\.code) == ["unit.elsewhere"])
        #expect(found.findings.first?.text.vi.contains("huyện Mường Khương (02638)") == true)
    }
}
