// What rows of the table of documents are cited for, by the cell that names it.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Codes that documents are cited for")
struct CitedCodeTests {
    private static let field = SmallRulebook.field("ct", "chỉ tiêu", .text)

    private func codes(_ text: String, type: String) throws -> [String]? {
        let file = try SmallFile.xml([("vb", [SmallFile.cells(SmallFile.cell(text, at: 1, type: type))])])
        let sheet = try #require(try file.outcome.get().sheets.first)
        var column = ColumnBuilder(Self.field)
        column.append(.value(Quantity(.string(text)), conversion: nil))
        let register = Register(
            table: "vb", values: try #require(Table(columns: [(name: Self.field.name, column: column.finish())])),
            origins: [Register.Origin(file: "vb.xml", sheet: sheet, columns: ["ct": 0])], rows: [(0, 0)])
        return CitedCodes(register, row: 0, Self.field, SubjectTests.long).codes
    }

    @Test func `a number that may have lost its zero names nothing`() throws {
        #expect(try codes("17.1", type: "Number") == nil)
        #expect(try codes("17.1", type: "String") == ["17.1"])
        #expect(try codes("17.2", type: "Number") == ["17.2"])
    }
}
