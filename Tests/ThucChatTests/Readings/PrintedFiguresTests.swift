// Two printed figures of one value: rounded by one hand, cut by the other.

import FEEL
import Testing

@testable import ThucChat

@Suite("Printed figures of two hands")
struct PrintedFiguresTests {
    @Test(
        "may stand for one value",
        arguments: [
            ("93.1", 1, "93.2", 1, true), ("93.1", 1, "93.3", 1, false), ("94.28", 2, "94.29", 2, true),
            ("93", 0, "93.94", 2, true), ("93", 0, "94.1", 1, false), ("88.5", 1, "81.18", 2, false),
            ("0", 0, "0.9", 1, true),
            ("-1.5", 1, "-1.6", 1, true), ("-1.5", 1, "1.5", 1, false),
        ])
    func agree(one: String, decimals: Int, other: String, otherDecimals: Int, expected: Bool) throws {
        let (left, right) = (try #require(Number(one)), try #require(Number(other)))
        #expect(agrees(printed: left, decimals: decimals, with: right, otherDecimals: otherDecimals) == expected)
        #expect(agrees(printed: right, decimals: otherDecimals, with: left, otherDecimals: decimals) == expected)
    }
}
