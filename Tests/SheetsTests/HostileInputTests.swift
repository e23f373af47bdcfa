// Broken and hostile files: each is refused with its own fault, at its place, at once.

import Testing

@testable import Sheets

@Suite("Hostile and broken files")
struct HostileInputTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var file: String
        var bytes: [UInt8]
        var fault: SheetsError.Fault
        var line: Int?
        var testDescription: String { name }

        init(_ name: String, _ file: String, _ text: String, _ fault: SheetsError.Fault, line: Int? = nil) {
            self.init(name, file, bytes: Array(text.utf8), fault, line: line)
        }

        init(_ name: String, _ file: String, bytes: [UInt8], _ fault: SheetsError.Fault, line: Int? = nil) {
            self.name = name
            self.file = file
            self.bytes = bytes
            self.fault = fault
            self.line = line
        }
    }

    static let head =
        "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n"

    static func table(_ inside: String) -> String {
        head + "<Worksheet ss:Name=\"a\"><Table>" + inside + "</Table></Worksheet></Workbook>"
    }

    static let laughs = """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <Workbook>&c;</Workbook>
        """

    @Test(
        "are refused",
        arguments: [
            Row("empty", "a.xml", "", .emptyFile),
            Row("binary named .xml", "a.xml", bytes: (0..<255).map { UInt8($0 % 32) }, .binaryFile(named: "xml")),
            Row("text named .xml", "a.xml", "a,b\n1,2\n", .notXML),
            Row("PDF named .xlsx", "a.xlsx", "%PDF-1.4 x", .notATable(.pdf)),
            Row("a bitmap named .csv", "a.csv", "BM6\0\0\0\0\0\0\0\0x", .notATable(.image)),
            Row(
                "a broken old workbook", "a.xls",
                bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 7, count: 600),
                .binaryFile(named: "xls")),
            Row("HTML named .xls", "a.xls", "<html><table></table></html>", .notATable(.html)),
            Row("billion laughs", "a.xml", laughs, .documentType, line: 2),
            Row(
                "external entity", "a.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a>&x;</a>",
                .documentType, line: 1),
            Row(
                "external DTD", "a.xml", "<!DOCTYPE a SYSTEM \"http://127.0.0.1/a.dtd\">\n<a/>", .documentType, line: 1),
            Row("unknown root", "a.xml", "<a/>", .unknownXML(root: "a")),
            Row(
                "truncated", "a.xml", head + "<Worksheet ss:Name=\"a\"><Table><Row>", .malformedXML(.truncated), line: 3
            ),
            Row("truncated in a tag", "a.xml", head + "<Worksheet ss:Na", .malformedXML(.truncated), line: 3),
            Row(
                "truncated in the text", "a.xml", head + "<Worksheet ss:Name=\"a\"><Table><Row><Cell><Data>12",
                .malformedXML(.truncated), line: 3),
            Row("mismatched tags", "a.xml", table("<Row></Cell>"), .malformedXML(.tagMismatch), line: 3),
            Row(
                "unknown entity", "a.xml", table("<Row><Cell><Data>&nbsp;</Data></Cell></Row>"),
                .malformedXML(.unknownEntity), line: 3),
            Row(
                "undeclared prefix", "a.xml", table("<Row><Cell><x:Data>1</x:Data></Cell></Row>"),
                .malformedXML(.undeclaredPrefix), line: 3),
            Row("repeated attribute", "a.xml", table("<Row a=\"1\" a=\"2\"/>"), .malformedXML(.attribute), line: 3),
            Row(
                "control character", "a.xml", table("<Row><Cell><Data>\u{1}</Data></Cell></Row>"),
                .malformedXML(.illegalCharacter), line: 3),
            Row(
                "invalid UTF-8", "a.xml",
                bytes: Array((head + "<Worksheet>x").utf8) + [0xFF, 0xFE] + Array("xxxxx<".utf8),
                .malformedXML(.encoding), line: 3),
            Row(
                "bytes that do not fit the declared encoding", "a.xml",
                bytes: Array("<?xml version=\"1.0\" encoding=\"EUC-JP\"?>\n<Workbook>".utf8) + [0x8F, 0x20, 0xFF, 0xFF]
                    + Array("</Workbook>".utf8),
                .malformedXML(.encoding), line: 2),
            Row("content after the end", "a.xml", table("") + "<b/>", .malformedXML(.contentAfterEnd), line: 3),
            Row(
                "column 2³¹", "a.xml",
                table("<Row><Cell ss:Index=\"2147483648\"><Data ss:Type=\"String\">x</Data></Cell></Row>"),
                .overLimit(.columns, allowed: 16_384), line: 3),
            Row(
                "row 2³¹", "a.xml", table("<Row ss:Index=\"2147483648\"/>"), .overLimit(.rows, allowed: 1_048_576),
                line: 3),
            Row(
                "index with twenty digits", "a.xml", table("<Row ss:Index=\"99999999999999999999\"/>"),
                .indexBeforeOne(of: .row, text: "99999999999999999999"), line: 3),
            Row(
                "index zero", "a.xml", table("<Row><Cell ss:Index=\"0\"/></Row>"),
                .indexBeforeOne(of: .cell, text: "0"), line: 3),
            Row(
                "row index goes back", "a.xml", table("<Row ss:Index=\"5\"/><Row ss:Index=\"3\"/>"),
                .indexGoesBack(of: .row, number: 3, expected: 6), line: 3),
            Row(
                "a second table on a sheet, over the first one", "a.xml",
                table("<Row ss:Index=\"9\"/></Table><Table><Row ss:Index=\"4\"/>"),
                .indexGoesBack(of: .row, number: 1, expected: 10), line: 3),
            Row(
                "cell index goes back", "a.xml", table("<Row><Cell ss:MergeAcross=\"3\"/><Cell ss:Index=\"2\"/></Row>"),
                .indexGoesBack(of: .cell, number: 2, expected: 5), line: 3),
            Row(
                "two values in a cell", "a.xml",
                table("<Row><Cell><Data ss:Type=\"String\">a</Data><Data ss:Type=\"String\">b</Data></Cell></Row>"),
                .secondValueInCell, line: 3),
            Row(
                "a merge of 2³⁰ columns", "a.xml", table("<Row><Cell ss:MergeAcross=\"1073741824\"/></Row>"),
                .overLimit(.columns, allowed: 16_384), line: 3),
            Row(
                "deep nesting", "a.xml", table(String(repeating: "<a>", count: 100_000)),
                .overLimit(.depth, allowed: 64), line: 3),
            Row(
                "a huge attribute", "a.xml",
                table("<Row><Cell ss:Formula=\"\(String(repeating: "=", count: 200_000))\"/></Row>"),
                .overLimit(.cellBytes, allowed: 131_072), line: 3),
            Row(
                "more attributes than any element has", "a.xml",
                table("<Row \((0..<1_001).map { "a\($0)=\"\"" }.joined(separator: " "))/>"),
                .overLimit(.attributes, allowed: 1_000), line: 3),
            Row(
                "a huge cell", "a.xml",
                table(
                    "<Row><Cell><Data ss:Type=\"String\">\(String(repeating: "a", count: 200_000))</Data></Cell></Row>"),
                .overLimit(.cellBytes, allowed: 131_072), line: 3),
            Row(
                "a huge CSV cell", "a.csv", String(repeating: "a", count: 200_000),
                .overLimit(.cellBytes, allowed: 131_072)),
            Row(
                "too many CSV columns", "a.csv", "a" + String(repeating: ",", count: 20_000) + "b",
                .overLimit(.columns, allowed: 16_384)),
        ])
    func areRefused(_ row: Row) {
        let error = #expect(throws: SheetsError.self) { try readWorkbook(row.bytes, named: row.file) }
        #expect(error?.fault == row.fault)
        #expect(error?.line == row.line)
    }

    @Test(
        "a tag of attributes without end is not read to its end, which would take the square of their number",
        arguments: ["a%=\"\" ", "a% = '' ", "xmlns:a%=\"b\" ", "a%=\">\"\n"])
    func endlessTag(_ attribute: String) {
        let attributes = (0..<100_000).map { attribute.replacing("%", with: String($0)) }.joined()
        let tag = Array("<a><b/><c \(attributes)/></a>".utf8)
        let error = #expect(throws: SheetsError.self) { try readXMLTree(tag, named: "a.xml", limits: ReadLimits()) }
        #expect(error?.fault == .overLimit(.attributes, allowed: 1_000))
    }

    @Test(
        "an encoding that writes the signs of markup otherwise is refused before its tags are read",
        arguments: ["UTF-7", "IBM037", "cp500", "EBCDIC-US"])
    func foreignEncoding(_ name: String) {
        let text = "<?xml version='1.0' encoding='\(name)'?><a><b/></a>"
        let error = #expect(throws: SheetsError.self) {
            try readXMLTree(Array(text.utf8), named: "a.xml", limits: ReadLimits())
        }
        #expect(error?.fault == .malformedXML(.encoding))
        let signs: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40]
        #expect(throws: SheetsError.self) { try readXMLTree(signs, named: "a.xml", limits: ReadLimits()) }
    }

    @Test func `what is no tag may hold as many signs as it likes`() throws {
        let markup = String(repeating: "<Row ss:Index=\"1\"><Cell ss:Index='2'/></Row> ", count: 30_000)
        let text =
            "<a><!-- \(markup) --><?b \(markup)?><c><![CDATA[\(markup.prefix(120_000))]]></c><b c=\"\(String(repeating: "= ", count: 4_000))\"/>\(String(repeating: "= ", count: 40_000))</a>"
        #expect(try readXMLTree(Array(text.utf8), named: "a.xml", limits: ReadLimits()).text.utf8.count == 80_000)
    }

    @Test func `a repeat count beyond all limits is told as such, and a count of nothing as none`() {
        for (count, fault) in [
            ("999999999999", SheetsError.Fault.repeatTooLarge(of: .row, text: "999999999999")),
            ("0", .indexBeforeOne(of: .row, text: "0")),
        ] {
            let text = """
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>\
                <table:table table:name="a"><table:table-row table:number-rows-repeated="\(count)"/></table:table>\
                </office:spreadsheet></office:body></office:document>
                """
            let error = #expect(throws: SheetsError.self) { try readWorkbook(Array(text.utf8), named: "a.fods") }
            #expect(error?.fault == fault)
        }
    }

    @Test(
        "a limit is told by sheet and row, the line of the XML beside it",
        arguments: [
            ("a.xml", table(filled + "<Row ss:Index=\"7\"/>"), "«a», dòng 7 (dòng 3", "«a», row 7 (line 3"),
            (
                "a.fods", sheet(line + "<table:table-row table:number-rows-repeated=\"4\"/>" + line),
                "«Biểu 2», dòng 6 (dòng 1", "«Biểu 2», row 6 (line 1"
            ),
            (
                "a.fods",
                sheet(
                    line.replacing("w><table:table-cell", with: "w table:number-rows-repeated=\"9\"><table:table-cell")),
                "«Biểu 2», dòng 1 (dòng 1", "«Biểu 2», row 1 (line 1"
            ),
        ])
    func whereabouts(_ name: String, _ text: String, _ vi: String, _ en: String) {
        var limits = ReadLimits()
        limits.rows = 5
        let error = #expect(throws: SheetsError.self) {
            try readWorkbook(Array(text.utf8), named: name, limits: limits)
        }
        #expect(error?.fault == .overLimit(.rows, allowed: 5))
        #expect(error?.vi.hasPrefix("Tệp «\(name)», trang \(vi), cột ") == true, "\(error?.vi ?? "")")
        #expect(error?.en.hasPrefix("File «\(name)», sheet \(en), column ") == true, "\(error?.en ?? "")")
    }

    @Test(
        "a limit of a text file is told by its row, in one piece, in pages and in batches",
        arguments: [
            ("cell-bytes", "a;b\n\n\"1\n2\";3\nx;dài quá mức\n", 4), ("cell-bytes", "a;b\n1;\"dài quá mức\"\n", 2),
            ("columns", "a;b\n1;2\n1;2;3;4;5\n", 3), ("rows", "a\nb\n\n\n\n\nc\n", 6),
            ("cells", "a;b\n\n1;2\n3;4\n5;6\n", 4),
        ])
    func row(_ option: String, _ text: String, _ row: Int) throws {
        let name = try #require(ReadLimits.Name(rawValue: option))
        var limits = ReadLimits()
        limits.set(name, to: name == .columns ? 4 : 5)
        let expected = SheetsError(.overLimit(name, allowed: limits.value(of: name)), name: "x/sổ hộ.csv", row: row)
        let whole = #expect(throws: SheetsError.self) {
            try readWorkbook(Array(text.utf8), named: "x/sổ hộ.csv", limits: limits)
        }
        #expect(whole == expected)
        let paged = #expect(throws: SheetsError.self) {
            try PagedCSVTests.paged(Array(text.utf8), "x/sổ hộ.csv", limits: limits)
        }
        #expect(paged == expected)
        #expect(whole?.vi.hasPrefix("Tệp «x/sổ hộ.csv», dòng \(row) vượt giới hạn") == true, "\(whole?.vi ?? "")")
        #expect(whole?.en.hasPrefix("File «x/sổ hộ.csv», row \(row) goes beyond") == true, "\(whole?.en ?? "")")
        guard name == .cellBytes || name == .columns else { return }
        let streamed = #expect(throws: SheetsError.self) {
            var stream = RegisterStreamTests.stream(Array(text.utf8), limits: limits)
            while try stream.next() != nil {}
        }
        #expect(streamed == SheetsError(expected.fault, name: "sổ hộ.csv", row: row))
    }

    @Test(
        "a limit of an old workbook is told by sheet and row",
        arguments: [
            (ReadLimits.Name.rows, 3, 7), (.columns, 1, 7), (.cells, 2, 7), (.cellBytes, 3, 7), (.cells, 0, 1),
        ])
    func oldWorkbook(_ name: ReadLimits.Name, _ allowed: Int, _ row: Int) {
        let first = BIFFFile.record(0x203, BIFFFile.shorts(0, 0, 0) + BIFFFile.number(1))
        let second = BIFFFile.record(0x203, BIFFFile.shorts(6, 1, 0) + BIFFFile.number(1_234))
        let file = BIFFFile(sheets: [("Truoc", 0, first), ("Bieu 2", 0, first + second)])
        var limits = ReadLimits()
        limits.set(name, to: allowed)
        let error = #expect(throws: SheetsError.self) { try readWorkbook(file.bytes, named: "a.xls", limits: limits) }
        let sheet = allowed == 0 ? "Truoc" : "Bieu 2"
        #expect(error == SheetsError(.overLimit(name, allowed: allowed), name: "a.xls", sheet: sheet, row: row))
    }

    static let filled = "<Row><Cell><Data ss:Type=\"String\">x</Data></Cell></Row>"
    static let line = "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"

    static func sheet(_ rows: String) -> String {
        """
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>\
        <table:table table:name="Biểu 2">\(rows)</table:table></office:spreadsheet></office:body></office:document>
        """
    }

    @Test("a file of text without a cell says so", arguments: ["\n\r\n\n", "\u{FEFF}", "\u{FEFF}\n", ",,\n,,\n"])
    func blank(_ text: String) throws {
        #expect(try readWorkbook(Array(text.utf8), named: "a.csv").findings == [.noCells])
    }

    @Test func `a million styled empties cost nothing`() throws {
        let text = Self.table(
            "<Row><Cell><Data ss:Type=\"String\">a</Data></Cell></Row><Row ss:Span=\"1048570\"><Cell ss:MergeAcross=\"16000\"/></Row>"
        )
        let sheet = try readWorkbook(Array(text.utf8), named: "a.xml").sheets[0]
        #expect(sheet.rowCount == 1)
        #expect(sheet.cellCount == 1)
    }

    @Test func `every cut of a good file is refused, never misread`() throws {
        let whole = Array(Self.table("<Row><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row>").utf8)
        #expect(try readWorkbook(whole, named: "a.xml").sheets[0].cellCount == 1)
        for length in 1..<whole.count {
            #expect(throws: SheetsError.self, "cut at \(length)") {
                try readWorkbook(Array(whole[..<length]), named: "a.xml")
            }
        }
    }

    @Test func `an old workbook whose directory states names longer than their room is refused or read as it was`()
        throws
    {
        let good = try SharedTableTests.bytes("libreoffice.xls")
        let directory = (Int(good[48]) | Int(good[49]) << 8) + 1
        for entry in 0..<4 {
            var bytes = good
            bytes.replaceSubrange(
                directory * 512 + entry * 128 + 64..<directory * 512 + entry * 128 + 66, with: [0xFF, 0xFF])
            do {
                #expect(
                    listing(try readWorkbook(bytes, named: "a.xls"))
                        == listing(try SharedTableTests.read("libreoffice.xls")))
            } catch {
                #expect((error as? SheetsError)?.fault == .binaryFile(named: "xls"))
            }
        }
        for length in [0, 8, 511, 512, 513, 600, 1_024, good.count - 512] {
            _ = try? readWorkbook(Array(good.prefix(length)), named: "a.xls")
        }
    }

    @Test func `limits can be raised`() throws {
        var limits = ReadLimits()
        limits.cellBytes = 300_000
        let workbook = try readWorkbook(
            Array(String(repeating: "a", count: 200_000).utf8), named: "a.csv", limits: limits)
        #expect(workbook.sheets[0].cellCount == 1)
    }
}
