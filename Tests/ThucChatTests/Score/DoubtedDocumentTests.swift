// Documents with number, date and issuer that prove nothing all the same.

import FEEL
import Testing

@testable import ThucChat

@Suite("Documents in doubt")
struct DoubtedDocumentTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var number = "5/QĐ-UBND"
        var date = "01/02/2019"
        var expires = ""
        var subject = "Quyết định công nhận"
        var isProof = false
        var testDescription: String { "\(number) \(date) \(expires) \(subject)" }
    }

    private func commune(_ row: Row) throws -> TinyCommune {
        var commune = try TinyCommune()
        commune.claim("2", .met)
        try commune.send(
            "văn bản",
            ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành", "hiệu lực đến", "trích yếu"],
            [["2", row.number, row.date, "UBND", row.expires, row.subject]])
        return commune
    }

    @Test(
        "back nothing and are asked about; others back",
        arguments: [
            Row(isProof: true),
            Row(subject: "", isProof: true),
            Row(subject: "Quyết định thu hồi đất xây dựng nhà văn hóa", isProof: true),
            Row(date: "31/12/2020", isProof: true),
            Row(subject: "V/v thu hồi danh hiệu đã công nhận"),
            Row(subject: "Đề nghị xét công nhận"),
            Row(number: "12/TTr-UBND"),
            Row(number: "QĐ số 1/QĐ"),
            Row(date: "01/01/2021"),
            Row(expires: "đã hết"),
        ])
    func back(_ row: Row) throws {
        let commune = try commune(row)
        let standing = try commune.row("2", .indicator)
        #expect(standing.support == (row.isProof ? .met : .cannotTell))
        #expect(standing.reasons == (row.isProof ? [] : [.documentDoubted]))
        #expect(commune.codes.contains("document.doubted") == !row.isProof)
    }

    @Test(
        "are those that another row ends by their number",
        arguments: [
            ("Quyết định thu hồi Quyết định số 5/QĐ-UBND ngày 01/02/2019", false),
            ("Quyết định thay thế Quyết định số 05/QĐ-UBND", false),
            ("Quyết định thu hồi đất theo Quyết định số 5/QĐ-UBND", true),
            ("Sửa đổi, bổ sung Quyết định số 5/QĐ-UBND", true),
            ("Đề nghị thay thế Quyết định số 5/QĐ-UBND", true),
            ("Quyết định thay thế Quyết định số 15/QĐ-UBND", true),
            ("Quyết định thay thế Quyết định số 5/QĐ-HĐND", true),
        ])
    func ended(_ subject: String, _ isProof: Bool) throws {
        let standing = try beside(["1.1", "9/QĐ-UBND", "01/03/2020", "UBND", "", subject])
        #expect(standing.support == (isProof ? .met : .cannotTell))
        #expect(standing.reasons == (isProof ? [] : [.documentDoubted]))
    }

    @Test(
        "are those that another of the same number and another day ends; a document does not end itself",
        arguments: [("05/01/2020", false), ("01/02/2019", true), ("", true)])
    func sameNumber(_ day: String, _ isProof: Bool) throws {
        let standing = try beside(
            ["1.1", "05/QĐ-UBND", day, "UBND", "", "Quyết định thay thế Quyết định số 5/QĐ-UBND"])
        #expect(standing.support == (isProof ? .met : .cannotTell))
    }

    /// How the indicator stands that 5/QĐ-UBND backs, with another document in the list.
    private func beside(_ document: [String]) throws -> Standing {
        var commune = try TinyCommune()
        commune.claim("2", .met)
        try commune.send(
            "văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành", "hiệu lực đến", "trích yếu"],
            [["2", "5/QĐ-UBND", "01/02/2019", "UBND", "", "Quyết định công nhận"], document])
        return try commune.row("2", .indicator)
    }

    @Test func `of a code with the words of a higher tier prove nothing of the base tier`() throws {
        let rules = try TinyRules().read()
        #expect(rules.indicators(named: "2 nâng cao") == nil)
        #expect(rules.indicators(named: "1.1 (NTM kiểu mẫu)") == nil)
        #expect(rules.indicators(named: "1.1. Nước sạch") == ["1.1"])
    }
}
