// The score on the conformance kit, where its cases are at hand.

import Foundation
import Testing

@testable import FEEL

@Suite("Conformance to the standard's kit")
struct ConformanceTests {
    static let path = ProcessInfo.processInfo.environment["FEEL_CASES"]

    /// The score must not fall below these counts; they are the figures in the README.
    static let floor = (value: 1_175, null: 879)

    @Test("the score does not fall", .enabled(if: path != nil, "needs FEEL_CASES, the path of the kit's cases"))
    func score() throws {
        let path = try #require(ConformanceTests.path)
        let runner = CaseRunner(clock: ConformanceTests.clock)
        var passed = (value: 0, null: 0)
        var failed: [String] = []
        for line in try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A) {
            let bytes = Array(line)
            let wanted = try JSONReader.read(bytes)
            let found = try JSONReader.read(Array(runner.run(line: bytes).utf8))
            let isNull = wanted["expected"] == .null
            guard ConformanceTests.passes(wanted, found) else {
                failed.append(wanted["id"]?.string ?? "")
                continue
            }
            if isNull { passed.null += 1 } else { passed.value += 1 }
        }
        #expect(passed.value >= ConformanceTests.floor.value, "failing: \(failed)")
        #expect(passed.null >= ConformanceTests.floor.null, "failing: \(failed)")
    }

    private static var clock: Moment? {
        guard let date = CalendarDate(year: 2021, month: 7, day: 1), let time = ClockTime(hour: 9, minute: 0, second: 0)
        else { return nil }
        return Moment(date: date, time: time)
    }

    private static func passes(_ wanted: JSONTree, _ found: JSONTree) -> Bool {
        guard let value = found["value"] else { return wanted["error"] == .boolean(true) }
        return same(wanted["expected"] ?? .null, value)
    }

    /// Equal, numbers within 10^-8, temporal values by what they stand for.
    private static func same(_ wanted: JSONTree, _ found: JSONTree) -> Bool {
        if case .object(let members) = wanted, members.first?.key.hasPrefix("@") != true {
            return members.count == found.members.count
                && members.allSatisfy { member in found[member.key].map { same(member.value, $0) } ?? false }
        }
        if case .array(let items) = wanted {
            guard let others = found.array, others.count == items.count else { return false }
            return zip(items, others).allSatisfy(same)
        }
        guard let a = Value(typed: wanted), let b = Value(typed: found) else { return false }
        if case .number(let x) = a, case .number(let y) = b {
            return (x - y).magnitude < Number(significand: 1, exponent: -8)
        }
        return a == b || a.typedJSON == b.typedJSON
    }
}
