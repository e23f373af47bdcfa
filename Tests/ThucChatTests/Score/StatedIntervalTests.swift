// Bounds decide only where the whole interval does.

import FEEL
import Testing

@testable import ThucChat

@Suite("Stated values against thresholds")
struct StatedIntervalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        var bound: Quantity.Bound
        var value: Int
        var upper: Int?
        var direction: Direction
        var level: Int
        var support: Support
        var testDescription: String { "«\(text)» \(direction.rawValue) \(level)" }
    }

    static let percent = Field(
        id: "p", name: "tỷ lệ", en: "rate", kind: .number, unitOfMeasure: "%", lowest: Number(0), highest: Number(100),
        better: .higher, isPersonal: false, labels: [])

    @Test(
        "decide",
        arguments: [
            Row(text: "90", bound: .exactly, value: 90, direction: .atLeast, level: 90, support: .met),
            Row(text: "89", bound: .exactly, value: 89, direction: .atLeast, level: 90, support: .notMet),
            Row(text: "12", bound: .exactly, value: 12, direction: .atMost, level: 12, support: .met),
            Row(text: "13", bound: .exactly, value: 13, direction: .atMost, level: 12, support: .notMet),
            Row(text: "100", bound: .exactly, value: 100, direction: .exactly, level: 100, support: .met),
            Row(text: "99", bound: .exactly, value: 99, direction: .exactly, level: 100, support: .notMet),
            Row(text: "trên 42", bound: .above, value: 42, direction: .atLeast, level: 42, support: .met),
            Row(text: "trên 42", bound: .above, value: 42, direction: .atLeast, level: 43, support: .cannotTell),
            Row(text: "trên 42", bound: .above, value: 42, direction: .atMost, level: 42, support: .notMet),
            Row(text: "dưới 10", bound: .below, value: 10, direction: .atLeast, level: 10, support: .notMet),
            Row(text: "dưới 10", bound: .below, value: 10, direction: .atMost, level: 12, support: .met),
            Row(text: "dưới 10", bound: .below, value: 10, direction: .atMost, level: 9, support: .cannotTell),
            Row(text: "từ 90 trở lên", bound: .atLeast, value: 90, direction: .atLeast, level: 90, support: .met),
            Row(text: "từ 100 trở lên", bound: .atLeast, value: 100, direction: .exactly, level: 100, support: .met),
            Row(text: "không quá 12", bound: .atMost, value: 12, direction: .atMost, level: 12, support: .met),
            Row(text: "không quá 12", bound: .atMost, value: 12, direction: .atLeast, level: 12, support: .cannotTell),
            Row(text: "gần 90", bound: .near, value: 90, direction: .atLeast, level: 50, support: .cannotTell),
            Row(text: "80-95", bound: .exactly, value: 80, upper: 95, direction: .atLeast, level: 80, support: .met),
            Row(
                text: "80-95", bound: .exactly, value: 80, upper: 95, direction: .atLeast, level: 90,
                support: .cannotTell),
            Row(text: "80-95", bound: .exactly, value: 80, upper: 95, direction: .atLeast, level: 96, support: .notMet),
        ])
    func decide(_ row: Row) {
        var quantity = Quantity(.number(Number(row.value)))
        quantity.bound = row.bound
        quantity.upper = row.upper.map { Number($0) }
        let support =
            StatedInterval(quantity, in: Self.percent)?.support(row.direction, Number(row.level)) ?? .cannotTell
        #expect(support == row.support)
    }

    @Test("a rate with its fraction decides by the exact quotient, not by its printed digits")
    func exactQuotient() throws {
        var quantity = Quantity(.number(try #require(Number("90"))))
        quantity.printedDecimals = 0
        quantity.numerator = Number(898)
        quantity.denominator = Number(1_000)
        #expect(StatedInterval(quantity, in: Self.percent)?.support(.atLeast, Number(90)) == .notMet)
    }
}
