// The words of findings and errors, read by people in Golden/messages.txt.

import Foundation
import Testing

@testable import Sheets

@Suite("Messages")
struct MessageTests {
    static let place = CellPlace(row: 6, column: 1)

    static let findings: [SheetFinding] = [
        .unclosedQuote(opened: place), .textAfterQuote(place),
        .rowTooLong(expected: 5, found: 6, at: CellPlace(row: 11, column: 5)),
        .nulByte(place), .formatMismatch(ending: "csv", found: .spreadsheetML2003),
        .separatorAmbiguous(chosen: UInt8(ascii: ","), other: UInt8(ascii: ";")),
        .valueUnderMerge(place, anchor: CellPlace(row: 5, column: 1)), .countedPastMerge(place),
        .columnsUncovered(first: place), .repeatedField(place, name: "ho_ten"), .notANumber(place, text: "12abc"),
        .unknownDataType(place, type: "Money"), .formulaWithoutValue(place), .struckCell(place),
        .duplicateSheetName("Biểu 1", sheet: 2),
        .tableOffset(sheet: "Biểu 1", row: 3, column: 2), .decodedText(.tcvn3, count: 12, first: place),
        .encodingUnclear(place), .lostCharacters(place),
        .damagedText(line: 21, count: 3), .damagedSheet("Biểu 1"),
        .formulaTextUnread(count: 12, first: CellPlace(row: 8, column: 1)),
        .missingSheet("Biểu 2", part: "xl/worksheets/sheet2.xml"), .missingSheet("Biểu 3", part: nil),
        .sheetWithoutTable("Biểu đồ"), .missingStyles(part: "xl/styles.xml"),
        .brokenPart("docProps/core.xml"), .noCells,
        .moreOfTheSame(code: "sheets.nul-byte", count: 41),
    ]

    static let faults: [SheetsError.Fault] =
        [
            .emptyFile, .binaryFile(named: "xml"), .notXML, .documentType,
            .unknownXML(root: "danhsach"),
            .indexBeforeOne(of: .row, text: "0"), .indexGoesBack(of: .cell, number: 2, expected: 5),
            .repeatTooLarge(of: .row, text: "999999999999"), .secondValueInCell,
            .sharedString("99"), .wideText, .noTable, .brokenArchive, .encryptedArchive, .archivePath("../a.xml"),
            .repeatedPart("xl/worksheets/sheet1.xml"),
        ] + XMLFault.allCases.map { .malformedXML($0) }
        + ReadLimits.Name.allCases.map { .overLimit($0, allowed: 100) }
        + SheetsError.DocumentKind.allCases.map { .notATable($0) }

    @Test func `read well in both languages`() throws {
        let findings = Self.findings.map { "\($0.code) (\($0.severity))\n  vi: \($0.vi)\n  en: \($0.en)\n" }
        let errors = Self.faults.map { fault in
            let error = SheetsError(fault, name: "xã Mẫu/biểu 1.xml", line: 12, column: 7)
            return "\(error.code)\n  vi: \(error.vi)\n  en: \(error.en)\n"
        }
        let placed = SheetsError(
            .overLimit(.rows, allowed: 100), name: "a.ods", sheet: "Biểu 2", row: 101, line: 3, column: 9)
        let inText = SheetsError(.overLimit(.cellBytes, allowed: 100), name: "hộ.csv", row: 12)
        let onSheet = [placed, inText].map { "\($0.code)\n  vi: \($0.vi)\n  en: \($0.en)\n" }
        try expectGolden((findings + errors + onSheet).joined(), "messages.txt")
    }
}

/// Compares with a file in `Golden/`. `RECORD=1` rewrites the file and fails the run.
func expectGolden(_ page: String, _ name: String, file: String = #filePath) throws {
    let golden = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try Data(page.utf8).write(to: golden)
        Issue.record("recorded \(name); run again without RECORD")
    }
    #expect(try page == String(contentsOf: golden, encoding: .utf8))
}
