// Every form of every set: drawn, filled in, sent in several formats, read back the same.

import FEEL
import Sheets
import SheetsOut
import Testing

@testable import ThucChat

@Suite("Templates")
struct TemplateTests {
    @Test("are drawn for every form of every set") func areThere() {
        #expect(Set(FilledTemplate.all.map(\.rulebook.id)).count >= 3)
        #expect(FilledTemplate.all.allSatisfy { !$0.typed.isEmpty })
    }

    @Test("are recognised by their mark, every column with its role", arguments: FilledTemplate.all)
    func areRecognised(_ template: FilledTemplate) throws {
        let workbook = try template.xlsx().outcome.get()
        let understood = LayoutReader(template.rulebook).understand(workbook, of: "mau.xlsx")
        let table = try #require(understood[0].layout.tables.first)
        #expect(understood[0].layout.tables.count == 1)
        #expect(table.form == template.form.id && table.confidence == 100)
        #expect(table.columns.allSatisfy { $0.role != nil })
        #expect(understood.allSatisfy { $0.doubt == nil })
        #expect(understood.dropFirst().allSatisfy { $0.isTemplate })
    }

    @Test("are understood by their heads where a text format lost the mark", arguments: FilledTemplate.all)
    func areInferred(_ template: FilledTemplate) throws {
        let marked = layouts(of: try template.xlsx().outcome.get(), by: template.rulebook)[0].tables
        let inferred = layouts(of: try template.csv().outcome.get(), by: template.rulebook)[0].tables
        #expect(inferred.map(\.form) == marked.map(\.form))
        #expect(inferred.first?.columns.map(\.role) == marked.first?.columns.map(\.role))
    }

    @Test("give the same values from .xlsx, XML 2003 and CSV, and none is lost", arguments: FilledTemplate.all)
    func giveTheSame(_ template: FilledTemplate) throws {
        let first = template.submission(of: try template.xlsx())
        let second = template.submission(of: try template.xml())
        let third = template.submission(of: try template.csv())
        #expect(values(first) == values(second))
        #expect(values(first) == values(third))
        #expect(first.findings.map(\.code).filter { $0.hasPrefix("sheet.") || $0.hasPrefix("column.") } == [])
        #expect(first.files.allSatisfy { $0.sheets.allSatisfy(\.isBalanced) })
        switch template.form.kind {
        case .register(let table):
            #expect(first.registers[table]?.values.count == 3)
            #expect(
                first.registers[table]?.origins.first?.columns.count
                    == template.rulebook.dictionary.table(id: table)?.columns.count)
        case .resultTable:
            let stated = Set(template.form.rows.values.joined().map(\.field) + template.form.extra.map(\.field))
            let given = Set(first.observations.filter { $0.status == .given }.map(\.field))
            #expect(given == stated)
        }
    }

    /// Everything that was read, without its places.
    private func values(_ submission: Submission) -> [String] {
        submission.observations.map { "\($0.field) \($0.status) \($0.value.map { "\($0.value)" } ?? "")" }.sorted()
            + submission.claims.map { "\($0.code) \($0.word)" }.sorted()
            + submission.registers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.values.rows)" }
    }

    @Test("say the unit and the period that were written in") func sayWhose() throws {
        let template = try #require(FilledTemplate.all.first)
        let result = identify(
            try template.xlsx().outcome.get(), path: "a.xlsx", units: UnitIndex(units: [SmallRulebook.unit]))
        #expect(result.unit?.code == SmallRulebook.unit.code)
        #expect(result.period == Period(year: template.rulebook.years.lowerBound))
        #expect(result.findings == [])
    }

    @Test("have the same bytes every time", arguments: FilledTemplate.all)
    func areDeterministic(_ template: FilledTemplate) throws {
        let again = FilledTemplate(template.form, of: template.rulebook)
        #expect(try again.draft.xlsx() == template.draft.xlsx())
        #expect(try again.draft.spreadsheetML() == template.draft.spreadsheetML())
    }
}
