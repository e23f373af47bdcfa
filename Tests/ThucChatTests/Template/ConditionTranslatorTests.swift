// Conditions of rules as spreadsheet formulas, and those that are told instead.

import FEEL
import SheetsOut
import Testing

@testable import ThucChat

@Suite("Conditions while typing")
struct ConditionTranslatorTests {
    private static let cells: TemplateCells = {
        var cells = TemplateCells()
        let fields = [
            SmallRulebook.field("a", "số hộ"), SmallRulebook.field("b", "số hộ nghèo"),
            SmallRulebook.field("c", "nước sạch", .yesNo), SmallRulebook.field("d", "quyết định", .text),
        ]
        for (column, field) in fields.enumerated() {
            cells.add(field, GridArea(rows: 5...99, columns: column...column), isColumn: true)
        }
        return cells
    }()

    private static func translator(_ source: String) throws -> ConditionTranslator {
        var scope = Scope()
        for name in ["số hộ", "số hộ nghèo", "tổng số hộ"] { scope.declare(name, .number) }
        scope.declare("nước sạch", .boolean)
        scope.declare("quyết định", .string)
        return ConditionTranslator(try Formula.compile(source, in: scope), cells: cells)
    }

    @Test(
        "are true where the rule does not hold and all is filled in",
        arguments: [
            ("số hộ nghèo <= số hộ", "AND(ISNUMBER($B6),ISNUMBER($A6),NOT(($B6)-($A6)<=0.000000001))"),
            ("số hộ nghèo = số hộ", "AND(ISNUMBER($B6),ISNUMBER($A6),NOT(ABS(($B6)-($A6))<0.000000001))"),
            (
                "số hộ nghèo / số hộ * 100 < 5.5",
                "AND(ISNUMBER($B6),ISNUMBER($A6),NOT(((($B6)/($A6))*(100))-(5.5)<-0.000000001))"
            ),
            (
                "not(nước sạch = true and số hộ > 0)",
                "AND($C6<>\"\",ISNUMBER($A6),NOT(NOT(AND($C6=\"Có\",($A6)-(0)>0.000000001))))"
            ),
            (
                "if nước sạch = true then not(quyết định = null) else true",
                "AND($C6<>\"\",NOT(IF($C6=\"Có\",NOT($D6=\"\"),TRUE)))"
            ),
            (
                "some k in [0, 1] satisfies số hộ = round half up(số hộ nghèo, k)",
                "AND(ISNUMBER($A6),ISNUMBER($B6),NOT(OR(ABS(($A6)-(ROUND($B6,0)))<0.000000001,ABS(($A6)-(ROUND($B6,1)))<0.000000001)))"
            ),
            ("số hộ between 1 and 9", "AND(ISNUMBER($A6),NOT(AND((1)-($A6)<=0.000000001,($A6)-(9)<=0.000000001)))"),
        ])
    func translates(_ source: String, _ formula: String) throws {
        var translator = try Self.translator(source)
        #expect(try translator.violation().a1 == formula)
    }

    @Test(
        "are told where they cannot be",
        arguments: [
            ("số hộ nghèo <= tổng số hộ", Untranslated.Why.elsewhere(["tổng số hộ"])),
            ("contains(quyết định, \"a\")", .beyondSpreadsheets("contains(quyết định, \"a\")")),
            ("số hộ ** 2 > 1", .beyondSpreadsheets("số hộ ** 2")),
        ])
    func tells(_ source: String, _ why: Untranslated.Why) throws {
        var translator = try Self.translator(source)
        #expect(throws: why) { try translator.violation() }
    }
}
