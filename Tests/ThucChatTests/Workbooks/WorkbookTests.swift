// The printable workbooks of a bundle: what stands in them, in which order, the same bytes every time.

import FEEL
import Foundation
import Sheets
import SheetsOut
import Testing

@testable import ThucChat

@Suite("Workbooks of a bundle")
struct WorkbookTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    /// A made-up province of 60 communes with a start of the year.
    func write(_ name: String, previous: String? = nil, period: Int = 2020) throws {
        let province = MadeUpProvince(communes: 60)
        var context = province.context
        context.period = Period(year: period)
        context.titles = BundleContext.GivenFile(path: "titles.csv", digest: Digest256.hex(of: "t"))
        context.targets = try MadeUpTargets.plan()
        if let previous {
            context.previous = [try PreviousBundle(path: "\(folder.path)/\(previous)")]
            context.startOfYear = try StartOfYear(context.previous[0], full: 19)
        }
        var writer = try BundleWriter(out: "\(folder.path)/\(name)", context: context)
        for index in 0..<60 { try writer.append(province.assessment(index)) }
        _ = try writer.finish(batchFindings: [], leftOut: [])
    }

    func workbook(_ name: String) throws -> Workbook {
        try readWorkbook(try folder.bytes(name), named: name)
    }

    /// Every row as texts, column by column, empty where there is no cell.
    static func texts(_ sheet: Sheet) -> [[String]] {
        (0..<sheet.rowCount).map { row in (0..<20).map { sheet[row, $0]?.value ?? "" } }
    }

    @Test func `the half-year workbook says what the roll-ups say`() throws {
        try write("2019", period: 2019)
        try write("out", previous: "2019")
        let book = try workbook("out/summary.xlsx")
        #expect(
            book.sheets.map(\.name) == ["Nhóm tiêu chí", "So với đầu năm", "Từng tiêu chí", "Xã đăng ký", "Mục tiêu"])
        let rollups = try BundleTable(.rollups, in: "\(folder.path)/out") { _ in true }.rows
        let bands = rollups.filter { $0["scope"] == "band" && $0["key"] == "99" && !$0["measure"].hasSuffix("-start") }
        let total = try #require(Self.texts(book.sheets[0]).first { $0.first == "Toàn tỉnh" })
        let wanted = ["value", "lowest", "highest"].flatMap { side in bands.map { $0[side] == "0" ? "" : $0[side] } }
        #expect(Array(total[4..<19]) == wanted)
        let met = try #require(rollups.first { $0["scope"] == "criterion" && $0["measure"] == "communes-met" })
        let criterion = try #require(
            Self.texts(book.sheets[2]).first { $0.first?.hasPrefix("\(met["key"]) ·") == true })
        #expect(Array(criterion[1...3]) == [met["value"], met["lowest"], met["highest"]])
        let registered = Self.texts(book.sheets[3]).count { $0[0].hasPrefix("xã ") }
        #expect(registered == (0..<60).count { $0 % 10 == 4 })
        #expect(Self.texts(book.sheets[4]).joined().contains { $0.contains("Chưa tính được từ số liệu đã gửi") })
    }

    @Test func `without a start of the year there is no table of change`() throws {
        try write("out")
        #expect(try workbook("out/summary.xlsx").sheets.map(\.name).contains("So với đầu năm") == false)
    }

    @Test func `a department's sheet has registered communes first and the page's rows`() throws {
        try write("out")
        let names = try folder.names("out/departments")
        #expect(!names.isEmpty)
        let page = try folder.text("out/report.html")
        for name in names {
            let sheet = try #require(try workbook("out/departments/\(name)").sheets.first)
            let rows = Self.texts(sheet).filter { Int($0[0]) != nil }
            let marks = rows.map { $0[3] == "có" }
            #expect(marks == marks.sorted { $0 && !$1 }, "\(name)")
            let id = name.replacing(".xlsx", with: "")
            let table = try #require(page.firstMatch(of: try Regex("id=\"t-\(id)\"[\\s\\S]*?</table>")))
            #expect(table.output[0].substring?.ranges(of: "<tr data-d=").count == rows.count, "\(name)")
        }
    }

    @Test func `the same assessments give the same bytes, and the manifest names every file`() throws {
        try write("one")
        try write("two")
        let names = ["summary.xlsx"] + (try folder.names("one/departments")).map { "departments/\($0)" }
        let manifest = try folder.text("one/manifest.json")
        for name in names {
            #expect(try folder.bytes("one/\(name)") == folder.bytes("two/\(name)"), "\(name)")
            let digest = try folder.bytes("one/\(name)").withUnsafeBytes { Digest256.hex(of: $0) }
            #expect(manifest.contains(digest) && manifest.contains("\"file\": \"\(name)\""))
        }
        try write("one")
        #expect(try folder.names("one").contains("departments"))
    }

    @Test func `a file that is not ours among the departments' is not thrown away`() throws {
        try write("out")
        let path = "\(folder.path)/out/departments/ghi-chu.txt"
        try Data("của tôi".utf8).write(to: URL(filePath: path))
        #expect(throws: BundleError(.foreignFile, path: path)) { try write("out") }
        #expect(try folder.text("out/departments/ghi-chu.txt") == "của tôi")
    }

    @Test func `what people wrote is never run as a formula`() {
        let line = DepartmentLine(stored: DepartmentLine.sample("=HYPERLINK(1)").stored)
        #expect(line?.value == "=HYPERLINK(1)")
        #expect(NeutralText.neutralised("=HYPERLINK(1)") == "'=HYPERLINK(1)")
    }

    @Test func `a text that no page can show ends with an ellipsis and stops nothing`() throws {
        let frame = ReportFrame(context: MadeUpProvince(communes: 1).context)
        let line = DepartmentLine.sample(String(repeating: "dài ", count: 20_000))
        var workbook = try DepartmentWorkbook(frame: frame, owner: "y-te", lineCount: 1, hasLetters: true)
        try workbook.append(line)
        try workbook.append(letter: line.value)
        let sheet = try #require(try readWorkbook(try workbook.bytes(), named: "a.xlsx").sheets.first)
        #expect(Self.texts(sheet).contains { $0[6].hasSuffix("…") && $0[6].count == 1_000 })
    }

    @Test(
        "a department's file has a name that any system takes",
        arguments: [("so-y-te", "departments/so-y-te.xlsx"), ("../sở", "departments/---s-.xlsx")])
    func names(_ owner: String, _ name: String) { #expect(BundleFile.workbook(of: owner) == name) }
}

extension DepartmentLine {
    static func sample(_ value: String) -> DepartmentLine {
        let texts = ["xã A", "huyện B", "0", "1.1", "t", value, "", "", "", "", "", "", ""]
        guard let line = DepartmentLine(stored: texts.joined(separator: "\u{1F}")) else {
            preconditionFailure("Thirteen parts make a line.")
        }
        return line
    }
}
