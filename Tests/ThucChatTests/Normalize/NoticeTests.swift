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
        .hiddenColumns(sheet: "Biểu 1", columns: "D, E"),
        .columnUnknown(head: "Ý kiến / Khác"),
        .columnRepeated(heads: ["Chiều dài", "Tổng chiều dài"]),
        .strayTable(sheet: "Biểu 1", row: 12),
        .columnOfOtherPeriod(head: "Kết quả năm 2019", expected: "2020"),
        .tableOfOtherPeriod(sheet: "Biểu 1", found: "2019", expected: "2020"),
        .tableOfOtherUnit(sheet: "Biểu 1", name: "XÃ BẢN HỒ", unit: SmallRulebook.unit),
        .columnMisspelt(head: "Tên tuyên đường", label: "tên tuyến đường"),
        .profileStale(profile: "ta-phin-duong", expected: "Tuyến", found: "Tên tuyến"),
        .templateChanged(sheet: "Biểu 1", form: form),
        .templateOther(sheet: "Biểu 1", set: "ntm-2016-2020", used: "ntm-2021-2025"),
        .rowsMisaligned(sheet: "Biểu 1", rows: "7, 12–14", expected: 5, found: 6),
        .headSplit(sheet: "Biểu 1", pieces: ["Thôn", "bản"], rows: "7–14"),
        .templateUnknown(sheet: "Biểu 1", form: "duong", version: "1.0.0"),
        .columnUnheaded(column: "G", missing: ["chiều dài cứng hóa"]),
    ]

    static let rows: [RowNotice] = [
        .codeUnknown(code: "17.9"), .labelUnknown(label: "Tỷ lệ hộ có vườn đẹp"), .repeated(code: "17.2"),
        .codeAndTitle(code: "17.1", titled: "17.2"),
        .conflict(code: "17.2"), .saidTwice(field: "tỷ lệ hộ dùng nước sạch", typed: ["55", "56"]),
        .resultMerged(codes: ["17.1", "17.2"]), .resultUnmapped(code: "17.2"),
        .claimUnreadable(speaker: .district, code: "17.2", typed: "?"),
        .claimMarks(speaker: .commune, code: "17.2", typed: "x | x"), .countUnreadable(typed: "Số tiêu chí đạt"),
    ]

    static let road = Bilingual(vi: "Đường A", en: "Đường A")

    static let registers: [RegisterNotice] = [
        .duplicateRow(table: table, name: road, count: 2), .keyConflict(table: table, name: road, count: 3),
        .rowsAlike(table: table, name: road, count: 2),
        .keyConflicts(table: table, first: road, keys: 12, rows: 30),
        .keyRestarts(
            table: table, name: road, count: 5, part: Bilingual(vi: "thôn cư trú", en: "village of residence")),
        .keyMissing(table: table, columns: ["điểm đầu"]),
        .totalDiffers(table: table, column: Bilingual(vi: "chiều dài", en: "length"), printed: "12 km", sum: "11,5 km"),
        .rowsSurplus(table: table, rows: "9"), .rowsUnclear(table: table, rows: "9, 12"),
        .rowsOfOthers(table: table, name: "Bản Hồ", count: 2, unit: SmallRulebook.unit), .documentUnclear(typed: "17"),
        .rowsMissing(table: table, row: 6),
    ]

    static let identities: [IdentityNotice] = [
        .unitAmbiguous(
            name: "xã Thanh Bình", candidates: ["xã Thanh Bình, huyện A (1)", "xã Thanh Bình, huyện B (2)"]),
        .unitElsewhere(name: "xã Tả Van", candidates: ["xã Tả Van, huyện A (1)"]),
        .unitUnknown(name: "xã Tà Van", nearest: ["xã Tả Van (1)"]),
        .unitUnnamed, .unitFromFileName(unit: "xã A (1)"),
        .unitFromFolder(unit: "xã A (1)"),
        .unitDiffers(title: "xã A (1)", path: "xã B (2)"), .periodAmbiguous(["2020", "2021"]), .periodUnnamed,
        .periodFromPath("2020"), .periodOther(found: "2021", expected: "2020"),
    ]

    static let files: [FileNotice] = [
        .unreadable(file: "a.xml", SheetsError(.emptyFile, name: "a.xml")),
        .reader(.unclosedQuote(opened: CellPlace(row: 6, column: 1))), .copy(file: "b.csv", of: "a.csv"),
        .leftover(file: "~$bieu.xlsx"), .emptyArchive(file: "xa.zip"),
        .conflict(form: form, files: ["a.csv", "b.csv"]),
        .conflict(form: form, files: ["a.csv", "b.csv"], areParts: true),
        .outside(
            form: form, reason: Bilingual(vi: "Hạng này do tỉnh quy định.", en: "The tier is the province's own.")),
    ]

    static let cells: [CellNotice] = [
        .fault(fault, a1: "E6"), .column(head: "Chiều dài (km)", fault, first: "D3", count: 1),
        .column(head: "Chiều dài (km)", fault, first: "D3", count: 12),
    ]

    /// Another wording of a code that stands above.
    static let graver: [LayoutNotice] = [.columnUnknown(head: "Nước máy", missing: ["nước sạch"])]

    static let all: [Notice] =
        (layout + graver).map(\.notice) + rows.map(\.notice) + registers.map(\.notice) + identities.map(\.notice)
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
