// A workbook written row by row says what the same draft says at once.

import Sheets
import SheetsOut
import Testing

@Suite("Workbooks that grow")
struct GrowingXLSXTests {
    private static let widths: [Double] = [6, 30]

    private static var head: SheetDraft {
        var sheet = SheetDraft(name: "Hộ")
        sheet.columnWidths = widths
        sheet.put(.words("DANH SÁCH HỘ"), over: GridArea(rows: 0...0, columns: 0...1), style: .title)
        sheet.put(.words("TT"), row: 1, column: 0, style: .head)
        sheet.put(.words("Chủ hộ"), row: 1, column: 1, style: .head)
        sheet.frozen = .init(rows: 2, columns: 0)
        return sheet
    }

    private static func put(_ number: Int, in sheet: inout SheetDraft) {
        sheet.put(.number("\(number)"), row: number + 1, column: 0, style: .order)
        sheet.put(.text(String(repeating: "hộ \(number) ", count: number % 9)), row: number + 1, column: 1)
    }

    private static func grown(_ count: Int) throws -> [UInt8] {
        let file = try GrowingXLSX(WorkbookDraft(title: "t", sheets: [head, SheetDraft(name: "Thư")]))
        for number in 1...count {
            var rows = head.withoutRows
            put(number, in: &rows)
            try file.append(rows, to: 0)
            var letter = SheetDraft(name: "Thư")
            letter.put(.text("thư \(number)"), row: number - 1, column: 0)
            try file.append(letter, to: 1)
        }
        return try file.bytes()
    }

    @Test func `rows put one by one read as those put at once`() throws {
        var whole = Self.head
        for number in 1...500 { Self.put(number, in: &whole) }
        let expected = try #require(
            readWorkbook(WorkbookDraft(title: "t", sheets: [whole]).xlsx(), named: "a.xlsx").sheets.first)
        let sheets = try readWorkbook(Self.grown(500), named: "a.xlsx").sheets
        let sheet = try #require(sheets.first)
        #expect(sheet.cells.map(\.value) == expected.cells.map(\.value))
        #expect(sheet.cells.map(\.place) == expected.cells.map(\.place))
        #expect(sheet.merges == expected.merges)
        #expect(sheets.last?[499, 0]?.value == "thư 500")
    }

    @Test func `the same rows have the same bytes`() throws { #expect(try Self.grown(40) == Self.grown(40)) }

    @Test func `a row that no format can hold is refused at its place`() throws {
        let file = try GrowingXLSX(WorkbookDraft(title: "t", sheets: [Self.head]))
        var rows = Self.head.withoutRows
        rows.put(.number("12abc"), row: 2, column: 1)
        #expect(throws: DraftFault.number(sheet: "Hộ", cell: "B3", text: "12abc")) { try file.append(rows, to: 0) }
    }
}
