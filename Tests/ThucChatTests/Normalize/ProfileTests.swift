// Sheets understood once with a person's help, and then by themselves; profiles that no longer fit are refused or told.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Profiles of sheets")
struct ProfileTests {
    static let rows = [
        "DANH SÁCH HỘ", "Mã,Người đứng đầu,Nhân khẩu,Nước máy,Ghi", "H1,An,4,Có,a", "H2,Bình,3,Không,b",
    ]

    static let answered = """
        thucchat: 1
        profile: hai-cot
        version: "1"
        set: small
        form: ho
        header: 1
        columns:
          - { column: A, head: MÃ, is: ignored }
          - { column: B, head: Người đứng đầu, field: loại }
          - { column: C, head: Nhân khẩu, field: số khẩu }
          - { column: D, head: Nước máy, field: nước sạch }
          - { column: E, head: Ghi, is: note }
        """

    static func files(_ profiles: [String]) -> RulebookReader.Files {
        var files = SmallSet.files(SmallSet.criterion())
        files.forms = [RuleSource(path: "small/forms/ho.yaml", text: SchemaTests.register)]
        files.profiles = profiles.enumerated().map {
            RuleSource(path: "small/forms/profiles/\($0.offset).yaml", text: $0.element)
        }
        return files
    }

    static func submission(_ lines: [String], _ profiles: [String]) throws -> Submission {
        normalize(
            [try SmallFile.csv(lines)], unit: SmallRulebook.unit, period: SmallRulebook.year2020,
            by: try RulebookReader.read(files(profiles)))
    }

    @Test func `a sheet with heads of its own is read as its profile says`() throws {
        let before = try Self.submission(Self.rows, [])
        #expect(before.registers["ho"] == nil)
        #expect(before.codes == ["sheet.unrecognised"])
        let after = try Self.submission(Self.rows, [Self.answered])
        #expect(after.codes == [])
        let table = try #require(after.registers["ho"])
        #expect(table.values.count == 2)
        #expect(table.origins[0].columns == ["loai": 1, "so_khau": 2, "nuoc_sach": 3])
        #expect(after.account?.accepted == 2)
    }

    @Test func `the header is found wherever it stands, whatever the case and tone placement of its heads`() throws {
        let moved = ["", "UBND XÃ TẢ PHÌN"] + Self.rows.map { $0.uppercased() }
        let submission = try Self.submission(moved, [Self.answered])
        #expect(submission.registers["ho"]?.values.count == 2)
    }

    @Test func `a header that has changed is told at its cell, and the profile is not used`() throws {
        let rows = ["DANH SÁCH HỘ", "Loại hộ,Số khẩu,Nước sạch,Thu nhập,Khác", "a,4,Có,30,x"]
        let profile = Self.answered
            .replacing("head: MÃ, is: ignored", with: "head: Loại hộ, field: loại")
            .replacing("head: Người đứng đầu, field: loại", with: "head: Số khẩu, field: số khẩu")
            .replacing("head: Nhân khẩu, field: số khẩu", with: "head: Nước sạch, field: nước sạch")
            .replacing("head: Nước máy, field: nước sạch", with: "head: Thu nhập, field: thu nhập")
        let submission = try Self.submission(rows, [profile])
        #expect(submission.codes == ["profile.stale", "column.unknown"])
        #expect(submission.cells("profile.stale") == ["E2"])
        #expect(submission.finding("profile.stale")?.text.vi.contains("«Ghi», nay là «Khác»") == true)
        #expect(submission.registers["ho"]?.values.count == 1)
    }

    @Test(
        "are refused with their place",
        arguments: [
            ("set: small", "set: khac", "rules.profile-stale", 4, 6),
            ("form: ho", "form: hoo", "rules.profile-stale", 5, 7),
            ("header: 1", "header: 9", "rules.profile-header", 6, 9),
            ("field: loại", "field: loai", "rules.unknown-name", 9, 47),
            ("is: note", "is: unknown", "rules.profile-open", 12, 33),
            ("is: note", "is: claim, speaker: commune", "rules.profile-stale", 12, 33),
            ("field: số khẩu", "field: loại", "rules.profile-ambiguous", 10, 42),
            ("column: E", "column: D", "rules.profile-ambiguous", 12, 15),
            ("column: E", "column: e", "rules.profile-column", 12, 15),
        ])
    func refuses(_ part: String, _ replacement: String, _ code: String, _ line: Int, _ column: Int) throws {
        let files = Self.files([Self.answered.replacing(part, with: replacement)])
        let faults = #expect(throws: RuleIssues.self) { try RulebookReader.read(files) }
        let issue = try #require(faults?.issues.first)
        #expect(faults?.issues.count == 1)
        #expect([issue.code, issue.file] == [code, "small/forms/profiles/0.yaml"])
        #expect([issue.line, issue.column] == [line, column])
    }

    @Test func `two profiles of one header are refused`() throws {
        let files = Self.files([Self.answered, Self.answered.replacing("hai-cot", with: "khac")])
        let faults = #expect(throws: RuleIssues.self) { try RulebookReader.read(files) }
        #expect(faults?.issues.map(\.code) == ["rules.profile-ambiguous"])
        #expect(faults?.issues.first?.file == "small/forms/profiles/1.yaml")
    }

    @Test func `are among the files of the rulebook, with their digests`() throws {
        let book = try RulebookReader.read(Self.files([Self.answered]))
        #expect(book.files.contains { $0.path == "small/forms/profiles/0.yaml" && $0.digest.count == 64 })
        #expect(book.digest != (try RulebookReader.read(Self.files([]))).digest)
    }

    // MARK: drafting

    @Test func `a draft asks for what was not understood and does not load until it is answered`() throws {
        let book = try RulebookReader.read(Self.files([]))
        let sheet = try SmallFile.csv(Self.rows).outcome.get().sheets[0]
        #expect(ProfileDraft(sheet, of: "a.csv", by: book) == nil)
        let draft = try #require(ProfileDraft(sheet, of: "a.csv", by: book, form: "ho"))
        #expect(draft.asks(below: ProfileDraft.bar))
        #expect(draft.questions.map(\.column) == ["A", "B", "C", "D", "E"])
        #expect(draft.questions.contains { $0.head == "Người đứng đầu" })
        let text = draft.yaml(id: "hai-cot", set: book.id)
        let open = #expect(throws: RuleIssues.self) { try RulebookReader.read(Self.files([text])) }
        #expect(Set(open?.issues.map(\.code) ?? []) == ["rules.profile-open"])
        let mended = text.replacing("is: unknown", with: "is: ignored").replacing(
            "head: 'Người đứng đầu', is: ignored", with: "head: 'Người đứng đầu', field: 'loại'"
        ).replacing("head: 'Nhân khẩu', is: ignored", with: "head: 'Nhân khẩu', field: 'số khẩu'")
        let submission = try Self.submission(Self.rows, [mended])
        #expect(submission.registers["ho"]?.values.count == 2)
    }

    @Test func `a second table of a sheet is drafted from its row, and then both are read`() throws {
        let first = ["DANH SÁCH HỘ", "Loại hộ,Số khẩu,Nước sạch,Thu nhập,", "a,4,Có,30,", "b,3,Không,12,", "", ""]
        let second = ["Mã,Người đứng đầu,Nhân khẩu,Nước máy,Ghi", "H1,An,5,Có,x", "H2,Bình,6,Không,y"]
        let workbook = try SmallFile.csv(first + second).outcome.get()
        let book = try RulebookReader.read(Self.files([]))
        #expect(layouts(of: workbook, by: book)[0].tables.count == 1)
        let top = try #require(ProfileDraft(workbook.sheets[0], of: "a.csv", by: book))
        #expect(top.table.headerRows == 1..<2)
        #expect(ProfileDraft(workbook.sheets[0], of: "a.csv", by: book, from: 2) == nil)
        #expect(ProfileDraft(workbook.sheets[0], of: "a.csv", by: book, form: "ho", from: .max) == nil)
        let draft = try #require(ProfileDraft(workbook.sheets[0], of: "a.csv", by: book, form: "ho", from: 2))
        #expect(draft.table.headerRows == 6..<7)
        #expect(draft.table.columns.map(\.path) == [["Mã"], ["Người đứng đầu"], ["Nhân khẩu"], ["Nước máy"], ["Ghi"]])
        let tables = layouts(of: workbook, by: try RulebookReader.read(Self.files([Self.answered])))[0].tables
        #expect(tables.map(\.profile) == [nil, "hai-cot"])
        #expect(tables.map(\.headerRows) == [1..<2, 6..<7])
        #expect(tables.map(\.body.upperBound) == [6, 9])
    }

    @Test func `a sheet that is understood drafts a profile that reads it the same`() throws {
        let rows = ["DANH SÁCH HỘ", "Loại hộ,Số khẩu,Nước sạch,Thu nhập", "a,4,Có,30", "b,3,Không,12"]
        let book = try RulebookReader.read(Self.files([]))
        let sheet = try SmallFile.csv(rows).outcome.get().sheets[0]
        let draft = try #require(ProfileDraft(sheet, of: "a.csv", by: book))
        #expect(!draft.asks(below: ProfileDraft.bar))
        let text = draft.yaml(id: "ro", set: book.id)
        let stated = layouts(
            of: try SmallFile.csv(rows).outcome.get(), by: try RulebookReader.read(Self.files([text])))[0]
        #expect(stated.tables.map(\.profile) == ["ro"])
        #expect(stated.tables[0].columns.map(\.role) == draft.table.columns.map(\.role))
    }
}
