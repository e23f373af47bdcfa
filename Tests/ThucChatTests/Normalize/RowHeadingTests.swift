// What group rows of a list say for the rows under them.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Headings over rows")
struct RowHeadingTests {
    static func roads(_ rows: [String], head: String = "STT;Tên tuyến;Loại đường;Điểm đầu;Chiều dài (km)") throws
        -> Submission
    {
        .of(try SmallFile.csv(["DANH MỤC ĐƯỜNG NĂM 2020;;;;", head] + rows))
    }

    static func classes(_ submission: Submission) -> [String?] {
        guard let table = submission.registers["duong"]?.values else { return [] }
        return (0..<table.count).map { row in
            if case .string(let text)? = table.row(row)["loại đường"] { text } else { nil }
        }
    }

    @Test func `give the class of the rows that leave it blank, and their cell`() throws {
        let submission = try Self.roads([
            "I;Đường xã;;;", "1;T1;;Km0;2", "2;T2;Đường thôn;Km1;3", "II;Đường ngõ xóm;;;", "3;T3;;Km2;1",
        ])
        #expect(Self.classes(submission) == ["Đường xã", "Đường thôn", "Đường ngõ xóm"])
        let register = try #require(submission.registers["duong"])
        #expect(register.place(row: 0, field: "loai")?.cell.a1 == "B3")
        #expect(register.place(row: 0, field: "loai")?.raw == "Đường xã")
        #expect(register.place(row: 1, field: "loai")?.cell.a1 == "C5")
        #expect(submission.account?.isBalanced == true)
    }

    @Test func `give it in a list without the column`() throws {
        let submission = try Self.roads(
            ["I;Đường xã;;", "1;T1;Km0;2", "II;Đường ngõ xóm;;", "2;T3;Km2;1"],
            head: "STT;Tên tuyến;Điểm đầu;Chiều dài (km)")
        #expect(Self.classes(submission) == ["Đường xã", "Đường ngõ xóm"])
        #expect(submission.registers["duong"]?.place(row: 1, field: "loai")?.cell.a1 == "B5")
    }

    @Test func `are no rows of a list whose rows are numbered`() throws {
        let submission = Submission.of(
            try SmallFile.csv([
                "DANH SÁCH HỘ;;;", "STT;Mã hộ;Số nhân khẩu;Nước sạch", ";Thôn A;;", "1;1;4;có", "2;2;3;có", ";Thôn B;;",
                "3;1;5;có", "4;2;2;không",
            ]))
        #expect(submission.registers["ho"]?.values.count == 4)
        #expect(submission.codes == ["table.key-restarts"])
        #expect(submission.account?.skipped["group"] == 2)
    }

    @Test(
        "say nothing where two levels stand together, or a group is of something else",
        arguments: [
            (["I;Đường ngõ xóm;;;", "Đường thôn Bản Mới;;;;", "1;T1;;Km0;2"], [nil]),
            (["I;Đường xã;;;", "1;T1;;Km0;2", "II;Công trình khác;;;", "2;T2;;Km1;3"], ["Đường xã", nil]),
            (["I;Thôn Bản Mới;;;", "1;T1;;Km0;2"], [nil]),
            (["Đường thôn;;;;", "1;T1;;Km0;2", "Ngõ xóm;;;;", "2;T2;;Km1;3"], ["Đường thôn", nil]),
            (["Đường ngõ;;;;", "Thôn A;;;;", "1;T1;;Km0;2", "Thôn B;;;;", "2;T2;;Km1;3"], ["Đường ngõ", "Đường ngõ"]),
        ] as [([String], [String?])])
    func silent(_ rows: [String], _ classes: [String?]) throws {
        #expect(Self.classes(try Self.roads(rows)) == classes)
    }
}
