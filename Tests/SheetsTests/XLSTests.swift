// What old .xls workbooks hold: numbers in their two forms, formulas' results, errors, formats, merged and hidden parts, comments.

import Testing

@testable import Sheets

@Suite(".xls cells")
struct XLSTests {
    /// A cell with all that is known of it.
    private static func described(_ workbook: Workbook) -> [String] {
        workbook.sheets.flatMap { sheet in
            sheet.cells.map { cell in
                let marks = [
                    cell.formula ?? "", cell.isPercent ? "percent" : "",
                    cell.isHidden ? "hidden" : "",
                    cell.comment.map { "«\($0)»" } ?? "", cell.decoding?.encoding.rawValue ?? "",
                ]
                return "\(sheet.name) \(cell.place.a1) \(cell.kind) \(marks.joined(separator: " ")) \(cell.value)"
            }
        }
    }

    @Test(
        "the same workbook saved as .xls is the same",
        arguments: ["libreoffice-formulas.xls", "gnumeric-formulas.xls"])
    func cells(_ name: String) throws {
        let workbook = try SharedTableTests.read(name)
        let modern = try SharedTableTests.read("libreoffice-formulas.xlsx")
        let (cells, expected) = (Self.described(workbook), Self.described(modern))
        #expect(cells.filter { !expected.contains($0) } == [])
        #expect(expected.filter { !cells.contains($0) } == [])
        #expect(workbook.sheets.map(\.merges) == modern.sheets.map(\.merges))
        #expect(workbook.sheets.map(\.isHidden) == modern.sheets.map(\.isHidden))
        #expect(workbook.sheets[0].hiddenRows == modern.sheets[0].hiddenRows)
        #expect(workbook.findings.filter { $0.severity != .note } == modern.findings.filter { $0.severity != .note })
        #expect(!workbook.findings.contains { $0.code == "sheets.formula-text-unread" })
        #expect(!workbook.findings.contains { $0.code == "sheets.damaged-sheet" })
    }

    @Test func `a workbook of Excel 95 has its formulas' results, formats, merged cells and comments`() throws {
        let workbook = try SharedTableTests.read("gnumeric-formulas-95.xls")
        let sheet = workbook.sheets[0]
        #expect(sheet[4, 1]?.value == "200")
        #expect(sheet[4, 3].map { "\($0.value) \($0.isPercent)" } == "0.16 true")
        #expect(sheet[4, 5]?.value == "#DIV/0!")
        #expect(sheet[4, 9]?.value == "2021-07-07")
        #expect(sheet[4, 11]?.value == String(repeating: "Dai", count: 1_500))
        #expect(sheet[8, 0]?.value == "8,1²")
        #expect(sheet[7, 0]?.comment?.isEmpty == false)
        #expect(sheet.merges == [MergedArea(rows: 0...0, columns: 0...3)])
        #expect(sheet[4, 1]?.formula == "")
        #expect(workbook.findings.contains { $0.code == "sheets.formula-text-unread" })
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var records: [UInt8]
        var cells: [String]
        var findings: [String] = []
        var testDescription: String { name }
    }

    private static let unread = "sheets.formula-text-unread A1"
    private static let text = BIFFFile.record(0x207, BIFFFile.shorts(2) + [0] + Array("ab".utf8))
    private static let chart = BIFFFile.beginning(0x20) + BIFFFile.formula(3, 3, BIFFFile.number(9)) + BIFFFile.end

    @Test(
        "formulas without tokens are read as what they came to",
        arguments: [
            Row(
                name: "short numbers: whole, hundredths, the front of a double",
                records: [0x02 | 7 << 2, 0xFFFF_FF07, 0x3FF8_0000, 0x3FF8_0001].enumerated().flatMap {
                    BIFFFile.record(0x27E, BIFFFile.shorts(0, $0, 0) + ArchiveTests.little($1, 4))
                }, cells: ["number 7", "number -0.63", "number 1.5", "number 0.015"]),
            Row(
                name: "numbers side by side",
                records: BIFFFile.record(
                    0xBD,
                    BIFFFile.shorts(2, 1, 0) + ArchiveTests.little(0x06, 4) + BIFFFile.shorts(0)
                        + ArchiveTests.little(0x0A, 4) + BIFFFile.shorts(2)), cells: ["number 1", "number 2"]),
            Row(
                name: "a text in the cell",
                records: BIFFFile.record(0x204, BIFFFile.shorts(0, 0, 0, 2) + [0] + Array("ab".utf8)),
                cells: ["text ab"]),
            Row(
                name: "a shared text that is not there", records: BIFFFile.record(0xFD, BIFFFile.shorts(0, 0, 0, 5, 0)),
                cells: [], findings: ["sheets.no-cells", "sheets.damaged-sheet"]),
            Row(
                name: "a number", records: BIFFFile.formula(0, 0, BIFFFile.number(12.5)), cells: ["number 12.5"],
                findings: [unread]),
            Row(
                name: "a text that follows", records: BIFFFile.formula(0, 0, BIFFFile.other(0)) + text,
                cells: ["text ab"], findings: [unread]),
            Row(
                name: "a text that follows a shared formula",
                records: BIFFFile.formula(0, 0, BIFFFile.other(0)) + BIFFFile.record(0x4BC, [1, 2, 3]) + text,
                cells: ["text ab"], findings: [unread]),
            Row(
                name: "a text that never comes",
                records: BIFFFile.formula(0, 0, BIFFFile.other(0)) + BIFFFile.formula(0, 1, BIFFFile.number(1)) + text,
                cells: ["blank ", "number 1"], findings: ["sheets.formula-without-value A1", unread]),
            Row(
                name: "an empty text of a program without a summary",
                records: BIFFFile.formula(0, 0, BIFFFile.other(3)), cells: ["blank "],
                findings: ["sheets.formula-without-value A1", unread]),
            Row(
                name: "true", records: BIFFFile.formula(0, 0, BIFFFile.other(1, 1)), cells: ["boolean 1"],
                findings: [unread]),
            Row(
                name: "an error", records: BIFFFile.formula(0, 0, BIFFFile.other(2, 0x17)), cells: ["error #REF!"],
                findings: [unread]),
            Row(
                name: "a zero that was worked out", records: BIFFFile.formula(0, 0, BIFFFile.number(0)),
                cells: ["number 0"], findings: [unread]),
            Row(
                name: "a zero to be worked out on opening",
                records: BIFFFile.formula(0, 0, BIFFFile.number(0), flags: 2),
                cells: ["blank "], findings: ["sheets.formula-without-value A1", unread]),
            Row(
                name: "the later of two at one place",
                records: BIFFFile.formula(1, 0, BIFFFile.number(7)) + BIFFFile.formula(0, 0, BIFFFile.number(1))
                    + BIFFFile.formula(0, 0, BIFFFile.number(2)), cells: ["number 2", "number 7"], findings: [unread]),
            Row(
                name: "a chart on the sheet is none of it",
                records: chart + BIFFFile.formula(0, 0, BIFFFile.number(1)), cells: ["number 1"], findings: [unread]),
            Row(
                name: "an error that Excel does not have",
                records: BIFFFile.formula(0, 0, BIFFFile.number(1)) + BIFFFile.formula(0, 1, BIFFFile.other(2, 0x99)),
                cells: ["number 1"], findings: ["sheets.damaged-sheet", unread]),
        ])
    func formulas(_ row: Row) throws {
        let file = BIFFFile(sheets: [("a", 0, row.records)])
        let workbook = try readWorkbook(file.bytes, named: "a.xls")
        #expect(workbook.sheets[0].cells.map { "\($0.kind) \($0.value)" } == row.cells)
        #expect(workbook.findings.map(brief) == row.findings)
    }

    @Test func `a workbook with a chart on a sheet is read, without the chart`() throws {
        let workbook = try SharedTableTests.read("libreoffice-chart.xls")
        let rows = (1...5).flatMap { ["A\($0)=Thôn \($0)", "B\($0)=\($0)", "C\($0)=\(2 * $0)"] }
        #expect(listing(workbook) == rows + ["2!A1=11"])
        #expect(workbook.findings == [])
        #expect(workbook.sheets[0][0, 2]?.formula == "=B1*2")
    }

    @Test func `a sheet of a chart is passed over, and the one after it keeps its cells`() throws {
        let file = BIFFFile(sheets: [("c", 2, []), ("b", 0, BIFFFile.formula(0, 0, BIFFFile.number(3)))])
        let workbook = try readWorkbook(file.bytes, named: "a.xls")
        #expect(workbook.sheets.map(\.name) == ["b"])
        #expect(workbook.findings.map(brief) == ["sheets.sheet-without-table", Self.unread])
    }

    @Test func `two sheets at one place are not read twice`() throws {
        let file = BIFFFile(sheets: [("a", 0, BIFFFile.formula(0, 0, BIFFFile.number(3))), ("b", 0, [])])
        var stream = file.stream
        // After the beginning of 20 bytes come two records of 13, each with its sheet's offset after four bytes.
        stream.replaceSubrange(37..<41, with: stream[24..<28])
        let workbook = try #require(BIFFFile.compound(stream).withUnsafeBytes { XLSWorkbook($0) })
        #expect(try workbook.sheet(0, limits: ReadLimits()).isWhole)
        #expect(try !workbook.sheet(1, limits: ReadLimits()).isWhole)
    }

    @Test func `a cut stream says that something may be missing`() throws {
        let whole = BIFFFile(sheets: [("a", 0, BIFFFile.formula(0, 0, BIFFFile.number(3)))]).stream
        for count in stride(from: whole.count - 1, to: 60, by: -1) {
            var bytes = BIFFFile.compound(Array(whole.prefix(count)))
            // The rest is no record at all rather than records of nothing.
            for index in 1_536 + count..<bytes.count { bytes[index] = 0xFF }
            let workbook = bytes.withUnsafeBytes { XLSWorkbook($0) }
            #expect(try workbook?.sheet(0, limits: ReadLimits()).isWhole != true)
        }
    }

    @Test func `a size that a sheet claims costs nothing`() throws {
        let claim = BIFFFile.record(0x200, BIFFFile.shorts(0, 0, 0, 1, 0, 256, 0))
        let records = (0..<200).flatMap { _ in claim } + BIFFFile.formula(0, 0, BIFFFile.number(3))
        let file = BIFFFile(sheets: (0..<9).map { ("\($0)", 0, records) })
        let workbook = try readWorkbook(file.bytes, named: "a.xls")
        #expect(workbook.sheets.map(\.cellCount) == Array(repeating: 1, count: 9))
    }

    @Test func `a workbook with a password is not read`() {
        let file = BIFFFile(book: BIFFFile.record(0x2F, BIFFFile.shorts(0, 0, 0)), sheets: [("a", 0, [])])
        let error = #expect(throws: SheetsError.self) { try readWorkbook(file.bytes, named: "a.xls") }
        #expect(error?.fault == .encryptedArchive)
    }

    @Test func `sectors that lead nowhere or in a circle end the search`() throws {
        let bytes = BIFFFile(sheets: [("a", 0, [])]).bytes
        #expect(bytes.withUnsafeBytes { CompoundDirectory($0)?.stream("Workbook")?.count } == 4_096)
        for link in [2, 3, 200, 0xFFFF_FFF0] as [UInt32] {
            var broken = bytes
            broken.replaceSubrange(512 + 12..<512 + 16, with: ArchiveTests.little(link, 4))
            let stream = broken.withUnsafeBytes { CompoundDirectory($0)?.stream("Workbook") }
            // A chain that stays inside the file gives its bytes, however wrong; no chain is followed further.
            #expect(stream == nil || stream?.count == 4_096)
        }
        #expect(bytes.withUnsafeBytes { CompoundDirectory($0)?.stream("Book") } == nil)
    }

    @Test func `small sectors in a circle give no more than there are`() {
        var bytes = BIFFFile(sheets: [("a", 0, [])]).bytes
        // All sizes count as small; the small sectors lie in the stream, their table in its second sector, which is 0.
        for (offset, number) in [
            (56, 0xFFFF_FFFF), (60, 3), (1_024 + 116, 2), (1_024 + 120, 4_096), (1_152 + 116, 0),
            (1_152 + 120, 0x7FFF_FFFF),
        ] as [(Int, UInt32)] {
            bytes.replaceSubrange(offset..<offset + 4, with: ArchiveTests.little(number, 4))
        }
        #expect(bytes.withUnsafeBytes { CompoundDirectory($0)?.stream("Workbook") } == nil)
    }

    @Test func `a text that goes on in further records changes its width with them`() throws {
        let long = BIFFFile.shorts(5) + [0] + Array("ab".utf8)
        let text =
            BIFFFile.record(0x207, long) + BIFFFile.record(0x3C, [1] + BIFFFile.shorts(0x1EB7))
            + BIFFFile.record(0x3C, [0] + Array("cd".utf8))
        let file = BIFFFile(sheets: [("a", 0, BIFFFile.formula(0, 0, BIFFFile.other(0)) + text)])
        #expect(listing(try readWorkbook(file.bytes, named: "a.xls")) == ["A1=abặcd"])
    }
}
