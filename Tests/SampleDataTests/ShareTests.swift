// Shares and how they are printed.

import Testing

@testable import SampleData

@Suite("Shares as offices print them")
struct ShareTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var share: Share
        var digits: Int
        var rounding: Rounding
        var printed: Int
        var testDescription: String { "\(share.part)/\(share.whole), \(digits) digits, \(rounding)" }
    }

    @Test(
        "are cut or rounded half up",
        arguments: [
            Row(share: Share(part: 71, whole: 730), digits: 2, rounding: .cut, printed: 972),
            Row(share: Share(part: 71, whole: 730), digits: 2, rounding: .rounded, printed: 973),
            Row(share: Share(part: 4, whole: 15), digits: 1, rounding: .cut, printed: 266),
            Row(share: Share(part: 4, whole: 15), digits: 1, rounding: .rounded, printed: 267),
            Row(share: Share(part: 1, whole: 8), digits: 1, rounding: .rounded, printed: 125),
        ])
    func prints(_ row: Row) {
        #expect(row.share.percent(digits: row.digits, by: row.rounding) == row.printed)
    }

    @Test func `a level is reached exactly, not as printed`() {
        #expect(Share(part: 114, whole: 950).reaches(.atMost(120)))
        #expect(!Share(part: 115, whole: 950).reaches(.atMost(120)))
        #expect(!Share(part: 8_499, whole: 10_000).reaches(.atLeast(850)))
    }
}
