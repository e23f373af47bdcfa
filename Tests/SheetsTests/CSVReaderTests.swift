// CSV: every cell at its place, every fault a finding, nothing lost.

import Testing

@testable import Sheets

@Suite("CSV")
struct CSVReaderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var cells: [String]
        var findings: [String] = []
        var testDescription: String { name }
    }

    @Test func `a text with the mark of a .tar in its place is a text`() throws {
        let text = String(repeating: "a", count: 255) + "\n" + String(repeating: "b", count: 1) + "ustar;8\n"
        #expect(listing(try readWorkbook(Array(text.utf8), named: "a.csv")).count > 1)
    }

    @Test func `a text that begins as a bitmap does is a text`() throws {
        #expect(listing(try readWorkbook(Array("BM6;7\nxã;8\n".utf8), named: "a.csv")).first == "A1=BM6")
    }

    @Test(
        "keeps the place of every cell",
        arguments: [
            Row(name: "commas", text: "a,b\nc,d\n", cells: ["A1=a", "B1=b", "A2=c", "B2=d"]),
            Row(
                name: "semicolons and decimals", text: "Xã;Tỷ lệ\nA;1,5\nB;2,5\n",
                cells: ["A1=Xã", "B1=Tỷ lệ", "A2=A", "B2=1,5", "A3=B", "B3=2,5"]),
            Row(name: "decimals alone", text: "1,5;2,5\n3,5;4,5\n", cells: ["A1=1,5", "B1=2,5", "A2=3,5", "B2=4,5"]),
            Row(
                name: "commas within addresses", text: "Chủ hộ, địa chỉ;Tuổi\nA, thôn 1;20\nB, thôn 2;30\n",
                cells: ["A1=Chủ hộ, địa chỉ", "B1=Tuổi", "A2=A, thôn 1", "B2=20", "A3=B, thôn 2", "B3=30"]),
            Row(name: "upright strokes", text: "a|b\nc|d\n", cells: ["A1=a", "B1=b", "A2=c", "B2=d"]),
            Row(name: "tabs", text: "a\tb\r\nc\td", cells: ["A1=a", "B1=b", "A2=c", "B2=d"]),
            Row(name: "carriage returns alone", text: "a,b\rc,d\r", cells: ["A1=a", "B1=b", "A2=c", "B2=d"]),
            Row(name: "byte order mark", text: "\u{FEFF}a,b\n", cells: ["A1=a", "B1=b"]),
            Row(name: "byte order marks in a row", text: "\u{FEFF}\u{FEFF}\u{FEFF}a,b\n", cells: ["A1=a", "B1=b"]),
            Row(name: "a hint after two marks", text: "\u{FEFF}\u{FEFF}sep=;\na;b,c\n", cells: ["A1=a", "B1=b,c"]),
            Row(
                name: "a mark within the text", text: "a\u{FEFF},\u{FEFF}b\n", cells: ["A1=a\u{FEFF}", "B1=\u{FEFF}b"]),
            Row(name: "blank rows and blank fields", text: "a,,c\n\n,x,\n", cells: ["A1=a", "C1=c", "B3=x"]),
            Row(name: "a line break in quotes", text: "\"a\nb\",c\nd,e\n", cells: ["A1=a\nb", "B1=c", "A2=d", "B2=e"]),
            Row(name: "doubled quotes", text: "\"nhà \"\"Út\"\"\",b\n", cells: ["A1=nhà \"Út\"", "B1=b"]),
            Row(name: "a separator in quotes", text: "\"a,b\",c\n1,2\n", cells: ["A1=a,b", "B1=c", "A2=1", "B2=2"]),
            Row(name: "white space is text", text: "a, ,c\n", cells: ["A1=a", "B1= ", "C1=c"]),
            Row(name: "one column", text: "a\nb\n", cells: ["A1=a", "A2=b"]),
            Row(name: "Excel's separator hint", text: "sep=;\na;b,c\n", cells: ["A1=a", "B1=b,c"]),
            Row(name: "the hint in capitals", text: "SEP=;\na;b,c\n", cells: ["A1=a", "B1=b,c"]),
            Row(name: "a hint that names a quote", text: "sep=\"\na,b\n", cells: ["A1=sep=\"", "A2=a", "B2=b"]),
            Row(name: "a quote inside plain text", text: "5\" ống,b\n", cells: ["A1=5\" ống", "B1=b"]),
            Row(
                name: "text after a quote", text: "\"a\"b,c\n", cells: ["A1=ab", "B1=c"],
                findings: ["sheets.text-after-quote A1"]),
            Row(
                name: "an unclosed quote", text: "a,b\n\"c,d\ne,f\n",
                cells: ["A1=a", "B1=b", "A2=c", "B2=d", "A3=e", "B3=f"],
                findings: ["sheets.unclosed-quote A2"]),
            Row(
                name: "an unclosed quote before a closed one", text: "a,b\n\"c,d\n\"e\",f\n",
                cells: ["A1=a", "B1=b", "A2=c", "B2=d", "A3=e", "B3=f"], findings: ["sheets.unclosed-quote A2"]),
            Row(
                name: "a row too long", text: "a,b\n1,2\n3,4,5\n6,7\n",
                cells: ["A1=a", "B1=b", "A2=1", "B2=2", "A3=3", "B3=4", "C3=5", "A4=6", "B4=7"],
                findings: ["sheets.row-too-long C3"]),
            Row(
                name: "surplus separators without text", text: "a,b\n1,2\n3,4,,\n",
                cells: ["A1=a", "B1=b", "A2=1", "B2=2", "A3=3", "B3=4"]),
            Row(
                name: "a NUL byte", text: "a,b\u{0}\n1,2\n", cells: ["A1=a", "B1=b\u{0}", "A2=1", "B2=2"],
                findings: ["sheets.nul-byte B1"]),
            Row(
                name: "two separators that fit alike", text: "a,b;c\nd,e;f\n",
                cells: ["A1=a", "B1=b;c", "A2=d", "B2=e;f"],
                findings: ["sheets.separator-ambiguous"]),
        ])
    func keepsPlaces(_ row: Row) throws {
        let workbook = try readWorkbook(Array(row.text.utf8), named: "bảng/danh sách.csv")
        #expect(workbook.sheets.map(\.name) == ["danh sách"])
        #expect(listing(workbook) == row.cells)
        #expect(workbook.findings.map(brief) == row.findings)
    }

    @Test func `raw keeps what the value drops`() throws {
        let workbook = try readWorkbook(Array("a,b\n\"c,d\n".utf8), named: "x.csv")
        #expect(workbook.sheets[0][1, 0]?.raw == "\"c")
        #expect(workbook.sheets[0][1, 0]?.value == "c")
    }

    @Test func `a comma within numbers is no separator, though some rows are padded`() throws {
        let rows = (1...30).map { "\($0);H\($0);5,\($0)\($0 % 3 == 0 ? ";" : "")" }
        let text = "STT;Mã hộ;Thu nhập, triệu\n" + rows.joined(separator: "\n") + "\n"
        #expect(try readWorkbook(Array(text.utf8), named: "x.csv").metadata.separator == .guessed(UInt8(ascii: ";")))
        let numbers = "a,b,c\n1,2,3\n4,5;,6\n7,8,9\n"
        #expect(try readWorkbook(Array(numbers.utf8), named: "x.csv").metadata.separator == .guessed(UInt8(ascii: ",")))
    }

    @Test func `a guessed separator is told from a given one`() throws {
        #expect(try readWorkbook(Array("a;b\n".utf8), named: "x.csv").metadata.separator == .guessed(UInt8(ascii: ";")))
        #expect(
            try readWorkbook(Array("sep=;\na;b\n".utf8), named: "x.csv").metadata.separator == .given(UInt8(ascii: ";"))
        )
        #expect(try readWorkbook(Array("a\nb\n".utf8), named: "x.csv").metadata.separator == .unset)
    }

    @Test func `rows are counted as records, blank ones too`() throws {
        let sheet = try readWorkbook(Array("a,b\n\n\"x\ny\",z\nlast,\n\n".utf8), named: "x.csv").sheets[0]
        #expect(sheet.rowCount == 4)
        #expect(sheet.columnCount == 2)
        #expect(sheet.cells(inRow: 1).isEmpty)
        #expect(sheet.cells(inRow: 3).map(\.value) == ["last"])
        #expect(sheet.cells(inRow: 4).isEmpty)
        #expect(sheet[9, 9] == nil)
    }

    @Test func `a glance stops after the rows asked for`() throws {
        let text = (1...5_000).map { "\($0),x\n" }.joined()
        let workbook = try peekWorkbook(Array(text.utf8), named: "x.csv", maxRows: 3)
        #expect(workbook.isPartial)
        #expect(listing(workbook) == ["A1=1", "B1=x", "A2=2", "B2=x", "A3=3", "B3=x"])
    }

    @Test func `findings beyond the limit are counted, not kept`() throws {
        var limits = ReadLimits()
        limits.findingsPerCode = 2
        let text = "a,b\n" + String(repeating: "\"x\"y,1\n", count: 5)
        let workbook = try readWorkbook(Array(text.utf8), named: "x.csv", limits: limits)
        #expect(
            workbook.findings.map(brief) == [
                "sheets.text-after-quote A2", "sheets.text-after-quote A3", "sheets.more-of-the-same",
            ])
        #expect(workbook.findings.last == .moreOfTheSame(code: "sheets.text-after-quote", count: 3))
    }

    @Test func `a thousand open quotes cost no more than a walk`() throws {
        let text = String(repeating: "\"a,b\n", count: 20_001)
        let sheet = try readWorkbook(Array(text.utf8), named: "x.csv").sheets[0]
        #expect(sheet.rowCount > 10_000)
    }
}
