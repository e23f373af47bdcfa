// What people struck through or hid is no part of a value, and stays with the cell as it was.

import Testing

@testable import Sheets

@Suite("Text taken out")
struct TakenOutTextTests {
    private static let strings =
        "<si><r><rPr><strike/></rPr><t>1</t></r><r><t>7,59%</t></r></si><si><r><rPr><strike val=\"0\"/></rPr><t>40</t></r></si>"
        + "<si><r><rPr><strike/></rPr><t>bỏ</t></r></si><si><t>41</t></si>"

    @Test func `a struck run of a shared string is no part of it`() throws {
        let cells = (0..<4).map { "<c r=\"\(["A", "B", "C", "D"][$0])1\" t=\"s\"><v>\($0)</v></c>" }.joined()
        let bytes = XLSXTests.workbook(XLSXTests.row(cells), strings: Self.strings)
        let sheet = try readWorkbook(bytes, named: "a.xlsx").sheets[0]
        #expect(sheet.cells.map(\.value) == ["7,59%", "40", "", "41"])
        #expect(sheet.cells.map(\.raw) == ["17,59%", "40", "bỏ", "41"])
        #expect(sheet.cells.map(\.kind) == [.text, .text, .blank, .text])
    }

    @Test func `a struck run of an inline string is no part of it`() throws {
        let cells = zip(["A", "B", "C", "D"], Self.strings.split(separator: "</si>")).map { column, string in
            "<c r=\"\(column)1\" t=\"inlineStr\"><is>\(string.dropFirst(4))</is></c>"
        }
        let escaped =
            "<c r=\"E1\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>1_x000A_</t></r><r><t>2_x000A_3</t></r></is></c>"
        let bytes = XLSXTests.workbook(XLSXTests.row(cells.joined() + escaped + "<c r=\"F1\"><v>42</v></c>"))
        let sheet = try readWorkbook(bytes, named: "a.xlsx").sheets[0]
        #expect(sheet.cells.map(\.value) == ["7,59%", "40", "", "41", "2\n3", "42"])
        #expect(sheet.cells.map(\.raw) == ["17,59%", "40", "bỏ", "41", "1_x000A_2_x000A_3", "42"])
        #expect(sheet.cells.map(\.kind) == [.text, .text, .blank, .text, .text, .number])
    }

    @Test func `what is struck in an inline string counts against the limit of a cell`() throws {
        let run = "<r><rPr><strike/></rPr><t>\(String(repeating: "a", count: 60))</t></r>"
        let bytes = XLSXTests.workbook(XLSXTests.row("<c r=\"A1\" t=\"inlineStr\"><is>\(run)\(run)</is></c>"))
        var limits = ReadLimits()
        limits.cellBytes = 100
        #expect(throws: SheetsError.self) { try readWorkbook(bytes, named: "a.xlsx", limits: limits) }
    }

    @Test func `what is struck counts against the limit of a cell`() throws {
        let run = "<r><rPr><strike/></rPr><t>\(String(repeating: "a", count: 60))</t></r>"
        let bytes = XLSXTests.workbook(
            XLSXTests.row("<c r=\"A1\" t=\"s\"><v>0</v></c>"), strings: "<si>\(run)\(run)</si>")
        var limits = ReadLimits()
        limits.cellBytes = 100
        #expect(throws: SheetsError.self) { try readWorkbook(bytes, named: "a.xlsx", limits: limits) }
    }

    @Test func `a struck run of XML Spreadsheet 2003 is no part of its cell`() throws {
        let data = "<ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">"
        let row =
            "<Row><Cell>\(data)<S><Font>1</Font></S>7,59%</ss:Data></Cell><Cell>\(data)<B>40</B></ss:Data></Cell></Row>"
        let sheet = try readWorkbook(SpreadsheetMLTests.workbook(row), named: "a.xml").sheets[0]
        #expect(sheet.cells.map(\.value) == ["7,59%", "40"])
        #expect(sheet.cells.map(\.raw) == ["17,59%", "40"])
    }

    @Test(
        "struck and hidden runs of a document are no part of its cells",
        arguments: ["<w:strike/>", "<w:dstrike/>", "<w:vanish/>", "<w:strike w:val=\"true\"/>"])
    func document(_ property: String) throws {
        let struck =
            "<w:tc><w:p><w:r><w:rPr>\(property)</w:rPr><w:t>1</w:t></w:r><w:r><w:t>7,59%</w:t></w:r></w:p></w:tc>"
        let plain = "<w:tc><w:p><w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>40</w:t></w:r></w:p></w:tc>"
        let gone = "<w:tr><w:trPr><w:del/></w:trPr>\(OtherFormatTests.cell("bỏ"))</w:tr>"
        let sheet = try DOCXTests.read(
            "<w:tbl><w:tr>\(struck)\(plain)</w:tr>\(gone)<w:tr>\(OtherFormatTests.cell("sau"))</w:tr></w:tbl>"
        ).sheets[0]
        #expect(sheet.cells.map(\.value) == ["7,59%", "40", "sau"])
        #expect(sheet.cells.map(\.raw) == ["17,59%", "40", "sau"])
        #expect(sheet.cells.map(\.row) == [0, 0, 2])
    }

    @Test func `what a document takes out keeps its tabs, lines and signs in the raw text`() throws {
        let struck =
            "<w:r><w:rPr><w:strike/></w:rPr><w:t>a</w:t><w:tab/><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
        let cell = "<w:tc><w:p>\(struck)<w:r><w:t>b</w:t><w:br/></w:r></w:p>\(OtherFormatTests.paragraph("c"))</w:tc>"
        let sheet = try DOCXTests.read("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>").sheets[0]
        #expect(sheet.cells.map(\.value) == ["b\n\nc"])
        #expect(sheet.cells.map(\.raw) == ["a\t-✓b\n\nc"])
    }

    @Test func `ticks of Wingdings are ticks and no letters of an old encoding`() throws {
        let styles = "<Style ss:ID=\"w\"><Font ss:FontName=\"Wingdings\"/></Style>"
        let row = ["ü", "û", "þ"].map { "<Cell ss:StyleID=\"w\"><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined()
        let text = String(decoding: SpreadsheetMLTests.workbook("<Row>\(row)</Row>"), as: UTF8.self)
        let workbook = try readWorkbook(
            Array(text.replacing("<Styles>", with: "<Styles>" + styles).utf8), named: "a.xml")
        #expect(workbook.sheets[0].cells.map(\.value) == ["✓", "✗", "☑"])
        #expect(workbook.sheets[0].cells.map(\.raw) == ["ü", "û", "þ"])
        #expect(workbook.findings.isEmpty)
        let symbol = "<w:tc><w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p></w:tc>"
        #expect(try listing(DOCXTests.read("<w:tbl><w:tr>\(symbol)</w:tr></w:tbl>")) == ["A1=✓"])
    }
}
