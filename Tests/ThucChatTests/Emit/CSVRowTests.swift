// Fields as spreadsheets will read them: quoted where needed, never run as a formula, and read back as they were.

import FEEL
import SheetsOut
import Testing

@testable import ThucChat

@Suite("Fields of our tables")
struct CSVRowTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        var written: String
        var testDescription: String { "«\(text)»" }
    }

    @Test(
        "are quoted and made harmless",
        arguments: [
            Row(text: "Đạt", written: "Đạt"), Row(text: "", written: ""), Row(text: "a,b", written: "\"a,b\""),
            Row(text: "a;b", written: "a;b"), Row(text: "nói \"đạt\"", written: "\"nói \"\"đạt\"\"\""),
            Row(text: "một\nhai", written: "\"một\nhai\""), Row(text: "=1+1", written: "'=1+1"),
            Row(text: "+84 912", written: "+84 912"),
            Row(text: "+trên 42", written: "'+trên 42"), Row(text: "-5", written: "-5"),
            Row(text: "-12,5%", written: "\"-12,5%\""),
            Row(text: "-", written: "'-"), Row(text: "-a", written: "'-a"), Row(text: "-1+1", written: "'-1+1"),
            Row(text: "@SUM(A1)", written: "'@SUM(A1)"), Row(text: "\t=1", written: "'\t=1"),
            Row(text: "\r=1", written: "\"'\r=1\""),
            Row(text: "＝1+1", written: "'＝1+1"), Row(text: "'=1", written: "''=1"), Row(text: "'chữ", written: "'chữ"),
            Row(text: "=HYPERLINK(\"x\",\"y\")", written: "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
        ])
    func written(_ row: Row) {
        var line = CSVRow()
        line.text(row.text)
        #expect(String(decoding: line.bytes, as: UTF8.self) == row.written)
        #expect(NeutralText.plain(NeutralText.neutralised(row.text)) == row.text)
    }

    @Test func `numbers stay numbers, and nothing is not zero`() {
        var row = CSVRow()
        row.number(Number(significand: -125, exponent: -1))
        row.number(nil)
        row.number(.zero)
        row.count(nil)
        row.flag(nil)
        row.flag(false)
        row.end()
        #expect(String(decoding: row.bytes, as: UTF8.self) == "-12.5,,0,,,false\r\n")
    }

    @Test func `a list keeps its parts apart`() {
        var row = CSVRow()
        row.list(["a;b", "c"])
        #expect(String(decoding: row.bytes, as: UTF8.self) == "\"a,b;c\"")
    }
}
