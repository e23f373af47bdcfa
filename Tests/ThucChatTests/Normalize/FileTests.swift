// Files that repeat or contradict one another, and files that cannot be read.

import Sheets
import Testing

@testable import ThucChat

@Suite("The files of a submission")
struct FileTests {
    static func table(_ result: String, path: String) throws -> ReadFile {
        try SmallFile.csv(
            ["STT,Nội dung tiêu chí,Kết quả thực hiện,Tự đánh giá", "17.2,Tỷ lệ cơ sở,\(result),Đạt"], path: path)
    }

    @Test func `equal byte for byte are taken once`() throws {
        let submission = Submission.of(try Self.table("98%", path: "b.csv"), try Self.table("98%", path: "a.csv"))
        #expect(submission.codes == ["submission.copy"])
        #expect(submission.observations.count == 1)
        #expect(submission.observations.first?.places.first?.file == "a.csv")
        #expect(submission.files.map(\.path) == ["a.csv", "b.csv"])
        #expect(submission.files.flatMap(\.sheets).allSatisfy { $0.isBalanced })
    }

    @Test(
        "that hold the same are counted as copies whatever their format",
        arguments: [["b.csv"], ["b.xml"], ["b.csv", "c.xml"]])
    func copies(_ others: [String]) throws {
        let heads = ["STT", "Nội dung tiêu chí", "Kết quả thực hiện", "Tự đánh giá"]
        let row = ["17.2", "Tỷ lệ cơ sở", "98%", "Đạt"]
        let cells = { (texts: [String]) in SmallFile.row(texts[0], texts[1], texts[2], texts[3]) }
        let copies = try others.map { path in
            path.hasSuffix(".csv")
                ? try SmallFile.csv([heads, row].map { $0.joined(separator: ";") }, path: path)
                : try SmallFile.xml([("Biểu", [cells(heads), cells(row)])], path: path)
        }
        let submission = normalize(
            [try Self.table("98%", path: "a.csv")] + copies, unit: SmallRulebook.unit, period: SmallRulebook.year2020,
            by: SmallRulebook.rulebook)
        #expect(submission.codes == others.map { _ in "submission.copy" })
        let accounts = submission.files.flatMap(\.sheets)
        #expect(accounts.map(\.accepted) == [1] + others.map { _ in 0 })
        #expect(accounts.allSatisfy { $0.rejected == 0 && $0.isBalanced })
        #expect(accounts.dropFirst().allSatisfy { $0.skipped["copy"] == 1 })
    }

    @Test func `that contradict one another are not taken, and both are named`() throws {
        let submission = Submission.of(try Self.table("98%", path: "a.csv"), try Self.table("89%", path: "b.csv"))
        #expect(submission.codes == ["submission.conflict"])
        #expect(submission.finding("submission.conflict")?.evidence.map(\.place.file) == ["a.csv", "b.csv"])
        #expect(submission.observations == [])
        #expect(submission.files.flatMap(\.sheets).map(\.rejected) == [1, 1])
    }

    @Test func `that contradict one another are told from parts, which have no row in common`() throws {
        let heads = "STT,Nội dung tiêu chí,Kết quả thực hiện,Tự đánh giá"
        let other = try SmallFile.csv([heads, "10,Thu nhập bình quân đầu người,37,Đạt"], path: "b.csv")
        let parts = Submission.of(try Self.table("98%", path: "a.csv"), other)
        #expect(parts.finding("submission.conflict")?.text.vi.contains("không có dòng nào chung") == true)
        let rivals = Submission.of(try Self.table("98%", path: "a.csv"), try Self.table("89%", path: "b.csv"))
        #expect(rivals.finding("submission.conflict")?.text.vi.contains("nội dung khác nhau") == true)
    }

    @Test func `that cannot be read leave the others alone`() throws {
        let broken = ReadFile(
            path: "x.xml", digest: "0", byteCount: 0, outcome: .failure(SheetsError(.emptyFile, name: "x.xml")))
        let submission = Submission.of(try Self.table("98%", path: "a.csv"), broken)
        #expect(submission.codes == [SheetsError(.emptyFile, name: "x.xml").code])
        #expect(submission.observations.count == 1)
        #expect(submission.files.map(\.path) == ["a.csv", "x.xml"])
    }

    @Test func `give the same submission in any order`() throws {
        let files = [try Self.table("98%", path: "a.csv"), try Self.table("89%", path: "b.csv")]
        let one = normalize(files, unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: SmallRulebook.rulebook)
        let other = normalize(
            files.reversed(), unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: SmallRulebook.rulebook)
        #expect(one.findings == other.findings)
        #expect(one.files == other.files)
    }
}
