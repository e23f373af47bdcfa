// Walks the files of a set and hands out every rule with its place and its compiled form.

import FEEL
import Yams

/// The rules of a set where they are written.
struct RuleSurvey {
    /// What an expression is for; decides what may be missing in it.
    enum Role {
        case check(Check)
        case recomputation(Recomputation)
        /// Conditions over the unit in which anything may be missing.
        case condition
    }

    struct Expression {
        var site: RuleSite
        var formula: Formula
        var role: Role
    }

    struct CheckSite {
        var check: Check
        var id: RuleSite
        /// Nil for a check of uniqueness.
        var holds: RuleSite?
    }

    struct TestSite {
        var name: String
        var test: Test
        /// The block of the direction.
        var threshold: RuleSite
    }

    /// A row of a decision table.
    struct RowSite {
        var decision: RuleDecision
        /// From 0.
        var row: Int
        var site: RuleSite
    }

    private(set) var expressions: [Expression] = []
    private(set) var checks: [CheckSite] = []
    private(set) var tests: [TestSite] = []
    private(set) var rows: [RowSite] = []
    /// Every decision with the place of its name.
    private(set) var decisions: [(decision: RuleDecision, name: RuleSite)] = []
    /// Every tier with the place of its `full`.
    private(set) var tiers: [(tier: Tier, full: RuleSite)] = []
    private let book: Rulebook

    init(_ files: RulebookReader.Files, _ book: Rulebook) {
        self.book = book
        for source in files.criteria + files.checks + [files.rulebook] {
            guard let root = RuleDocument.root(of: RuleScribe(source))?.node else { continue }
            for indicator in root.items("indicators") { add(indicator: indicator, source, codeKey: "code") }
            for condition in root.items("tiers").flatMap({ $0.items("conditions") }) {
                add(indicator: condition, source, codeKey: "id")
            }
            for check in root.items("checks") { add(check: check, source) }
            for (tier, node) in zip(book.tiers, root.items("tiers")) {
                tiers.append((tier, RuleSite(source: source, node: node["full"] ?? node)))
            }
        }
        for source in files.decisions {
            guard let root = RuleDocument.root(of: RuleScribe(source))?.node,
                let decision = book.decisions.first(where: { $0.file == source.path })
            else { continue }
            decisions.append((decision, RuleSite(source: source, node: root["decision"] ?? root)))
            add(decision, root, source)
        }
    }

    private mutating func add(indicator node: Node, _ source: RuleSource, codeKey: String) {
        let citation = RuleScribe(source).citation(of: node)
        let code = node[codeKey]?.string ?? ""
        guard
            let indicator = book.allIndicators.first(where: {
                RuleCode($0.code).plain == code && $0.source == citation
            })
        else { return }
        for (definition, item) in zip(indicator.notApplicable, node.items("not-applicable")) {
            add(definition.when, item["when"], source, .condition)
        }
        for (test, item) in zip(indicator.tests, node.items("tests")) {
            if let block = item[test.threshold.direction.rawValue] {
                tests.append(
                    TestSite(
                        name: "\(indicator.code)/\(test.id)", test: test,
                        threshold: RuleSite(source: source, node: block)))
            }
            add(test.counted?.formula, item["counted"], source, .condition)
            guard let recipe = test.recomputed, let block = item["recomputed"] else { continue }
            add(recipe.selection?.condition, block["where"], source, .recomputation(recipe))
            add(recipe.formula, block["is"], source, .recomputation(recipe))
            add(recipe.comparable, block["comparable"], source, .recomputation(recipe))
        }
    }

    private mutating func add(check node: Node, _ source: RuleSource) {
        guard let id = node["id"], let check = book.checks.first(where: { $0.id == id.string }) else { return }
        let holds = node["holds"]
        checks.append(
            CheckSite(
                check: check, id: RuleSite(source: source, node: id),
                holds: holds.map { RuleSite(source: source, node: $0) }))
        add(check.formula, holds, source, .check(check))
    }

    private mutating func add(_ decision: RuleDecision, _ root: Node, _ source: RuleSource) {
        guard case .table(let table) = decision.body else {
            if case .formula(let formula) = decision.body { add(formula, root["is"], source, .condition) }
            return
        }
        for (input, item) in zip(table.inputs, root.items("inputs")) {
            add(input.expression, item["expr"], source, .condition)
        }
        for (index, item) in root.items("rules").enumerated() where index < table.rows.count {
            rows.append(RowSite(decision: decision, row: index, site: RuleSite(source: source, node: item)))
            for (cell, node) in zip(table.rows[index].tests, item.items("if")) {
                add(cell.formula, node, source, .condition)
            }
            for (result, node) in zip(table.rows[index].results, item.items("then")) {
                add(result, node, source, .condition)
            }
        }
    }

    private mutating func add(_ formula: Formula?, _ node: Node?, _ source: RuleSource, _ role: Role) {
        guard let formula, let node else { return }
        expressions.append(Expression(site: RuleSite(source: source, node: node), formula: formula, role: role))
    }
}

extension Node {
    /// The items of the list under a key; none where there is no list.
    func items(_ key: String) -> [Node] { self[key]?.sequence.map(Array.init) ?? [] }
}

extension Check {
    /// The condition, where there is one.
    var formula: Formula? {
        switch body {
        case .holds(let formula), .each(_, let formula): formula
        case .unique: nil
        }
    }

    /// The id of the table whose rows it goes through.
    var rowTable: String? {
        switch body {
        case .holds: nil
        case .each(let table, _), .unique(let table, _): table
        }
    }
}

extension Rulebook {
    /// Indicators of all criteria, then conditions of all tiers.
    var allIndicators: [Indicator] { criteria.flatMap(\.indicators) + tiers.flatMap(\.conditions).map(\.indicator) }
}
