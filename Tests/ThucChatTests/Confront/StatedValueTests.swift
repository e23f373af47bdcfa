// Contradictions inside what a commune states.

import FEEL
import Testing

@testable import ThucChat

@Suite("Stated values against themselves")
struct StatedValueTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        var codes: [String]
        var testDescription: String { "«\(text)»" }
    }

    @Test(
        "a printed rate is its fraction, rounded or cut",
        arguments: [
            Row(text: "26,6% (4/15)", codes: []),
            Row(text: "26,7% (4/15)", codes: []),
            Row(text: "26,8% (4/15)", codes: ["value.fraction"]),
            Row(text: "26,5% (4/15)", codes: ["value.fraction"]),
            Row(text: "9,72% (71/730)", codes: []),
            Row(text: "85,2% (2.529/3.000)", codes: ["value.fraction"]),
            Row(text: "100% (15/15)", codes: []),
            Row(text: "4/15", codes: []),
            Row(text: "26", codes: []),
        ])
    func fraction(_ row: Row) throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", row.text)
        #expect(commune.codes == row.codes)
    }

    @Test func `a contradicted rate decides nothing`() throws {
        var commune = try TinyCommune()
        commune.claim("1.1", .met)
        try commune.state("tỷ lệ sạch", "85,2% (2.529/3.000)")
        let row = try commune.row("1.1")
        #expect(row.support == .cannotTell && row.reasons == [.contradicted] && row.word == .unsupported)
    }

    @Test func `a value outside what can be is asked about and decides nothing`() throws {
        var commune = try TinyCommune()
        var quantity = Quantity(.number(Number(120)))
        quantity.printedDecimals = 0
        commune.submission.observations = [
            Observation(speaker: .commune, field: "sach", status: .given, value: quantity)
        ]
        #expect(commune.codes == ["value.out-of-bounds"])
        #expect(try commune.row("1.1").support == .cannotTell)
    }

    @Test func `a figure given twice with two values decides nothing`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "90")
        try commune.state("tỷ lệ sạch", "40")
        #expect(commune.codes == ["value.stated-twice"])
        #expect(try commune.row("1.1").support == .cannotTell)
    }

    @Test func `a figure given twice alike is one figure`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "90,4")
        try commune.state("tỷ lệ sạch", "90")
        #expect(commune.codes == [])
        #expect(try commune.row("1.1").support == .met)
    }

    @Test func `a blank in one place does not hide the value in another`() throws {
        var commune = try TinyCommune()
        try commune.state("tỷ lệ sạch", "")
        try commune.state("tỷ lệ sạch", "90")
        #expect(try commune.row("1.1").support == .met)
    }
}
