// The words of every notice, read by people in Golden/notices.txt.

import Foundation
import Sheets
import Testing

@testable import ThucChat

@Suite("Notices of reading")
struct NoticeTests {
    static let fault = ReadingFault(.notation(meant: "98,25", isSettled: false), typed: "98.25")
    static let table = Bilingual(vi: "đường", en: "roads")
    static let form = Bilingual(vi: "Biểu kết quả", en: "Result table")

    static let layout: [LayoutNotice] = [
        .unrecognised(sheet: "Biểu 1", lookedFor: [form, table]),
        .formAmbiguous(sheet: "Biểu 1", forms: [form, table]),
        .hiddenSheet(sheet: "Biểu 1"), .hiddenRows(sheet: "Biểu 1", rows: "5–7, 12"),
        .hiddenColumns(sheet: "Biểu 1", columns: "D, E"), .columnUnknown(head: "Ý kiến / Khác"),
        .columnRepeated(heads: ["Chiều dài", "Tổng chiều dài"]),
    ]

    static let rows: [RowNotice] = [
        .codeUnknown(code: "17.9"), .labelUnknown(label: "Tỷ lệ hộ có vườn đẹp"), .repeated(code: "17.2"),
        .conflict(code: "17.2"), .resultMerged(codes: ["17.1", "17.2"]), .resultUnmapped(code: "17.2"),
        .claimUnreadable(speaker: .district, code: "17.2", typed: "?"),
        .claimMarks(speaker: .commune, code: "17.2", typed: "x | x"), .countUnreadable(typed: "Số tiêu chí đạt"),
    ]

    static let road = Bilingual(vi: "Đường A", en: "Đường A")

    static let registers: [RegisterNotice] = [
        .duplicateRow(table: table, name: road, count: 2), .keyConflict(table: table, name: road, count: 3),
        .rowsAlike(table: table, name: road, count: 2), .keyMissing(table: table, columns: ["điểm đầu"]),
    ]

    static let identities: [IdentityNotice] = [
        .unitAmbiguous(
            name: "xã Thanh Bình", candidates: ["xã Thanh Bình, huyện A (1)", "xã Thanh Bình, huyện B (2)"]),
        .unitUnknown(name: "xã Tả Van"), .unitUnnamed, .unitFromFileName(unit: "xã A (1)"),
        .unitFromFolder(unit: "xã A (1)"),
        .unitDiffers(title: "xã A (1)", path: "xã B (2)"), .periodAmbiguous(["2020", "2021"]), .periodUnnamed,
        .periodFromPath("2020"), .periodOther(found: "2021", expected: "2020"),
    ]

    static let files: [FileNotice] = [
        .unreadable(file: "a.xml", SheetsError(.emptyFile, name: "a.xml")),
        .reader(.unclosedQuote(opened: CellPlace(row: 6, column: 1))), .copy(file: "b.csv", of: "a.csv"),
        .conflict(form: form, files: ["a.csv", "b.csv"]),
    ]

    static let cells: [CellNotice] = [
        .fault(fault, a1: "E6"), .column(head: "Chiều dài (km)", fault, first: "D3", count: 1),
        .column(head: "Chiều dài (km)", fault, first: "D3", count: 12),
    ]

    static let all: [Notice] =
        layout.map(\.notice) + rows.map(\.notice) + registers.map(\.notice) + identities.map(\.notice)
        + files.map(\.notice) + cells.map(\.notice)

    @Test func `read well in both languages`() throws {
        let page = Self.all.map { notice in
            """
            \(notice.code) (\(notice.severity.rawValue), \(notice.kind.rawValue))
              vi: \(notice.text.vi)
                  \(notice.fix.vi)
              en: \(notice.text.en)
                  \(notice.fix.en)

            """
        }
        try expectNormalizeGolden(page.joined(), "notices.txt")
    }

    @Test func `have one code each for one meaning`() {
        let codes =
            (Self.layout.map(\.notice) + Self.rows.map(\.notice) + Self.registers.map(\.notice)
            + Self.identities.map(\.notice))
            .map(\.code)
        #expect(Set(codes).count == codes.count)
    }
}

/// Compares with a file in `Golden/`. `RECORD=1` rewrites the file and fails the run.
func expectNormalizeGolden(_ page: String, _ name: String, file: String = #filePath) throws {
    let golden = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try Data(page.utf8).write(to: golden)
        Issue.record("recorded \(name); run again without RECORD")
    }
    #expect(try page == String(contentsOf: golden, encoding: .utf8))
}
