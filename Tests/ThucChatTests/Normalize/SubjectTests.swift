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

    /// The small rulebook with indicators up to 17.11.
    static let long = {
        var rulebook = SmallRulebook.rulebook
        let more = (3...11).map { SmallRulebook.indicator("17.\($0)", "Nội dung thứ \($0)", "tai-nguyen") }
        rulebook.criteria[3].indicators += more
        return rulebook
    }()

    static func codes(_ rows: [String]) throws -> [String] {
        let lines = [
            "UBND XÃ TẢ PHÌN;;;", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020;;;",
            "STT;Nội dung tiêu chí;Kết quả;Tự đánh giá",
        ]
        let submission = normalize(
            [try SmallFile.csv(lines + rows)], unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: long)
        return submission.claims.map(\.code)
    }

    @Test(
        "17.1 is 17.10 beside its title, or right after 17.9",
        arguments: [
            (["17.1;Nội dung thứ 10;;Đạt"], ["17.10"]),
            (
                ["17.9;Nội dung thứ 9;;Đạt", "17.1;Cảnh quan;;Đạt", "17.11;Nội dung thứ 11;;Đạt"],
                ["17.9", "17.10", "17.11"]
            ),
            (
                ["17.9;Nội dung thứ 9;;Đạt", "17.1;Tỷ lệ hộ được sử dụng nước hợp vệ sinh và nước sạch;;Đạt"],
                ["17.9", "17.1"]
            ),
            (["17.1;Nước;;Đạt", "17.2;Cơ sở;;Đạt"], ["17.1", "17.2"]),
        ] as [([String], [String])])
    func lostZero(_ rows: [String], _ codes: [String]) throws {
        #expect(try Self.codes(rows).sorted() == codes.sorted())
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
