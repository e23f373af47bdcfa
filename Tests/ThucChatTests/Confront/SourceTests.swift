// The commune's figures against independent lists.

import FEEL
import Testing

@testable import ThucChat

@Suite("Independent sources")
struct SourceTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var own: String
        var source: String
        var code: String?
        var support: Support
        var assurance: Assurance?
        var testDescription: String { "«\(own)» against «\(source)»" }
    }

    @Test(
        "raise the backing where they agree, hold met open where they are worse",
        arguments: [
            Row(own: "62,5", source: "62,5", code: nil, support: .met, assurance: .a),
            Row(own: "62,5", source: "62,48", code: nil, support: .met, assurance: .a),
            Row(own: "62,5", source: "55", code: "source.differs", support: .cannotTell, assurance: .d),
            Row(own: "62,5", source: "70", code: "source.differs-better", support: .met, assurance: .d),
            Row(own: "40", source: "30", code: "source.differs", support: .notMet, assurance: .d),
            // Rounded up to the level; the finer figure decides.
            Row(own: "50", source: "49,6", code: nil, support: .notMet, assurance: .a),
            Row(own: "49,6", source: "50", code: nil, support: .notMet, assurance: .a),
            // A bound does not slip past a source.
            Row(own: "trên 60", source: "45", code: "source.differs", support: .cannotTell, assurance: .d),
            Row(own: "trên 60", source: "61,2", code: nil, support: .met, assurance: .a),
            Row(own: "trên 60", source: "60", code: nil, support: .met, assurance: .a),
            Row(own: "khoảng 60", source: "45", code: nil, support: .cannotTell, assurance: .d),
            // Nothing of the commune's own: the source decides.
            Row(own: "", source: "62,5", code: nil, support: .met, assurance: .a),
            Row(own: "", source: "40", code: nil, support: .notMet, assurance: .a),
            Row(own: "12abc", source: "62,5", code: nil, support: .met, assurance: .a),
            Row(own: "85,2% (2.529/3.000)", source: "40", code: "source.differs", support: .notMet, assurance: .a),
        ])
    func compare(_ row: Row) throws {
        var commune = try TinyCommune()
        commune.claim("1.1", .met)
        try commune.state("tỷ lệ sạch", row.own)
        try commune.state("tỷ lệ sạch", row.source, by: .source("thong-ke"))
        #expect(commune.codes.filter { $0.hasPrefix("source.") } == [row.code].compactMap { $0 })
        let standing = try commune.row("1.1")
        #expect(standing.support == row.support, "\(standing.reasons)")
        #expect(standing.assurance == row.assurance)
    }

    @Test func `that differ from one another decide nothing alone`() throws {
        var commune = try TinyCommune()
        commune.claim("1.1", .met)
        try commune.state("tỷ lệ sạch", "62", by: .source("a"))
        try commune.state("tỷ lệ sạch", "40", by: .source("b"))
        #expect(try commune.row("1.1").word == .disputed)
    }

    @Test func `are held against rows where nothing is stated`() throws {
        var commune = try TinyCommune()
        commune.claim("1.1", .met)
        try commune.sendHouseholds(10, clean: 9)
        try commune.state("tỷ lệ sạch", "40", by: .source("a"))
        #expect(commune.codes == ["source.differs"])
        #expect(try commune.row("1.1").word == .disputed)
        let text = try #require(commune.findings.first).text
        #expect(text.vi == "Tỷ lệ sạch: biểu chi tiết của xã cho 90 %, nguồn «a» là 40 %.")
        #expect(text.en == "Clean rate: the commune's detail rows give 90 %, the source \"a\" has 40 %.")
    }

    @Test func `are held against rows that better what is stated`() throws {
        var commune = try TinyCommune()
        commune.claim("1.1", .met)
        try commune.state("tỷ lệ sạch", "40")
        try commune.sendHouseholds(10, clean: 9)
        try commune.state("tỷ lệ sạch", "40", by: .source("a"))
        #expect(commune.codes == ["source.differs", "value.recomputed-better"])
        #expect(try commune.row("1.1").word == .disputed)
    }

    @Test func `that agree with rows back them best`() throws {
        var commune = try TinyCommune()
        try commune.sendHouseholds(3, clean: 2)
        try commune.state("tỷ lệ sạch", "66,7", by: .source("a"))
        #expect(try commune.row("1.1").assurance == .a)
    }

    @Test(
        "of yes or no decide where no field is filled, against any claim and document",
        arguments: [("Có", Support.met), ("Không", .notMet)])
    func yesNo(text: String, support: Support) throws {
        var commune = try TinyCommune()
        commune.claim("2", .met)
        try commune.send(
            "văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành"],
            [["2", "5/UBND", "01/02/2019", "UBND"]])
        try commune.state("có nhà văn hóa", text, by: .source("van-hoa"))
        let row = try commune.row("2", .indicator)
        #expect(row.support == support && row.assurance == .a)
    }

    @Test(
        "of yes or no that say no hold a stated yes open",
        arguments: [("Không", Standing.Word.disputed), ("Có", .supported)])
    func yesAgainst(source: String, word: Standing.Word) throws {
        var commune = try TinyCommune()
        commune.claim("2", .met)
        try commune.state("có nhà văn hóa", "Có")
        try commune.send(
            "văn bản", ["chỉ tiêu", "số văn bản", "ngày văn bản", "cơ quan ban hành"],
            [["2", "5/UBND", "01/02/2019", "UBND"]])
        try commune.state("có nhà văn hóa", source, by: .source("van-hoa"))
        #expect(try commune.row("2", .indicator).word == word)
    }

    @Test(
        "make the condition of registration met or not met",
        arguments: [("Có", Standing.Word.supported), ("Không", .notMet)])
    func registered(text: String, word: Standing.Word) throws {
        var commune = try TinyCommune()
        try commune.state("được đăng ký", text, by: .source("registered"))
        #expect(try commune.row("dang-ky").word == word)
    }

    @Test func `about the field of a condition hold it open and ask its department`() throws {
        var commune = try TinyCommune()
        try commune.state("nợ đọng", "0")
        try commune.state("nợ đọng", "150", by: .source("kho-bac"))
        let row = try commune.row("no-dong")
        #expect(row.support == .cannotTell && row.reasons == [.disputed])
        #expect(commune.findings.map(\.owners) == [["so-b"]])
    }
}
