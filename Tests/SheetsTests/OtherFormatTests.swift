// Tables of .docx documents, and XML of the plain row and column kind.

import Testing

@testable import Sheets

@Suite("Documents and plain XML")
struct OtherFormatTests {
    static func docx(_ body: String) -> [UInt8] {
        let head = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        return ArchiveTests.zip([
            ("[Content_Types].xml", Array("<a/>".utf8)),
            ("word/document.xml", Array((head + body + "</w:body></w:document>").utf8)),
        ])
    }

    static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

    static func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }

    @Test func `tables of a document keep places, spans and merges`() throws {
        let rows =
            "<w:tr>" + Self.cell("STT", "<w:vMerge w:val=\"restart\"/>")
            + Self.cell("Kết quả", "<w:gridSpan w:val=\"2\"/>") + Self.cell("Ghi chú") + "</w:tr>"
            + "<w:tr>" + Self.cell("", "<w:vMerge/>") + Self.cell("xã") + Self.cell("huyện") + "<w:tc>"
            + Self.paragraph("một") + Self.paragraph("hai") + "</w:tc></w:tr>"
        let workbook = try readWorkbook(
            Self.docx(
                Self.paragraph("UBND xã Mẫu") + Self.paragraph("") + "<w:tbl>\(rows)</w:tbl>"
                    + Self.paragraph("Người lập")), named: "biểu.docx")
        #expect(workbook.format == .docx)
        #expect(workbook.sheets.map(\.name) == ["Bảng 1", "Văn bản"])
        #expect(
            listing(workbook) == [
                "A1=STT", "B1=Kết quả", "D1=Ghi chú", "B2=xã", "C2=huyện", "D2=một\nhai", "2!A1=UBND xã Mẫu",
                "2!A3=Người lập",
            ])
        #expect(
            workbook.sheets[0].merges == [
                MergedArea(rows: 0...1, columns: 0...0), MergedArea(rows: 0...0, columns: 1...2),
            ])
        #expect(workbook.findings == [])
    }

    @Test func `text moved away or deleted under tracking is not the document's`() throws {
        let run = "<w:r><w:t>\u{111}\u{1EA1}t</w:t></w:r>"
        let cell =
            "<w:tc><w:p><w:del>\(run)</w:del><w:moveFrom>\(run)</w:moveFrom><w:r><w:t>Chưa đạt</w:t></w:r></w:p></w:tc>"
        let workbook = try readWorkbook(Self.docx("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>"), named: "biểu.docx")
        #expect(listing(workbook) == ["A1=Chưa đạt"])
    }

    @Test func `a raised digit is no digit of the number before it`() throws {
        let text = """
            <sst><si><r><t>8,1</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></si>
            <si><r><t>5 m</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r><r><t> đất</t></r></si><si><t>14</t></si></sst>
            """
        var strings = XLSXStrings(limits: ReadLimits())
        _ = try Array(text.utf8).withUnsafeBytes { try parseXML($0, named: "s.xml", into: &strings) }
        let found = (0..<strings.count).compactMap { strings.range(of: $0) }.map {
            String(decoding: strings.arena[$0], as: UTF8.self)
        }
        #expect(found == ["8,1²", "5 m² đất", "14"])
    }

    @Test func `a document without a table is refused in its own words`() {
        let error = #expect(throws: SheetsError.self) {
            try readWorkbook(Self.docx(Self.paragraph("thư")), named: "thư.docx")
        }
        #expect(error?.fault == .noTable)
    }

    @Test func `records of plain XML become rows, one sheet a path`() throws {
        let text = """
            <?xml version="1.0"?><danh_sach xa="Mẫu"><ho ma="H1"><ten>Lò A</ten><so>3</so></ho>
            <ho ma="H2"><ten>Lò B</ten><ghi_chu/><so>0</so></ho><ho ma="H3"><so>4</so><so>5</so></ho></danh_sach>
            """
        let workbook = try readWorkbook(Array(text.utf8), named: "ho.xml")
        #expect(workbook.format == .plainXML)
        #expect(workbook.sheets.map(\.name) == ["/danh_sach/ho", "/danh_sach"])
        #expect(
            listing(workbook) == [
                "A1=ma", "B1=ten", "C1=so", "D1=ghi_chu", "A2=H1", "B2=Lò A", "C2=3", "A3=H2", "B3=Lò B", "C3=0",
                "A4=H3", "C4=4",
                "2!A1=xa", "2!A2=Mẫu",
            ])
        #expect(workbook.findings.map(brief) == ["sheets.repeated-field C4"])
    }
}
