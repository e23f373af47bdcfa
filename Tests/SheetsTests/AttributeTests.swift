// Attributes of XML files keep the characters that XML writes as references.

import Testing

@testable import Sheets

@Suite("Attributes of XML files")
struct AttributeTests {
    @Test(
        "a sheet's name keeps its characters",
        arguments: [("A &amp; B", "A & B"), ("&amp;#38;", "&#38;"), ("&lt;A&gt; &#38;", "<A> &"), ("A", "A")])
    func names(_ written: String, _ name: String) throws {
        let space = "urn:schemas-microsoft-com:office:spreadsheet"
        let text = """
            <Workbook xmlns="\(space)" xmlns:ss="\(space)"><Worksheet ss:Name="\(written)"><Table><Row><Cell>\
            <Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet></Workbook>
            """
        #expect(try readWorkbook(Array(text.utf8), named: "a.xml").sheets.map(\.name) == [name])
    }
}
