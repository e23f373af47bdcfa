// A row's number is the file's, whatever is blank, skipped or repeated before it, in every format.

import Testing

@testable import Sheets

@Suite("Physical rows and columns")
struct PhysicalRowTests {
    typealias Dice = WellFormednessTests.Dice

    /// Texts at their rows and columns, in reading order, with gaps of any size.
    struct Table {
        var cells: [(row: Int, column: Int, text: String)] = []

        init(_ dice: inout Dice) {
            var row = dice.roll(6)
            for _ in 0..<25 {
                var column = dice.roll(4)
                for _ in 0..<dice.roll(5) {
                    cells.append((row, column, "\(row)·\(column)"))
                    column += 1 + (dice.roll(3) == 0 ? dice.roll(40) : 0)
                }
                row += 1 + (dice.roll(3) == 0 ? dice.roll(30) : 0)
            }
        }

        var listing: [String] {
            cells.map { "\(CellPlace(row: UInt32($0.row), column: UInt16($0.column)).a1)=\($0.text)" }
        }

        /// The rows from the first to the last, each with its cells.
        var rows: [[(column: Int, text: String)]] {
            (0...(cells.last?.row ?? 0)).map { row in
                cells.filter { $0.row == row }.map { (column: $0.column, text: $0.text) }
            }
        }
    }

    static func csv(_ table: Table) -> [UInt8] {
        let lines = table.rows.map { row -> String in
            var fields = Array(repeating: "", count: (row.last?.column ?? 0) + 1)
            for cell in row { fields[cell.column] = cell.text }
            return fields.joined(separator: ";")
        }
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    /// Gaps by `ss:Index` or by empty rows and cells, as the dice fall.
    static func spreadsheetML(_ table: Table, _ dice: inout Dice) -> [UInt8] {
        var text = ""
        var skipped = false
        for (number, row) in table.rows.enumerated() {
            if row.isEmpty {
                skipped = dice.roll(2) == 0 || skipped
                if !skipped { text += dice.roll(2) == 0 ? "<Row/>" : "<Row><Cell/></Row>" }
                continue
            }
            text += skipped ? "<Row ss:Index=\"\(number + 1)\">" : "<Row>"
            skipped = false
            var next = 0
            for cell in row {
                let isNumbered = cell.column > next + 3 || dice.roll(2) == 0
                if !isNumbered { text += String(repeating: "<Cell/>", count: cell.column - next) }
                text += isNumbered ? "<Cell ss:Index=\"\(cell.column + 1)\">" : "<Cell>"
                text += "<Data ss:Type=\"String\">\(cell.text)</Data></Cell>"
                next = cell.column + 1
            }
            text += "</Row>"
        }
        return SpreadsheetMLTests.workbook(text)
    }

    static func flatODS(_ rows: String) -> [UInt8] {
        let names =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        return Array(
            ("<?xml version=\"1.0\"?><office:document \(names)><office:body><office:spreadsheet>"
                + "<table:table table:name=\"a\">\(rows)</table:table></office:spreadsheet></office:body></office:document>")
                .utf8)
    }

    static func textCell(_ text: String, repeated: Int = 1) -> String {
        "<table:table-cell table:number-columns-repeated=\"\(repeated)\" office:value-type=\"string\">"
            + "<text:p>\(text)</text:p></table:table-cell>"
    }

    static func flatODS(_ table: Table) -> [UInt8] {
        var (text, blank) = ("", 0)
        for row in table.rows {
            if row.isEmpty {
                blank += 1
                continue
            }
            if blank > 0 {
                text += "<table:table-row table:number-rows-repeated=\"\(blank)\"><table:table-cell/></table:table-row>"
            }
            (blank, text) = (0, text + "<table:table-row>")
            var next = 0
            for cell in row {
                let gap = cell.column - next
                if gap > 0 { text += "<table:table-cell table:number-columns-repeated=\"\(gap)\"/>" }
                text += textCell(cell.text)
                next = cell.column + 1
            }
            text += "<table:table-cell table:number-columns-repeated=\"\(16_384 - next)\"/></table:table-row>"
        }
        return flatODS(
            text + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>")
    }

    static func xlsx(_ table: Table, _ dice: inout Dice) -> [UInt8] {
        let rows = table.rows.enumerated().filter { !$0.element.isEmpty || dice.roll(2) == 0 }.map { number, row in
            let cells = row.map { cell in
                let place = CellPlace(row: UInt32(number), column: UInt16(cell.column)).a1
                return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(cell.text)</t></is></c>"
            }
            return "<row r=\"\(number + 1)\">\(cells.joined())</row>"
        }
        return ArchiveTests.zip([
            ("xl/workbook.xml", Array("<workbook><sheets><sheet name=\"a\" id=\"r\"/></sheets></workbook>".utf8)),
            (
                "xl/_rels/workbook.xml.rels",
                Array("<Relationships><Relationship Id=\"r\" Target=\"worksheets/sheet1.xml\"/></Relationships>".utf8)
            ),
            (
                "xl/worksheets/sheet1.xml",
                Array("<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>".utf8)
            ),
        ])
    }

    @Test("are those of the file in every format", arguments: 1...40)
    func areKept(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let table = Table(&dice)
        let files = [
            ("a.csv", Self.csv(table)), ("a.xml", Self.spreadsheetML(table, &dice)), ("a.fods", Self.flatODS(table)),
            ("a.xlsx", Self.xlsx(table, &dice)),
        ]
        for (name, bytes) in files {
            #expect(listing(try readWorkbook(bytes, named: name)) == table.listing, "\(name)")
        }
    }

    @Test func `cells and rows that ODS repeats stand at each of their places`() throws {
        let rows =
            "<table:table-row table:number-rows-repeated=\"2\">" + Self.textCell("a", repeated: 3)
            + "<table:table-cell table:number-columns-repeated=\"2\"/>" + Self.textCell("b") + "</table:table-row>"
            + "<table:table-row>" + Self.textCell("c") + "</table:table-row>"
        let sheet = try readWorkbook(Self.flatODS(rows), named: "a.fods").sheets[0]
        #expect(
            sheet.cells.map { "\($0.place.a1)=\($0.value)" } == [
                "A1=a", "B1=a", "C1=a", "F1=b", "A2=a", "B2=a", "C2=a", "F2=b", "A3=c",
            ])
    }

    @Test func `a million repeated blanks cost nothing, and repeated texts are bounded`() throws {
        let blank =
            "<table:table-row table:number-rows-repeated=\"1048500\">"
            + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
        let sheet = try readWorkbook(
            Self.flatODS("<table:table-row>" + Self.textCell("a") + "</table:table-row>" + blank), named: "a.fods"
        )
        .sheets[0]
        #expect((sheet.rowCount, sheet.cellCount) == (1, 1))
        let full =
            "<table:table-row table:number-rows-repeated=\"1048576\">" + Self.textCell("a", repeated: 16_384)
            + "</table:table-row>"
        var limits = ReadLimits()
        limits.cells = 100_000
        let error = #expect(throws: SheetsError.self) {
            try readWorkbook(Self.flatODS(full), named: "a.fods", limits: limits)
        }
        #expect(error?.fault == .overLimit(.cells, allowed: 100_000))
    }
}
