// The elements of a DMN model → drafts of decisions.

import FEEL
import Sheets

/// Goes through the model's elements, noting what is left out.
struct DMNReader {
    let root: XMLNode
    private(set) var remarks: [DMNRemark] = []
    /// Types that the model defines: their plain base type and their allowed values.
    private var definedTypes: [String: (base: String, values: String?)] = [:]

    init(root: XMLNode) {
        self.root = root
        for definition in root.all("itemDefinition") {
            guard let name = definition.attributes["name"] else { continue }
            let base = definition.attributes["isCollection"] == "true" ? "list" : definition["typeRef"].plainText
            definedTypes[name] = (base, definition["allowedValues"].flatMap { $0["text"]?.trimmed })
        }
    }

    mutating func read() -> DMNModel {
        for part in root.children where ["businessKnowledgeModel", "decisionService", "import"].contains(part.name) {
            remarks.append(.leftOut(element: part.name, name: part.attributes["name"] ?? ""))
        }
        let inputs = root.all("inputData").map { node in
            let type = node["variable"]?.attributes["typeRef"] ?? ""
            return DMNModel.InputData(name: node.attributes["name"] ?? "", type: plainType(type))
        }
        var decisions: [DecisionDraft] = []
        for node in root.all("decision") {
            if let decision = decision(node) { decisions.append(decision) }
        }
        return DMNModel(
            name: root.attributes["name"] ?? "", namespace: root.attributes["namespace"] ?? "", inputs: inputs,
            decisions: decisions)
    }

    private mutating func decision(_ node: XMLNode) -> DecisionDraft? {
        guard let name = node.attributes["name"]?.nfc, !name.isEmpty else {
            remarks.append(.unnamedDecision(id: node.attributes["id"] ?? ""))
            return nil
        }
        let declared = type(node["variable"]?.attributes["typeRef"], of: name)
        if let table = node["decisionTable"] { return draft(name, node, table: table, declared) }
        if let literal = node["literalExpression"] { return draft(name, node, literal: literal, declared) }
        let forms = [
            "context", "invocation", "relation", "list", "functionDefinition", "conditional", "filter", "for", "every",
            "some",
        ]
        remarks.append(.unknownForm(decision: name, form: forms.first { node[$0] != nil } ?? "decision"))
        return nil
    }

    private mutating func draft(
        _ name: String, _ node: XMLNode, literal: XMLNode, _ declared: DecisionType?
    ) -> DecisionDraft? {
        guard isFEEL([literal], name) else { return nil }
        let own = type(literal.attributes["typeRef"], of: name)
        return DecisionDraft(
            name: name, title: title(node, name), type: declared ?? own, body: .expression(literal["text"].plainText))
    }

    private mutating func draft(
        _ name: String, _ node: XMLNode, table: XMLNode, _ declared: DecisionType?
    ) -> DecisionDraft? {
        let rules = table.all("rule")
        let cells = rules.flatMap(\.children) + table.all("input").compactMap { $0["inputExpression"] }
        guard isFEEL([table] + cells, name), let hit = hitPolicy(table, name) else { return nil }
        let inputs = table.all("input").map { input($0, name) }
        var outputs = table.all("output").map { output($0, name) }
        // The variable of a table that makes a list is a list; its output's type is that of an element.
        if outputs.count == 1 {
            outputs[0].name = nil
            if outputs[0].type == nil { outputs[0].type = declared?.feelType }
        }
        let type = outputs.count == 1 ? outputs[0].type.flatMap { DecisionType($0) } : nil
        let rows = rules.map { rule in
            DecisionTable.Draft.Row(
                rule.all("inputEntry").map { $0["text"].plainText.orAny },
                rule.all("outputEntry").map { $0["text"].plainText.orNull })
        }
        return DecisionDraft(
            name: name, title: title(node, name), type: type,
            body: .table(.init(hit, inputs: inputs, outputs: outputs, rows: rows), notes: rules.map(note)))
    }

    private mutating func hitPolicy(_ table: XMLNode, _ name: String) -> HitPolicy? {
        let text = table.attributes["hitPolicy"] ?? "UNIQUE"
        let aggregation = table.attributes["aggregation"]
        if let hit = HitPolicy(text, aggregation: aggregation) { return hit }
        remarks.append(.unknownHitPolicy(decision: name, text: [text, aggregation ?? ""].joined(separator: " ")))
        return nil
    }

    private mutating func input(_ node: XMLNode, _ name: String) -> DecisionTable.Draft.Input {
        let expression = node["inputExpression"]
        let reference = expression?.attributes["typeRef"]
        return .init(
            (expression?["text"]).plainText, type: type(reference, of: name)?.feelType,
            values: node["inputValues"]?["text"]?.trimmed ?? reference.flatMap { definedTypes[$0]?.values })
    }

    private mutating func output(_ node: XMLNode, _ name: String) -> DecisionTable.Draft.Output {
        let reference = node.attributes["typeRef"]
        return .init(
            node.attributes["name"], type: type(reference, of: name)?.feelType,
            values: node["outputValues"]?["text"]?.trimmed ?? reference.flatMap { definedTypes[$0]?.values },
            otherwise: node["defaultOutputEntry"]?["text"]?.trimmed)
    }

    /// Annotations in one text, else the rule's description.
    private func note(_ rule: XMLNode) -> String {
        let notes = rule.all("annotationEntry").map { $0["text"].plainText }.filter { !$0.isEmpty }
        return notes.isEmpty ? rule["description"].plainText : notes.joined(separator: "; ")
    }

    /// Both titles of a model that this project wrote, else its label or name for both.
    private mutating func title(_ node: XMLNode, _ name: String) -> Bilingual {
        let own = node["extensionElements"]?.all("title").filter { $0.space == DMNSpace.project } ?? []
        let texts = Dictionary(own.map { ($0.attributes["lang"] ?? "", $0.trimmed ?? "") }) { first, _ in first }
        if let vi = texts["vi"], let en = texts["en"] { return Bilingual(vi: vi, en: en) }
        remarks.append(.oneLanguage(decision: name))
        let label = node.attributes["label"]?.nfc ?? name
        return Bilingual(vi: label, en: label)
    }

    /// Whether no node names another expression language than FEEL.
    private mutating func isFEEL(_ nodes: [XMLNode], _ name: String) -> Bool {
        let named = ([root] + nodes).compactMap { $0.attributes["expressionLanguage"] }
        guard let other = named.first(where: { !Self.isFEEL($0) }) else { return true }
        remarks.append(.foreignLanguage(decision: name, language: other))
        return false
    }

    private static func isFEEL(_ language: String) -> Bool {
        let word = language.lowercased()
        return word.isEmpty || word == "feel" || (word.contains("omg.org/spec/") && word.contains("feel"))
    }

    private mutating func type(_ reference: String?, of name: String) -> DecisionType? {
        guard let reference, !reference.isEmpty, reference != "Any" else { return nil }
        if let type = plainType(reference) { return type }
        let remark = DMNRemark.unknownType(decision: name, type: reference)
        if !remarks.contains(remark) { remarks.append(remark) }
        return nil
    }

    private func plainType(_ reference: String) -> DecisionType? {
        let word = reference.split(separator: ":").last.map(String.init) ?? reference
        if let type = DecisionType(dmn: word) { return type }
        return definedTypes[reference].flatMap { DecisionType(dmn: $0.base) }
    }
}

extension XMLNode {
    /// The text without white space around it; nil where nothing is left.
    fileprivate var trimmed: String? {
        let text = text.nfc.trimmingPrefix { $0.isWhitespace }
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(text[...last])
    }
}

extension XMLNode? {
    fileprivate var plainText: String { self?.trimmed ?? "" }
}

extension String {
    fileprivate var orAny: String { isEmpty ? "-" : self }
    fileprivate var orNull: String { isEmpty ? "null" : self }
}
