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

    @Test func `a duration of an old workbook stays a number`() throws {
        let code = BIFFFile.record(0x41E, BIFFFile.shorts(164, 6) + [0] + Array("[h]:mm".utf8))
        let formats = [164, 46, 14].flatMap { BIFFFile.record(0xE0, BIFFFile.shorts(0, $0)) }
        let cells = (0..<3).flatMap { BIFFFile.record(0x203, BIFFFile.shorts(0, $0, $0) + BIFFFile.number(44_384.5)) }
        let workbook = try readWorkbook(BIFFFile(book: code + formats, sheets: [("a", 0, cells)]).bytes, named: "a.xls")
        #expect(listing(workbook) == ["A1=44384.5", "B1=44384.5", "C1=2021-07-07T12:00:00"])
    }
}
