// Decision tables with something left out or said twice.

import FEEL
import Testing

@testable import ThucChat

@Suite("Auditing a decision table")
struct TableAuditTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var policy = HitPolicy.unique
        /// Tests of `x` and `vùng`, and a result.
        var rows: [[String]]
        var gaps = 0
        var overlaps: [[Int]] = []
        var unreachable: [Int] = []
        var unread: [Int] = []
        var testDescription: String { name }
    }

    @Test(
        "tells",
        arguments: [
            Row(name: "a whole table", rows: [["< 10", "-", "1"], [">= 10", "-", "2"]]),
            Row(name: "a point left out", rows: [["< 10", "-", "1"], ["> 10", "-", "2"]], gaps: 1),
            Row(name: "an interval left out", rows: [["[0..10]", "-", "1"], ["(20..30]", "-", "2"]], gaps: 4),
            Row(name: "a shared end", rows: [["<= 10", "-", "1"], [">= 10", "-", "2"]], overlaps: [[0, 1]]),
            Row(name: "a shared end that agrees", policy: .any, rows: [["<= 10", "-", "1"], [">= 10", "-", "1"]]),
            Row(
                name: "first never reaches", policy: .first, rows: [["-", "-", "1"], ["< 3", "-", "2"]],
                unreachable: [1]),
            Row(name: "a text left out", rows: [["-", "\"mn\"", "1"], ["-", "\"db\"", "2"]], gaps: 1),
            Row(name: "not", rows: [["-", "\"mn\"", "1"], ["-", "not(\"mn\")", "2"]]),
            Row(
                name: "two columns crossed",
                rows: [["< 5", "\"mn\"", "1"], [">= 5", "-", "2"], ["-", "not(\"mn\")", "3"]], overlaps: [[1, 2]]),
            Row(name: "an impossible interval", rows: [["-", "-", "1"], ["(5..5)", "-", "2"]], unreachable: [1]),
            Row(name: "nothing need match when collecting", policy: .collect(.sum), rows: [["< 1", "-", "1"]]),
            Row(name: "a computed cell", rows: [["? * 2 > 3", "-", "1"]], unread: [0]),
        ])
    func tells(_ row: Row) throws {
        var scope = Scope()
        scope.declare("x", .number)
        scope.declare("vùng", .string)
        let draft = DecisionTable.Draft(
            row.policy, inputs: [.init("x"), .init("vùng")], outputs: [.init()],
            rows: row.rows.map { .init(Array($0.prefix(2)), [$0[2]]) })
        let audit = TableAudit(try DecisionTable.compile(draft, in: scope))
        #expect(audit.gaps.count == row.gaps)
        #expect(audit.overlaps == row.overlaps)
        #expect(audit.unreachable == row.unreachable)
        #expect(audit.unread == row.unread)
    }

    @Test func `a table too large to try is told so`() throws {
        var scope = Scope()
        scope.declare("x", .number)
        let inputs = (0..<8).map { _ in DecisionTable.Draft.Input("x") }
        let rows = (0..<4).map { DecisionTable.Draft.Row(Array(repeating: "\($0)", count: 8), ["1"]) }
        let draft = DecisionTable.Draft(.first, inputs: inputs, outputs: [.init()], rows: rows)
        let audit = TableAudit(try DecisionTable.compile(draft, in: scope))
        #expect(audit.isTooLarge)
        #expect(audit.unreachable == [])
    }
}
