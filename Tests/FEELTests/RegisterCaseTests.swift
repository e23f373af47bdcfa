// Filters, aggregates and quantifiers over a register, as contexts and as columns.

import Testing

@testable import FEEL

@Suite("A register answers the same as contexts and as columns")
struct RegisterCaseTests {
    static let cases = FEELCase.lines(
        """
        count(hộ) => 5
        count(hộ[thu nhập > 20]) => 4
        count(hộ[thu nhập >= 20.5]) => 4
        count(hộ[thu nhập > 20.5]) => 3
        count(hộ[thu nhập < 20.5]) => 1
        count(hộ[thu nhập <= 20.5]) => 2
        count(hộ[thu nhập = 20.5]) => 1
        count(hộ[thu nhập = 20.55]) => 0
        count(hộ[thu nhập != 20.5]) => 4
        count(hộ[20 < thu nhập]) => 4
        count(hộ[30 = thu nhập]) => 1
        count(hộ[thu nhập > 1000000000000000000000]) => 0
        count(hộ[thu nhập < 1000000000000000000000]) => 5
        count(hộ[thu nhập > -1000000000000000000000]) => 5
        count(hộ[thu nhập > 0.00000000000000000001]) => 5
        count(hộ[thu nhập > số hộ]) => 0
        count(hộ[thu nhập > máy in * 10]) => 2
        count(hộ[item.thu nhập > 20]) => 4
        count(hộ[số con > 0]) => 3 ! null-operand(số_con)
        count(hộ[số con = 0]) => 1 ! null-operand(số_con)
        count(hộ[số con != 0]) => 4 ! null-operand(số_con)
        count(hộ[số con = null]) => 1
        count(hộ[số con != null]) => 4
        count(hộ[null = số con]) => 1
        count(hộ[số con != null and số con > 0]) => 3
        count(hộ[số con = null or số con > 0]) => 4
        count(hộ[số con > 0 and thu nhập < 15]) => 0
        count(hộ[số con > 0 and thu nhập > 15]) => 3 ! null-operand(số_con)
        count(hộ[thu nhập > 15 and số con > 0]) => 3 ! null-operand(số_con)
        count(hộ[số con > 0 or thu nhập > 15]) => 4
        count(hộ[not(số con > 0)]) => 1 ! null-operand(số_con)
        count(hộ[nước hợp vệ sinh = true]) => 3 ! null-operand(nước_hợp_vệ_sinh)
        count(hộ[nước hợp vệ sinh]) => 3 ! null-operand(nước_hợp_vệ_sinh)
        count(hộ[nước hợp vệ sinh = false]) => 1 ! null-operand(nước_hợp_vệ_sinh)
        count(hộ[nước hợp vệ sinh != true]) => 2 ! null-operand(nước_hợp_vệ_sinh)
        count(hộ[not(nước hợp vệ sinh)]) => 1 ! null-operand(nước_hợp_vệ_sinh)
        count(hộ[thôn = "Sả Séng"]) => 2 ! null-operand(thôn)
        count(hộ[thôn != "Sả Séng"]) => 3 ! null-operand(thôn)
        count(hộ[thôn < "Sb"]) => 0 ! null-operand(thôn)
        count(hộ[thôn > "Sb"]) => 4 ! null-operand(thôn)
        count(hộ[thôn != null and thôn = "Suối Thầu" and thu nhập > 30]) => 1
        count(hộ[tên = "A" or tên = "E"]) => 2
        count(hộ[tên in ("A", "B")]) => 2
        count(hộ[thu nhập in [20..40]]) => 3
        count(hộ[thu nhập between 20 and 40]) => 3
        count(hộ[thu nhập / 2 > 12]) => 3
        count(hộ[thu nhập * số con > 10]) => 3 ! null-operand(số_con)
        count(hộ[thu nhập > diện tích]) => 0 ! null-operand(diện_tích)
        count(hộ[thu nhập = diện tích]) => 0 ! null-operand(diện_tích)
        count(hộ[thu nhập > 20][số con > 1]) => 2 ! null-operand(số_con)
        count(hộ[thu nhập > 20][tên = "D"]) => 1
        count(hộ[starts with(thôn, "Suối")]) => 2 ! null-operand(thôn)
        count(hộ[true]) => 5
        count(hộ[false]) => 0
        hộ[tên = "B"].thu nhập => [20.5]
        hộ[tên = "B"][1].thu nhập => 20.5
        hộ[1].tên => "A"
        hộ[-1].tên => "E"
        hộ[5].thôn => "Suối Thầu"
        hộ[6] => null ! index-out-of-range
        hộ[0] => null ! index-out-of-range
        hộ[máy in].tên => "C"
        hộ.tên => ["A", "B", "C", "D", "E"]
        hộ.số con => [0, 1, null, 3, 2]
        hộ[thu nhập > 35].tên => ["D", "E"]
        hộ[tên = "C"] => [{tên: "C", thu nhập: 30, số con: null, nước hợp vệ sinh: true, thôn: "Suối Thầu"}]
        sum(hộ.thu nhập) => 150.5
        mean(hộ.thu nhập) => 30.1
        min(hộ.thu nhập) => 10
        max(hộ.thu nhập) => 50
        count(hộ.số con) => 5
        sum(hộ.số con) => null ! null-operand(hộ.số_con)
        mean(hộ.số con) => null ! null-operand(hộ.số_con)
        min(hộ.số con) => null ! null-operand(hộ.số_con)
        max(hộ.số con) => null ! null-operand(hộ.số_con)
        median(hộ.số con) => null ! null-operand(hộ.số_con)
        median(hộ.thu nhập) => 30
        sum(hộ[số con != null].số con) => 6
        max(hộ[số con != null].số con) => 3
        sum(hộ[thu nhập > 100].thu nhập) => null ! bad-argument
        mean(hộ[tên = "Z"].thu nhập) => null ! bad-argument
        min(hộ[tên = "Z"].thu nhập) => null ! bad-argument
        sum(hộ[thu nhập >= 30].thu nhập) => 120
        mean(hộ[thu nhập >= 30].thu nhập) => 40
        min(hộ.tên) => "A"
        max(hộ.thôn) => null ! null-operand(hộ.thôn)
        count(distinct values(hộ[thôn != null].thôn)) => 2
        every h in hộ satisfies h.thu nhập >= 10 => true
        every h in hộ satisfies h.thu nhập > 10 => false
        some h in hộ satisfies h.thu nhập > 45 => true
        some h in hộ satisfies h.thu nhập > 50 => false
        every h in hộ satisfies h.số con >= 0 => null ! null-operand(h.số_con)
        every h in hộ satisfies h.số con > 0 => false
        some h in hộ satisfies h.số con > 2 => true
        some h in hộ satisfies h.số con > 5 => null ! null-operand(h.số_con)
        every h in hộ satisfies h.số con = null or h.số con >= 0 => true
        every h in hộ satisfies h.thôn = "Sả Séng" => false
        some h in hộ satisfies h.thôn = "Bản Khoang" => false ! null-operand(h.thôn)
        some h in hộ satisfies h.nước hợp vệ sinh = false => true
        every h in hộ satisfies h.nước hợp vệ sinh = true or h.thu nhập > 15 => true
        every h in hộ[thu nhập > 100] satisfies h.thu nhập < 0 => true
        some h in hộ[thu nhập > 100] satisfies h.thu nhập < 0 => false
        for h in hộ return h.thu nhập * 2 => [20, 41, 60, 80, 100]
        for h in hộ return h.tên => ["A", "B", "C", "D", "E"]
        for h in hộ[thu nhập > 30] return h.tên => ["D", "E"]
        for h in hộ return if h.số con = null then -1 else h.số con => [0, 1, -1, 3, 2]
        count(for h in hộ, k in [1, 2] return h) => 10
        sum(for h in hộ return h.thu nhập) => 150.5
        sort(hộ, function(a, b) a.thu nhập > b.thu nhập)[1].tên => "E"
        index of(hộ.tên, "C") => [3]
        list contains(hộ.số con, null) => true
        list contains(hộ.tên, "D") => true
        reverse(hộ)[1].tên => "E"
        count(append(hộ, hộ[1])) => 6
        sublist(hộ.tên, 2, 2) => ["B", "C"]
        concatenate(hộ.tên, ["F"])[6] => "F"
        hộ = hộ => true
        hộ[1] = hộ[1] => true
        hộ[1] = hộ[2] => false
        hộ instance of list<context<tên: string>> => true
        hộ instance of list<number> => false
        hộ[1] instance of context<thu nhập: number> => true
        get value(hộ[2], "thu nhập") => 20.5
        count(get entries(hộ[1])) => 5
        count(hộ[nước hợp vệ sinh = true]) / count(hộ) * 100 => 60 ! null-operand(nước_hợp_vệ_sinh)
        count(hộ[nước hợp vệ sinh = null]) = 0 => false
        if count(hộ[số con = null]) > 0 then "thiếu" else "đủ" => "thiếu"
        string join(hộ[thu nhập > 20].tên, ", ") => "B, C, D, E"
        all(hộ[nước hợp vệ sinh != null].nước hợp vệ sinh) => false
        any(hộ[nước hợp vệ sinh != null].nước hợp vệ sinh) => true
        all(hộ.nước hợp vệ sinh) => false
        any(hộ.nước hợp vệ sinh) => true
        """)

    @Test("over contexts", arguments: cases)
    func contexts(_ row: FEELCase) throws { try row.check(Scene()) }

    @Test("over columns", arguments: cases)
    func columns(_ row: FEELCase) throws { try row.check(Scene(inColumns: true)) }

    @Test func `a row that lacks a field altogether reads it as null`() throws {
        var scope = Scope()
        scope.declare("hộ", .table(Scene.householdFields))
        var bindings = Bindings(scope)
        bindings["hộ"] = .list([
            .context(Context([("tên", "A"), ("số con", 2)])), .context(Context([("tên", "B")])),
        ])
        let formula = try Formula.compile("hộ[số con > 1].tên", in: scope)
        let outcome = formula.evaluate(bindings)
        #expect(outcome.value == .list(["A"]))
        #expect(outcome.missingNames == ["số con"])
    }

    @Test func `an unreadable cell is told apart from a blank one`() throws {
        var scope = Scope()
        scope.declare("hộ", .table([.init("số con", .number)]))
        var bindings = Bindings(scope)
        let column = Column(numbers: [.value(Number(1)), .blank, .unreadable])
        bindings["hộ"] = try .table(#require(Table(columns: [("số con", column)])))
        let outcome = try Formula.compile("count(hộ[số con > 0])", in: scope).evaluate(bindings)
        #expect(outcome.value == 1)
        let reasons = outcome.notes.map(\.reason)
        #expect(reasons.contains(.nullOperand(name: "số con")) && reasons.contains(.unreadableOperand(name: "số con")))
        #expect(outcome.notes.first { $0.reason == .nullOperand(name: "số con") }?.count == 2)
    }
}
