// What is shown of a file beside its values: for people in both languages, and for programs.

import Foundation
import Sheets
import Testing

@testable import ThucChat

@Suite("A file at a glance")
struct WorkbookOverviewTests {
    static func overview(_ name: String) throws -> WorkbookOverview {
        let path = ProjectFolder.path("Tests/SheetsTests/Formats/\(name)")
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        return WorkbookOverview(try readWorkbook(bytes, named: name))
    }

    @Test(
        "tells what is hidden, merged, remarked on, computed and decoded",
        arguments: ["made-by-hand.xml", "libreoffice.xlsx", "libreoffice.ods", "libreoffice-utf16.csv"])
    func golden(_ name: String) throws {
        let overview = try Self.overview(name)
        let text = [overview.description(.vi), overview.description(.en), overview.jsonLine].joined(separator: "\n\n")
        try GoldenFile.expect(text + "\n", "overview-\(name).txt")
    }

    @Test func `what is shortened for people is whole for programs`() throws {
        let rows = (1...30).map { row in
            "<Row><Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">x</Data><Comment><Data>chú \(row)</Data></Comment></Cell></Row>"
        }
        let text = SmallFile.xmlText([("a", rows)])
        let overview = WorkbookOverview(try readWorkbook(Array(text.utf8), named: "a.xml"))
        let words = overview.description(.vi)
        #expect(words.contains("và 25 vùng khác") && words.contains("và 10 chú thích khác"))
        #expect(!words.contains("A30") && overview.jsonLine.contains("\"A30:B30\""))
        #expect(overview.jsonLine.contains("{\"a1\":\"A30\",\"text\":\"chú 30\"}"))
    }

    @Test func `a column is told by encoding and evidence, with its least sure and its surest cell`() throws {
        let old = ["Ch­a ®¹t", "§­êng lµng", "x· NËm S¸ng", "tû lÖ hé nghÌo"]
        let lines = ["tên;số"] + old.enumerated().map { "\($1);\($0)" }
        let overview = WorkbookOverview(try readWorkbook(Array(lines.joined(separator: "\n").utf8), named: "a.csv"))
        let decoded = overview.sheets[0].decoded
        #expect(decoded.map(\.letters).allSatisfy { $0 == "A" })
        #expect(decoded.reduce(0) { $0 + $1.count } == 4)
        #expect(decoded.allSatisfy { $0.encoding == .tcvn3 && $0.confidence.upperBound <= 100 })
    }
}
