// Claims in words and as marks under declared heads, and claims merged over a criterion's indicators.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Claims")
struct ClaimTests {
    static let header = [
        "STT,Tên tiêu chí,Nội dung tiêu chí,Kết quả thực hiện,Tự đánh giá,,Kết quả thẩm tra", ",,,,Đạt,Chưa đạt,",
    ]

    static func submission(_ marks: String) throws -> Submission {
        .of(
            try SmallFile.csv(
                ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ,,,,,,"] + header + ["17,Môi trường,17.2. Cơ sở,98%,\(marks)"]))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var marks: String
        var commune: Claim.Word
        var district: Claim.Word = .none
        var codes: [String] = []
        var testDescription: String { "«\(marks)»" }
    }

    @Test(
        "are read from marks under declared heads",
        arguments: [
            Row(marks: "x,,Đạt", commune: .met, district: .met),
            Row(marks: ",X,Chưa đạt", commune: .notMet, district: .notMet),
            Row(marks: "Đạt,,", commune: .met), Row(marks: ",,", commune: .none),
            Row(marks: "x,x,", commune: .unreadable, codes: ["claim.marks"]),
            Row(marks: "?,,", commune: .unreadable, codes: ["claim.unreadable"]),
            Row(marks: "x,,x", commune: .met, district: .unreadable, codes: ["claim.unreadable"]),
            Row(marks: "x,,Cơ bản đạt", commune: .met, district: .basicallyMet),
        ])
    func read(_ row: Row) throws {
        let submission = try Self.submission(row.marks)
        #expect(submission.word("17.2") == row.commune)
        #expect(submission.word("17.2", .district) == row.district)
        #expect(submission.codes == row.codes)
    }

    @Test func `merged over all indicators of a criterion are the criterion's`() throws {
        let rows = [
            SmallFile.row("KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ"),
            SmallFile.row("STT", "Tên tiêu chí", "Nội dung tiêu chí", "Kết quả thực hiện", "Tự đánh giá"),
            SmallFile.cells(
                SmallFile.cell("17", at: 1, down: 1, type: "Number"), SmallFile.cell("Môi trường", at: 2, down: 1),
                SmallFile.cell("17.1. Nước", at: 3), SmallFile.cell("93,5%; nước sạch: 55%", at: 4),
                SmallFile.cell("Đạt", at: 5, down: 1)),
            SmallFile.cells(SmallFile.cell("17.2. Cơ sở", at: 3), SmallFile.cell("98.5", at: 4, type: "Number")),
            SmallFile.row("7", "Thương mại", "Xã có chợ nông thôn", "Có", "Chưa đạt"),
        ]
        let submission = Submission.of(try SmallFile.xml([("Biểu 1", rows)]))
        #expect(submission.claims.map(\.code) == ["17", "7"])
        #expect(submission.word("17") == .met)
        #expect(submission.observation("co_so")?.number?.description == "98.5")
        #expect(submission.codes == [])
    }

    @Test func `a result merged over several indicators belongs to none`() throws {
        let rows = [
            SmallFile.row("STT", "Tên tiêu chí", "Nội dung tiêu chí", "Kết quả thực hiện", "Tự đánh giá"),
            SmallFile.cells(
                SmallFile.cell("17", at: 1, down: 1), SmallFile.cell("17.1. Nước", at: 3),
                SmallFile.cell("95%", at: 4, down: 1), SmallFile.cell("Đạt", at: 5)),
            SmallFile.cells(SmallFile.cell("17.2. Cơ sở", at: 3), SmallFile.cell("Đạt", at: 5)),
        ]
        let submission = Submission.of(try SmallFile.xml([("Biểu 1", rows)]))
        #expect(submission.codes == ["row.result-merged"])
        #expect(submission.observations.map(\.status) == [.unreadable, .unreadable, .unreadable])
    }
}
