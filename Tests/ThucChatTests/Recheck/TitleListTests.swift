// What in a list of titles is asked, with its place.

import Sheets
import Testing

@testable import ThucChat

@Suite("Lists of titles")
struct TitleListTests {
    private func lists(_ rows: [String], year: Int = 2024, units: String = "SampleData/units.csv") throws -> OfficeLists
    {
        let files = try TitleFiles()
        let text = (["code,name,district,tier,set,decision,date"] + rows).joined(separator: "\n")
        let titles = try files.write(text, "titles.csv")
        return try files.batch(year, set: "ntm-2021-2025", units: units, titles: titles).lists
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var rows: [String]
        var codes: [String]
        var place: String?
        var held = 1
        var testDescription: String { name }
    }

    @Test(
        "asked with place, in both languages",
        arguments: [
            Row(name: "a right one", rows: ["99037,Tả Khê,Mẫu,ntm,ntm-2016-2020,3177/QĐ-UBND,2017-12-26"], codes: []),
            Row(
                name: "a tier in words", rows: ["99037,Tả Khê,Mẫu,Xã nông thôn mới,,3177/QĐ-UBND,26/12/2017"],
                codes: []),
            Row(
                name: "an unknown tier", rows: ["99037,Tả Khê,Mẫu,nông thôn xịn,,3177/QĐ-UBND,2017-12-26"],
                codes: ["title.unknown-tier"], place: "D2", held: 0),
            Row(
                name: "no tier", rows: ["99037,Tả Khê,Mẫu,,,3177/QĐ-UBND,2017-12-26"], codes: ["title.unknown-tier"],
                place: "D2", held: 0),
            Row(
                name: "an unknown commune", rows: ["99999,Không Có,Mẫu,ntm,,3177/QĐ-UBND,2017-12-26"],
                codes: ["list.unknown-unit"], place: "B2", held: 0),
            Row(
                name: "a ward", rows: ["99001,Duyên Lĩnh,Mẫu,ntm,,3177/QĐ-UBND,2017-12-26"], codes: ["list.other-kind"],
                place: "B2", held: 0),
            Row(
                name: "a ward by its code alone", rows: ["99001,,,ntm,,3177/QĐ-UBND,2017-12-26"],
                codes: ["list.other-kind"], place: "A2", held: 0),
            Row(
                name: "the code of one and the name of another",
                rows: ["99031,Tả Khê,Mẫu,ntm,,3177/QĐ-UBND,2017-12-26"], codes: ["list.code-against-name"], place: "B2",
                held: 0),
            Row(
                name: "twice",
                rows: [
                    "99037,Tả Khê,Mẫu,ntm,,3177/QĐ-UBND,2017-12-26", "99037,Tả Khê,Mẫu,NTM,,4000/QĐ-UBND,2019-12-26",
                ], codes: ["title.twice"], place: "D3"),
            Row(
                name: "after the period", rows: ["99037,Tả Khê,Mẫu,ntm,,3177/QĐ-UBND,2025-01-01"],
                codes: ["title.after-period"], place: "G2", held: 0),
            Row(
                name: "a day that is none", rows: ["99037,Tả Khê,Mẫu,ntm,,3177/QĐ-UBND,31/02/2019"],
                codes: ["title.date"], place: "G2"),
            Row(
                name: "without decision", rows: ["99037,Tả Khê,Mẫu,ntm,,,2017-12-26"],
                codes: ["title.without-decision"], place: "F2"),
            Row(
                name: "an unknown set", rows: ["99037,Tả Khê,Mẫu,ntm,ntm-2016,3177/QĐ-UBND,2017-12-26"],
                codes: ["title.unknown-set"], place: "E2"),
        ])
    func asked(_ row: Row) throws {
        let lists = try lists(row.rows)
        #expect(lists.findings.map(\.code) == row.codes)
        #expect(lists.titles?.count == row.held)
        #expect(lists.findings.first?.evidence.first?.place.cell.a1 == row.place)
        for finding in lists.findings {
            #expect(
                !finding.text.vi.isEmpty && !finding.text.en.isEmpty && !finding.fix.vi.isEmpty
                    && !finding.fix.en.isEmpty)
        }
    }

    @Test func `a code and a name that disagree are told with what each is, and asked which is right`() throws {
        let finding = try #require(
            try lists(["99031,Tả Khê,Mẫu,ntm,,3177/QĐ-UBND,2017-12-26"]).findings.first)
        #expect(finding.text.vi.contains("99031") && finding.text.vi.contains("xã Tả Khê (99037, thành phố Mẫu)"))
        #expect(finding.fix.vi.contains("mã hay tên là đúng"))
        let unknown = try #require(
            try lists(["99999,Không Có,Mẫu,ntm,,3177/QĐ-UBND,2017-12-26"]).findings.first)
        #expect(unknown.fix.vi.contains("đối chiếu mã, tên và huyện"))
    }

    @Test func `a merged commune is named with what it became, and its title is not carried over`() throws {
        let lists = try lists(
            ["02872,Tà Chải,Bắc Hà,ntm,,100/QĐ-UBND,2015-12-26"], year: 2025, units: "Rules/units/lao-cai.csv")
        #expect(lists.findings.map(\.code) == ["list.former-unit"])
        #expect(lists.findings.first?.text.en.contains("xã Bắc Hà (02839)") == true)
        #expect(lists.titles?.isEmpty == true)
    }

    @Test func `a title older than the merger is not the new commune's, one of a unit that goes on is`() throws {
        let lists = try lists(
            [
                "02680,Hợp Thành,,ntm,,100/QĐ-UBND,2015-12-26", "03004,Ngũ Chỉ Sơn,,ntm,,101/QĐ-UBND,2021-12-26",
                "02683,Bát Xát,,ntm,,102/QĐ-UBND,2025-10-01",
            ], year: 2025, units: "Rules/units/lao-cai.csv")
        #expect(lists.findings.map(\.code) == ["title.before-unit"])
        #expect(lists.titles?.keys.sorted() == ["02683", "03004"])
    }

    @Test func `the highest title is the one held`() throws {
        let book = try RulebookLibrary(root: ProjectFolder.path("Rules")).read("ntm-2021-2025")
        #expect(book.tier(named: "đạt chuẩn NTM")?.id == "ntm")
        #expect(book.tier(named: "NTM cũ") == nil)
    }
}
