// What writers of .xls do beside the rules, and what is read of it all the same.

import Testing

@testable import Sheets

@Suite("Oddities of .xls")
struct XLSOddityTests {
    private static func cells(_ workbook: Workbook) -> [String] {
        workbook.sheets.flatMap { $0.cells.map { "\($0.kind) \($0.value)" } }
    }

    /// A workbook of Excel 95 in the Vietnamese code page, with an ordinary font and a raised one.
    private static func old(_ records: [UInt8]) -> BIFFFile {
        let fonts = [0, 1].flatMap { raised in
            BIFFFile.record(
                0x31, BIFFFile.shorts(200, 0, 0, 400, raised) + [0, 0, 0, 0, 5] + Array("Arial".utf8))
        }
        return BIFFFile(
            book: BIFFFile.record(0x42, BIFFFile.shorts(1258)) + fonts, sheets: [("a", 0, records)], isOld: true)
    }

    /// `Hệ số 8,1` and a raised 2 in Windows-1258, where two letters are written as two bytes each.
    private static let rich: [UInt8] = Array("H".utf8) + [0xEA, 0xF2, 0x20, 0x73, 0xF4, 0xEC] + Array(" 8,12".utf8)

    @Test func `runs of a text in bytes begin at bytes, not at letters`() throws {
        let runs: [UInt8] = [2, UInt8(Self.rich.count - 1), 1, UInt8(Self.rich.count), 0]
        let record = BIFFFile.record(0xD6, BIFFFile.shorts(0, 0, 0, Self.rich.count) + Self.rich + runs)
        let workbook = try readWorkbook(Self.old(record).bytes, named: "a.xls")
        #expect(Self.cells(workbook) == ["text Hệ số 8,1²"])
    }

    @Test func `two bytes of one letter may lie in two records`() throws {
        let text = Self.rich.dropLast(5)
        let record =
            BIFFFile.record(0x204, BIFFFile.shorts(0, 0, 0, text.count) + text.prefix(2))
            + BIFFFile.record(0x3C, Array(text.dropFirst(2)))
        #expect(Self.cells(try readWorkbook(Self.old(record).bytes, named: "a.xls")) == ["text Hệ số"])
    }

    @Test func `the sign of the dong is one`() throws {
        let record = BIFFFile.record(0x204, BIFFFile.shorts(0, 0, 0, 5) + Array("100 ".utf8) + [0xFE])
        #expect(Self.cells(try readWorkbook(Self.old(record).bytes, named: "a.xls")) == ["text 100 ₫"])
    }

    @Test func `numbers that are none are told`() throws {
        let records = [Double.infinity, -.infinity, Double(bitPattern: 0xFFF4_0000_0000_0001), 1].enumerated().flatMap {
            BIFFFile.record(0x203, BIFFFile.shorts($0, 0, 0) + BIFFFile.number($1))
        }
        let workbook = try readWorkbook(BIFFFile(sheets: [("a", 0, records)]).bytes, named: "a.xls")
        #expect(Self.cells(workbook) == ["text inf", "text -inf", "text nan", "number 1"])
        #expect(workbook.findings.map(brief) == ["A1", "A2", "A3"].map { "sheets.not-a-number \($0)" })
    }

    @Test(
        "a font or format that cannot be read leaves the rest",
        arguments: [
            ("a format of no letters", BIFFFile.record(0x41E, BIFFFile.shorts(164, 0)), false),
            ("a font of no name", BIFFFile.record(0x31, BIFFFile.shorts(200, 0, 0, 400, 0) + [0, 0, 0, 0, 0]), false),
            ("a format cut short", BIFFFile.record(0x41E, BIFFFile.shorts(164)), true),
            ("a font cut short", BIFFFile.record(0x31, BIFFFile.shorts(200, 0)), true),
        ])
    func styles(_ name: String, _ record: [UInt8], _ isDamage: Bool) throws {
        let number = BIFFFile.record(0x203, BIFFFile.shorts(0, 0, 0) + BIFFFile.number(7))
        let workbook = try readWorkbook(
            BIFFFile(book: record, sheets: [("a", 0, number)]).bytes, named: "a.xls")
        #expect(Self.cells(workbook) == ["number 7"])
        #expect(workbook.findings.map(brief) == (isDamage ? ["sheets.damaged-sheet"] : []))
    }

    @Test("the stream's name is one however it is written", arguments: ["WORKBOOK", "workbook", "BOOK"])
    func streamNames(_ name: String) throws {
        let number = BIFFFile.record(0x203, BIFFFile.shorts(0, 0, 0) + BIFFFile.number(7))
        let bytes = BIFFFile.compound(BIFFFile(sheets: [("a", 0, number)]).stream, name: name)
        #expect(Self.cells(try readWorkbook(bytes, named: "a.xls")) == ["number 7"])
    }
}
