// Where the sheets of an .xlsx lie: found by relation, and never passed over in silence.

import Testing

@testable import Sheets

@Suite("Parts of .xlsx")
struct SheetPartTests {
    static let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    /// A workbook of one sheet «Biểu» whose relation is given, with other parts beside it.
    static func read(relation: String, parts: [String: String], limits: ReadLimits = ReadLimits()) throws -> Workbook {
        let all = parts.merging([
            "xl/workbook.xml": "<workbook><sheets><sheet name=\"Biểu\" id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels": "<Relationships>\(relation)</Relationships>",
        ]) { $1 }
        let bytes = ArchiveTests.zip(all.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
        return try readWorkbook(bytes, named: "a.xlsx", limits: limits)
    }

    static func relation(_ target: String, _ kind: String = "worksheet", id: String = "r1") -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(type)\(kind)\" Target=\"\(target)\"/>"
    }

    static let sheet = "<worksheet>\(XLSXTests.row("<c r=\"A1\"><v>7</v></c>"))</worksheet>"

    @Test(
        "a sheet is found by its relation, wherever it lies",
        arguments: [
            ("sheets/s1.xml", "xl/sheets/s1.xml"), ("/xl/worksheets/a.xml", "xl/worksheets/a.xml"),
            ("../khac/b.xml", "khac/b.xml"),
        ])
    func elsewhere(_ target: String, _ path: String) throws {
        let workbook = try Self.read(relation: Self.relation(target), parts: [path: Self.sheet])
        #expect(listing(workbook) == ["A1=7"])
        #expect(workbook.findings == [])
    }

    @Test func `a named sheet whose part or relation is missing blocks`() throws {
        let missing = try Self.read(
            relation: Self.relation("worksheets/sheet9.xml"), parts: ["xl/worksheets/sheet1.xml": Self.sheet])
        #expect(missing.findings.contains(.missingSheet("Biểu", part: "xl/worksheets/sheet9.xml")))
        #expect(missing.findings.map(\.severity).max() == .blocker)
        let unrelated = try Self.read(relation: "", parts: ["xl/worksheets/sheet1.xml": Self.sheet])
        #expect(unrelated.findings.contains(.missingSheet("Biểu", part: nil)))
    }

    @Test func `a chart sheet is noted and passed over`() throws {
        let workbook = try Self.read(
            relation: Self.relation("chartsheets/sheet1.xml", "chartsheet"),
            parts: ["xl/chartsheets/sheet1.xml": "<chartsheet/>"])
        #expect(workbook.findings == [.noCells, .sheetWithoutTable("Biểu")])
    }

    @Test func `texts and formats are found by relation, and formats that are missing block`() throws {
        let cells = "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>44384</v></c>"
        let relations =
            Self.relation("s.xml") + Self.relation("chu.xml", "sharedStrings", id: "r2")
            + Self.relation("dang.xml", "styles", id: "r3")
        let parts = [
            "xl/s.xml": "<worksheet>\(XLSXTests.row(cells))</worksheet>",
            "xl/chu.xml": "<sst><si><t>chữ</t></si></sst>",
            "xl/dang.xml": "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
        ]
        #expect(listing(try Self.read(relation: relations, parts: parts)) == ["A1=chữ", "B1=2021-07-07"])
        let bare = try Self.read(relation: relations, parts: parts.filter { $0.key != "xl/dang.xml" })
        #expect(bare.findings == [.missingStyles(part: "xl/dang.xml")])
    }

    @Test func `a limit of rows is told with the sheet's name, and is none of other parts`() throws {
        var limits = ReadLimits()
        limits.rows = 1
        #expect(
            listing(try Self.read(relation: Self.relation("s.xml"), parts: ["xl/s.xml": Self.sheet], limits: limits))
                == ["A1=7"])
        let rows =
            "<worksheet><sheetData><row r=\"1\"/><row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData></worksheet>"
        let error = #expect(throws: SheetsError.self) {
            try Self.read(relation: Self.relation("s.xml"), parts: ["xl/s.xml": rows], limits: limits)
        }
        #expect(error == SheetsError(.overLimit(.rows, allowed: 1), name: "a.xlsx", sheet: "Biểu", row: 2))
        #expect(error?.vi.hasPrefix("Tệp «a.xlsx», trang «Biểu», dòng 2 vượt giới hạn số dòng (1)") == true)
    }
}
