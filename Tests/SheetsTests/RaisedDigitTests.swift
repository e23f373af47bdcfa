// Raised runs of rich text, in every format that has them: their digits stay raised.

import Testing

@testable import Sheets

@Suite("Raised digits")
struct RaisedDigitTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var testDescription: String { name }
    }

    private static let shared =
        "<si><r><t>95</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si>"
        + "<si><r><t>5 m</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r><r><t> 3</t></r></si>"
    private static let inline =
        "<c r=\"A1\" t=\"inlineStr\"><is><r><t>95</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></is></c>"
        + "<c r=\"B1\" t=\"inlineStr\"><is><r><t>5 m</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r>"
        + "<r><rPr><vertAlign val=\"baseline\"/></rPr><t> 3</t></r></is></c><c r=\"C1\"><v>40</v></c>"
    private static let excel =
        "<Row><Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">95<Sup><Font>1</Font></Sup></ss:Data></Cell>"
        + "<Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><B>5 m<Sup>2</Sup></B> 3</ss:Data></Cell>"
        + "<Cell><Data ss:Type=\"Number\">40</Data></Cell></Row>"

    @Test(
        "stay raised",
        arguments: [
            Row(
                name: "shared strings of .xlsx",
                bytes: XLSXTests.workbook(
                    XLSXTests.row(
                        "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\"><v>40</v></c>"),
                    strings: shared)),
            Row(name: "inline strings of .xlsx", bytes: XLSXTests.workbook(XLSXTests.row(inline))),
            Row(name: "XML Spreadsheet 2003", bytes: SpreadsheetMLTests.workbook(excel)),
            Row(name: "OpenDocument", bytes: openDocument),
        ])
    func stayRaised(_ row: Row) throws {
        let workbook = try readWorkbook(row.bytes, named: "a")
        #expect(listing(workbook) == ["A1=95¹", "B1=5 m² 3", "C1=40"])
    }

    private static let openDocument = Array(
        """
        <?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
         xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
         xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
        <office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
        <style:style style:name="T2" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style>
        <style:style style:name="T3" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style></office:automatic-styles>
        <office:body><office:spreadsheet><table:table table:name="B"><table:table-row>
        <table:table-cell office:value-type="string"><text:p>95<text:span text:style-name="T1">1</text:span></text:p></table:table-cell>
        <table:table-cell office:value-type="string"><text:p>5 m<text:span text:style-name="T2"><text:span>2</text:span></text:span><text:span text:style-name="T3"> 3</text:span></text:p></table:table-cell>
        <table:table-cell office:value-type="float" office:value="40"><text:p>40</text:p></table:table-cell>
        </table:table-row></table:table></office:spreadsheet></office:body></office:document>
        """.utf8)

    @Test func `stay raised in tables of .docx`() throws {
        let run = "<w:r><w:t>95</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>14</w:t></w:r>"
        let cell = "<w:tc><w:p>\(run)<w:r><w:t>; 6</w:t></w:r></w:p></w:tc>"
        let workbook = try readWorkbook(
            OtherFormatTests.docx("<w:tbl><w:tr>\(cell)</w:tr></w:tbl>"), named: "biểu.docx")
        #expect(listing(workbook) == ["A1=95¹⁴; 6"])
    }
}
