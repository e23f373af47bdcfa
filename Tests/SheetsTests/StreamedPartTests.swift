// Parts of office documents that are unpacked while they are read give what parts held in memory give.

import Testing

@testable import Sheets

@Suite("Parts unpacked piece by piece")
struct StreamedPartTests {
    /// The document with every part unpacked while it is read.
    private static func streamed(_ bytes: [UInt8], named name: String) throws -> Workbook {
        var limits = ReadLimits()
        limits.heldPartBytes = 0
        return try readWorkbook(bytes, named: name, limits: limits)
    }

    @Test(
        "the same document is the same",
        arguments: [
            "libreoffice.xlsx", "gnumeric.xlsx", "libreoffice-formulas.xlsx", "libreoffice.docx", "python-docx.docx",
        ])
    func same(_ name: String) throws {
        let bytes = try SharedTableTests.bytes(name)
        let (whole, parts) = (try readWorkbook(bytes, named: name), try Self.streamed(bytes, named: name))
        #expect(parts.format == whole.format)
        #expect(!listing(parts).isEmpty)
        #expect(listing(parts) == listing(whole))
        #expect(parts.sheets.map(\.merges) == whole.sheets.map(\.merges))
        #expect(parts.findings == whole.findings)
        #expect(parts.metadata == whole.metadata)
    }

    /// An .ods tells its type in a part that must be at hand, so only its content is larger than what is held.
    @Test(arguments: ["libreoffice.ods", "gnumeric.ods"])
    func `the content of an .ods is the same`(_ name: String) throws {
        let bytes = try SharedTableTests.bytes(name)
        let whole = try readWorkbook(bytes, named: name)
        var limits = ReadLimits()
        limits.heldPartBytes = 64
        let parts = try readWorkbook(bytes, named: name, limits: limits)
        #expect(parts.format == .ods)
        #expect(listing(parts) == listing(whole))
        #expect(parts.findings == whole.findings)
        #expect(parts.metadata == whole.metadata)
    }

    @Test func `a part of many pieces is whole`() throws {
        let rows = (1...20_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()
        let bytes = XLSXTests.workbook("<sheetData>\(rows)</sheetData>")
        let workbook = try Self.streamed(bytes, named: "a.xlsx")
        #expect(listing(workbook) == (1...20_000).map { "A\($0)=\($0)" })
    }

    @Test(
        "what is wrong with a part is told alike, with the same line",
        arguments: [
            "<sheetData>\n<row></sheetData>", "<sheetData>\n<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\n<row",
            "\n<!DOCTYPE a>", "<sheetData><row r=\"1\"><c r=\"A1\"><v>\u{1}</v></c></row></sheetData>",
        ])
    func faults(_ sheet: String) throws {
        let bytes = XLSXTests.workbook(sheet)
        let whole = #expect(throws: SheetsError.self) { try readWorkbook(bytes, named: "a.xlsx") }
        let parts = #expect(throws: SheetsError.self) { try Self.streamed(bytes, named: "a.xlsx") }
        #expect(parts == whole)
    }

    /// The parts of this file that are read all come before those that are not.
    @Test func `a document that is cut or changed on its way is told alike, wherever`() throws {
        let bytes = try SharedTableTests.bytes("gnumeric.xlsx")
        for index in stride(from: 40, to: 3_500, by: 41) {
            var changed = bytes
            changed[index] ^= 0x55
            for damaged in [changed, Array(bytes.prefix(index))] {
                let whole = Self.outcome { try readWorkbook(damaged, named: "a.xlsx") }
                #expect(Self.outcome { try Self.streamed(damaged, named: "a.xlsx") } == whole, "byte \(index)")
            }
        }
    }

    private static func outcome(_ read: () throws -> Workbook) -> [String] {
        do { return listing(try read()) } catch { return ["\(error)"] }
    }

    @Test func `a part that is named again and again is read no further than the limit`() throws {
        let relations = (1...40).map { SheetPartTests.relation("a.xml", id: "r\($0)") }.joined()
        let sheets = (1...40).map { "<sheet name=\"\($0)\" id=\"r\($0)\"/>" }.joined()
        let space = String(repeating: " ", count: 100_000)
        let bytes = ArchiveTests.zip([
            ("xl/workbook.xml", Array("<workbook><sheets>\(sheets)</sheets></workbook>".utf8)),
            ("xl/_rels/workbook.xml.rels", Array("<Relationships>\(relations)</Relationships>".utf8)),
            ("xl/a.xml", Array("<worksheet>\(space)</worksheet>".utf8)),
        ])
        var limits = ReadLimits()
        limits.expandedBytes = 1 << 20
        for heldPartBytes in [0, 1 << 20] {
            limits.heldPartBytes = heldPartBytes
            let error = #expect(throws: SheetsError.self) { try readWorkbook(bytes, named: "a.xlsx", limits: limits) }
            #expect(error?.fault == .overLimit(.expandedBytes, allowed: 1 << 20))
        }
    }
}
