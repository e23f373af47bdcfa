// Rows of text files with a separator too many: told of, not taken, and the rest goes on.

import Sheets
import Testing

@testable import ThucChat

@Suite("Rows with a separator too many")
struct MisalignedRowTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var header: [String] = ["STT;Tên tuyến;Điểm đầu;Chiều dài (km);Đã cứng hóa (km)"]
        var rows: [String]
        var kept: [String]
        var misaligned: [String] = []
        var testDescription: String { name }
    }

    @Test(
        "are left out, and only they",
        arguments: [
            Row(
                name: "a semicolon in the middle", rows: ["1;T1;A;B;10;5", "2;T2;B;4;4"], kept: ["T2"],
                misaligned: ["A3"]),
            Row(
                name: "an unquoted decimal comma", header: ["STT,Tên tuyến,Điểm đầu,Chiều dài (km),Đã cứng hóa (km)"],
                rows: ["1,T1,A,10,5", "2,T2,B,4,5,4", "3,T3,C,3,3"], kept: ["T1", "T3"], misaligned: ["A4"]),
            Row(
                name: "decimal commas in all rows",
                header: ["STT,Tên tuyến,Điểm đầu,Chiều dài (km),Đã cứng hóa (km)"],
                rows: ["1,T1,A,10,5,5", "2,T2,B,4,5,4", "3,T3,C,3,5,3"], kept: [], misaligned: ["A3", "A4", "A5"]),
            Row(
                name: "a last cell left blank", header: ["STT,Tên tuyến,Điểm đầu,Chiều dài (km),Đã cứng hóa (km)"],
                rows: ["1,T1,A,10,", "2,T2,B,4,5,", "3,T3,C,3,"], kept: ["T1", "T3"], misaligned: ["A4"]),
            Row(
                name: "trailing empty fields", rows: ["1;T1;A;10;5", "2;T2;B;4;4;;", "3;T3;C;3;3"],
                kept: ["T1", "T2", "T3"]),
            Row(
                name: "decimal commas in all rows, and room for them in the header",
                header: ["STT,Tên tuyến,Điểm đầu,Chiều dài (km),Đã cứng hóa (km),Kết cấu,Nguồn vốn,Ghi chú"],
                rows: ["1,T1,A,10,5,5,2,,,", "2,T2,B,4,5,4,0,,,"], kept: [], misaligned: ["A3", "A4"]),
            Row(
                name: "trailing separators in all rows, and decimals in quotes",
                header: ["STT,Tên tuyến,Điểm đầu,Chiều dài (km),Đã cứng hóa (km),Số hộ"],
                rows: ["1,T1,A,\"10,5\",5,20,,", "2,T2,B,4,\"4,0\",12,,"], kept: ["T1", "T2"]),
            Row(
                name: "rows as wide as two that moved",
                header: ["STT,Tên tuyến,Điểm đầu,Chiều dài (km),Đã cứng hóa (km)"],
                rows: ["1,T1,A,10,5,5", "2,T2,B,4,,", "3,T3,C,3,5,3", "4,T4,D,3,2"], kept: ["T4"],
                misaligned: ["A3", "A4", "A5"]),
            Row(
                name: "a separator too few", rows: ["1;T1;A;10;5", "2;T2 B;4;4", "3;T3;C;3;3"], kept: ["T1", "T3"],
                misaligned: ["A4"]),
            Row(
                name: "a row cut short", rows: ["1;T1;A;10;5", "2;T2;B;4", "3;T3;C;3;3"], kept: ["T1", "T2", "T3"]),
            Row(
                name: "a note of several fields", rows: ["1;T1;A;10;5", ";;;;", "Ghi chú: a; b; c; d;;;"], kept: ["T1"]),
            Row(name: "fewer fields", rows: ["1;T1;A;10", "2;T2;B;4;4"], kept: ["T1", "T2"]),
            Row(name: "a row in quotes", rows: ["1;\"T1; nhánh\";A;10;5"], kept: ["T1; nhánh"]),
            Row(
                name: "a value under a padded header",
                header: ["STT;Tên tuyến;Điểm đầu;Chiều dài (km);Đã cứng hóa (km);"],
                rows: ["1;T1;A;10;5;tạm", "2;T2;B;4;4;"], kept: ["T1", "T2"]),
        ])
    func rows(_ row: Row) throws {
        let submission = Submission.of(try SmallFile.csv(["DANH MỤC ĐƯỜNG NĂM 2020;;;;"] + row.header + row.rows))
        #expect(RegisterRowsTests.names(submission) == row.kept)
        #expect(submission.cells("row.misaligned") == row.misaligned)
        #expect(submission.account?.rejected == row.misaligned.count)
        #expect(submission.account?.accepted == row.kept.count)
        #expect(submission.account?.isBalanced == true)
    }

    @Test func `leave nothing to be computed from the rest of a register`() throws {
        let submission = Submission.of(
            try SmallFile.csv([
                "DANH MỤC ĐƯỜNG NĂM 2020", "STT;Tên tuyến;Điểm đầu;Chiều dài (km);Đã cứng hóa (km)", "1;T1;A;10;5",
                "2;T2;B;4;5;4", "Tổng cộng;;;14,5;9",
            ]))
        #expect(submission.finding("row.misaligned")?.removes == ["table:duong"])
        #expect(submission.codes == ["row.misaligned"])
    }

    @Test func `are all rows where a head was cut in two`() throws {
        let submission = Submission.of(
            try SmallFile.csv([
                "DANH MỤC ĐƯỜNG NĂM 2020,,,,,", "STT,Tên tuyến,Điểm đầu, điểm cuối,Chiều dài (km),Đã cứng hóa (km)",
                "1,T1,A,10,5", "2,T2,B,4,4",
            ]))
        #expect(submission.cells("header.split") == ["A3", "A4"])
        #expect(submission.finding("header.split")?.removes == ["table:duong"])
        #expect(submission.account?.rejected == 2)
    }

    @Test func `of result tables give no value`() throws {
        let submission = Submission.of(
            try SmallFile.csv([
                "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020", "STT,Tiêu chí,Chỉ tiêu,Kết quả,Tự đánh giá",
                "10,Thu nhập,Thu nhập bình quân,36,5,Đạt", "13,Tổ chức sản xuất,13.1. Có hợp tác xã,Có,Đạt",
            ]))
        #expect(submission.observation("thu_nhap") == nil)
        #expect(submission.word("10") == nil)
        #expect(submission.word("13.1") == .met)
        #expect(submission.cells("row.misaligned") == ["A3"])
        #expect(submission.account?.isBalanced == true)
    }

    @Test func `hold no personal text in their evidence`() throws {
        let submission = Submission.of(
            try SmallFile.csv([
                "DANH SÁCH HỘ NĂM 2020", "Chủ hộ,Mã hộ,Số nhân khẩu", "Nguyễn A,H1,4", "Nguyễn B,H2,5,3",
            ]))
        #expect(submission.finding("row.misaligned")?.evidence.map(\.place.raw) == [""])
    }
}
