// Which rows of a register are things of their own: names that look like sums, sums that look like names, parts, other communes' rows.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Rows of registers")
struct RegisterRowsTests {
    static let title = "DANH MỤC ĐƯỜNG NĂM 2020;;;;"
    static let numbered = "STT;Tên tuyến;Điểm đầu;Chiều dài (km);Đã cứng hóa (km)"
    static let plain = ";Tên tuyến;Điểm đầu;Chiều dài (km);Đã cứng hóa (km)"

    static func submission(_ header: String, _ rows: [String]) throws -> Submission {
        .of(try SmallFile.csv([title, header] + rows))
    }

    @Test func `are not the heads once more, though they fill every column`() throws {
        let header = "Mã hộ;Chủ hộ;Số nhân khẩu;Nước sạch;Thu nhập"
        let submission = Submission.of(
            try SmallFile.csv([
                "DANH SÁCH HỘ NĂM 2020;;;;", header, "H1;Chủ hộ 0001;4;Có;80", header, "H2;Chủ hộ 0002;3;Có;60",
            ]))
        #expect(submission.registers["ho"]?.values.count == 2)
        #expect(submission.codes == [])
    }

    static func names(_ submission: Submission) -> [String] {
        (0..<(submission.registers["duong"]?.values.count ?? 0)).map { index in
            if case .string(let name)? = submission.registers["duong"]?.values.row(index)["tên tuyến"] {
                name
            } else {
                ""
            }
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var header: String = numbered
        var rows: [String]
        var kept: [String]
        var codes: [String]
        var testDescription: String { rows.joined(separator: " / ") }
    }

    @Test(
        "are counted once, left out, or asked about",
        arguments: [
            Row(
                header: plain, rows: [";Cộng Hòa;A;10;5", ";Bản Mới;B;4;4"], kept: ["Cộng Hòa", "Bản Mới"], codes: []),
            Row(
                header: plain, rows: [";Nguồn Nậm Cang;A;10;5", ";Mương;B;4;4"], kept: ["Nguồn Nậm Cang", "Mương"],
                codes: []),
            Row(header: plain, rows: [";T1;Chủ tịch UBND huyện;10;5"], kept: ["T1"], codes: []),
            Row(header: plain, rows: [";T1;ngày 3 tháng 2 năm 2019;10;5"], kept: ["T1"], codes: []),
            Row(header: plain, rows: [";T1;A;10;5", ";Cộng thôn Bản Mới;;10;5"], kept: ["T1"], codes: []),
            Row(header: plain, rows: [";T1;A;10;5", ";T.Cộng;;10;5"], kept: ["T1"], codes: ["table.row-surplus"]),
            Row(header: plain, rows: [";T1;A;10;5", ";Σ;;10;5"], kept: ["T1"], codes: ["table.row-surplus"]),
            Row(header: plain, rows: [";T1;A;10;5", ";;;10;5"], kept: ["T1"], codes: ["table.row-surplus"]),
            Row(header: plain, rows: [";T1;A;10;5", ";;;8;5"], kept: ["T1"], codes: ["table.row-unclear"]),
            Row(rows: ["1;T1;A;10;5", "2;Tổng cộng;;10;5"], kept: ["T1"], codes: []),
            Row(rows: ["A;Chuyển tiếp;;10;5", "1;T1;A;10;5"], kept: ["T1"], codes: ["table.row-surplus"]),
            Row(
                rows: ["1;Đường trục;;14;9", "1.1;T1;A;10;5", "1.2;T2;B;4;4"], kept: ["T1", "T2"],
                codes: ["table.row-surplus"]),
            Row(
                rows: ["1;T1;A;10;5", "2;T2;B;4;4", ";Xã Tả Phìn;;14;9"], kept: ["T1", "T2"],
                codes: ["table.row-surplus"]),
            Row(rows: ["1;T1;A;10;5", ";Trong đó: nền đường;;6;5"], kept: ["T1"], codes: ["table.row-surplus"]),
            Row(rows: ["1;T1;A;10;5", ";T2;B;4;4"], kept: ["T1", "T2"], codes: []),
            Row(rows: ["1;T1;A;10;5", ";T2;B;10;5"], kept: ["T1"], codes: ["table.row-unclear"]),
            Row(rows: ["A;Chuyển tiếp;;9;5", "1;T1;A;10;5"], kept: ["T1"], codes: ["table.row-unclear"]),
            Row(rows: ["1;T1;A;10;5", "2;T2;B;10;5"], kept: ["T1", "T2"], codes: []),
        ])
    func rows(_ row: Row) throws {
        let submission = try Self.submission(row.header, row.rows)
        #expect(Self.names(submission) == row.kept)
        #expect(submission.codes == row.codes)
        #expect(submission.account?.isBalanced == true)
    }

    @Test func `that may be sums put the table in doubt`() throws {
        let submission = try Self.submission(Self.numbered, ["1;T1;A;10;5", ";T2;B;10;5"])
        #expect(submission.finding("table.row-unclear")?.removes == ["table:duong"])
        #expect(submission.cells("table.row-unclear") == ["B4"])
    }

    @Test func `of a signature block are no rows`() throws {
        let submission = try Self.submission(
            Self.plain, [";T1;A;10;5", ";NGƯỜI LẬP BIỂU;;;CHỦ TỊCH", ";Nguyễn Văn A;Trần Văn B;;"])
        #expect(Self.names(submission) == ["T1"])
        #expect(submission.account?.skipped["signature"] == 2)
    }

    @Test func `of another commune are not counted`() throws {
        let submission = try Self.submission(
            "STT;Xã;Tên tuyến;Điểm đầu;Chiều dài (km)", ["1;Tả Phìn;T1;A;10", "2;Bản Hồ;T2;B;4", "3;xã Tả Phìn;T3;C;2"])
        #expect(Self.names(submission) == ["T1", "T3"])
        #expect(submission.codes.contains("table.row-unit-other"))
    }

    @Test func `share no number that is merged over them`() throws {
        let header = SmallFile.row("STT", "Tên tuyến", "Điểm đầu", "Chiều dài (km)")
        let rows = [
            SmallFile.row("DANH MỤC ĐƯỜNG NĂM 2020"), header,
            SmallFile.cells(
                SmallFile.cell("1", at: 1), SmallFile.cell("T1", at: 2), SmallFile.cell("A", at: 3, down: 1),
                SmallFile.cell("10", at: 4, down: 1, type: "Number")),
            SmallFile.cells(SmallFile.cell("2", at: 1), SmallFile.cell("T2", at: 2)),
        ]
        let submission = Submission.of(try SmallFile.xml([("Đường", rows)]))
        #expect(Self.names(submission) == ["T1", "T2"])
        #expect(submission.codes == ["value.merged-rows"])
        #expect(submission.cells("value.merged-rows") == ["D3", "D4"])
    }

    @Test func `end where another table begins`() throws {
        let submission = try Self.submission(
            Self.numbered,
            ["1;T1;A;10;5", ";;;;", "DANH SÁCH CÁN BỘ;;;;", "STT;Họ tên;Chức vụ;;", "1;Nguyễn A;Chủ tịch;;"])
        #expect(Self.names(submission) == ["T1"])
        #expect(submission.codes == ["table.unrecognised"])
        #expect(submission.account?.skipped["unrecognised"] == 2)
    }
}
