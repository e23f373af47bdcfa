// What a spreadsheet cannot hold is refused with its place, before a byte is written.

import SheetsOut
import Testing

@Suite("Drafts that cannot be written")
struct DraftFaultTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var fault: DraftFault
        var spoil: @Sendable (inout WorkbookDraft) -> Void
        var testDescription: String { fault.code + " " + fault.en }
    }

    @Test(
        "are refused",
        arguments: [
            Row(fault: .noVisibleSheet) { $0.sheets[0].isHidden = true },
            Row(fault: .sheetName("a/b")) { $0.sheets[0].name = "a/b" },
            Row(fault: .sheetName("")) { $0.sheets[0].name = "" },
            Row(fault: .sheetName("BIỂU")) { $0.sheets += [SheetDraft(name: "biểu"), SheetDraft(name: "BIỂU")] },
            Row(fault: .place(sheet: "Một", row: -1, column: 0)) { $0.sheets[0].put(.blank, row: -1, column: 0) },
            Row(fault: .place(sheet: "Một", row: 0, column: 16_384)) {
                $0.sheets[0].put(.blank, row: 0, column: 16_384)
            },
            Row(fault: .longText(sheet: "Một", cell: "B3")) {
                $0.sheets[0].put(.text(String(repeating: "a", count: 32_768)), row: 2, column: 1)
            },
            Row(fault: .number(sheet: "Một", cell: "A1", text: "1,5")) {
                $0.sheets[0].put(.number("1,5"), row: 0, column: 0)
            },
            Row(fault: .number(sheet: "Một", cell: "A1", text: "nan")) {
                $0.sheets[0].put(.number("nan"), row: 0, column: 0)
            },
            Row(fault: .number(sheet: "Một", cell: "A1", text: "1e5")) {
                $0.sheets[0].put(.number("1e5"), row: 0, column: 0)
            },
            Row(fault: .number(sheet: "Một", cell: "A1", text: "60")) { $0.sheets[0].put(.day(60), row: 0, column: 0) },
            Row(fault: .overlappingMerges(sheet: "Một", first: "$A$1:$B$2", second: "$B$2:$C$3")) {
                $0.sheets[0].merged = [
                    GridArea(rows: 1...2, columns: 1...2), GridArea(rows: 0...1, columns: 0...1),
                ]
            },
            Row(fault: .longWords(sheet: "Một", area: "$A$1")) {
                $0.sheets[0].entryRules = [rule(.whole(from: nil, to: nil), title: String(repeating: "a", count: 33))]
            },
            Row(fault: .wordList(sheet: "Một", area: "$A$1")) {
                $0.sheets[0].entryRules = [rule(.words(["có, không"]))]
            },
            Row(fault: .wordList(sheet: "Một", area: "$A$1")) { $0.sheets[0].entryRules = [rule(.words([]))] },
            Row(fault: .name("R1C1")) {
                $0.names = [DefinedName("R1C1", sheet: "Một", area: GridArea(row: 0, column: 0))]
            },
            Row(fault: .name("xã")) { $0.names = [DefinedName("xã", sheet: "Hai", area: GridArea(row: 0, column: 0))] },
        ])
    func refuses(_ row: Row) {
        var draft = WorkbookDraft(title: "", sheets: [SheetDraft(name: "Một")])
        row.spoil(&draft)
        #expect(throws: row.fault) { try draft.xlsx() }
        #expect(throws: row.fault) { try draft.spreadsheetML() }
    }

    @Test func `messages say the place in both languages`() {
        let fault = DraftFault.longText(sheet: "Một", cell: "B3")
        #expect(fault.vi.contains("B3") && fault.en.contains("B3"))
        #expect(fault.vi.contains("Một") && fault.en.contains("Một"))
    }
}

private func rule(_ allowed: EntryRule.Allowed, title: String = "") -> EntryRule {
    EntryRule(
        area: GridArea(row: 0, column: 0), allows: allowed, refusal: EntryRule.Words(title: title, text: ""))
}
