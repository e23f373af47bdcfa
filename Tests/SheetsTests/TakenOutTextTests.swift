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

    private static let book = """
        <styleSheet><fonts><font><name val="Arial"/></font><font><strike/></font><font><strike val="0"/></font></fonts>
        <cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>
        """

    @Test func `a cell of .xlsx that its font strikes through is read, and asked about`() throws {
        let cells =
            "<c r=\"A1\" s=\"1\"><v>7</v></c><c r=\"B1\" s=\"2\"><v>8</v></c><c r=\"C1\" s=\"1\"/>"
            + "<c r=\"D1\" s=\"1\" t=\"inlineStr\"><is><t>bỏ</t></is></c>"
        let workbook = try readWorkbook(
            XLSXTests.workbook(XLSXTests.row(cells), more: ["xl/styles.xml": Self.book]), named: "a.xlsx")
        #expect(listing(workbook) == ["A1=7", "B1=8", "D1=bỏ"])
        #expect(workbook.findings.map(brief) == ["sheets.struck-cell A1", "sheets.struck-cell D1"])
        #expect(workbook.findings.map(\.severity) == [.warning, .warning])
    }

    @Test func `a cell of XML Spreadsheet 2003 that its style strikes through is read, and asked about`() throws {
        let styles =
            "<Style ss:ID=\"g\"><Font ss:StrikeThrough=\"1\"/></Style><Style ss:ID=\"con\" ss:Parent=\"g\"/>"
            + "<Style ss:ID=\"khong\" ss:Parent=\"g\"><Font ss:StrikeThrough=\"0\"/></Style>"
        let row = ["g", "con", "khong", "Default", "g"].enumerated().map { index, style in
            "<Cell ss:StyleID=\"\(style)\"><Data ss:Type=\"Number\">\(index < 4 ? "\(index)" : "")</Data></Cell>"
        }
        let text = String(decoding: SpreadsheetMLTests.workbook("<Row>\(row.joined())</Row>"), as: UTF8.self)
        let workbook = try readWorkbook(
            Array(text.replacing("<Styles>", with: "<Styles>" + styles).utf8), named: "a.xml")
        #expect(listing(workbook) == ["A1=0", "B1=1", "C1=2", "D1=3"])
        #expect(workbook.findings.map(brief) == ["sheets.struck-cell A1", "sheets.struck-cell B1"])
    }

    @Test func `what a cell's font strikes through does not touch runs that say how they look themselves`() throws {
        let struck = "<r><rPr><strike/></rPr><t>1</t></r>"
        let own = "\(struck)<r><rPr><sz val=\"9\"/></rPr><t>7</t></r>"
        let plain = "\(struck)<r><t>7</t></r>"
        let shared = (0..<2).map { "<c r=\"\(["A", "B"][$0])1\" s=\"1\" t=\"s\"><v>\($0)</v></c>" }
        let inline = zip(["C", "D"], [own, plain]).map {
            "<c r=\"\($0)1\" s=\"1\" t=\"inlineStr\"><is>\($1)</is></c>"
        }
        let bytes = XLSXTests.workbook(
            XLSXTests.row((shared + inline).joined()), strings: "<si>\(own)</si><si>\(plain)</si>",
            more: ["xl/styles.xml": Self.book])
        let workbook = try readWorkbook(bytes, named: "a.xlsx")
        #expect(workbook.sheets[0].cells.map(\.value) == ["7", "7", "7", "7"])
        #expect(workbook.findings.map(brief) == ["sheets.struck-cell B1", "sheets.struck-cell D1"])
    }

    private static let spans = """
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
        <office:automatic-styles>
        <style:style style:name="g"><style:text-properties style:text-line-through-style="solid"/></style:style>
        <style:style style:name="k" style:parent-style-name="g">
        <style:text-properties style:text-line-through-style="none"/></style:style>
        <style:style style:name="c" style:parent-style-name="g"/>
        <style:style style:name="m"><style:text-properties style:text-position="super 58%"/></style:style>
        </office:automatic-styles><office:body><office:spreadsheet><table:table table:name="a"><table:table-row>
        <table:table-cell><text:p><text:span text:style-name="g">1<text:s/></text:span>7,5<text:span
        text:style-name="m">2</text:span></text:p><text:p>x</text:p></table:table-cell>
        <table:table-cell><text:p><text:span text:style-name="g">bỏ</text:span></text:p></table:table-cell>
        <table:table-cell table:style-name="c" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>
        <table:table-cell table:style-name="k"><text:p>8</text:p></table:table-cell>
        <table:table-cell><text:p>9</text:p></table:table-cell>
        </table:table-row></table:table></office:spreadsheet></office:body></office:document>
        """

    @Test func `a struck span of OpenDocument is no part of its cell; a struck cell is read, and asked about`() throws {
        let workbook = try readWorkbook(Array(Self.spans.utf8), named: "a.fods")
        #expect(workbook.sheets[0].cells.map(\.value) == ["7,5²\nx", "", "7", "8", "9"])
        #expect(workbook.sheets[0].cells.map(\.raw) == ["1 7,52\nx", "bỏ", "7", "8", "9"])
        #expect(workbook.findings.map(brief) == ["sheets.struck-cell C1"])
    }

    @Test func `a span inside another stands as it says itself, and struck lines leave no line break`() throws {
        let text = Self.spans.replacing(
            "<text:p><text:span text:style-name=\"g\">bỏ</text:span></text:p>",
            with:
                "<text:p><text:span text:style-name=\"g\">8 <text:span text:style-name=\"k\">12</text:span></text:span></text:p>"
                + "</table:table-cell><table:table-cell><text:p><text:span text:style-name=\"g\">a</text:span></text:p>"
                + "<text:p><text:span text:style-name=\"g\">b</text:span></text:p><text:p>7</text:p>"
                + "</table:table-cell><table:table-cell><text:p><text:span text:style-name=\"g\">a</text:span></text:p>"
                + "<text:p><text:span text:style-name=\"g\">b</text:span></text:p>")
        let sheet = try readWorkbook(Array(text.utf8), named: "a.fods").sheets[0]
        #expect(sheet.cells.map(\.value).dropFirst().prefix(3) == ["12", "7", ""])
        #expect(sheet.cells.map(\.raw).dropFirst().prefix(3) == ["8 12", "a\nb\n7", "a\nb"])
    }

    @Test func `blanks by number count against the limit of a cell`() throws {
        let blanks = String(repeating: "<text:s text:c=\"60\"/>", count: 3)
        let text = Self.spans.replacing("<text:p>9</text:p>", with: "<text:p>9\(blanks)</text:p>")
        var limits = ReadLimits()
        limits.cellBytes = 150
        let error = #expect(throws: SheetsError.self) {
            try readWorkbook(Array(text.utf8), named: "a.fods", limits: limits)
        }
        #expect(error?.fault == .overLimit(.cellBytes, allowed: 150))
    }

    @Test func `a run of .docx goes on as it began behind a frame inside it`() throws {
        let frame = "<w:txbxContent><w:p><w:r><w:t>9</w:t></w:r></w:p></w:txbxContent>"
        let run = "<w:r><w:rPr><w:strike/></w:rPr><w:t>8</w:t>\(frame)<w:t>7</w:t></w:r><w:r><w:t>6</w:t></w:r>"
        let sheet = try DOCXTests.read("<w:tbl><w:tr><w:tc><w:p>\(run)</w:p></w:tc></w:tr></w:tbl>").sheets[0]
        #expect(sheet.cells.map(\.raw) == ["8976"])
        #expect(sheet.cells.map(\.value) == ["96"])
    }

    @Test func `a cell of .xls that its font strikes through is read, and asked about`() throws {
        let cells = [0, 1].flatMap { BIFFFile.record(0x203, BIFFFile.shorts(0, $0, $0) + BIFFFile.number(7)) }
        let workbook = try readWorkbook(
            BIFFFile(book: Self.fonts + Self.formats, sheets: [("a", 0, cells)]).bytes, named: "a.xls")
        #expect(listing(workbook) == ["A1=7", "B1=7"])
        #expect(workbook.findings.map(brief) == ["sheets.struck-cell B1"])
    }

    /// Fonts 0 and 1 are plain and struck through; formats 0 and 1 have one each.
    private static let fonts = [0, 8].flatMap {
        BIFFFile.record(0x31, BIFFFile.shorts(200, $0, 0, 400, 0) + [0, 0, 0, 0, 1, 0] + Array("A".utf8))
    }
    private static let formats = [0, 1].flatMap {
        BIFFFile.record(0xE0, BIFFFile.shorts($0, 0) + [UInt8](repeating: 0, count: 16))
    }

    /// A text shared by cells, with its runs.
    private static func shared(_ text: String, _ runs: [(start: Int, font: Int)]) -> [UInt8] {
        let head = BIFFFile.shorts(text.utf8.count) + [8] + BIFFFile.shorts(runs.count)
        return head + Array(text.utf8) + runs.flatMap { BIFFFile.shorts($0.start, $0.font) }
    }

    @Test func `a struck run of .xls is no part of its cell`() throws {
        let texts = [
            Self.shared("17,59%", [(0, 1), (1, 0)]), Self.shared("17,59%", [(5, 1)]), Self.shared("xx", [(0, 1)]),
            Self.shared("40", [(0, 0)]),
        ]
        let strings = BIFFFile.record(0xFC, BIFFFile.shorts(4, 0, 4, 0) + texts.joined())
        let cells = (0..<8).flatMap { BIFFFile.record(0xFD, BIFFFile.shorts(0, $0, $0 / 4, $0 % 4, 0)) }
        let workbook = try readWorkbook(
            BIFFFile(book: Self.fonts + Self.formats + strings, sheets: [("a", 0, cells)]).bytes, named: "a.xls")
        let (values, raw) = (["7,59%", "17,59", "", "40"], ["17,59%", "17,59%", "xx", "40"])
        #expect(workbook.sheets[0].cells.map(\.value) == values + values)
        #expect(workbook.sheets[0].cells.map(\.raw) == raw + raw)
        // Struck by its font, and not otherwise in any run.
        #expect(workbook.findings.map(brief) == ["sheets.struck-cell F1"])
    }

    @Test func `of a cell that its font strikes through what says itself that it is not is its value`() throws {
        let runs = "<r><t>85,5%</t></r><r><rPr><sz val=\"9\"/></rPr><t> 90</t></r><r><rPr><b/></rPr><t>%</t></r>"
        let cells =
            "<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
            + "<c r=\"C1\" s=\"1\" t=\"inlineStr\"><is>\(runs)</is></c>"
        let xlsx = try readWorkbook(
            XLSXTests.workbook(
                XLSXTests.row(cells), strings: "<si>\(runs)</si>", more: ["xl/styles.xml": Self.book]), named: "a.xlsx")
        #expect(xlsx.sheets[0].cells.map(\.value) == [" 90%", "85,5% 90%", " 90%"])
        #expect(xlsx.sheets[0].cells.map(\.raw) == ["85,5% 90%", "85,5% 90%", "85,5% 90%"])
        let strings = BIFFFile.record(
            0xFC, BIFFFile.shorts(1, 0, 1, 0) + Self.shared("85,5% 90%", [(5, 0), (8, 2)]))
        let cell = BIFFFile.record(0xFD, BIFFFile.shorts(0, 0, 1, 0, 0))
        let xls = try readWorkbook(
            BIFFFile(book: Self.fonts + Self.formats + strings, sheets: [("a", 0, cell)]).bytes, named: "a.xls")
        #expect(xls.sheets[0].cells.map(\.value) == [" 90"])
        #expect(xls.sheets[0].cells.map(\.raw) == ["85,5% 90%"])
        let text = Self.spans.replacing(
            "<table:table-cell table:style-name=\"k\"><text:p>8</text:p>",
            with:
                "<table:table-cell table:style-name=\"c\"><text:p>cũ <text:span text:style-name=\"k\">mới</text:span></text:p>"
        ).replacing("style:text-line-through-style=\"solid\"", with: "style:text-line-through-type=\"single\"")
        let ods = try readWorkbook(Array(text.utf8), named: "a.fods")
        #expect(ods.sheets[0].cells.map(\.value) == ["7,5²\nx", "", "7", "mới", "9"])
        #expect(ods.sheets[0].cells.map(\.raw) == ["1 7,52\nx", "bỏ", "7", "cũ mới", "9"])
        #expect((xlsx.findings + xls.findings + ods.findings).map(brief) == ["sheets.struck-cell C1"])
    }

    @Test(
        "in a struck cell of OpenDocument what is not struck is the value, with its lines, wherever a comment stands",
        arguments: [
            ("<text:p>@12#</text:p><text:p>@34#</text:p>", "12\n34", false),
            ("<text:p>0123456789</text:p>%<text:p>01234567890123456789@ab#</text:p>", "0123456789", true),
            ("%<text:p>cũ @mới#</text:p>", "mới", false), ("<text:p>123@ #</text:p>", "123 ", true),
        ])
    func struckCell(_ text: String, _ value: String, _ isStruck: Bool) throws {
        let comment = "<office:annotation><text:p>c</text:p></office:annotation>"
        let cell = text.replacing("@", with: "<text:span text:style-name=\"k\">").replacing("#", with: "</text:span>")
            .replacing("%", with: comment)
        let file = Self.spans.replacing(
            "<table:table-cell table:style-name=\"k\"><text:p>8</text:p>",
            with: "<table:table-cell table:style-name=\"c\">\(cell)")
        let workbook = try readWorkbook(Array(file.utf8), named: "a.fods")
        #expect(workbook.sheets[0][0, 3]?.value == value)
        #expect(workbook.findings.map(brief).contains("sheets.struck-cell D1") == isStruck)
    }

    @Test func `a blank that is not struck does not free a struck cell`() throws {
        let runs = "<r><t>123</t></r><r><rPr/><t xml:space=\"preserve\"> </t></r>"
        let cell = "<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is>\(runs)</is></c>"
        let workbook = try readWorkbook(
            XLSXTests.workbook(XLSXTests.row(cell), more: ["xl/styles.xml": Self.book]), named: "a.xlsx")
        #expect(listing(workbook) == ["A1=123 "])
        #expect(workbook.findings.map(brief) == ["sheets.struck-cell A1"])
    }

    @Test func `struck cells beyond so many are counted`() throws {
        let rows = (1...5).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"><v>1</v></c></row>" }
        var limits = ReadLimits()
        limits.findingsPerCode = 2
        let workbook = try readWorkbook(
            XLSXTests.workbook("<sheetData>\(rows.joined())</sheetData>", more: ["xl/styles.xml": Self.book]),
            named: "a.xlsx", limits: limits)
        #expect(workbook.findings.last == .moreOfTheSame(code: "sheets.struck-cell", count: 3))
        #expect(workbook.findings.count == 3)
    }

    @Test func `every font and number format is kept beside the line through a cell`() {
        for style in NumberStyle.allCases {
            for (font, isStruck) in LegacyFont.allCases.flatMap({ [($0, true), ($0, false)] }) {
                var marks = CellMarks(style: style, font: font, isStruck: isStruck)
                #expect(marks.style == style && marks.font == font && marks.isStruck == isStruck && !marks.hasExtra)
                marks.hasExtra = true
                #expect(marks.style == style && marks.font == font && marks.isStruck == isStruck && marks.hasExtra)
            }
        }
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
