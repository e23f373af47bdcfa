// Checks: what must hold, its words, and whom it asks.

import FEEL
import Yams

extension RulebookReader {
    /// The checks of a file across criteria.
    func checksFile(_ root: RuleMapping) -> [Check] {
        _ = root.text("checks-file")
        return checks(root, of: nil)
    }

    func checks(_ root: RuleMapping, of criterion: Criterion?) -> [Check] {
        root.mappings("checks").compactMap { check($0, of: criterion) }
    }

    private func check(_ mapping: RuleMapping, of criterion: Criterion?) -> Check? {
        defer { mapping.finish() }
        let text = MessageTemplate(mapping.bilingual("text"))
        let fix = MessageTemplate(mapping.bilingual("fix"))
        let needs = mapping.has("needs") ? mapping.textNodes("needs") : nil
        let removes =
            mapping.has("removes") ? mapping.textNodes("removes").compactMap { field($0, mapping.scribe)?.id } : nil
        let kind = mapping.word("kind", Finding.Kind.self)
        let severity = mapping.word("severity", Finding.Severity.self)
        let indicator = mapping.optionalText("indicator").map { vocabulary.written($0, in: criterion?.tier) }
        let owners = owners(mapping, indicator, criterion)
        let holdsOpen = mapping.flag("holds-open") ?? false
        guard let kind, let severity, let body = body(mapping) else { return reportMissing(kind, severity, mapping) }
        let read = fieldsRead(by: body)
        judgeNames([text, fix], body, mapping)
        return Check(
            id: mapping.text("id"), kind: kind, severity: severity, criterion: criterion?.code, indicator: indicator,
            owners: owners, body: body,
            needs: needs.map { nodes in nodes.compactMap { need($0, body, mapping.scribe) } } ?? read,
            removes: removes ?? (kind == .contradiction ? fieldsBehind(body) : []), holdsOpen: holdsOpen, text: text,
            fix: fix,
            source: mapping.citation)
    }

    private func reportMissing(_ kind: Finding.Kind?, _ severity: Finding.Severity?, _ mapping: RuleMapping) -> Check? {
        if kind == nil { _ = mapping.required("kind") }
        if severity == nil { _ = mapping.required("severity") }
        _ = mapping.text("id")
        return nil
    }

    private func owners(_ mapping: RuleMapping, _ indicator: String?, _ criterion: Criterion?) -> [String] {
        let own = self.owners("owners", in: mapping)
        guard own.isEmpty, let criterion else { return own }
        guard let indicator else { return criterion.owners }
        if let found = criterion.indicators.first(where: { $0.code == indicator }) { return found.owners }
        mapping.report(
            "rules.unknown-indicator", key: "indicator",
            Bilingual(
                vi: "Không có chỉ tiêu «\(indicator)» trong tệp này.",
                en: "There is no indicator \"\(indicator)\" in this file."))
        return []
    }

    private func body(_ mapping: RuleMapping) -> Check.Body? {
        if let unique = mapping.mapping("unique") { return uniqueBody(unique) }
        guard let each = mapping.value("each") else {
            return mapping.formula("holds", in: vocabulary.unitScope, expecting: .boolean).map { .holds($0) }
        }
        guard let table = table(each, mapping.scribe) else { return nil }
        return mapping.formula("holds", in: vocabulary.rowScope(of: table), expecting: .boolean)
            .map { .each(table: table.id, $0) }
    }

    private func uniqueBody(_ mapping: RuleMapping) -> Check.Body? {
        defer { mapping.finish() }
        guard let node = mapping.required("table"), let table = table(node, mapping.scribe) else { return nil }
        return .unique(
            table: table.id, columns: mapping.textNodes("by").compactMap { column($0, of: table, mapping.scribe)?.id })
    }

    /// The ids of the unit's fields that an expression reads, itself or through decisions.
    private func fieldsBehind(_ body: Check.Body) -> [String] {
        guard case .holds(let formula) = body else { return [] }
        let names = formula.names.flatMap { vocabulary.decisionFields[$0] ?? [$0] }
        let ids = names.compactMap { vocabulary.dictionary.field(named: $0)?.id }
        return ids.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The ids of the unit's fields that an expression reads.
    private func fieldsRead(by body: Check.Body) -> [String] {
        switch body {
        case .holds(let formula): formula.names.compactMap { vocabulary.dictionary.field(named: $0)?.id }
        case .each, .unique: []
        }
    }

    private func need(_ node: Node, _ body: Check.Body, _ scribe: RuleScribe) -> String? {
        if case .each(let id, _) = body, let table = vocabulary.dictionary.table(id: id), let name = scribe.text(node),
            let column = table.column(named: name.lowercased())
        {
            return column.id
        }
        return field(node, scribe)?.id
    }

    /// Every `{name}` of a text must be a name of the check's scope, or one of the row words.
    private func judgeNames(_ templates: [MessageTemplate], _ body: Check.Body, _ mapping: RuleMapping) {
        let known = Set(namesInScope(of: body))
        for name in Set(templates.flatMap(\.names)).sorted() where !known.contains(name) {
            report(unknown: name, at: mapping.value("text") ?? mapping.node, mapping.scribe, among: known.sorted())
        }
    }

    private func namesInScope(of body: Check.Body) -> [String] {
        let unit =
            vocabulary.dictionary.fields.map(\.name) + vocabulary.dimensions.map(\.name) + [Vocabulary.year]
            + vocabulary.decisions.map(\.name)
        switch body {
        case .holds: return unit + vocabulary.dictionary.tables.map { "count(\($0.name))" }
        case .each(let id, _), .unique(let id, _):
            let columns = vocabulary.dictionary.table(id: id)?.columns.map(\.name) ?? []
            return unit + columns + MessageTemplate.rowWords
        }
    }
}

extension MessageTemplate {
    /// Words about the failing rows that texts of row checks may use: how many fail, and of how many.
    static let rowWords = ["số dòng", "tổng số dòng"]
}
