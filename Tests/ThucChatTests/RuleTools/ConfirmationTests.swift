// Confirmation sheets: what goes out, and what a filled one gives back.

import FEEL
import Foundation
import Sheets
import SheetsOut
import Testing

@testable import ThucChat

@Suite("Confirmation sheets")
struct ConfirmationTests {
    static let book = Result { try RulebookReader.read(SmallSet.files(SmallSet.criterion())) }

    static func sheet() throws -> ConfirmationSheet {
        let book = try book.get()
        return ConfirmationSheet(
            owner: book.owners[0], rows: book.unconfirmedRows(for: ["mn"]), of: book, language: .vi)
    }

    /// The sheet as it goes out, with cells filled in, saved as CSV by whoever filled it.
    static func filled(_ cells: [String: String], set: String = "small", test: String = "1.1/a") throws
        -> ConfirmationReader
    {
        let heads = ConfirmationSheet.Head.allCases.map(\.text.vi)
        let row = heads.map { $0 == ConfirmationSheet.Head.test.text.vi ? test : cells[$0] ?? "" }
        let lines = [["Mã bộ tiêu chí: \(set)"], heads, row]
        let text = lines.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\r\n")
        var reader = ConfirmationReader(try book.get())
        reader.read(try readWorkbook(Array(text.utf8), named: "phieu.csv"), file: "phieu.csv")
        return reader
    }

    static let whole = [
        "Giá trị theo văn bản": "55,5", "Số văn bản": "12/QĐ-UBND", "Ngày văn bản": "05/8/2019",
        "Người ký": "Lãnh đạo Sở A",
    ]

    @Test func `only levels that nobody has looked up go out`() throws {
        let rows = try Self.book.get().unconfirmedRows(for: ["mn"])
        #expect(rows.map(\.test) == ["1.1/a"] && rows[0].value == Number(50) && rows[0].provenance == .recollected)
        let real = try RulebookLibrary(root: ProjectFolder.path("Rules")).read("ntm-2016-2020")
        let asked = real.unconfirmedRows(for: ["tdmnpb"])
        #expect(asked.allSatisfy { ![.established, .confirmed].contains($0.provenance) })
        #expect(asked.allSatisfy { $0.key == nil || $0.key == "tdmnpb" })
        #expect(Set(asked.map(\.test)).isSubset(of: real.testNames))
    }

    @Test func `the workbook that goes out comes back, filled, as the overlay`() throws {
        let bytes = try Self.sheet().workbook()
        #expect(bytes == (try Self.sheet().workbook()))
        var reader = ConfirmationReader(try Self.book.get())
        reader.read(try readWorkbook(bytes, named: "phieu.xlsx"), file: "phieu.xlsx")
        #expect(reader.faults == [] && reader.confirmations == [], "nothing was filled in")
    }

    @Test func `a filled row is a confirmed level, and the overlay of it loads`() throws {
        let reader = try Self.filled(Self.whole)
        #expect(reader.faults == [])
        let confirmation = try #require(reader.confirmations.first)
        #expect(confirmation.value == Number("55.5") && confirmation.date.description == "2019-08-05")
        let level = try Self.level(of: reader.confirmations)
        #expect(level.value == Number("55.5") && level.provenance == .confirmed)
        #expect(level.note.contains("12/QĐ-UBND") && level.note.contains("Lãnh đạo Sở A"))
    }

    @Test func `text that could end a YAML string is kept whole`() throws {
        let confirmation = ConfirmedLevel(
            test: "1.1/a", key: nil, year: nil, value: Number(60), document: "1: [2] & *3 'x'",
            date: CalendarDay(lastOf: 2, in: 2020), person: "A\" }, x: { \\ #", place: "p\nq")
        let level = try Self.level(of: [confirmation])
        #expect(level.note.contains("1: [2] & *3 'x'") && level.note.contains("A\" }, x: { \\ #"))
    }

    /// The level of 1.1/a under the overlay that confirmations make.
    static func level(of confirmations: [ConfirmedLevel]) throws -> Threshold.Level {
        let text = confirmations.overlay(
            id: "mau", set: "small", province: "99", from: CalendarDay(lastOf: 1, in: 2019),
            to: CalendarDay(lastOf: 12, in: 2020))
        var files = SmallSet.files(SmallSet.criterion())
        files.overlays = [RuleSource(path: "mau.yaml", text: text)]
        let test = try RulebookReader.read(files).criteria[0].indicators[0].tests[0]
        return try #require(test.threshold.levels.first)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var change: [String: String]
        var code: String
        var cell: String
        var set = "small"
        var test = "1.1/a"
        var testDescription: String { name }
    }

    @Test(
        "what cannot be used is told with its place, and not taken",
        arguments: [
            Row(name: "no document", change: ["Số văn bản": ""], code: "confirm.no-document", cell: "E3"),
            Row(name: "no signatory", change: ["Người ký": ""], code: "confirm.no-person", cell: "G3"),
            Row(name: "no date", change: ["Ngày văn bản": ""], code: "confirm.no-date", cell: "F3"),
            Row(
                name: "a day that does not exist", change: ["Ngày văn bản": "31/4/2019"],
                code: "confirm.unreadable-date", cell: "F3"),
            Row(
                name: "a document of long after", change: ["Ngày văn bản": "05/8/2030"], code: "confirm.late-date",
                cell: "F3"),
            Row(name: "no value", change: ["Giá trị theo văn bản": ""], code: "confirm.no-value", cell: "D3"),
            Row(
                name: "no number", change: ["Giá trị theo văn bản": "12abc"], code: "confirm.unreadable-value",
                cell: "D3"),
            Row(
                name: "a bound", change: ["Giá trị theo văn bản": "trên 42"], code: "confirm.unreadable-value",
                cell: "D3"),
            Row(
                name: "beyond what can be", change: ["Giá trị theo văn bản": "155"], code: "confirm.out-of-bounds",
                cell: "D3"),
            Row(name: "another year", change: ["Năm": "1999"], code: "confirm.unreadable-year", cell: "C3"),
            Row(
                name: "an unknown group", change: ["Áp dụng cho": "xx – Xa"], code: "confirm.unknown-level", cell: "B3"),
            Row(name: "an unknown level", change: [:], code: "confirm.unknown-test", cell: "A3", test: "9.9/z"),
            Row(name: "another set", change: [:], code: "confirm.another-set", cell: "", set: "khac"),
            Row(name: "no set", change: [:], code: "confirm.another-set", cell: "", set: ""),
        ])
    func refused(_ row: Row) throws {
        let reader = try Self.filled(Self.whole.merging(row.change) { $1 }, set: row.set, test: row.test)
        #expect(reader.confirmations == [])
        #expect(reader.faults.map(\.kind.code) == [row.code])
        #expect(reader.faults.first?.cell?.a1 ?? "" == row.cell)
        for fault in reader.faults { #expect(fault.kind.text.vi != fault.kind.text.en) }
    }

    @Test func `two sheets that differ are told of, and neither is taken`() throws {
        var reader = try Self.filled(Self.whole)
        let text =
            "Mã bộ tiêu chí: small\r\n" + ConfirmationSheet.Head.allCases.map(\.text.vi).joined(separator: ",")
            + "\r\n1.1/a,,,60,9/QĐ,01/02/2020,Lãnh đạo Sở B\r\n"
        reader.read(try readWorkbook(Array(text.utf8), named: "b.csv"), file: "b.csv")
        #expect(reader.confirmations == [])
        #expect(reader.faults.map(\.kind.code) == ["confirm.differs"])
        #expect(reader.faults.first?.line(.vi).contains("phieu.csv") == true)
    }

    @Test func `a file that is no confirmation sheet is told of`() throws {
        var reader = ConfirmationReader(try Self.book.get())
        reader.read(try readWorkbook(Array("a,b\r\n1,2\r\n".utf8), named: "a.csv"), file: "a.csv")
        #expect(reader.faults.map(\.kind) == [.noHeads])
    }

    @Test func `an exact level is no formula`() throws {
        let text = SmallSet.criterion(threshold: "exactly: { value: 0, provenance: recollected }")
        let book = try RulebookReader.read(SmallSet.files(text))
        let sheet = ConfirmationSheet(
            owner: book.owners[0], rows: book.unconfirmedRows(for: []), of: book, language: .vi)
        let cells = try readWorkbook(try sheet.workbook(), named: "phieu.xlsx").sheets.flatMap { sheet in
            (0..<sheet.rowCount).flatMap { sheet.cells(inRow: $0).map(\.value) }
        }
        #expect(cells.contains("đúng 0 %") && !cells.contains { $0.contains("= 0") })
    }

    @Test func `the page stands by itself`() throws {
        let page = try Self.sheet().page
        #expect(page.contains("1.1/a") && page.contains("Số văn bản") && !page.contains("http"))
    }
}
