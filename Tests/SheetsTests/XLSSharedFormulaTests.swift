// Formulas of old workbooks that several cells share: moved along with each, or one array over all.

import Testing

@testable import Sheets

@Suite("Shared formulas of .xls")
struct XLSSharedFormulaTests {
    /// A cell whose formula is kept with that of another place.
    private static func cell(_ row: Int, _ column: Int, at place: (Int, Int), of text: Bool = false) -> [UInt8] {
        BIFFFile.formula(
            row, column, text ? BIFFFile.other(0) : BIFFFile.number(1),
            tokens: [0x01] + BIFFFile.shorts(place.0, place.1))
    }

    private static func shared(_ rows: ClosedRange<Int>, _ columns: ClosedRange<UInt8>, _ tokens: [UInt8]) -> [UInt8] {
        BIFFFile.record(0x4BC, area(rows, columns) + [0, 2] + BIFFFile.shorts(tokens.count) + tokens)
    }

    private static func array(_ rows: ClosedRange<Int>, _ columns: ClosedRange<UInt8>, _ tokens: [UInt8]) -> [UInt8] {
        BIFFFile.record(0x221, area(rows, columns) + BIFFFile.shorts(0, 0, 0, tokens.count) + tokens)
    }

    private static func area(_ rows: ClosedRange<Int>, _ columns: ClosedRange<UInt8>) -> [UInt8] {
        BIFFFile.shorts(rows.lowerBound, rows.upperBound) + [columns.lowerBound, columns.upperBound]
    }

    /// The cell one to the left.
    private static let left: [UInt8] = [0x4C, 0, 0, 0xFF, 0xC0]
    private static let a1: [UInt8] = [0x44, 0, 0, 0, 0xC0]
    private static let text = BIFFFile.record(0x207, BIFFFile.shorts(2) + [0] + Array("ab".utf8))

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var records: [UInt8]
        var formulas: [String]
        var testDescription: String { name }
    }

    @Test(
        "are read with each cell",
        arguments: [
            Row(
                name: "moved along, from the cell before the record on",
                records: cell(1, 1, at: (1, 1)) + shared(1...2, 1...2, left) + cell(1, 2, at: (1, 1))
                    + cell(2, 1, at: (1, 1)), formulas: ["=A2", "=B2", "=A3"]),
            Row(
                name: "of cells with texts",
                records: cell(1, 1, at: (1, 1), of: true) + shared(1...2, 1...1, left) + text
                    + cell(2, 1, at: (1, 1), of: true) + text, formulas: ["=A2", "=A3"]),
            Row(
                name: "two in turn",
                records: cell(0, 1, at: (0, 1)) + shared(0...1, 1...1, left) + cell(0, 3, at: (0, 3))
                    + shared(0...1, 3...3, left + [0x13]) + cell(1, 1, at: (0, 1)) + cell(1, 3, at: (0, 3)),
                formulas: ["=A1", "=-C1", "=A2", "=-C2"]),
            Row(
                name: "one array over all its cells",
                records: cell(0, 1, at: (0, 1)) + array(0...1, 1...1, a1 + [0x13]) + cell(1, 1, at: (0, 1)),
                formulas: ["=-A1", "=-A1"]),
            Row(
                name: "a cell outside the area",
                records: cell(1, 1, at: (1, 1)) + shared(1...2, 1...1, left) + cell(3, 1, at: (1, 1)),
                formulas: ["=A2", ""]),
            Row(name: "a formula that is nowhere", records: cell(1, 1, at: (7, 7)), formulas: [""]),
            Row(
                name: "a formula shared with one that is shared",
                records: cell(1, 1, at: (1, 1)) + shared(1...2, 1...1, [0x01] + BIFFFile.shorts(1, 1)), formulas: [""]),
            Row(
                name: "a record cut short",
                records: cell(1, 1, at: (1, 1)) + BIFFFile.record(0x4BC, area(1...2, 1...1) + [0, 2, 9, 0, 1]),
                formulas: [""]),
            Row(
                name: "a record after a formula of its own",
                records: BIFFFile.formula(0, 0, BIFFFile.number(1), tokens: [0x1E, 7, 0]) + shared(0...0, 0...0, left),
                formulas: ["=7"]),
            Row(
                name: "a table of results for other values",
                records: BIFFFile.formula(0, 0, BIFFFile.number(1), tokens: [0x02, 0, 0, 0, 0])
                    + BIFFFile.record(0x236, area(0...0, 0...0)), formulas: [""]),
        ])
    func cells(_ row: Row) throws {
        let workbook = try readWorkbook(BIFFFile(sheets: [("a", 0, row.records)]).bytes, named: "a.xls")
        #expect(workbook.sheets[0].cells.map(\.formula) == row.formulas)
        let unread = row.formulas.filter(\.isEmpty).count
        let told = workbook.findings.compactMap { finding -> Int? in
            if case .formulaTextUnread(let count, _) = finding { count } else { nil }
        }
        #expect(told == (unread > 0 ? [unread] : []))
        #expect(!workbook.findings.contains { $0.code == "sheets.damaged-sheet" })
    }

    @Test func `grow no larger than a compressed file may`() throws {
        let long = [0x17, 250, 0] + [UInt8](repeating: 0x78, count: 250)
        let cells = (1..<500).flatMap { Self.cell($0, 0, at: (0, 0)) }
        let records = Self.cell(0, 0, at: (0, 0)) + Self.shared(0...499, 0...0, long) + cells
        let bytes = BIFFFile(sheets: [("a", 0, records)]).bytes
        var limits = ReadLimits()
        limits.set(.expandedBytes, to: 22_800)
        let sheet = try readWorkbook(bytes, named: "a.xls", limits: limits).sheets[0]
        // Eight for each of 253 bytes of tokens and one for each of 252 characters.
        #expect(sheet.cells.map(\.formula?.isEmpty).prefix { $0 == false }.count == 10)
        #expect(sheet.cellCount == 500)
        #expect(try readWorkbook(bytes, named: "a.xls").sheets[0].cells.allSatisfy { $0.formula?.utf8.count == 253 })
    }
}
