// One table in every format gives the same cells.

import Foundation
import Testing

@testable import Sheets

@Suite("The same table in every format")
struct SharedTableTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Formats")

    static func bytes(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: folder.appendingPathComponent(name)))
    }

    static func read(_ name: String) throws -> Workbook { try readWorkbook(bytes(name), named: name) }

    static let cells = [
        "A1=BIỂU TỔNG HỢP – xã Mẫu", "A3=STT", "B3=Chỉ tiêu", "D3=Kết quả", "F3=Ngày", "A4=1", "B4=Tỷ lệ hộ nghèo",
        "C4=0.085", "F4=2021-07-07",
        "A5=2", "B5=Thu nhập \"bình quân\", triệu", "C5=36.5", "D5=3", "F5=2021-07-07T13:30:00", "B8=dòng ẩn", "C8=1",
        "B9=Chưa đạt",
        "C9=hai\ndòng  cách", "D9=#DIV/0!", "E9=có chú thích", "H12=cột ẩn", "2!C2=-1.25",
    ]

    @Test(
        "has the same cells",
        arguments: [
            ("made-by-hand.xml", SheetFormat.spreadsheetML2003), ("libreoffice.xml", .spreadsheetML2003),
            ("libreoffice.xlsx", .xlsx),
            ("libreoffice.ods", .ods), ("libreoffice.fods", .flatODS), ("gnumeric.xlsx", .xlsx), ("gnumeric.ods", .ods),
        ])
    func cells(_ name: String, _ format: SheetFormat) throws {
        let workbook = try Self.read(name)
        #expect(workbook.format == format)
        // LibreOffice drops the boolean of the hidden row when it opens XML Spreadsheet 2003.
        let expected = name == "made-by-hand.xml" ? Self.cells : Self.cells.filter { $0 != "C8=1" }
        #expect(listing(workbook) == expected)
        let sheet = workbook.sheets[0]
        #expect(sheet.name == "Biểu 1")
        #expect(sheet[3, 2]?.isPercent == true)
        #expect(sheet[3, 5]?.kind == .date)
        #expect(sheet[4, 3]?.formula != nil)
        #expect(sheet[8, 1]?.decoding?.encoding == .tcvn3)
        #expect(sheet.hiddenRows.ranges == [7...7])
        #expect(
            sheet.merges == [
                MergedArea(rows: 0...0, columns: 0...3), MergedArea(rows: 2...2, columns: 1...2),
                MergedArea(rows: 2...3, columns: 3...3),
            ])
    }

    @Test func `old .xls has the same cells`() throws {
        let workbook = try Self.read("libreoffice.xls")
        #expect(workbook.format == .xls)
        #expect(listing(workbook) == Self.cells.filter { $0 != "C8=1" })
        let (sheet, modern) = (workbook.sheets[0], try Self.read("libreoffice.xlsx").sheets[0])
        #expect(sheet.cells.map(\.kind) == modern.cells.map(\.kind))
        #expect(sheet.cells.map(\.isPercent) == modern.cells.map(\.isPercent))
        #expect(sheet[4, 3]?.formula == modern[4, 3]?.formula)
        #expect(sheet.merges == modern.merges)
        #expect(sheet.hiddenRows == modern.hiddenRows)
        #expect(
            try peekWorkbook(
                [UInt8](Data(contentsOf: Self.folder.appendingPathComponent("libreoffice.xls"))), named: "x.xls",
                maxRows: 3
            ).sheets[0].rowCount == 3)
    }

    @Test("CSV keeps what cells show, at the same places", arguments: ["libreoffice.csv", "libreoffice-utf16.csv"])
    func shownCells(_ name: String) throws {
        #expect(listing(try Self.read(name)) == Self.shown)
    }

    @Test func `CSV in TCVN3 has the same cells`() throws {
        let text = String(decoding: try Self.bytes("libreoffice.csv"), as: UTF8.self)
        let table = try EncodingTests.encoder("TCVN3")
        // TCVN3 has no capitals with tones; one cell of the table is in TCVN3 already.
        let plain = text.replacing("BIỂU TỔNG HỢP", with: "Biểu tổng hợp").replacing("Ch\u{AD}a ®¹t", with: "Chưa đạt")
        let workbook = try readWorkbook(try #require(EncodingTests.encode(plain, table)), named: "biểu.csv")
        #expect(listing(workbook) == Self.shown.map { $0.replacing("BIỂU TỔNG HỢP", with: "Biểu tổng hợp") })
        #expect(workbook.metadata.encoding == .guessed(.tcvn3))
    }

    /// The cells as a program that shows them writes them into CSV: the first sheet alone.
    private static var shown: [String] {
        let shown = ["C4": "8.5%", "F4": "07/07/2021", "F5": "07/07/2021 13:30:00"]
        return Self.cells.filter { !$0.hasPrefix("2!") && $0 != "C8=1" }.map { cell in
            let place = String(cell.prefix { $0 != "=" })
            return shown[place].map { "\(place)=\($0)" } ?? cell
        }
    }

    @Test func `columns that LibreOffice miscounts beside a merged cell are put right`() throws {
        let workbook = try Self.read("libreoffice-merged.xml")
        // The sum in D5 lost its terms under the merged cell, and LibreOffice worked it out anew.
        let expected = Self.cells.filter { !["C8=1", "A4=1", "A5=2"].contains($0) }.map { $0 == "D5=3" ? "D5=0" : $0 }
        #expect(listing(workbook) == expected)
        #expect(workbook.findings.contains { $0.code == "sheets.columns-uncovered" })
    }

    @Test func `formulas, comments and hidden sheets of the source are kept`() throws {
        let workbook = try Self.read("made-by-hand.xml")
        #expect(workbook.sheets[0][4, 3]?.formula == "=R[-1]C[-3]+R[0]C[-3]")
        #expect(workbook.sheets[0][8, 4]?.comment == "Ước theo biên bản")
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
        #expect(workbook.sheets[0][11, 7]?.isHidden == true)
        #expect(workbook.findings.map(brief) == ["sheets.decoded-text B9"])
    }

    @Test(
        "a wrong ending is a finding, and the content decides",
        arguments: ["made-by-hand.xml", "libreoffice.xlsx", "libreoffice.ods"])
    func endings(_ name: String) throws {
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name)))
        let workbook = try readWorkbook(bytes, named: "bảng.csv")
        #expect(workbook.findings.first?.code == "sheets.format-mismatch")
        #expect(listing(workbook).contains("B4=Tỷ lệ hộ nghèo"))
    }

    @Test(
        "a glance reads the first rows of every format",
        arguments: ["made-by-hand.xml", "libreoffice.xlsx", "libreoffice.ods", "libreoffice.fods"])
    func glance(_ name: String) throws {
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name)))
        let workbook = try peekWorkbook(bytes, named: name, maxRows: 3)
        #expect(workbook.isPartial)
        #expect(listing(workbook) == Array(Self.cells.prefix(5)))
    }

    @Test func `Excel's day numbers become dates`() {
        let cases: [(Double, Bool, String?)] = [
            (44384, false, "2021-07-07"), (44384.5625, false, "2021-07-07T13:30:00"), (1, false, "1900-01-01"),
            (59, false, "1900-02-28"),
            (60, false, nil), (61, false, "1900-03-01"), (0.5625, false, "13:30:00"), (42922, true, "2021-07-07"),
            (0, true, "00:00:00"), (1, true, "1904-01-02"),
            (-1, false, nil), (2_958_465, false, "9999-12-31"), (2_958_466, false, nil),
            (2_958_465.9999999, false, nil), (2_957_003, true, "9999-12-31"), (2_957_004, true, nil),
            (1e300, false, nil),
        ]
        for (serial, since1904, text) in cases { #expect(SerialDate.text(serial, since1904: since1904) == text) }
    }
}
