// Units through time: what a lineage file may say, and what it leads to.

import FEEL
import Testing

@testable import ThucChat

@Suite("Units through time")
struct LineageTests {
    static let units = """
        code,kind,name,district_code,district_kind,district,province_code,province,region,region_basis,valid_from,valid_to,variants
        001,xã,A,01,huyện,H,10,T,,,,2025-06-30,
        002,xã,B,01,huyện,H,10,T,,,,2025-06-30,
        003,xã,C,01,huyện,H,10,T,,,,2025-06-30,
        004,xã,D,01,huyện,H,10,T,,,,2025-06-30,
        001,xã,A B,,,,10,T,,,2025-07-01,,
        003,xã,C,,,,10,T,,,2025-07-01,,
        005,xã,D Một,,,,10,T,,,2025-07-01,,
        006,xã,D Hai,,,,10,T,,,2025-07-01,,
        """
    static let rows = [
        "2025-07-01,merge,001,xã A,001,xã A B,1,NQ 1,high,", "2025-07-01,merge,002,xã B,001,xã A B,1,NQ 1,high,",
        "2025-07-01,continue,003,xã C,003,xã C,1,NQ 1,high,", "2025-07-01,split,004,xã D,005,xã D Một,0.6,NQ 1,high,",
        "2025-07-01,split,004,xã D,006,xã D Hai,0.4,NQ 1,high,",
    ]

    static func lineage(_ rows: [String]) -> [UInt8] {
        let head = "effective,kind,old_code,old_name,new_code,new_name,share,source,confidence,note"
        return Array(([head] + rows).joined(separator: "\n").utf8)
    }

    static func history(units: String = units, _ rows: [String] = rows) throws -> UnitHistory {
        UnitHistory(
            units: try readUnitList(Array(units.utf8), named: "units.csv"),
            edges: try readLineage(lineage(rows), named: "lineage.csv"))
    }

    static func issues(units: String = units, _ rows: [String]) throws -> [RuleIssue] {
        do {
            let history = try history(units: units, rows)
            return LineageLinter(history, LineageLines(file: "lineage.csv", bytes: lineage(rows))).issues
        } catch let issues as RuleIssues {
            return issues.issues
        }
    }

    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

    @Test func `mergers, splits and continued units are followed both ways`() throws {
        let history = try Self.history()
        let (before, after) = (try day("2024-12-31"), try day("2025-12-31"))
        let merged = try #require(history.unit(code: "001", on: after))
        #expect(history.predecessors(of: merged, on: before).map(\.name) == ["A", "B"])
        #expect(history.sameUnit(as: merged, on: before) == nil)
        let divided = try #require(history.unit(code: "004", on: before))
        #expect(history.successors(of: divided, on: after).map(\.name) == ["D Một", "D Hai"])
        #expect(history.outcomes(of: divided).map { $0.edge.share?.description } == ["0.6", "0.4"])
        let same = try #require(history.unit(code: "003", on: after))
        #expect(history.sameUnit(as: same, on: before)?.district?.name == "H")
        #expect(history.predecessors(of: same, on: after) == [same])
    }

    @Test func `a code that was reused leads to the unit of the day`() throws {
        let history = try Self.history()
        #expect(history.unit(code: "001", on: try day("2025-06-30"))?.name == "A")
        #expect(history.unit(code: "001", on: try day("2025-07-01"))?.name == "A B")
        #expect(history.unit(code: "002", on: try day("2025-07-01")) == nil)
        let former = history.formerUnit(code: "002", name: "xã B", district: nil, before: try day("2025-12-31"))
        #expect(former?.code == "002")
        #expect(history.formerUnit(code: nil, name: "xã X", district: nil, before: try day("2025-12-31")) == nil)
    }

    @Test func `a right file has no fault`() throws { #expect(try Self.issues(Self.rows) == []) }

    struct Fault: Sendable, CustomTestStringConvertible {
        var name: String
        var row: Int
        var text: String
        var codes: [String]
        var line: Int
        var testDescription: String { name }
    }

    @Test(
        "a fault is told with its line, in both languages",
        arguments: [
            Fault(
                name: "unknown code", row: 1, text: "2025-07-01,merge,009,xã B,001,xã A B,1,NQ 1,high,",
                codes: ["lineage.no-unit"], line: 3),
            Fault(
                name: "another name", row: 1, text: "2025-07-01,merge,002,xã Bê,001,xã A B,1,NQ 1,high,",
                codes: ["lineage.other-name"], line: 3),
            Fault(
                name: "a name without its marks", row: 3, text: "2025-07-01,split,004,xã D,005,xã D Môt,0.6,NQ 1,high,",
                codes: ["lineage.other-name"], line: 5),
            Fault(
                name: "shares short of 1", row: 3, text: "2025-07-01,split,004,xã D,005,xã D Một,0.5,NQ 1,high,",
                codes: ["lineage.shares"], line: 6),
            Fault(
                name: "shares past 1", row: 3,
                text: "2025-07-01,split,004,xã D,005,xã D Một,1.0,NQ 1,high,",
                codes: ["lineage.shares"], line: 6),
            Fault(
                name: "a share above 1", row: 0, text: "2025-07-01,merge,001,xã A,001,xã A B,1.5,NQ 1,high,",
                codes: ["lineage.share"], line: 2),
            Fault(
                name: "a comma in a share", row: 0, text: "2025-07-01,merge,001,xã A,001,xã A B,\"0,5\",NQ 1,high,",
                codes: ["lineage.share"], line: 2),
            Fault(
                name: "a kind of its own", row: 0, text: "2025-07-01,nhập,001,xã A,001,xã A B,1,NQ 1,high,",
                codes: ["lineage.word"], line: 2),
            Fault(
                name: "twice", row: 1, text: "2025-07-01,merge,001,xã A,001,xã A B,,NQ 1,high,",
                codes: ["lineage.twice", "lineage.not-a-split"], line: 3),
            Fault(
                name: "a merger called split", row: 2, text: "2025-07-01,split,003,xã C,003,xã C,1,NQ 1,high,",
                codes: ["lineage.not-a-split"], line: 4),
            Fault(
                name: "a day too late", row: 2, text: "2025-08-01,continue,003,xã C,003,xã C,1,NQ 1,high,",
                codes: ["lineage.overlap", "lineage.overlap", "lineage.cycle"], line: 4),
        ])
    func faults(_ fault: Fault) throws {
        var rows = Self.rows
        rows[fault.row] = fault.text
        let issues = try Self.issues(rows)
        #expect(issues.map(\.code) == fault.codes)
        let first = try #require(issues.first)
        #expect(first.line == fault.line && first.file == "lineage.csv")
        #expect(!first.text.vi.isEmpty && !first.text.en.isEmpty && first.text.vi != first.text.en)
    }

    @Test func `a unit that ends or begins without a row is a gap`() throws {
        let issues = try Self.issues(Array(Self.rows.dropFirst(2)))
        #expect(issues.map(\.code) == ["lineage.gap", "lineage.gap", "lineage.gap"])
        #expect(issues.map { $0.text.en.prefix(10) } == ["xã A (001)", "xã A B (00", "xã B (002)"])
    }

    @Test func `units that lead back to themselves are a circle, told once`() throws {
        let open = Self.units.replacing(",,2025-06-30,", with: ",,,").split(separator: "\n").prefix(3).joined(
            separator: "\n")
        let issues = try Self.issues(
            units: open,
            ["2025-07-01,rename,001,xã A,002,xã B,1,NQ 1,high,", "2025-08-01,rename,002,xã B,001,xã A,1,NQ 2,high,"])
        #expect(
            issues.filter { $0.code == "lineage.cycle" }.map(\.text.en) == [
                "The steps 001 → 002 → 001 lead back to where they began. Check codes and dates."
            ])
    }

    @Test func `a life is told with dates, shares and sources`() throws {
        let history = try Self.history()
        let lives = history.named("D", on: nil).map { history.life(of: $0, language: .en) }
        #expect(
            lives == [
                """
                004  xã D, huyện H, T  not known – 2025-06-30
                  became 005 xã D Một  2025-07-01 split 0.6  NQ 1 (high)
                  became 006 xã D Hai  2025-07-01 split 0.4  NQ 1 (high)
                """
            ])
        #expect(history.named("001", on: try day("2025-12-31")).map(\.name) == ["A B"])
    }
}
