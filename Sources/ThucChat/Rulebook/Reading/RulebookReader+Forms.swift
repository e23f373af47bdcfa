// forms/*.yaml: how sheets of a known kind map to claims, fields and tables.

import FEEL
import Yams

extension RulebookReader {
    /// A form.
    ///
    /// - Parameter others: the forms that it may be `like`: those that stand alone.
    func form(_ root: RuleMapping, among others: [Form]) -> Form {
        let isRegister = root.text("kind") == "register"
        let definition = isRegister ? root.required("table").flatMap { table($0, root.scribe) } : nil
        if !isRegister, root.text("kind") != "result-table" {
            root.report(
                "rules.unknown-word", key: "kind",
                Bilingual(vi: "«kind» là result-table hoặc register.", en: "`kind` is result-table or register."))
        }
        let like = root.value("like").flatMap { model($0, root.scribe, among: others) }
        let columns = root.mappings("columns").compactMap { column($0, of: definition) }
        return Form(
            id: root.text("form"), title: root.bilingual("title"),
            kind: definition.map { .register(table: $0.id) } ?? .resultTable, tier: isRegister ? nil : tier(root),
            outside: root.has("outside") ? root.bilingual("outside") : nil,
            phrases: root.texts("phrases"), columns: (like?.columns ?? []) + columns,
            groups: (like?.groups ?? []) + root.texts("groups"), groupsSay: groupsSay(root, of: definition),
            totals: (like?.totals ?? []) + root.texts("totals"),
            rows: rows(root), extra: (like?.extra ?? []) + root.mappings("extra").compactMap(extraRow),
            file: root.scribe.source.path)
    }

    private func groupsSay(_ root: RuleMapping, of table: TableDefinition?) -> GroupedName? {
        guard let mapping = root.mapping("groups-say") else { return nil }
        defer { mapping.finish() }
        let words = mapping.texts("words")
        guard let table, let node = mapping.required("field") else { return nil }
        return column(node, of: table, mapping.scribe).map { GroupedName(field: $0.id, words: words) }
    }

    /// The form whose columns, groups, totals and extra rows another one has as well.
    private func model(_ node: Node, _ scribe: RuleScribe, among others: [Form]) -> Form? {
        guard let id = scribe.text(node) else { return nil }
        if let form = others.first(where: { $0.id == id }) { return form }
        report(unknown: id, at: node, scribe, among: others.map(\.id))
        return nil
    }

    /// The tier of a result table: the base tier where the form names none.
    private func tier(_ root: RuleMapping) -> String? {
        if root.has("outside") { return "" }
        guard let node = root.value("tier"), let tier = root.scribe.text(node) else { return vocabulary.tiers.first }
        if !vocabulary.tiers.contains(tier) {
            report(unknownTier: tier, at: node, root.scribe, among: vocabulary.tiers)
        }
        return tier
    }

    private func column(_ mapping: RuleMapping, of table: TableDefinition?) -> FormColumn? {
        defer { mapping.finish() }
        let labels = mapping.texts("labels")
        let under = mapping.texts("under")
        return role(mapping, of: table).map { FormColumn(role: $0, labels: labels, under: under) }
    }

    func role(_ mapping: RuleMapping, of table: TableDefinition?) -> FormColumn.Role? {
        if let table {
            guard let node = mapping.required("field") else { return nil }
            return column(node, of: table, mapping.scribe).map { .field($0.id) }
        }
        let word = mapping.text("is")
        switch word {
        case "number": return .number
        case "criterion": return .criterion
        case "indicator": return .indicator
        case "requirement": return .requirement
        case "result": return .result
        case "note": return .note
        case "claim": return claimRole(mapping)
        default:
            report(
                unknown: word, at: mapping.value("is") ?? mapping.node, mapping.scribe,
                among: ["number", "criterion", "indicator", "requirement", "result", "claim", "note"])
            return nil
        }
    }

    private func claimRole(_ mapping: RuleMapping) -> FormColumn.Role? {
        let mark = mapping.word("mark", Claim.Word.self)
        switch mapping.text("speaker") {
        case "commune": return .claim(.commune, mark: mark)
        case "district": return .claim(.district, mark: mark)
        case "province": return .claim(.province, mark: mark)
        default:
            mapping.report(
                "rules.unknown-word", key: "speaker",
                Bilingual(
                    vi: "«speaker» là commune, district hoặc province.",
                    en: "`speaker` is commune, district or province."))
            return nil
        }
    }

    private func rows(_ root: RuleMapping) -> [String: [RowField]] {
        guard let rows = root.mapping("rows") else { return [:] }
        let pairs = rows.keys.map { (key: $0, fields: rows.mappings($0).compactMap(rowField)) }
        return Dictionary(pairs.map { ($0.key, $0.fields) }) { first, _ in first }
    }

    private func rowField(_ mapping: RuleMapping) -> RowField? {
        defer { mapping.finish() }
        let cue = mapping.optionalText("cue")
        guard let node = mapping.required("field") else { return nil }
        return field(node, mapping.scribe).map { RowField(field: $0.id, cue: cue) }
    }

    private func extraRow(_ mapping: RuleMapping) -> Form.ExtraRow? {
        defer { mapping.finish() }
        let labels = mapping.texts("labels")
        guard let node = mapping.required("field") else { return nil }
        return field(node, mapping.scribe).map { Form.ExtraRow(field: $0.id, labels: labels) }
    }
}
