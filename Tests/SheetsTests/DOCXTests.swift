// Tables of .docx documents as word processors write them: with properties, grids, frames and tables inside cells.

import Testing

@testable import Sheets

@Suite("Tables of documents")
struct DOCXTests {
    static func read(_ body: String) throws -> Workbook {
        try readWorkbook(OtherFormatTests.docx(body), named: "biểu.docx")
    }

    static let row = "<w:tr>\(OtherFormatTests.cell("STT"))\(OtherFormatTests.cell("Thôn"))</w:tr>"

    @Test("written by a word processor are read whole", arguments: ["python-docx.docx", "libreoffice.docx"])
    func written(_ name: String) throws {
        let workbook = try SharedTableTests.read(name)
        #expect(workbook.format == .docx)
        #expect(workbook.sheets.map(\.name) == ["Bảng 1", "Bảng 2", "Văn bản"])
        #expect(
            listing(workbook).filter { !$0.hasPrefix("3!") } == [
                "A1=STT", "B1=Kết quả", "D1=Ghi chú", "B2=xã", "C2=huyện", "A3=1", "B3=95", "C3=80,5",
                "D3=xem\ntrong\nbảng", "A4=2", "B4=12", "C4=7¹", "D4=có", "2!A1=b00", "2!B1=b01", "2!A2=b10",
                "2!B2=b11",
            ])
        #expect(workbook.sheets[2].cells.map(\.value) == ["UBND xã Mẫu", "Người lập"])
        #expect(
            workbook.sheets[0].merges == [
                MergedArea(rows: 0...1, columns: 0...0), MergedArea(rows: 0...0, columns: 1...2),
                MergedArea(rows: 0...1, columns: 3...3),
            ])
        #expect(workbook.findings == [])
    }

    @Test(
        "are read with whatever stands before, around and after their rows",
        arguments: [
            "<w:tblPr/>ROW", "<w:tblPr><w:tblW w:w=\"0\"/></w:tblPr>ROW",
            "<w:tblGrid><w:gridCol w:w=\"9\"/><w:gridCol/></w:tblGrid>ROW",
            "<w:bookmarkStart/>ROW<w:bookmarkEnd/>",
            "<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>ROW</w:sdtContent></w:sdt>",
            "<w:ins>ROW</w:ins>",
        ])
    func surroundings(_ table: String) throws {
        let workbook = try Self.read("<w:tbl>\(table.replacing("ROW", with: Self.row))</w:tbl>")
        #expect(listing(workbook) == ["A1=STT", "B1=Thôn"])
    }

    @Test func `a table inside a cell leaves the cell's own span and place alone`() throws {
        let inner =
            "<w:tbl><w:tblPr/><w:tr>\(OtherFormatTests.cell("trong", "<w:gridSpan w:val=\"3\"/><w:vMerge/>"))</w:tr></w:tbl>"
        let outer = "<w:tc><w:tcPr/>\(OtherFormatTests.paragraph("ngoài"))\(inner)<w:p/></w:tc>"
        let workbook = try Self.read("<w:tbl><w:tblPr/><w:tr>\(outer)\(OtherFormatTests.cell("sau"))</w:tr></w:tbl>")
        #expect(listing(workbook) == ["A1=ngoài\ntrong", "B1=sau"])
        #expect(workbook.sheets[0].merges == [])
    }

    @Test func `what a cell was before a tracked change counts for nothing`() throws {
        let former = "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"4\"/></w:tcPr></w:tcPrChange>"
        let workbook = try Self.read(
            "<w:tbl><w:tr>\(OtherFormatTests.cell("a", former))\(OtherFormatTests.cell("b"))</w:tr></w:tbl>")
        #expect(listing(workbook) == ["A1=a", "B1=b"])
    }

    @Test func `tab stops and blank paragraphs are no text`() throws {
        let stop = "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
        let cells =
            "<w:tc><w:p>\(stop)</w:p><w:p/></w:tc><w:tc><w:p/><w:p>\(stop)<w:r><w:t>5</w:t></w:r></w:p><w:p/></w:tc>"
        #expect(listing(try Self.read("<w:tbl><w:tr>\(cells)</w:tr></w:tbl>")) == ["B1=5"])
    }

    @Test func `a table in a frame of a paragraph is a table, and the paragraph keeps its text`() throws {
        let frame =
            "<w:r><w:txbxContent>\(OtherFormatTests.paragraph("khung"))<w:tbl>\(Self.row)</w:tbl></w:txbxContent></w:r>"
        let workbook = try Self.read("<w:p><w:r><w:t>trước</w:t></w:r>\(frame)<w:r><w:t>sau</w:t></w:r></w:p>")
        #expect(listing(workbook) == ["A1=STT", "B1=Thôn", "2!A1=trước\nkhung", "2!A2=sau"])
    }
}
