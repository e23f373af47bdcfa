// What was written reads back the same, in both formats, and the bytes never depend on when they were made.

import Sheets
import SheetsOut
import Testing

@Suite("Workbooks we write")
struct WorkbookBytesTests {
    enum Form: String, CaseIterable, CustomTestStringConvertible {
        case xlsx, xml
        var testDescription: String { rawValue }

        func bytes(_ draft: WorkbookDraft) throws -> [UInt8] {
            switch self {
            case .xlsx: try draft.xlsx()
            case .xml: try draft.spreadsheetML()
            }
        }

        func read(_ draft: WorkbookDraft) throws -> Workbook {
            try readWorkbook(bytes(draft), named: "mau." + rawValue)
        }
    }

    @Test("read back the values that were given", arguments: Form.allCases)
    func readsBack(_ form: Form) throws {
        let workbook = try form.read(SampleDraft.workbook)
        let sheet = try #require(workbook.sheets.first)
        #expect(workbook.sheets.map(\.name) == ["Biểu hộ", "Danh sách"])
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
        #expect(sheet[0, 0]?.value == "DANH SÁCH HỘ")
        #expect(sheet[1, 1]?.value == "- Trong đó")
        #expect(sheet[3, 1]?.value == "'=HYPERLINK(\"x\")")
        #expect(sheet[3, 2]?.value == "87.7")
        #expect(sheet[3, 2]?.kind == .number)
        #expect(sheet[4, 2]?.value == "-1234.5")
        #expect(sheet[4, 1]?.value == "hai\ndòng & <b>\u{FFFD}")
        #expect(sheet[5, 1]?.value == "sau")
        #expect(sheet[6, 2].map(\.value) ?? "" == "")
        #expect(sheet[7, 1]?.value == "2021-07-07")
        #expect(sheet[7, 1]?.kind == .date)
        #expect(sheet.cells.allSatisfy { $0.formula == nil })
    }

    @Test("keep merged heads together", arguments: Form.allCases)
    func merges(_ form: Form) throws {
        let sheet = try #require(try form.read(SampleDraft.workbook).sheets.first)
        #expect(sheet.owner(of: sheet.place(row: 0, column: 2)) == sheet.place(row: 0, column: 0))
        #expect(sheet.owner(of: sheet.place(row: 2, column: 0)) == sheet.place(row: 1, column: 0))
        #expect(sheet.owner(of: sheet.place(row: 2, column: 1)) == nil)
        #expect(sheet.merges.count == 3)
    }

    @Test("give the same bytes again", arguments: Form.allCases)
    func isDeterministic(_ form: Form) throws {
        #expect(try form.bytes(SampleDraft.workbook) == form.bytes(SampleDraft.workbook))
    }

    @Test func `an .xlsx says a fixed day of creation`() throws {
        #expect(try Form.xlsx.read(SampleDraft.workbook).metadata.createdAt == "2000-01-01T00:00:00Z")
    }

    @Test func `archive times are fixed`() throws {
        let bytes = try SampleDraft.workbook.xlsx()
        let headers = (0..<bytes.count - 14).filter { Array(bytes[$0..<$0 + 4]) == [0x50, 0x4B, 0x03, 0x04] }
        #expect(headers.count > 5)
        #expect(Set(headers.map { Array(bytes[$0 + 10..<$0 + 14]) }).count == 1)
    }
}
