// What is kept of how a table was read: by what, under which heads, which column as what.

import FEEL
import Sheets
import SheetsOut
import Testing

@testable import ThucChat

@Suite("The account of a table")
struct TableAccountTests {
    @Test func `names the form, its header and its columns`() throws {
        let submission = try RegisterTests.roads(["1,Đường A,Km0,2,1", "2,Đường B,Km0,2,1"])
        let account = TableAccount(
            form: "duong", basis: .form, id: "duong", version: SmallRulebook.rulebook.version, headerRows: 1..<2,
            body: 2..<4,
            columns: "A=number;B=field:ten_tuyen;C=field:diem_dau;D=field:chieu_dai;E=field:cung_hoa")
        #expect(submission.account?.tables == [account])
    }

    @Test func `leaves out columns that were not understood, and has one entry for each table of a sheet`() throws {
        let lines = [
            "STT,Nội dung tiêu chí,Kết quả thực hiện,Tự đánh giá,Lạ", "17.2,Tỷ lệ cơ sở,98%,Đạt,x", ",,,,",
            "DANH MỤC ĐƯỜNG,,,,", "STT,Tên tuyến đường,Điểm đầu,Chiều dài (km),", "1,Đường A,Km0,2,",
        ]
        let tables = try #require(Submission.of(try SmallFile.csv(lines)).account?.tables)
        #expect(tables.map(\.form) == ["bieu-ket-qua", "duong"])
        #expect(tables[0].columns == "A=number;B=indicator;C=result;D=claim:commune")
        #expect(tables[1].headerRows == 4..<5)
    }

    @Test func `names the profile and its version where a person has stated the columns`() throws {
        let tables = try ProfileTests.submission(ProfileTests.rows, [ProfileTests.answered]).account?.tables
        #expect(tables?.map(\.basis) == [.profile])
        #expect(tables?.map { "\($0.id)@\($0.version)" } == ["hai-cot@1"])
        #expect(tables?.first?.columns == "B=field:loai;C=field:so_khau;D=field:nuoc_sach;E=note")
    }

    @Test func `names the version of the template by whose mark it was read`() throws {
        let submission = try TemplateMarkTests.filled { _ in }
        let tables = submission.files.flatMap(\.sheets).flatMap(\.tables)
        #expect(tables.map(\.basis) == [.template])
        #expect(tables.map { "\($0.id)@\($0.version)" } == ["duong@\(SmallRulebook.rulebook.version)"])
    }
}
