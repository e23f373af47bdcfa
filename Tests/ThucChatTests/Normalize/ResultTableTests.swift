// Result tables as communes lay them out: codes, merged cells, claims, totals, notes.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("A result table")
struct ResultTableTests {
    static let header = "STT,Tên tiêu chí,Nội dung tiêu chí,Yêu cầu,Kết quả thực hiện,Tự đánh giá,Ghi chú"

    static func submission(_ lines: [String], header: [String] = [header]) throws -> Submission {
        let title = ["UBND XÃ TẢ PHÌN,,,,,,", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020,,,,,,", ",,,,,,"]
        return .of(try SmallFile.csv(title + header + lines))
    }

    @Test func `gives observations, claims, requirements and counts with their cells`() throws {
        let submission = try Self.submission([
            "(1),(2),(3),(4),(5),(6),(7)", "I,Hạ tầng kinh tế - xã hội,,,,,",
            "7,Cơ sở hạ tầng thương mại nông thôn,Xã có chợ nông thôn,Đạt,Có,Đạt,",
            "17,Môi trường và an toàn thực phẩm,17.1. Tỷ lệ hộ được sử dụng nước,≥90% (≥50% nước sạch),\"93,5% (nước sạch 55,2%)\",Đạt,",
            ",,17.2. Tỷ lệ cơ sở bảo đảm môi trường,100%,100%,Chưa đạt,",
            ",Số tiêu chí đạt,,,,15/19,", ",,,,,,", "Ghi chú: số liệu đến 31/12,,,,,,",
            ",,,,\"Ngày 05 tháng 01 năm 2021\",,",
            ",,,,CHỦ TỊCH,,",
        ])
        #expect(submission.codes == [])
        #expect(submission.observation("nuoc_hvs")?.number == Number("93.5"))
        #expect(submission.observation("nuoc_sach")?.number == Number("55.2"))
        #expect(submission.observation("nuoc_hvs")?.places.map(\.cell.a1) == ["E8"])
        #expect(submission.observation("co_cho")?.value?.value == .boolean(true))
        #expect(submission.word("17.2") == .notMet)
        #expect(submission.claims.first { $0.code == "7" }?.place?.cell.a1 == "F7")
        #expect(submission.requirements.map(\.code) == ["7", "17.1", "17.2"])
        #expect(submission.requirements[1].levels.map(\.value) == [Number(90), Number(50)])
        #expect(submission.counts.map(\.met) == [15])
        #expect(submission.counts.map(\.full) == [19])
        #expect(
            submission.account
                == SheetAccount(
                    sheet: submission.account?.sheet ?? "", form: "bieu-ket-qua", rowsRead: 14, accepted: 3,
                    skipped: [
                        "title": 2, "blank": 2, "header": 1, "column-numbers": 1, "group": 1, "total": 1, "note": 1,
                        "signature": 2,
                    ], tables: submission.account?.tables ?? []))
    }

    struct Label: Sendable, CustomTestStringConvertible {
        var cells: String
        var code: String
        var testDescription: String { "«\(cells)»" }
    }

    @Test(
        "knows an indicator by its code or its exact title",
        arguments: [
            Label(cells: "17,Môi trường,17.2. Tỷ lệ cơ sở", code: "17.2"),
            Label(cells: "17,Môi trường,17.2 Tỷ lệ cơ sở", code: "17.2"),
            Label(cells: "17,Môi trường,17.2) Tỷ lệ cơ sở", code: "17.2"),
            Label(cells: "17,Môi trường,\"17,2 Tỷ lệ cơ sở\"", code: "17.2"),
            Label(cells: "17.2,,Tỷ lệ cơ sở", code: "17.2"),
            Label(cells: "\"17,2\",,Tỷ lệ cơ sở", code: "17.2"),
            Label(cells: ",,Tỷ lệ cơ sở bảo đảm môi trường", code: "17.2"),
            Label(cells: "45,,TỈ LỆ CƠ SỞ BẢO ĐẢM MÔI TRƯỜNG", code: "17.2"),
            Label(cells: "17,Môi trường,2. Tỷ lệ cơ sở bảo đảm môi trường", code: "17.2"),
            Label(cells: "13,Tổ chức sản xuất,Xã có hợp tác xã", code: "13.1"),
            Label(cells: "Tiêu chí 10,Thu nhập,Thu nhập bình quân đầu người", code: "10"),
            Label(cells: "17,Môi trường và an toàn thực phẩm,", code: "17"),
        ])
    func knows(_ label: Label) throws {
        let submission = try Self.submission([label.cells + ",,,Đạt,"])
        #expect(submission.claims.map(\.code) == [label.code])
        #expect(submission.codes == [])
    }

    @Test(
        "asks about a code or a label that it does not know, and takes nothing from the row",
        arguments: [
            ("17,Môi trường,17.9. Chỉ tiêu lạ,,98%,Đạt,", "row.code-unknown"),
            ("17,Môi trường,Tỷ lệ hộ có vườn đẹp,,98%,Đạt,", "row.label-unknown"),
            (",,5 tuổi đến trường,,98%,Đạt,", "row.label-unknown"),
        ])
    func asks(_ line: String, _ code: String) throws {
        let submission = try Self.submission([line, "7,,Xã có chợ nông thôn,,Có,Đạt,"])
        #expect(submission.codes == [code])
        #expect(submission.claims.map(\.code) == ["7"])
        #expect(submission.account?.rejected == 1)
        #expect(submission.account?.isBalanced == true)
    }

    @Test func `keeps a blank, a zero and an unreadable result apart`() throws {
        let submission = try Self.submission([
            "17,Môi trường,17.2. Cơ sở,,,Đạt,", "10,Thu nhập,Thu nhập bình quân đầu người,,12abc,Đạt,",
            ",,Tổng số hộ,,0,,",
        ])
        #expect(submission.observation("co_so")?.status == .blank)
        #expect(submission.observation("thu_nhap")?.status == .unreadable)
        #expect(submission.observation("tong_so_ho")?.number == Number(0))
        #expect(submission.codes == ["number.unreadable"])
        #expect(submission.cells("number.unreadable") == ["E6"])
        #expect(submission.finding("number.unreadable")?.owners == ["thong-ke"])
        #expect(submission.finding("number.unreadable")?.text.vi.hasPrefix("Ô E6: «12abc»") == true)
    }

    @Test func `settles the notation of numbers by the whole result column`() throws {
        let open = try Self.submission(["17,Môi trường,17.2. Cơ sở,,98.25,Đạt,"])
        #expect(open.observation("co_so")?.status == .unreadable)
        #expect(open.cells("number.notation") == ["E5"])
        let settled = try Self.submission([
            "17,Môi trường,17.2. Cơ sở,,98.25,Đạt,", "10,Thu nhập,Thu nhập bình quân đầu người,,42.55,Đạt,",
        ])
        #expect(settled.observation("co_so")?.number == Number("98.25"))
    }

    @Test func `takes a code that stands twice with equal content once, and with other content not at all`() throws {
        let line = "17,Môi trường,17.2. Cơ sở,,98%,Đạt,"
        let repeated = try Self.submission([line, line])
        #expect(repeated.codes == ["row.repeated"])
        #expect(repeated.observation("co_so")?.number == Number(98))
        #expect(repeated.account?.rejected == 1)
        let conflict = try Self.submission([line, "17,Môi trường,17.2. Cơ sở,,89%,Đạt,"])
        #expect(conflict.codes == ["row.conflict"])
        #expect(conflict.observation("co_so")?.status == .unreadable)
        #expect(conflict.word("17.2") == .unreadable)
        #expect(conflict.cells("row.conflict") == ["C5", "C6"])
        #expect(conflict.account?.rejected == 2)
    }

    @Test func `reads the header again after a page break as a header`() throws {
        let submission = try Self.submission([
            "7,,Xã có chợ nông thôn,,Có,Đạt,", Self.header, "(1),(2),(3),(4),(5),(6),(7)",
            "17,Môi trường,17.2. Cơ sở,,98%,Đạt,",
        ])
        #expect(submission.claims.map(\.code) == ["7", "17.2"])
        #expect(submission.account?.skipped["repeated-header"] == 1)
        #expect(submission.account?.skipped["column-numbers"] == 1)
    }

    @Test func `finds the document cited in the note`() throws {
        let submission = try Self.submission([
            "13,Tổ chức sản xuất,13.1. Hợp tác xã,,Có,Đạt,Quyết định số 12/QĐ-UBND ngày 12/6/2019 của UBND huyện Sa Pa"
        ])
        #expect(submission.observation("htx")?.citation?.number == "12/QĐ-UBND")
        #expect(submission.observation("htx")?.citation?.places.map(\.cell.a1) == ["G5"])
    }

    @Test func `takes nothing from a result column of another speaker`() throws {
        let submission = try Self.submission(
            ["17,Môi trường,17.2. Cơ sở,98%,x,,97%"],
            header: [
                "STT,Tên tiêu chí,Nội dung tiêu chí,Kết quả thực hiện,Tự đánh giá,,Kết quả thẩm tra",
                ",,,,Đạt,Chưa đạt,Kết quả",
            ])
        #expect(submission.observation("co_so")?.number == Number(98))
        #expect(submission.claims.map(\.speaker) == [.commune])
        #expect(submission.codes == ["column.unknown"])
    }

    @Test func `notes a word that is neither yes nor no, and warns of one that cannot be read`() throws {
        let submission = try Self.submission([
            "13,Tổ chức sản xuất,13.1. Hợp tác xã,,Cơ bản đạt,Cơ bản đạt,",
            "7,Thương mại,Xã có chợ nông thôn,,???,Đạt,",
        ])
        #expect(submission.codes == ["yes-no.not-plain", "yes-no.unreadable"])
        #expect(submission.findings.map(\.severity) == [.note, .warning])
        #expect(submission.observations.map(\.status) == [.unreadable, .unreadable])
    }
}
