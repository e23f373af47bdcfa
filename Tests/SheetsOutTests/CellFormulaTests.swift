// One condition, written for both formats.

import SheetsOut
import Testing

@Suite("Formulas of highlights")
struct CellFormulaTests {
    @Test(
        "write a cell as both formats do",
        arguments: [
            (CellReference(row: 3, column: 2), "C4", "RC"),
            (CellReference(row: 3, column: 0), "A4", "RC[-2]"),
            (CellReference(row: 1, column: 27, fixesRow: true), "AB$2", "R2C[25]"),
            (CellReference(row: 5, column: 0, fixesColumn: true), "$A6", "R[2]C1"),
        ])
    func writes(_ cell: CellReference, _ a1: String, _ r1c1: String) {
        let formula = CellFormula([.cell(cell)])
        #expect(formula.a1 == a1)
        #expect(formula.r1c1(row: 3, column: 2) == r1c1)
    }

    @Test func `names the sheet of an area, its quotes doubled`() {
        let area = GridArea(rows: 0...9, columns: 26...26)
        let formula = CellFormula([.code("COUNTIF("), .area(area, sheet: "Nà 'A'"), .code(",0)")])
        #expect(formula.a1 == "COUNTIF('Nà ''A'''!$AA$1:$AA$10,0)")
        #expect(formula.r1c1(row: 5, column: 5) == "COUNTIF('Nà ''A'''!R1C27:R10C27,0)")
    }

    @Test(
        "letters of columns",
        arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
    func letters(_ column: Int, _ letters: String) {
        #expect(GridArea.letters(of: column) == letters)
    }
}
