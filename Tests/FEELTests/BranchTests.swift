// Which ways an evaluation takes through an expression.

import Testing

@testable import FEEL

@Suite("Branches of an expression")
struct BranchTests {
    /// The ways there are, and those taken, as `if…:then`: the first word of the place, and the way.
    private func ways(_ branches: some Sequence<Branch>, in source: String) -> [String] {
        branches.map { branch in
            let text =
                String(source.utf8.dropFirst(branch.span.lower).prefix(branch.span.upper - branch.span.lower)) ?? ""
            return "\(text) → \(branch.way.rawValue)"
        }.sorted()
    }

    @Test func `all of them are known before anything is evaluated`() throws {
        let source = "if số > 1 and bản > 1 then 1 else 2"
        let formula = try Formula.compile(source, in: Scene().scope)
        #expect(
            ways(formula.branches, in: source) == [
                "if số > 1 and bản > 1 then 1 else 2 → else", "if số > 1 and bản > 1 then 1 else 2 → then",
                "số > 1 and bản > 1 → left", "số > 1 and bản > 1 → neither", "số > 1 and bản > 1 → right",
            ])
    }

    @Test(
        "those taken are told",
        arguments: [
            ("if số > 1 then 1 else 2", ["else"]), ("if số = 1 then 1 else 2", ["then"]),
            ("số > 1 and bản > 1", ["left"]), ("số = 1 and bản > 9", ["right"]), ("số = 1 and bản > 1", ["neither"]),
            ("số = 1 or bản > 9", ["left"]), ("số > 1 or bản > 1", ["right"]), ("số > 1 or bản > 9", ["neither"]),
            ("some x in danh sách satisfies x > 2", ["found"]), ("some x in danh sách satisfies x > 3", ["none"]),
            ("every x in danh sách satisfies x < 3", ["found"]), ("every x in danh sách satisfies x < 4", ["none"]),
            ("every x in rỗng satisfies x < 4", ["none"]),
        ])
    func taken(_ source: String, _ expected: [String]) throws {
        let scene = Scene()
        let taken = try Formula.compile(source, in: scene.scope).branchesTaken(scene.bindings)
        #expect(taken.map(\.way.rawValue) == expected)
    }

    @Test(
        "a way that rests on something missing is not taken",
        arguments: [
            ("if diện tích > 3 then 1 else 2", []), ("if diện tích = 3 then 1 else 2", []),
            ("if diện tích = null then 1 else 2", ["then"]), ("diện tích > 3 and số = 1", []),
            ("diện tích > 3 and số > 1", ["right"]), ("số = 1 or diện tích > 3", ["left"]),
            ("some x in có trống satisfies x > 5", []), ("some x in có trống satisfies x > 2", ["found"]),
        ] as [(String, [String])])
    func missing(_ source: String, _ expected: [String]) throws {
        let scene = Scene()
        let taken = try Formula.compile(source, in: scene.scope).branchesTaken(scene.bindings)
        #expect(taken.map(\.way.rawValue) == expected)
    }

    @Test(
        "inside filters and quantifiers they are told alike for columns and for contexts",
        arguments: [
            "count(hộ[if số con = null then false else số con > 1])",
            "count(hộ[thu nhập > 15 and thôn = \"Suối Thầu\"])",
            "every h in hộ satisfies h.thu nhập > 5 or h.tên = \"A\"",
            "some h in hộ satisfies h.thu nhập > 500 and h.tên = \"A\"",
        ])
    func columns(_ source: String) throws {
        let (columns, contexts) = (Scene(inColumns: true), Scene())
        let formula = try Formula.compile(source, in: columns.scope)
        let taken = formula.branchesTaken(columns.bindings)
        #expect(!taken.isEmpty)
        #expect(taken == formula.branchesTaken(contexts.bindings))
        #expect(taken.isSubset(of: formula.branches))
    }
}
