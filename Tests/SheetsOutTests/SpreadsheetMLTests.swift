// The parts of XML Spreadsheet 2003 that no reader of ours looks at, but Excel does.

import SheetsOut
import Testing

@Suite("XML Spreadsheet 2003 for Excel")
struct SpreadsheetMLTests {
    @Test(
        "says",
        arguments: [
            "<?mso-application progid=\"Excel.Sheet\"?>",
            "<Title>Biểu mẫu thử &lt;1 &amp; 2&gt;</Title>",
            "<NamedRange ss:Name=\"danh_sach\" ss:RefersTo=\"='Danh sách'!R1C1:R2C1\"/>",
            "<NamedRange ss:Name=\"Print_Titles\" ss:RefersTo=\"='Biểu hộ'!R2:R3\"/>",
            "<Cell ss:Index=\"1\" ss:StyleID=\"head\" ss:MergeDown=\"1\">",
            "<Data ss:Type=\"Number\">-1234.5</Data>",
            "<Data ss:Type=\"DateTime\">2021-07-07T00:00:00.000</Data>",
            "<Visible>SheetHidden</Visible>",
            "<SplitHorizontal>3</SplitHorizontal>",
            "<Layout x:Orientation=\"Landscape\"/>",
            "<PaperSizeIndex>9</PaperSizeIndex>",
            "x:Data=\"&amp;L&amp;8Số liệu &amp;&amp; nguồn&amp;R&amp;8&amp;P/&amp;N\"",
            "<Range>R4C3:R10C3</Range>\n<Type>Decimal</Type>\n<Min>0</Min>\n<Max>100</Max>\n<InputTitle>Ngoài khoảng",
            "<Type>List</Type>\n<CellRangeList/>\n<Value>danh_sach</Value>\n<ErrorStyle>Warn</ErrorStyle>",
            "<Type>List</Type>\n<Value>&quot;Đạt,Chưa đạt&quot;</Value>\n<ErrorStyle>Info</ErrorStyle>",
            "<Value1>RC3&gt;100</Value1>\n<Format Style=\"color:#8A1C1C;font-weight:700;background:#F9DADA\"/>",
        ])
    func says(_ part: String) throws {
        #expect(String(decoding: try SampleDraft.workbook.spreadsheetML(), as: UTF8.self).contains(part))
    }
}
