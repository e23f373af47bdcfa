// Checks held against one another.

import FEEL
import Testing

@testable import ThucChat

@Suite("Checks that contradict or make each other needless")
struct CheckLogicTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var checks: [String]
        /// `code id others…`, sorted by place.
        var expected: [String]
        var testDescription: String { name }
    }

    @Test(
        "are told",
        arguments: [
            Row(name: "independent", checks: ["tỷ lệ nước sạch <= 90", "tỷ lệ hộ nghèo <= 90"], expected: []),
            Row(
                name: "two constants apart", checks: ["tổng số hộ <= 10", "tổng số hộ >= 20"],
                expected: ["rules.contradictory-checks b a"]),
            Row(
                name: "strict against equal", checks: ["tổng số hộ <= 10", "tổng số hộ > 10"],
                expected: ["rules.contradictory-checks b a"]),
            Row(
                name: "touching bounds are no contradiction", checks: ["tổng số hộ <= 10", "tổng số hộ >= 10"],
                expected: []),
            Row(
                name: "a cycle of three",
                checks: [
                    "tỷ lệ nước sạch < tỷ lệ nước hợp vệ sinh", "tỷ lệ nước hợp vệ sinh <= tỷ lệ hộ nghèo",
                    "tỷ lệ hộ nghèo <= tỷ lệ nước sạch",
                ], expected: ["rules.contradictory-checks c a b"]),
            Row(
                name: "beyond the dictionary's bounds", checks: ["tỷ lệ nước sạch > 100"],
                expected: ["rules.never-holds a"]),
            Row(
                name: "within the dictionary's bounds", checks: ["tỷ lệ nước sạch <= 100"],
                expected: ["rules.always-holds a"]),
            Row(
                name: "a weaker constant", checks: ["tổng số hộ <= 10", "tổng số hộ <= 20"],
                expected: ["rules.redundant-check b a"]),
            Row(
                name: "said twice", checks: ["tỷ lệ nước sạch <= tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo >= tỷ lệ nước sạch"],
                expected: ["rules.redundant-check b a"]),
            Row(
                name: "a weaker difference",
                checks: ["tỷ lệ nước sạch <= tỷ lệ hộ nghèo", "tỷ lệ nước sạch < tỷ lệ hộ nghèo + 1"],
                expected: ["rules.redundant-check b a"]),
            Row(
                name: "implied only through a value it does not read",
                checks: [
                    "tỷ lệ nước sạch <= tỷ lệ nước hợp vệ sinh", "tỷ lệ nước hợp vệ sinh <= tỷ lệ hộ nghèo",
                    "tỷ lệ nước sạch <= tỷ lệ hộ nghèo",
                ], expected: []),
            Row(
                name: "both halves of an equality",
                checks: ["tổng số hộ = count(hộ)", "count(hộ) <= tổng số hộ and tổng số hộ <= count(hộ) + 5"],
                expected: ["rules.redundant-check b a"]),
            Row(
                name: "an or is not analysed", checks: ["tổng số hộ <= 10 or tổng số hộ >= 20"],
                expected: ["rules.not-analysed a"]),
            Row(
                name: "one half may still contradict",
                checks: ["tổng số hộ <= 10", "tổng số hộ > 10 and not(tổng số hộ = 3)"],
                expected: ["rules.contradictory-checks b a", "rules.not-analysed b"]),
            Row(
                name: "sums are values under their text",
                checks: ["tổng số hộ + tổng số hộ <= 10", "tổng số hộ + tổng số hộ > 20"],
                expected: ["rules.contradictory-checks b a"]),
            Row(
                name: "between", checks: ["tổng số hộ between 3 and 7", "tổng số hộ between 8 and 9"],
                expected: ["rules.contradictory-checks b a"]),
        ])
    func told(_ row: Row) throws {
        let ids = ["a", "b", "c"]
        let remarks = try SmallSet.remarks(checks: zip(ids, row.checks).map { ($0, $1) })
        #expect(remarks.map { words(of: $0, ids) } == row.expected)
    }

    private func words(of remark: RuleRemark, _ ids: [String]) -> String {
        let named = ids.filter { remark.issue.text.en.contains("\"\($0)\"") }
        let own = ids[min(2, remark.issue.sourceLineIndex)]
        return ([remark.issue.code, own] + named.filter { $0 != own }).joined(separator: " ")
    }

    @Test("a system of differences agrees with trying small whole numbers")
    func agreesWithTrying() {
        var seed: UInt64 = 7
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(bound))
        }
        let names: [String?] = [nil, "x", "y", "z"]
        for _ in 0..<400 {
            let differences = (0..<(2 + next(5))).compactMap { _ -> Difference? in
                let (plus, minus) = (names[next(4)], names[next(4)])
                guard plus != minus else { return nil }
                return Difference(plus: plus, minus: minus, limit: Number(next(7) - 4), isStrict: false)
            }
            #expect(DifferenceSystem(differences).isSatisfiable == isSatisfiable(differences), "\(differences)")
        }
    }

    /// Differences with whole limits have a whole solution if any, near zero for limits this small.
    private func isSatisfiable(_ differences: [Difference]) -> Bool {
        let range = -12...12
        return range.contains { x in
            range.contains { y in
                range.contains { z in
                    let values = ["x": x, "y": y, "z": z]
                    return differences.allSatisfy { one in
                        let left = one.plus.flatMap { values[$0] } ?? 0
                        let right = one.minus.flatMap { values[$0] } ?? 0
                        return Number(left - right) <= one.limit
                    }
                }
            }
        }
    }
}

extension RuleIssue {
    /// Which check the remark stands in: each check of the small set takes seven lines.
    fileprivate var sourceLineIndex: Int { (line - 15) / 7 }
}
