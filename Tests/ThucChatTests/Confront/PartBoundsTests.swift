// What a part can be of a stated whole, given rows with another whole.

import FEEL
import Testing

@testable import ThucChat

@Suite("Bounds of a part")
struct PartBoundsTests {
    private func quantity(_ part: String, _ whole: String) -> Quantity {
        var quantity = Quantity(.number(Number(1)))
        quantity.numerator = Number(part)
        quantity.denominator = Number(whole)
        return quantity
    }

    struct Case: Sendable {
        var stated: (String, String)
        var rows: (part: String, whole: String)
        var scale = "1"
        var areCounts = true
        var most: String?
        var least: String?
    }

    @Test(
        "are broken only by what the difference of the wholes does not explain",
        arguments: [
            Case(stated: ("26.9", "26.9"), rows: ("2", "26.2"), most: "2.7"),
            Case(stated: ("26900", "26900"), rows: ("2", "26.2"), scale: "1000", most: "2.7"),
            Case(stated: ("2.7", "26.9"), rows: ("2", "26.2")),
            // 3 of 27 km may be 2,74 of 26,9 rounded; 3 of 27 households are 3
            Case(stated: ("3", "27"), rows: ("2.5", "26.6"), areCounts: false),
            Case(stated: ("4", "27"), rows: ("2.5", "26.6"), areCounts: false, most: "2.9"),
            Case(stated: ("3", "27"), rows: ("1", "26"), most: "2", least: nil),
            Case(stated: ("10", "310"), rows: ("31", "320"), most: nil, least: "21"),
            Case(stated: ("21", "310"), rows: ("31", "320")),
            Case(stated: ("10", "330"), rows: ("31", "320"), least: "31"),
            Case(stated: ("310", "310"), rows: ("300", "320"), most: "300"),
        ])
    func bounds(_ row: Case) throws {
        let part = try #require(Number(row.rows.part)), whole = try #require(Number(row.rows.whole))
        let scale = try #require(Number(row.scale)), of = try #require(Number(row.stated.1)?.divided(by: scale))
        let bounds = PartBounds(part: part, whole: whole, ofStated: of)
        let stated = quantity(row.stated.0, row.stated.1)
        #expect(
            bounds.broken(by: stated, scale: scale, isLowerBetter: false, areCounts: row.areCounts)
                == row.most.flatMap { Number($0) })
        #expect(
            bounds.broken(by: stated, scale: scale, isLowerBetter: true, areCounts: row.areCounts)
                == row.least.flatMap { Number($0) })
    }
}
