// Where office programs put the parts of a document, and what is read where a part is missing or broken.

import Testing

@testable import Sheets

@Suite("Parts of office documents")
struct OfficePartTests {
    private static func zip(_ parts: [String: String]) -> [UInt8] {
        ArchiveTests.zip(parts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
    }

    private static func main(_ path: String) -> String {
        "<Relationships><Relationship Id=\"a\" Type=\"b/officeDocument\" Target=\"\(path)\"/></Relationships>"
    }

    private static let number = XLSXTests.row("<c r=\"A1\"><v>7</v></c>")
    private static let comments: [String: String] = [
        "xl/worksheets/_rels/sheet1.xml.rels":
            "<Relationships><Relationship Id=\"r\" Type=\"a/comments\" Target=\"../notes.xml\"/></Relationships>",
        "xl/notes.xml":
            "<comments><commentList><comment ref=\"A1\"><text><t>ước</t></text></comment></commentList></comments>",
    ]

    @Test(
        "a broken part beside the cells is told, and the cells are read",
        arguments: ["docProps/core.xml", "docProps/app.xml", "xl/notes.xml", "xl/worksheets/_rels/sheet1.xml.rels"])
    func broken(_ part: String) throws {
        let more = Self.comments.merging([part: "<a><b></a>"]) { $1 }
        let workbook = try readWorkbook(XLSXTests.workbook(Self.number, more: more), named: "a.xlsx")
        #expect(listing(workbook) == ["A1=7"])
        #expect(workbook.findings == [.brokenPart(part)])
        #expect(workbook.sheets[0][0, 0]?.comment == (part.hasPrefix("docProps") ? "ước" : nil))
    }

    @Test func `a part with a DOCTYPE refuses the workbook wherever it stands`() {
        let bytes = XLSXTests.workbook(Self.number, more: ["docProps/core.xml": "<!DOCTYPE a><a/>"])
        let error = #expect(throws: SheetsError.self) { try readWorkbook(bytes, named: "a.xlsx") }
        #expect(error?.fault == .documentType)
    }

    @Test func `broken styles and texts refuse the workbook`() {
        for part in ["xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.xml"] {
            let bytes = XLSXTests.workbook(Self.number, more: [part: "<a><b></a>"])
            let error = #expect(throws: SheetsError.self) { try readWorkbook(bytes, named: "a.xlsx") }
            #expect(error?.name == "a.xlsx/\(part)")
        }
    }

    @Test func `capitals in the paths of parts do not matter`() throws {
        let parts = [
            "[content_types].xml": "<a/>",
            "XL/Workbook.XML": "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels":
                "<Relationships><Relationship Id=\"r1\" Target=\"Worksheets/Sheet1.xml\"/></Relationships>",
            "xl/worksheets/sheet1.xml": "<worksheet>\(Self.number)</worksheet>",
        ]
        let bytes = Self.zip(parts)
        #expect(listing(try readWorkbook(bytes, named: "a.xlsx")) == ["A1=7"])
        #expect(bytes.withUnsafeBytes { !isArchive($0) })
    }

    @Test func `a document of Word begins where its relations say`() throws {
        let table = "<w:tbl><w:tr>\(OtherFormatTests.cell("Đạt"))</w:tr></w:tbl>"
        let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        let bytes = Self.zip([
            "_rels/.rels": Self.main("/word/document2.xml"),
            "word/document2.xml": "<w:document \(space)><w:body>\(table)</w:body></w:document>",
        ])
        let workbook = try readWorkbook(bytes, named: "a.docx")
        #expect(workbook.format == .docx && listing(workbook) == ["A1=Đạt"])
    }

    @Test func `the part that relations name counts before the one where documents usually begin`() throws {
        let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        let documents = ["99,9%", "85,5%"].map {
            "<w:document \(space)><w:body><w:tbl><w:tr>\(OtherFormatTests.cell($0))</w:tr></w:tbl></w:body></w:document>"
        }
        let bytes = Self.zip([
            "_rels/.rels": Self.main("word/doc2.xml"), "word/document.xml": documents[0], "word/doc2.xml": documents[1],
        ])
        #expect(listing(try readWorkbook(bytes, named: "a.docx")) == ["A1=85,5%"])
    }

    @Test func `a document that begins in a folder of its own is known by its content type`() throws {
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        let bytes = Self.zip([
            "[Content_Types].xml": "<Types><Override PartName=\"/Book/wb.xml\" ContentType=\"\(type)\"/></Types>",
            "_rels/.rels": Self.main("/book/wb.xml"),
            "book/wb.xml": "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>",
            "book/_rels/wb.xml.rels":
                "<Relationships><Relationship Id=\"r1\" Target=\"sheet1.xml\"/></Relationships>",
            "book/sheet1.xml": "<worksheet>\(Self.number)</worksheet>",
        ])
        #expect(listing(try readWorkbook(bytes, named: "a.xlsx")) == ["A1=7"])
    }

    @Test(
        "of parts whose paths differ in capitals only, the one that is named counts",
        arguments: ["xl/worksheets/sheet1.xml", "xl/worksheets/SHEET1.xml", "XL/worksheets/sheet1.xml"])
    func capitals(_ path: String) throws {
        let other = "<worksheet>\(XLSXTests.row("<c r=\"A1\"><v>8</v></c>"))</worksheet>"
        var more = ["xl/worksheets/sHEET1.xml": other]
        if path != "xl/worksheets/sheet1.xml" { more[path] = other }
        #expect(listing(try readWorkbook(XLSXTests.workbook(Self.number, more: more), named: "a.xlsx")) == ["A1=7"])
    }

    @Test func `two parts of one path must say the same`() throws {
        let sheets = ["7", "8"].map { XLSXTests.workbook(XLSXTests.row("<c r=\"A1\"><v>\($0)</v></c>")) }
        let entries = try sheets.map { bytes in
            try bytes.withUnsafeBytes { try walkArchive($0, limits: ReadLimits()) { _ in true } }
        }
        for (twin, isSame) in [(entries[0], true), (entries[1], false)] {
            let bytes = ArchiveTests.zip((entries[0] + twin).map { ($0.name, $0.bytes) })
            if isSame {
                #expect(listing(try readWorkbook(bytes, named: "a.xlsx")) == ["A1=7"])
            } else {
                let error = #expect(throws: SheetsError.self) { try readWorkbook(bytes, named: "a.xlsx") }
                #expect(error?.fault == .repeatedPart("xl/worksheets/sheet1.xml"))
            }
        }
        let drawings = ["<a/>", "<b/>"].map { ("xl/drawings/drawing1.xml", Array($0.utf8)) }
        let bytes = ArchiveTests.zip(entries[0].map { ($0.name, $0.bytes) } + drawings)
        #expect(listing(try readWorkbook(bytes, named: "a.xlsx")) == ["A1=7"])
    }

    @Test func `parts under a dot, or without a list of their types, are those of a document`() throws {
        let entries = try XLSXTests.workbook(Self.number).withUnsafeBytes {
            try walkArchive($0, limits: ReadLimits()) { _ in true }
        }
        for front in ["", "./"] {
            let bytes = ArchiveTests.zip(entries.map { (front + $0.name, $0.bytes) })
            #expect(bytes.withUnsafeBytes { !isArchive($0) })
            #expect(listing(try readWorkbook(bytes, named: "a.xlsx")) == ["A1=7"])
        }
    }

    @Test func `a part whose sum does not fit is damaged, whatever it says`() throws {
        var bytes = XLSXTests.workbook(Self.number)
        let value = Array("<v>7</v>".utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: value) })
        bytes[place + 3] = UInt8(ascii: "1")
        let error = #expect(throws: SheetsError.self) { try readWorkbook(bytes, named: "a.xlsx") }
        #expect(error?.fault == .brokenArchive)
        #expect(throws: SheetsError.self) { try ArchiveTests.unpack(bytes) }
    }

    @Test func `fractions and powers of a formula are no other number`() throws {
        let fraction = "<m:f><m:num><m:r><m:t>12</m:t></m:r></m:num><m:den><m:r><m:t>15</m:t></m:r></m:den></m:f>"
        let power =
            "<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t>3</m:t></m:r>"
        let cells = [fraction, power].map { "<w:tc><w:p><m:oMath>\($0)</m:oMath></w:p></w:tc>" }.joined()
        let text =
            "<w:tbl xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><w:tr>\(cells)</w:tr></w:tbl>"
        #expect(listing(try DOCXTests.read(text)) == ["A1=12/15", "B1=10²3"])
    }

    @Test func `relations that cannot be read are told as what is wrong`() {
        let parts = ["_rels/.rels": "<a><b></a>", "xl/workbook22.xml": "<workbook/>"]
        let error = #expect(throws: SheetsError.self) { try readWorkbook(Self.zip(parts), named: "a.xlsx") }
        #expect(error?.fault == .malformedXML(.truncated) && error?.name == "a.xlsx/_rels/.rels")
    }

    @Test(
        "documents without a table that can be read are called by their names",
        arguments: [
            (["xl/workbook.bin": "a"], SheetsError.DocumentKind.binaryWorkbook),
            (["ppt/presentation.xml": "<a/>"], .presentation),
            (["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"], .openDocument),
            (["a.xml": "<a/>"], .archive), (["_rels/.rels": main("xl/gone.xml")], .archive),
        ])
    func noTable(_ parts: [String: String], _ kind: SheetsError.DocumentKind) {
        let error = #expect(throws: SheetsError.self) { try readWorkbook(Self.zip(parts), named: "a.xlsx") }
        #expect(error?.fault == .notATable(kind))
    }

    private static func openDocument(_ list: String) -> [String: String] {
        let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        let cell = "<t:table-cell o:value-type=\"float\" o:value=\"7\"/>"
        let body =
            "<o:spreadsheet><t:table t:name=\"a\"><t:table-row>\(cell)</t:table-row></t:table></o:spreadsheet>"
        return [
            "META-INF/manifest.xml": list,
            "content.xml": "<o:a xmlns:o=\"\(office)\" xmlns:t=\"\(table)\"><o:body>\(body)</o:body></o:a>",
        ]
    }

    @Test func `a spreadsheet of OpenDocument that lost its type is known by its list of parts`() throws {
        let type = "application/vnd.oasis.opendocument.spreadsheet"
        let list =
            "<m:manifest xmlns:m=\"a\"><m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/>"
            + "<m:file-entry m:full-path=\"/\" m:media-type=\"\(type)\"/></m:manifest>"
        let bytes = Self.zip(Self.openDocument(list))
        let workbook = try readWorkbook(bytes, named: "a.ods")
        #expect(workbook.format == .ods && listing(workbook) == ["A1=7"])
        #expect(bytes.withUnsafeBytes { !isArchive($0) })
        #expect(throws: SheetsError.self) {
            try readWorkbook(Self.zip(Self.openDocument("<m:manifest xmlns:m=\"a\"/>")), named: "a.ods")
        }
    }

    @Test func `broken properties of OpenDocument are told, and the cells are read`() throws {
        let type = ["mimetype": "application/vnd.oasis.opendocument.spreadsheet", "meta.xml": "<a><b></a>"]
        let bytes = Self.zip(Self.openDocument("<a/>").merging(type) { $1 })
        let workbook = try readWorkbook(bytes, named: "a.ods")
        #expect(listing(workbook) == ["A1=7"])
        #expect(workbook.findings == [.brokenPart("meta.xml")])
    }
}
