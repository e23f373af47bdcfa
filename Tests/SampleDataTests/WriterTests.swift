// The two file formats, cell by cell, and the words of numbers.

import Testing

@testable import SampleData

@Suite("Writers")
struct WriterTests {
    private func sheet() -> SheetPlan {
        var sheet = SheetPlan(name: "Biểu", columnCount: 3)
        sheet.appendAcross("A & B")
        sheet.append()
        sheet.append([0: .text("1", down: 1), 2: PlannedCell(content: .number(scaled: 205, digits: 1))])
        sheet.append(
            [1: .text("nói \"Đạt\"; rồi"), 2: PlannedCell(content: .formula("R[-1]C", scaled: 7, digits: 0))],
            hidden: true)
        return sheet
    }

    @Test func `XML keeps places, merges, hidden rows and cached values`() {
        let text = SpreadsheetWriter.document([sheet()])
        let rows = text.split(separator: "\n").filter { $0.contains("<Row") }.map { String($0.drop { $0 == " " }) }
        #expect(
            rows == [
                #"<Row><Cell ss:MergeAcross="2"><Data ss:Type="String">A &amp; B</Data></Cell></Row>"#,
                #"<Row ss:Index="3"><Cell ss:MergeDown="1"><Data ss:Type="String">1</Data></Cell>"#
                    + #"<Cell ss:Index="3"><Data ss:Type="Number">20.5</Data></Cell></Row>"#,
                #"<Row ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="String">nói &quot;Đạt&quot;; rồi</Data></Cell>"#
                    + #"<Cell ss:Formula="=R[-1]C"><Data ss:Type="Number">7</Data></Cell></Row>"#,
            ])
    }

    @Test func `CSV quotes what needs it and keeps every place`() {
        let text = CSVWriter(separator: ";", hasByteOrderMark: true).document(sheet())
        #expect(text == "\u{FEFF}A & B;;\r\n;;\r\n1;;20,5\r\n;\"nói \"\"Đạt\"\"; rồi\";7\r\n")
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA")])
    func `columns have the letters people use`(column: Int, letters: String) {
        #expect(SheetPlan.letters(column) == letters)
    }

    @Test(arguments: [(7, "7"), (999, "999"), (1_000, "1.000"), (33_500_000, "33.500.000")])
    func `dots group thousands`(number: Int, text: String) {
        #expect(VietnameseText.grouped(number) == text)
    }

    @Test(arguments: [(972, 2, "9,72"), (5, 1, "0,5"), (12_345, 1, "1.234,5"), (100, 2, "1,00")])
    func `a comma stands before decimals`(scaled: Int, digits: Int, text: String) {
        #expect(VietnameseText.decimal(scaled, digits: digits) == text)
    }

    @Test func `a sheet for LibreOffice has no cell merged down, and all else`() {
        let plain = sheet().withoutMergesDown()
        #expect(plain.rows.allSatisfy { $0.cells.values.allSatisfy { $0.mergeDown == 0 } })
        #expect(plain.rows.map { $0.cells.mapValues(\.content) } == sheet().rows.map { $0.cells.mapValues(\.content) })
    }
}

@Suite("Layouts of districts")
struct LayoutTests {
    @Test func `differ from district to district`() {
        let layouts = UnitNames.districts.map {
            TableLayout.layout(of: District(code: $0.code, kind: $0.kind, name: $0.name))
        }
        #expect(Set(layouts).count == 9)
        #expect(layouts.allSatisfy { $0.column(.result) != nil && $0.claimColumn(.met) != nil })
    }
}

@Suite("Answers as a clerk types them")
struct AnswerTextTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var fractions: Habits.Fractions
        var share: Share
        var text: String
        var testDescription: String { text }
    }

    @Test(
        "prints",
        arguments: [
            Row(fractions: .none, share: Share(part: 197, whole: 200), text: "98,5%"),
            Row(fractions: .bare, share: Share(part: 8_481, whole: 9_669), text: "87,7% (8.481/9.669)"),
            Row(fractions: .named, share: Share(part: 8_481, whole: 9_669), text: "87,7% (8.481/9.669 hộ)"),
            Row(fractions: .first, share: Share(part: 8_481, whole: 9_669), text: "8.481/9.669 hộ (87,7%)"),
            Row(fractions: .first, share: Share(part: 4, whole: 15), text: "04/15 hộ"),
            Row(fractions: .none, share: Share(part: 19, whole: 20), text: "95%"),
        ])
    func prints(_ row: Row) {
        var random = SeededRandom(seed: 1, label: "habits")
        var habits = Habits(random: &random)
        habits.digits = 1
        habits.rounding = .rounded
        habits.fractions = row.fractions
        #expect(AnswerText(habits: habits, hasDocumentAnnex: false).share(row.share, .households) == row.text)
    }
}
