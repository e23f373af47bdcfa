// The printed total of a register against its rows.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("The total row of a register")
struct RegisterTotalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var total: String
        var codes: [String]
        var testDescription: String { total }
    }

    @Test(
        "is held against the sum of the rows, at its printed digits",
        arguments: [
            Row(total: "Tổng cộng,,,\"3,75\",1", codes: []),
            Row(total: "Tổng cộng,,,\"3,8\",1", codes: []),
            Row(total: "Tổng cộng,,,\"3,7\",1", codes: []),
            Row(total: "Tổng cộng,,,\"4,75\",1", codes: ["table.total"]),
            Row(total: "Cộng,,,\"4,75\",3", codes: ["table.total", "table.total"]),
            Row(total: "Tổng cộng,,,,1", codes: []),
            Row(total: "Tổng cộng,,,?,1", codes: []),
        ])
    func compare(_ row: Row) throws {
        let submission = try RegisterTests.roads(["1,Đường A,Km0,\"1,5\",1", "2,Đường B,Km0,\"2,25\",", row.total])
        #expect(submission.codes == row.codes)
        #expect(submission.registers["duong"]?.values.count == 2)
    }

    @Test(
        "closes the list: what stands under it is no road",
        arguments: ["Tỷ lệ (%),,,\"40,0\",", "Năm 2019,,,3,1", "Trong đó: đường xã,,,\"1,5\",1"])
    func closes(_ below: String) throws {
        let submission = try RegisterTests.roads([
            "1,Đường A,Km0,\"1,5\",1", "2,Đường B,Km0,\"2,25\",", "Tổng cộng,,,\"3,75\",1", below,
        ])
        #expect(submission.registers["duong"]?.values.count == 2)
        #expect(!submission.codes.contains("table.total"))
    }

    @Test func `names the cell, both numbers, and takes the table out of the decision`() throws {
        let submission = try RegisterTests.roads([
            "1,Đường A,Km0,\"1,5\",1", "2,Đường B,Km0,\"2,25\",", "Tổng cộng,,,9,1",
        ])
        let finding = try #require(submission.finding("table.total"))
        #expect(finding.evidence.map(\.place.cell.a1) == ["D5"])
        #expect(finding.text.vi.contains("9 km"))
        #expect(finding.text.vi.contains("3,75 km"))
        #expect(finding.removes == ["table:duong"])
    }

    @Test func `over a column that no row fills is asked about`() throws {
        let submission = try RegisterTests.roads(["1,Đường A,Km0,1,", "2,Đường B,Km0,2,", "Tổng cộng,,,3,\"58,8\""])
        let finding = try #require(submission.finding("table.total"))
        #expect(submission.codes == ["table.total"])
        #expect(finding.severity == .blocker)
        #expect(finding.text.vi.contains("58,8 km, còn các dòng đều để trống"))
        #expect(finding.removes == ["table:duong"])
    }

    @Test(
        "over no rows at all is asked about, unless it says 0 or nothing",
        arguments: [
            Row(total: "Tổng cộng,,,\"4.790,0\",500", codes: ["table.rows-missing"]),
            Row(total: "Tổng cộng,,,0,\"0,0\"", codes: []),
            Row(total: "Tổng cộng,,,,", codes: []),
            Row(total: "Tổng cộng,,,?,", codes: ["table.rows-missing"]),
        ])
    func withoutRows(_ row: Row) throws {
        let submission = try RegisterTests.roads([row.total])
        #expect(submission.codes == row.codes)
        #expect(submission.finding("table.rows-missing")?.removes ?? ["table:duong"] == ["table:duong"])
        #expect(submission.registers["duong"]?.values.count == 0)
    }

    @Test(
        "on a sheet of its own is of the rows of all sheets",
        arguments: [Row(total: "3", codes: []), Row(total: "9", codes: ["table.total"])])
    func apart(_ row: Row) throws {
        let heads = SmallFile.row("STT", "Tên tuyến đường", "Điểm đầu", "Chiều dài (km)")
        let title = SmallFile.row("DANH MỤC ĐƯỜNG")
        let submission = Submission.of(
            try SmallFile.xml([
                ("A", [title, heads, SmallFile.row("1", "Đường A", "Km0", "1"), SmallFile.row("2", "B", "Km0", "2")]),
                ("B", [title, heads, SmallFile.row("Tổng cộng", "", "", row.total)]),
            ]))
        #expect(submission.codes == row.codes)
    }

    @Test func `over rows that are all another commune's is not held against nothing`() throws {
        let submission = try RegisterTests.roads(
            ["1,Bản Hồ,Đường A,Km0,2", "Tổng cộng,,,,2"], header: "STT,Xã,Tên tuyến đường,Điểm đầu,Chiều dài (km)")
        #expect(submission.codes == ["table.row-unit-other"])
    }

    @Test func `of a group, or one among several, is not the total of everything`() throws {
        let submission = try RegisterTests.roads([
            "1,Đường A,Km0,\"1,5\",1", "Cộng,,,\"1,5\",1", "2,Đường B,Km0,\"2,25\",", "Cộng,,,\"2,25\",",
        ])
        #expect(!submission.codes.contains("table.total"))
    }
}
