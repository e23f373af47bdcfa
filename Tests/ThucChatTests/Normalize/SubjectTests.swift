// Which indicator a row speaks of, where code, number and title do not agree.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Subjects of result rows")
struct SubjectTests {
    static func submission(_ rows: [String]) throws -> Submission {
        .of(
            try SmallFile.csv(
                [
                    "UBND XÃ TẢ PHÌN;;;", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020;;;",
                    "STT;Nội dung tiêu chí;Kết quả;Tự đánh giá",
                ] + rows))
    }

    @Test(
        "a code beside another indicator's title is asked about",
        arguments: ["17;17.1. Tỷ lệ cơ sở bảo đảm môi trường;98%;Đạt", "17.1;Tỷ lệ cơ sở bảo đảm môi trường;98%;Đạt"])
    func mismatch(_ row: String) throws {
        let submission = try Self.submission([row])
        #expect(submission.observations.isEmpty && submission.claims.isEmpty)
        #expect(submission.codes == ["row.code-and-title"])
        #expect(submission.account?.rejected == 1)
    }

    @Test func `a code beside its own title, or a free one, is taken`() throws {
        let submission = try Self.submission([
            "17;17.1. Nước sinh hoạt;98%;Đạt", ";17.2. Tỷ lệ cơ sở bảo đảm môi trường;97%;Đạt",
        ])
        #expect(submission.claims.map(\.code) == ["17.1", "17.2"])
    }

    @Test(
        "parts of a criterion are no criteria",
        arguments: [
            [";Trong đó:;;", ";7. Chợ trung tâm;Có;Đạt", ";10. Chợ phiên;Có;Đạt"],
            ["7;Chợ trung tâm;Có;Đạt", "10;Chợ phiên;Có;Đạt"],
        ])
    func parts(_ rows: [String]) throws {
        let submission = try Self.submission(["13;13.1. Xã có hợp tác xã;Có;Đạt"] + rows)
        #expect(submission.claims.map(\.code) == ["13.1"])
        #expect(submission.codes == ["row.label-unknown", "row.label-unknown"])
    }

    @Test func `a criterion out of order is known by its title`() throws {
        let submission = try Self.submission(["13;13.1. Xã có hợp tác xã;Có;Đạt", "10;Thu nhập;43;Đạt"])
        #expect(submission.claims.map(\.code) == ["13.1", "10"])
    }

    @Test func `the count of a group is not the commune's`() throws {
        let submission = try Self.submission([
            "10;Thu nhập;43;Đạt", ";Số tiêu chí đạt nhóm I: 1/1;;", ";Số tiêu chí đạt: 1/4;;",
        ])
        #expect(submission.counts.map(\.full) == [4])
        #expect(submission.codes == [])
    }

    @Test(
        "codes with letters are read whole",
        arguments: [
            ("KM.1. Đã được công nhận", "KM.1", "Đã được công nhận"), ("km.1", "KM.1", ""), ("KM", "KM", ""),
            ("Chỉ tiêu KM.12: Thu nhập", "KM.12", "Thu nhập"), ("1.1a. Vùng sản xuất", "1.1a", "Vùng sản xuất"),
            ("1.1 Vùng", "1.1", "Vùng"), ("KM.9. Khác", nil, nil), ("KMS", nil, nil), ("KM xã", nil, nil),
        ] as [(String, String?, String?)])
    func lettered(_ text: String, _ code: String?, _ rest: String?) {
        let found = LeadingCode(text, lettered: ["1.1", "KM", "1.1a", "KM.1", "KM.12"].lettered)
        #expect(found?.code == code && found?.rest == rest)
    }

    @Test(
        "documents name indicators",
        arguments: [
            ("17.1", ["17.1"]), ("17.1.", ["17.1"]), ("Tiêu chí 17.1", ["17.1"]), ("17.1, 17.2", ["17.1", "17.2"]),
            ("17.1 và 17.2", ["17.1", "17.2"]), ("17,1", ["17.1"]), ("7,10", ["7", "10"]),
            ("13.1. Hợp tác xã", ["13.1"]),
        ])
    func documents(_ typed: String, _ codes: [String]) {
        #expect(SmallRulebook.rulebook.indicators(named: typed) == codes)
    }

    @Test(
        "documents of no clear indicator are attached to none",
        arguments: ["", "17", "17.9", "17.1-17.2", "môi trường"])
    func unclear(_ typed: String) {
        #expect(SmallRulebook.rulebook.indicators(named: typed) == nil)
    }
}
