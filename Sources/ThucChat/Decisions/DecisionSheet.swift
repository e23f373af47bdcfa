// One decision file as it was read: its text, and the node of every cell so that faults are shown at their place.

import FEEL
import Yams

/// An open decision file.
struct DecisionSheet {
    let root: RuleMapping
    private(set) var draft: DecisionDraft
    private(set) var hasTable = false
    private var cells: [DecisionTableIssues.Place: Node] = [:]
    private let exampleMappings: [RuleMapping]

    init(_ root: RuleMapping) {
        self.root = root
        draft = DecisionDraft(
            name: root.text("decision"), title: root.bilingual("title"), type: root.word("type", DecisionType.self),
            body: .expression(""))
        exampleMappings = root.mappings("examples")
        if let node = root.value("decision") { root.scribe.judge(name: draft.name, at: node) }
        root.has("is") ? readExpression() : readTable()
    }

    /// Whether the name can be said in expressions as it is written.
    var hasUsableName: Bool { draft.name.isUsableName }

    private mutating func readExpression() {
        draft.body = .expression(root.text("is"))
        for key in ["hit", "inputs", "outputs", "rules"] where root.has(key) {
            root.report(
                "rules.two-bodies", key: key,
                Bilingual(
                    vi: "Quyết định có «is» thì không có «\(key)».", en: "A decision with \"is\" has no \"\(key)\"."))
        }
    }

    private mutating func readTable() {
        let hit = readHitPolicy()
        let inputs = root.mappings("inputs").enumerated().map { input($1, $0) }
        var outputs = root.mappings("outputs").enumerated().map { output($1, $0) }
        if outputs.isEmpty { outputs = [.init(type: draft.type?.feelType)] }
        if outputs.count == 1, outputs[0].type == nil { outputs[0].type = draft.type?.feelType }
        let rows = root.mappings("rules").enumerated().map { row($1, $0) }
        hasTable = hit != nil && judgeWidths(inputs.count, outputs, rows.count)
        draft.body = .table(
            .init(hit ?? .unique, inputs: inputs, outputs: outputs, rows: rows.map(\.row)), notes: rows.map(\.note))
    }

    private func readHitPolicy() -> HitPolicy? {
        let text = root.text("hit")
        if !text.isEmpty, let hit = HitPolicy(text), hit.letters == text { return hit }
        if root.has("hit") {
            let known = HitPolicy.all.map(\.letters).joined(separator: " ")
            root.report(
                "rules.unknown-word", key: "hit",
                Bilingual(vi: "«\(text)» không thuộc: \(known).", en: "\"\(text)\" is not one of: \(known)."))
        }
        return nil
    }

    private func judgeWidths(_ inputs: Int, _ outputs: [DecisionTable.Draft.Output], _ rows: Int) -> Bool {
        if rows == 0 { missing("rules") }
        if inputs == 0 { missing("inputs") }
        let unnamed = outputs.count > 1 && outputs.contains { $0.name == nil }
        if unnamed { missing("name") }
        return rows > 0 && inputs > 0 && !unnamed
    }

    private func missing(_ key: String) {
        root.report(
            "rules.missing-key", key: key == "name" ? "outputs" : key,
            Bilingual(vi: "Bảng quyết định thiếu «\(key)».", en: "The decision table lacks \"\(key)\"."))
    }

    private mutating func input(_ mapping: RuleMapping, _ index: Int) -> DecisionTable.Draft.Input {
        defer { mapping.finish() }
        cells[.input(index)] = mapping.required("expr")
        cells[.inputValues(index)] = mapping.value("values")
        let type = mapping.word("type", DecisionType.self)?.feelType
        return .init(
            mapping.has("expr") ? mapping.text("expr") : "null", type: type, values: mapping.optionalText("values"))
    }

    private mutating func output(_ mapping: RuleMapping, _ index: Int) -> DecisionTable.Draft.Output {
        defer { mapping.finish() }
        cells[.output(index)] = mapping.value("values") ?? mapping.value("otherwise") ?? mapping.node
        return .init(
            mapping.optionalText("name"), type: mapping.word("type", DecisionType.self)?.feelType,
            values: mapping.optionalText("values"), otherwise: mapping.optionalText("otherwise"))
    }

    private mutating func row(_ mapping: RuleMapping, _ index: Int) -> (row: DecisionTable.Draft.Row, note: String) {
        defer { mapping.finish() }
        cells[.row(index)] = mapping.node
        let tests = mapping.textNodes("if")
        let results = mapping.textNodes("then")
        for (column, node) in tests.enumerated() { cells[.test(row: index, column: column)] = node }
        for (column, node) in results.enumerated() { cells[.result(row: index, column: column)] = node }
        return (
            .init(tests.map { cellText($0, "-") }, results.map { cellText($0, "null") }),
            mapping.optionalText("note") ?? ""
        )
    }

    private func cellText(_ node: Node, _ blank: String) -> String {
        let text = root.scribe.text(node) ?? ""
        return text.isEmpty ? blank : text
    }

    /// Shows an issue of a cell at its place.
    func report(_ located: DecisionTableIssues.Located) {
        root.report(located.issue, at: cells[located.place] ?? root.node)
    }

    /// Shows a fault of the table at the row it is about, or at the table.
    func report(_ fault: TableFault) {
        let node = fault.row.flatMap { cells[.row($0)] } ?? root.value("rules") ?? root.node
        root.scribe.report(fault.code, at: node, fault.text)
    }

    /// Refuses cells that ask for the present day.
    func judgeClock(_ table: DecisionTable) -> Bool {
        var isFree = true
        for (index, input) in table.inputs.enumerated() where input.expression.usesClock {
            isFree = refuseClock(at: .input(index))
        }
        for (index, row) in table.rows.enumerated() {
            for (column, test) in row.tests.enumerated() where test.formula.usesClock {
                isFree = refuseClock(at: .test(row: index, column: column))
            }
            for (column, result) in row.results.enumerated() where result.usesClock {
                isFree = refuseClock(at: .result(row: index, column: column))
            }
        }
        return isFree
    }

    private func refuseClock(at place: DecisionTableIssues.Place) -> Bool {
        root.scribe.refuseClock(at: cells[place] ?? root.node)
        return false
    }

    func examples(in scope: Scope) -> [DecisionExample] {
        exampleMappings.map { mapping in
            defer { mapping.finish() }
            let given = RuleExample(
                name: mapping.text("name"), given: RulebookReader.given(mapping), expect: [], source: mapping.citation)
            return DecisionExample(
                given: given, expected: mapping.formula("expect", in: scope, expecting: nil),
                expectedText: mapping.has("expect") ? mapping.text("expect") : "")
        }
    }
}
