// What a number format says: dates are told from durations, and both from numbers.

import Testing

@testable import Sheets

@Suite("Number formats")
struct NumberStyleTests {
    @Test(
        "say how a number is shown",
        arguments: [
            ("", NumberStyle.general), ("General", .general), ("@", .text), ("0.0%", .percent), ("#,##0.00", .number),
            ("dd/mm/yyyy", .date), ("[$-42A]d mmmm yyyy", .date), ("[Red]hh:mm", .date), ("mm:ss", .date),
            ("[<=40000]dd/mm;0", .date), ("[h]:mm", .number), ("[hh]:mm:ss", .number), ("[H]:MM", .number),
            ("[m]", .number), ("[mm]:ss", .number), ("[ss].00", .number), ("[Red][h]:mm", .number),
            ("[h] \"giờ\"", .number), ("\"[h]\" dd/mm", .date), ("[]yyyy", .date), ("[Mau]d", .date),
        ])
    func code(_ code: String, _ style: NumberStyle) {
        #expect(NumberStyle(formatCode: code) == style)
    }

    @Test(
        "known by number", arguments: [(14, NumberStyle.date), (45, .date), (46, .number), (47, .date), (9, .percent)])
    func builtIn(_ number: Int, _ style: NumberStyle) {
        #expect(NumberStyle(builtIn: number) == style)
    }

    @Test func `a duration stays the number that the file has`() throws {
        let cells =
            "<c r=\"A1\" s=\"5\"><v>1.5</v></c><c r=\"B1\" s=\"6\"><v>0.25</v></c><c r=\"C1\" s=\"1\"><v>44384</v></c>"
        let sheet = try readWorkbook(XLSXTests.workbook(XLSXTests.row(cells)), named: "a.xlsx").sheets[0]
        #expect(
            sheet.cells.map { "\($0.kind) \($0.value) \($0.raw)" } == [
                "number 1.5 1.5", "number 0.25 0.25", "date 2021-07-07 44384",
            ])
    }

    @Test(
        "a duration of XML Spreadsheet 2003 is the number of days that its moment stands for",
        arguments: [
            ("1900-01-01T12:00:00.000", false, "number 1.5"), ("1899-12-31T06:00:00.000", false, "number 0.25"),
            ("1900-02-28T12:00:00.000", false, "number 59.5"), ("1900-03-01T12:00:00.000", false, "number 61.5"),
            ("1904-01-02T12:00:00.000", true, "number 1.5"), ("1904-03-01T00:00:00.000", true, "number 60"),
            ("2021-07-07T00:00:00.000", false, "date 2021-07-07"), ("1899-12-30T06:00:00.000", false, "date 06:00:00"),
            ("1900-01-01T24:00:00.000", false, "date 1900-01-01T24:00:00"),
        ])
    func durations(_ moment: String, _ since1904: Bool, _ cell: String) throws {
        let styles = "<Style ss:ID=\"d\"><NumberFormat ss:Format=\"[h]:mm\"/></Style>"
        let settings = "<ExcelWorkbook xmlns=\"urn:schemas-microsoft-com:office:excel\"><Date1904/></ExcelWorkbook>"
        let row = "<Row><Cell ss:StyleID=\"d\"><Data ss:Type=\"DateTime\">\(moment)</Data></Cell></Row>"
        let text = String(decoding: SpreadsheetMLTests.workbook(row), as: UTF8.self)
            .replacing("<Styles>", with: (since1904 ? settings : "") + "<Styles>" + styles)
        let sheet = try readWorkbook(Array(text.utf8), named: "a.xml").sheets[0]
        #expect(sheet.cells.map { "\($0.kind) \($0.value)" } == [cell])
        #expect(sheet.cells.map(\.raw) == [moment])
    }

    @Test func `a duration of OpenDocument is a number of days, a time of day is none`() throws {
        let spaces = ["office", "style", "table", "number"].map {
            "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0 == "number" ? "datastyle" : $0):1.0\""
        }
        let styles = ["false", "true"].map {
            "<number:time-style style:name=\"n\($0)\" number:truncate-on-overflow=\"\($0)\"/>"
                + "<style:style style:name=\"\($0)\" style:data-style-name=\"n\($0)\"/>"
        }
        let cells = ["false", "true"].map {
            "<table:table-cell table:style-name=\"\($0)\" office:value-type=\"time\" office:time-value=\"PT36H00M00S\"/>"
        }
        let text =
            "<office:document \(spaces.joined(separator: " ")) office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
            + "<office:automatic-styles>\(styles.joined())</office:automatic-styles><office:body><office:spreadsheet>"
            + "<table:table table:name=\"a\"><table:table-row>\(cells.joined())</table:table-row></table:table>"
            + "</office:spreadsheet></office:body></office:document>"
        let sheet = try readWorkbook(Array(text.utf8), named: "a.fods").sheets[0]
        #expect(sheet.cells.map { "\($0.kind) \($0.value)" } == ["number 1.5", "date 36:00:00"])
        #expect(sheet.cells.map(\.raw) == ["PT36H00M00S", "PT36H00M00S"])
    }

    @Test func `a duration of an old workbook stays a number`() throws {
        let code = BIFFFile.record(0x41E, BIFFFile.shorts(164, 6) + [0] + Array("[h]:mm".utf8))
        let formats = [164, 46, 14].flatMap { BIFFFile.record(0xE0, BIFFFile.shorts(0, $0)) }
        let cells = (0..<3).flatMap { BIFFFile.record(0x203, BIFFFile.shorts(0, $0, $0) + BIFFFile.number(44_384.5)) }
        let workbook = try readWorkbook(BIFFFile(book: code + formats, sheets: [("a", 0, cells)]).bytes, named: "a.xls")
        #expect(listing(workbook) == ["A1=44384.5", "B1=44384.5", "C1=2021-07-07T12:00:00"])
    }
}
