// Merged areas: the one over a place, and files with so many that the asking must be bounded.

import Testing

@testable import Sheets

@Suite("Merged areas")
struct MergedAreaTests {
    static func area(_ rows: ClosedRange<UInt32>, _ columns: ClosedRange<UInt16>) -> MergedArea {
        MergedArea(rows: rows, columns: columns)
    }

    @Test func `the area over a place is the one that a walk over all finds`() {
        var dice = WellFormednessTests.Dice(state: 7)
        let areas = (0..<400).map { _ in
            let row = UInt32(dice.roll(900))
            let column = UInt16(dice.roll(30))
            let height = dice.roll(5) == 0 ? dice.roll(400) : dice.roll(4)
            return Self.area(row...row + UInt32(height), column...column + UInt16(dice.roll(3)))
        }
        let sorted = MergedAreas(areas)
        for row in UInt32(0)..<1_300 {
            for column in UInt16(0)..<34 {
                let expected = sorted.areas.last { $0.contains(row: row, column: column) }
                #expect(sorted.area(over: row, column) == expected)
            }
        }
    }

    @Test func `ranges out of order are put in their places`() {
        var ranges = IndexRanges()
        for range in [5...6, 7...7, 1...2, 9...12, 3...4, 10...11] { ranges.insert(range) }
        ranges.settle()
        #expect(ranges.ranges == [1...7, 9...12])
    }

    /// Tall merged areas over one another: no program writes them.
    static func tall(_ count: Int) -> [UInt8] {
        let rows = (0..<count).map { _ in
            "<Row><Cell ss:MergeDown=\"100000\"><Data ss:Type=\"Number\">1</Data></Cell></Row>"
        }
        return SpreadsheetMLTests.workbook(rows.joined())
    }

    @Test func `tall areas without end are refused at the same place every time`() throws {
        var limits = ReadLimits()
        limits.steps = 100_000
        let faults = (0..<2).map { _ in
            #expect(throws: SheetsError.self) { try readWorkbook(Self.tall(2_000), named: "a.xml", limits: limits) }
        }
        #expect(faults[0]?.fault == .overLimit(.steps, allowed: 100_000))
        #expect(faults[0] == faults[1])
        #expect(try readWorkbook(Self.tall(20), named: "a.xml", limits: limits).sheets[0].merges.count == 20)
    }
}
