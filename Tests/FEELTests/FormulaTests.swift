// Formulas: what they read, their types, their use from several threads.

import Testing

@testable import FEEL

@Suite("Formulas")
struct FormulaTests {
    @Test func `names and paths are told with their places`() throws {
        let formula = try Formula.compile("hộ nghèo / count(hộ.thu nhập) + hộ nghèo", in: Scene().scope)
        #expect(formula.names == ["hộ nghèo", "hộ"])
        #expect(formula.readings.map(\.path) == [["hộ nghèo"], ["hộ", "thu nhập"], ["hộ nghèo"]])
        #expect(formula.readings.map(\.span.lower) == [0, 20, 39])
    }

    @Test(
        "types are known before evaluation",
        arguments: [
            ("hộ nghèo / 2", FEELType.number), ("hộ nghèo > 2", .boolean), ("tên xã + \"a\"", .string),
            ("hộ.thu nhập", .list(.number)), ("hộ[1].thu nhập", .number), ("hộ[thu nhập > 1].tên", .list(.string)),
            ("ngày chốt + @\"P1D\"", .date), ("ngày chốt - ngày chốt", .daysTime), ("[1, 2]", .list(.number)),
            ("if hát then then 1 else 2", .number), ("for h in hộ return h.số con", .list(.number)),
            ("count(hộ)", .number), ("{a: 1}.a", .number), ("[1..3]", .range(.number)),
            ("function(a: number) a > 1", .function([.number], .boolean)),
        ])
    func types(_ source: String, _ wanted: FEELType) throws {
        #expect(try Formula.compile(source, in: Scene().scope).type == wanted)
    }

    @Test func `one formula serves many tasks`() async throws {
        let scene = Scene(inColumns: true)
        let formula = try Formula.compile("count(hộ[thu nhập > 20]) + hộ nghèo", in: scene.scope)
        let values = await withTaskGroup(of: Value.self) { group in
            for _ in 0..<64 { group.addTask { formula.evaluate(scene.bindings).value } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(values.count == 64 && values.allSatisfy { $0 == 127 })
    }

    @Test func `bindings of another scope are found by name`() throws {
        var scope = Scope()
        scope.declare("a", .number)
        scope.declare("b", .number)
        var bindings = Bindings()
        bindings["b"] = 2
        bindings["a"] = 40
        #expect(try Formula.compile("a + b", in: scope).evaluate(bindings).value == 42)
    }

    @Test func `the clock is the caller's`() throws {
        let date = try #require(CalendarDate(year: 2021, month: 7, day: 1))
        let time = try #require(ClockTime(hour: 8, minute: 0, second: 0))
        let formula = try Formula.compile("today() + @\"P1M\"", in: Scope())
        #expect(formula.usesClock)
        #expect(formula.evaluate(clock: Moment(date: date, time: time)).value.description == "@\"2021-08-01\"")
    }

    @Test(
        "numbers are written plainly",
        arguments: [
            ("1.50", "1.5"), ("0.000", "0"), ("-0", "0"), ("1e3", "1000"), ("12e-3", "0.012"), ("100", "100"),
            (".5", "0.5"),
            ("1234567890123456789012345678901234", "1234567890123456789012345678901234"),
            ("12345678901234567890123456789012345", "12345678901234567890123456789012340"),
            ("12345678901234567890123456789012355", "12345678901234567890123456789012360"), ("1e200", "1E+200"),
        ])
    func plain(_ text: String, _ wanted: String) {
        #expect(Number(text)?.description == wanted)
    }

    @Test(
        "texts that are no numbers",
        arguments: ["", "-", ".", "1,5", "1.2.3", "1e", "e5", "1 ", "+-1", "0x1", "١", "1e7000", "--1"])
    func refuses(_ text: String) { #expect(Number(text) == nil) }

    @Test func `numbers of equal value are one key`() {
        #expect(Set([Number("1.0"), Number("1"), Number("0.1e1"), Number("100e-2")]).count == 1)
        #expect(Number("1.0") == Number("1") && Number(2) > Number(1) && Int(exactly: Number(7)) == 7)
    }
}
