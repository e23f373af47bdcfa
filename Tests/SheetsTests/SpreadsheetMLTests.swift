// XML Spreadsheet 2003: places, types, merges, hidden rows and columns, formulas and comments.

import Testing

@testable import Sheets

@Suite("XML Spreadsheet 2003")
struct SpreadsheetMLTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var table: String
        var cells: [String]
        var findings: [String] = []
        var testDescription: String { name }
    }

    static func workbook(_ table: String) -> [UInt8] {
        let text = """
            <?xml version="1.0"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
             xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"
             xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">
             <DocumentProperties xmlns="urn:schemas-microsoft-com:office:office"><Author>Văn phòng</Author>
              <LastSaved>2021-07-07T01:02:03Z</LastSaved></DocumentProperties>
             <Styles><Style ss:ID="Default" ss:Name="Normal"><Font ss:FontName="Times New Roman"/></Style>
              <Style ss:ID="p"><NumberFormat ss:Format="0.0%"/></Style>
              <Style ss:ID="child" ss:Parent="p"><Font ss:FontName=".VnTime"/></Style>
              <Style ss:ID="capitals"><Font ss:FontName=".VnTimeH"/></Style></Styles>
             <Worksheet ss:Name="Biểu 1"><Table>\(table)</Table></Worksheet>
            </Workbook>
            """
        return Array(text.utf8)
    }

    @Test(
        "keeps the place of every cell",
        arguments: [
            Row(
                name: "a second table below the first",
                table: "<Row><Cell><Data ss:Type=\"String\">a</Data></Cell></Row></Table><Table ss:TopCell=\"5\">"
                    + "<Row><Cell><Data ss:Type=\"String\">b</Data></Cell></Row>",
                cells: ["A1=a", "A5=b"], findings: ["sheets.table-offset"]),
            Row(
                name: "cells in order",
                table:
                    "<Row><Cell><Data ss:Type=\"String\">a</Data></Cell><Cell><Data ss:Type=\"Number\">1.5</Data></Cell></Row>",
                cells: ["A1=a", "B1=1.5"]),
            Row(
                name: "ss:Index of rows and cells",
                table:
                    "<Row ss:Index=\"3\"><Cell ss:Index=\"2\"><Data ss:Type=\"String\">a</Data></Cell><Cell><Data ss:Type=\"String\">b</Data></Cell></Row><Row><Cell><Data ss:Type=\"String\">c</Data></Cell></Row>",
                cells: ["B3=a", "C3=b", "A4=c"]),
            Row(
                name: "ss:Span of rows",
                table: "<Row ss:Span=\"4\"/><Row><Cell><Data ss:Type=\"String\">a</Data></Cell></Row>",
                cells: ["A6=a"]),
            Row(
                name: "MergeAcross moves the next cell",
                table:
                    "<Row><Cell ss:MergeAcross=\"2\"><Data ss:Type=\"String\">a</Data></Cell><Cell><Data ss:Type=\"String\">b</Data></Cell></Row>",
                cells: ["A1=a", "D1=b"]),
            Row(
                name: "MergeDown moves nothing",
                table:
                    "<Row><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">a</Data></Cell></Row><Row><Cell ss:Index=\"2\"><Data ss:Type=\"String\">b</Data></Cell></Row>",
                cells: ["A1=a", "B2=b"]),
            Row(
                name: "a cell without an index beside a merged one",
                table:
                    "<Row><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">a</Data></Cell></Row><Row><Cell><Data ss:Type=\"String\">b</Data></Cell></Row>",
                cells: ["A1=a", "B2=b"], findings: ["sheets.counted-past-merge B2"]),
            Row(
                name: "a value under a merged cell",
                table:
                    "<Row><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">a</Data></Cell></Row><Row><Cell ss:Index=\"1\"><Data ss:Type=\"String\">b</Data></Cell></Row>",
                cells: ["A1=a", "A2=b"], findings: ["sheets.value-under-merge A2"]),
            Row(
                name: "rich text",
                table:
                    "<Row><Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><B>Tiêu </B><Font html:Size=\"9\">chí <I>17</I></Font></ss:Data></Cell></Row>",
                cells: ["A1=Tiêu chí 17"]),
            Row(
                name: "entities, line breaks and CDATA",
                table:
                    "<Row><Cell><Data ss:Type=\"String\">a &amp; b&#10;c &#x1EA1;<![CDATA[<d>]]></Data></Cell></Row>",
                cells: ["A1=a & b\nc ạ<d>"]),
            Row(
                name: "styled empties are no cells",
                table:
                    "<Row><Cell ss:StyleID=\"p\"/><Cell ss:StyleID=\"p\"><Data ss:Type=\"String\"></Data></Cell><Cell><Data ss:Type=\"String\">c</Data></Cell></Row>",
                cells: ["C1=c"]),
            Row(
                name: "long binary tails",
                table:
                    "<Row><Cell><Data ss:Type=\"Number\">0.84999999999999998</Data></Cell><Cell><Data ss:Type=\"Number\">1.5E-3</Data></Cell><Cell><Data ss:Type=\"Number\">-2E3</Data></Cell></Row>",
                cells: ["A1=0.85", "B1=0.0015", "C1=-2000"]),
            Row(
                name: "dates",
                table:
                    "<Row><Cell><Data ss:Type=\"DateTime\">2021-07-07T00:00:00.000</Data></Cell><Cell><Data ss:Type=\"DateTime\">2021-07-07T13:30:00.000</Data></Cell></Row>",
                cells: ["A1=2021-07-07", "B1=2021-07-07T13:30:00"]),
            Row(
                name: "text called a number", table: "<Row><Cell><Data ss:Type=\"Number\">1,5</Data></Cell></Row>",
                cells: ["A1=1,5"],
                findings: ["sheets.not-a-number A1"]),
            Row(
                name: "an unknown type", table: "<Row><Cell><Data ss:Type=\"Money\">1</Data></Cell></Row>",
                cells: ["A1=1"],
                findings: ["sheets.unknown-data-type A1"]),
            Row(
                name: "a formula without a value", table: "<Row><Cell ss:Formula=\"=RC[1]\"/></Row>", cells: ["A1="],
                findings: ["sheets.formula-without-value A1"]),
        ])
    func keepsPlaces(_ row: Row) throws {
        let workbook = try readWorkbook(Self.workbook(row.table), named: "x.xml")
        #expect(workbook.format == .spreadsheetML2003)
        #expect(listing(workbook) == row.cells)
        #expect(workbook.findings.map(brief) == row.findings)
    }

    @Test(
        "what is not of the type that the file gives it is text, and told",
        arguments: [
            ("DateTime", "hôm qua"), ("DateTime", "2021-02-30T00:00:00.000"), ("DateTime", "0000-01-01"),
            ("DateTime", "2021-07-07Z"), ("Boolean", "2"), ("Number", "1,5"),
        ])
    func untrueTypes(_ type: String, _ text: String) throws {
        let workbook = try readWorkbook(
            Self.workbook("<Row><Cell><Data ss:Type=\"\(type)\">\(text)</Data></Cell></Row>"), named: "x.xml")
        #expect(workbook.sheets[0].cells.map(\.kind) == [.text])
        #expect(workbook.findings.map(brief) == ["sheets.not-a-number A1"])
    }

    @Test func `types, percent, formula and comment stay on the cell`() throws {
        let table = """
            <Row><Cell ss:StyleID="p" ss:Formula="=RC[1]/2"><Data ss:Type="Number">0.85</Data></Cell>
            <Cell ss:StyleID="child"><Data ss:Type="Boolean">1</Data></Cell>
            <Cell><Data ss:Type="Error">#DIV/0!</Data><Comment ss:Author="A"><ss:Data><B>Xã:</B> ước</ss:Data></Comment></Cell>
            <Cell ss:StyleID="capitals"><Comment><Data>chỉ ghi chú</Data></Comment></Cell></Row>
            """
        let sheet = try readWorkbook(Self.workbook(table), named: "x.xml").sheets[0]
        let cells = Array(sheet.cells)
        #expect(cells.map(\.kind) == [.number, .boolean, .error, .blank])
        #expect(cells.map(\.isPercent) == [true, true, false, false])
        #expect(cells[0].formula == "=RC[1]/2")
        #expect(cells[0].value == "0.85")
        #expect(cells[2].comment == "Xã: ước")
        #expect(cells[3].comment == "chỉ ghi chú")
        #expect(sheet.storage.records.map(\.marks.font) == [.none, .tcvn3, .none, .tcvn3Capitals])
    }

    @Test func `hidden rows, columns and sheets are marked`() throws {
        var text = String(
            decoding: Self.workbook(
                """
                <Column ss:Index="2" ss:Span="1" ss:Hidden="1"/><Column/>
                <Row><Cell><Data ss:Type="String">a</Data></Cell><Cell><Data ss:Type="String">b</Data></Cell></Row>
                <Row ss:Hidden="1" ss:Span="9"/><Row><Cell ss:Index="4"><Data ss:Type="String">d</Data></Cell></Row>
                """), as: UTF8.self)
        let sheet = try readWorkbook(Array(text.utf8), named: "x.xml").sheets[0]
        #expect(sheet.hiddenColumns.ranges == [1...2])
        #expect(sheet.hiddenRows.ranges == [1...10])
        #expect(sheet.cells.map(\.isHidden) == [false, true, false])
        #expect(sheet[11, 3]?.value == "d")
        text = text.replacing(
            "</Table>", with: "</Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>")
        #expect(try readWorkbook(Array(text.utf8), named: "x.xml").sheets[0].isHidden)
    }

    @Test func `merged areas know their anchor`() throws {
        let table =
            "<Row ss:Index=\"2\"><Cell ss:Index=\"2\" ss:MergeAcross=\"1\" ss:MergeDown=\"2\"><Data ss:Type=\"String\">a</Data></Cell></Row>"
        let sheet = try readWorkbook(Self.workbook(table), named: "x.xml").sheets[0]
        let anchor = CellPlace(row: 1, column: 1)
        #expect(sheet.owner(of: CellPlace(row: 3, column: 2)) == anchor)
        #expect(sheet.owner(of: anchor) == anchor)
        #expect(sheet.owner(of: CellPlace(row: 4, column: 2)) == nil)
        #expect(sheet.owner(of: CellPlace(row: 0, column: 0)) == nil)
        #expect(sheet.merges == [MergedArea(rows: 1...3, columns: 1...2)])
    }

    @Test func `the file's own account of itself is kept`() throws {
        let metadata = try readWorkbook(Self.workbook(""), named: "x.xml").metadata
        #expect(metadata.author == "Văn phòng")
        #expect(metadata.savedAt == "2021-07-07T01:02:03Z")
    }

    @Test func `a glance stops inside the first sheet that is long enough`() throws {
        let rows = (1...100).map { "<Row><Cell><Data ss:Type=\"Number\">\($0)</Data></Cell></Row>" }.joined()
        let workbook = try peekWorkbook(Self.workbook(rows), named: "x.xml", maxRows: 2)
        #expect(workbook.isPartial)
        #expect(listing(workbook) == ["A1=1", "A2=2"])
    }
}
