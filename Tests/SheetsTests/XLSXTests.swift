// The ways in which .xlsx writes values: each with its kind, text, raw text, formula and style.

import Testing

@testable import Sheets

@Suite(".xlsx cells")
struct XLSXTests {
    static func workbook(_ sheet: String, properties: String = "", strings: String = "", more: [String: String] = [:])
        -> [UInt8]
    {
        let rels =
            "<Relationships>\(["sheet1", "sheet2"].map { "<Relationship Id=\"\($0)\" Target=\"worksheets/\($0).xml\"/>" }.joined())</Relationships>"
        let styles = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>
            <fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="0" fontId="1"/><xf numFmtId="22"/>
            <xf numFmtId="46"/><xf numFmtId="165"/></cellXfs>
            </styleSheet>
            """
        let sheets =
            "<sheets><sheet name=\"Biểu 1\" id=\"sheet1\"/><sheet name=\"ẩn\" state=\"veryHidden\" id=\"sheet2\"/></sheets>"
        let parts = [
            "xl/workbook.xml": "<workbook>\(properties)\(sheets)</workbook>", "xl/_rels/workbook.xml.rels": rels,
            "xl/styles.xml": styles, "xl/sharedStrings.xml": "<sst>\(strings)</sst>",
            "xl/worksheets/sheet1.xml": "<worksheet>\(sheet)</worksheet>",
            "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>",
        ].merging(more) { $1 }
        return ArchiveTests.zip(parts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
    }

    static func row(_ cells: String) -> String { "<sheetData><row r=\"1\">\(cells)</row></sheetData>" }

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var cell: String
        var kind: CellKind
        var value: String
        var raw: String?
        var formula: String?
        var testDescription: String { name }
    }

    @Test(
        "are read as what they are",
        arguments: [
            Row(name: "a number", cell: "<c r=\"A1\"><v>12.5</v></c>", kind: .number, value: "12.5"),
            Row(
                name: "a long tail", cell: "<c r=\"A1\"><v>0.84999999999999998</v></c>", kind: .number, value: "0.85",
                raw: "0.84999999999999998"),
            Row(
                name: "an exponent", cell: "<c r=\"A1\"><v>1.5E-3</v></c>", kind: .number, value: "0.0015",
                raw: "1.5E-3"),
            Row(name: "a shared string", cell: "<c r=\"A1\" t=\"s\"><v>0</v></c>", kind: .text, value: "Chưa đạt"),
            Row(
                name: "a shared string in runs", cell: "<c r=\"A1\" t=\"s\"><v>1</v></c>", kind: .text,
                value: "Tỷ lệ hộ"),
            Row(name: "a number among blanks", cell: "<c r=\"A1\"><v>\n 12.5 </v></c>", kind: .number, value: "12.5"),
            Row(
                name: "a shared string among blanks", cell: "<c r=\"A1\" t=\"s\"><v> 0\n</v></c>", kind: .text,
                value: "Chưa đạt"),
            Row(
                name: "a text of blanks", cell: "<c r=\"A1\" t=\"str\"><v> a </v></c>", kind: .text, value: " a "),
            Row(
                name: "an inline string", cell: "<c r=\"A1\" t=\"inlineStr\"><is><t>Đạt</t></is></c>", kind: .text,
                value: "Đạt"),
            Row(
                name: "an escaped line break", cell: "<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000A_b</t></is></c>",
                kind: .text, value: "a\nb", raw: "a_x000A_b"),
            Row(
                name: "a date by its format", cell: "<c r=\"A1\" s=\"1\"><v>44384</v></c>", kind: .date,
                value: "2021-07-07", raw: "44384"),
            Row(
                name: "a date and time", cell: "<c r=\"A1\" s=\"4\"><v>44384.5625</v></c>", kind: .date,
                value: "2021-07-07T13:30:00", raw: "44384.5625"),
            Row(
                name: "a date written out", cell: "<c r=\"A1\" t=\"d\"><v>2021-07-07T00:00:00</v></c>", kind: .date,
                value: "2021-07-07", raw: "2021-07-07T00:00:00"),
            Row(name: "a truth value", cell: "<c r=\"A1\" t=\"b\"><v>1</v></c>", kind: .boolean, value: "1"),
            Row(name: "an error", cell: "<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", kind: .error, value: "#REF!"),
            Row(
                name: "a formula with its value", cell: "<c r=\"A1\"><f>B1+C1</f><v>7</v></c>", kind: .number,
                value: "7", formula: "=B1+C1"),
            Row(
                name: "a formula of text", cell: "<c r=\"A1\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>",
                kind: .text, value: "ab", formula: "=\"a\"&\"b\""),
            Row(
                name: "a formula without a value", cell: "<c r=\"A1\"><f>B1</f></c>", kind: .blank, value: "",
                formula: "=B1"),
        ])
    func cells(_ row: Row) throws {
        let strings = "<si><t>Chưa đạt</t></si><si><r><t>Tỷ lệ </t></r><r><t>hộ</t></r><rPh><t>x</t></rPh></si>"
        let sheet = try readWorkbook(Self.workbook(Self.row(row.cell), strings: strings), named: "a.xlsx").sheets[0]
        let cell = try #require(sheet[0, 0])
        #expect(cell.kind == row.kind)
        #expect(cell.value == row.value)
        #expect(cell.raw == row.raw ?? row.value)
        #expect(cell.formula == row.formula)
    }

    @Test func `dates count from 1904 where the workbook says so, and percent formats are known`() throws {
        let cells =
            "<c r=\"A1\" s=\"1\"><v>42922</v></c><c r=\"B1\" s=\"2\"><v>0.85</v></c>"
            + "<c r=\"C1\" s=\"4\"><v>0.5625</v></c><c r=\"D1\" s=\"1\"><v>0</v></c>"
        let workbook = try readWorkbook(
            Self.workbook(Self.row(cells), properties: "<workbookPr date1904=\"1\"/>"), named: "a.xlsx")
        #expect(listing(workbook) == ["A1=2021-07-07", "B1=0.85", "C1=13:30:00", "D1=00:00:00"])
        #expect(workbook.sheets[0].cells.map(\.isPercent) == [false, true, false, false])
    }

    @Test func `fonts, hidden parts, merged cells, comments and what the file says of itself are kept`() throws {
        let sheet = """
            <cols><col min="3" max="4" hidden="1"/></cols>
            <sheetData><row r="1"><c r="A1" s="3" t="inlineStr"><is><t>®Êt</t></is></c></row>
            <row r="5" hidden="1"><c r="C5"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>
            """
        let workbook = try readWorkbook(
            Self.workbook(
                sheet,
                more: [
                    "xl/worksheets/_rels/sheet1.xml.rels":
                        "<Relationships><Relationship Id=\"r\" Type=\"a/comments\" Target=\"../comments1.xml\"/></Relationships>",
                    "xl/comments1.xml":
                        "<comments><commentList><comment ref=\"C5\"><text><r><t>ước_x000A_tính</t></r></text></comment></commentList></comments>",
                    "docProps/core.xml":
                        "<p xmlns:dc=\"a\"><dc:creator>Văn phòng</dc:creator><modified>2021-07-07T01:02:03Z</modified></p>",
                    "docProps/app.xml": "<Properties><Application>Microsoft Excel</Application></Properties>",
                ]), named: "a.xlsx")
        let first = workbook.sheets[0]
        #expect(listing(workbook) == ["A1=đất", "C5=1"])
        #expect(first[0, 0]?.decoding?.encoding == .tcvn3)
        #expect(first[4, 2]?.comment == "ước\ntính")
        #expect(first[4, 2]?.isHidden == true)
        #expect(first.hiddenRows.ranges == [4...4])
        #expect(first.hiddenColumns.ranges == [2...3])
        #expect(first.merges == [MergedArea(rows: 0...1, columns: 0...1)])
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
        #expect(workbook.metadata.author == "Văn phòng")
        #expect(workbook.metadata.savedAt == "2021-07-07T01:02:03Z")
        #expect(workbook.metadata.application == "Microsoft Excel")
    }

    @Test func `a formula whose value is missing is asked about, and a number that is none stays text`() throws {
        let cells = "<c r=\"A1\"><f>B1</f></c><c r=\"B1\"><v>5a</v></c>"
        let workbook = try readWorkbook(Self.workbook(Self.row(cells)), named: "a.xlsx")
        #expect(workbook.findings.map(brief) == ["sheets.formula-without-value A1", "sheets.not-a-number B1"])
        #expect(workbook.sheets[0][0, 1]?.kind == .text)
    }
}
