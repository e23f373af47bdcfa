// What programs write beside the plainest way, read as those programs mean it.

import Testing

@testable import Sheets

@Suite("Habits of writers")
struct WriterHabitTests {
    private static func flat(_ cells: String, more: String = "") -> [UInt8] {
        let spaces = ["office", "style", "table", "text"].map {
            "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }
        let open =
            "<office:document \(spaces.joined(separator: " ")) xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
            + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>"
        return Array(
            (open + "<table:table table:name=\"a\"><table:table-row>\(cells)</table:table-row></table:table>\(more)"
                + "</office:spreadsheet></office:body></office:document>").utf8)
    }

    struct Cell: Sendable, CustomTestStringConvertible {
        var attributes: String
        var shown = ""
        var cell: String
        var isTold = false
        var testDescription: String { attributes + shown }
    }

    @Test(
        "of OpenDocument",
        arguments: [
            Cell(attributes: "", shown: "a<text:s text:c=\"5\"/>b<text:s/>c", cell: "text a     b c"),
            Cell(attributes: "office:value-type=\"time\" office:time-value=\"PT14H43M17.829S\"", cell: "date 14:43:18"),
            Cell(attributes: "office:value-type=\"time\" office:time-value=\"PT13H30M\"", cell: "date 13:30:00"),
            Cell(attributes: "office:value-type=\"time\" office:time-value=\"PT1H2M3S\"", cell: "date 01:02:03"),
            Cell(attributes: "office:value-type=\"time\" office:time-value=\"P1DT2H\"", cell: "date 26:00:00"),
            Cell(attributes: "office:value-type=\"time\" office:time-value=\"P\"", cell: "text P", isTold: true),
            Cell(
                attributes: "office:value-type=\"time\" office:time-value=\"-PT1H0M0S\"", cell: "text -PT1H0M0S",
                isTold: true),
            Cell(
                attributes: "office:value-type=\"string\" office:string-value=\"abc\"", shown: "abc hộ",
                cell: "text abc"),
            Cell(
                attributes: "office:value-type=\"string\" office:string-value=\"A &amp; B &lt; C\"", shown: "x",
                cell: "text A & B < C"),
            Cell(
                attributes: "table:formula=\"of:=A1\" office:value-type=\"string\" calcext:value-type=\"string\"",
                shown: "#1", cell: "text #1"),
            Cell(
                attributes: "table:formula=\"of:=A1\" office:value-type=\"string\" office:string-value=\"\""
                    + " calcext:value-type=\"error\"", shown: "#DIV/0!", cell: "error #DIV/0!"),
            Cell(attributes: "table:formula=\"of:=A1\" office:value-type=\"string\"", shown: "#1", cell: "text #1"),
            Cell(attributes: "table:formula=\"of:=A1\"", shown: "Err:502", cell: "error Err:502"),
            Cell(attributes: "table:formula=\"of:=A1\"", shown: "Err: x", cell: "text Err: x"),
            Cell(attributes: "office:value-type=\"float\" office:value=\"1,5\"", cell: "text 1,5", isTold: true),
            Cell(
                attributes: "office:value-type=\"date\" office:date-value=\"2021-13-45\"", cell: "text 2021-13-45",
                isTold: true),
        ])
    func openDocument(_ row: Cell) throws {
        let paragraph = row.shown.isEmpty ? "" : "<text:p>\(row.shown)</text:p>"
        let workbook = try readWorkbook(
            Self.flat("<table:table-cell \(row.attributes)>\(paragraph)</table:table-cell>"), named: "a.fods")
        #expect(workbook.sheets[0].cells.map { "\($0.kind) \($0.value)" } == [row.cell])
        #expect(workbook.findings.map(brief) == (row.isTold ? ["sheets.not-a-number A1"] : []))
    }

    @Test func `formulas of OpenDocument keep their ampersands`() throws {
        let cell =
            "<table:table-cell table:formula=\"of:=[.A1]&amp;&quot;x&quot;\"><text:p>x</text:p></table:table-cell>"
        #expect(try readWorkbook(Self.flat(cell), named: "a.fods").sheets[0][0, 0]?.formula == "of:=[.A1]&\"x\"")
    }

    @Test func `what LibreOffice keeps of other files is no sheet of this one`() throws {
        let cell = "<table:table-row><table:table-cell><text:p>7</text:p></table:table-cell></table:table-row>"
        let other = "<table:table table:name=\"'file:///b.ods'#$Sheet1\"><table:table-source/>\(cell)</table:table>"
        let link = "<table:dde-link><table:table>\(cell)</table:table></table:dde-link>"
        let own = "<table:table-cell><text:p>1</text:p></table:table-cell>"
        let workbook = try readWorkbook(
            Self.flat(own, more: other + "<table:dde-links>\(link)</table:dde-links>"), named: "a.fods")
        #expect(listing(workbook) == ["A1=1"])
        #expect(workbook.findings.map(brief) == ["sheets.sheet-without-table"])
    }

    @Test("of XML Spreadsheet 2003: day numbers under a format of dates", arguments: [false, true])
    func dayNumbers(_ since1904: Bool) throws {
        let styles = "<Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style>"
        let row = "<Row><Cell ss:StyleID=\"d\"><Data ss:Type=\"Number\">42922</Data></Cell></Row>"
        let settings = "<ExcelWorkbook xmlns=\"urn:schemas-microsoft-com:office:excel\"><Date1904/></ExcelWorkbook>"
        let text = String(decoding: SpreadsheetMLTests.workbook(row), as: UTF8.self)
            .replacing("<Styles>", with: (since1904 ? settings : "") + "<Styles>" + styles)
        let cell = try readWorkbook(Array(text.utf8), named: "a.xml").sheets[0][0, 0]
        #expect(cell?.kind == .date && cell?.raw == "42922")
        #expect(cell?.value == (since1904 ? "2021-07-07" : "2017-07-06"))
    }

    @Test func `of XML Spreadsheet 2003: formulas keep their ampersands`() throws {
        let row = "<Row><Cell ss:Formula=\"=A1&amp;&quot;b&quot;\"><Data ss:Type=\"String\">b</Data></Cell></Row>"
        let sheet = try readWorkbook(SpreadsheetMLTests.workbook(row), named: "a.xml").sheets[0]
        #expect(sheet[0, 0]?.formula == "=A1&\"b\"")
    }

    @Test func `comments of OpenDocument keep their lines`() throws {
        let lines = "<text:p>a<text:line-break/>b<text:s/>c</text:p><text:p>d</text:p>"
        let comment = "<office:annotation>\(lines)</office:annotation>"
        let sheet = try readWorkbook(
            Self.flat("<table:table-cell>\(comment)<text:p>x</text:p></table:table-cell>"), named: "a.fods"
        ).sheets[0]
        #expect(sheet[0, 0]?.comment == "a\nb c\nd")
    }

    @Test func `truth values are 1 and 0, however they are written`() throws {
        let words = ["true", "false", "1", "0", "x"]
        let row = words.map { "<Cell><Data ss:Type=\"Boolean\">\($0)</Data></Cell>" }.joined()
        let xml = try readWorkbook(SpreadsheetMLTests.workbook("<Row>\(row)</Row>"), named: "a.xml")
        let cells = words.enumerated().map { "<c r=\"\(["A", "B", "C", "D", "E"][$0])1\" t=\"b\"><v>\($1)</v></c>" }
        let xlsx = try readWorkbook(XLSXTests.workbook(XLSXTests.row(cells.joined())), named: "a.xlsx")
        for workbook in [xml, xlsx] {
            #expect(workbook.sheets[0].cells.map(\.value) == ["1", "0", "1", "0", "x"])
            #expect(workbook.sheets[0].cells.map(\.raw) == words)
            #expect(workbook.findings.map(brief) == ["sheets.not-a-number E1"])
        }
    }

    @Test func `of .xlsx: a date that is none is text, and told`() throws {
        let cells = "<c r=\"A1\" t=\"d\"><v>2021-07-07</v></c><c r=\"B1\" t=\"d\"><v>abc</v></c>"
        let workbook = try readWorkbook(XLSXTests.workbook(XLSXTests.row(cells)), named: "a.xlsx")
        #expect(workbook.sheets[0].cells.map { "\($0.kind) \($0.value)" } == ["date 2021-07-07", "text abc"])
        #expect(workbook.findings.map(brief) == ["sheets.not-a-number B1"])
    }

    @Test func `of .xlsx: the workbook lies where the document's relations say`() throws {
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let parts = [
            "_rels/.rels":
                "<Relationships><Relationship Id=\"a\" Type=\"\(relation)/officeDocument\" Target=\"xl/workbook22.xml\"/></Relationships>",
            "xl/workbook22.xml": "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook22.xml.rels":
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/worksheets/sheet1.xml":
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData></worksheet>",
        ]
        let bytes = ArchiveTests.zip(parts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
        #expect(listing(try readWorkbook(bytes, named: "a.xlsx")) == ["A1=7"])
    }
}
