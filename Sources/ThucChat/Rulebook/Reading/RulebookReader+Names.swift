// Looks up the names that rule files use: fields, columns, tables, dimensions, owners; unknown ones are reported with the nearest.

import FEEL
import Yams

extension RulebookReader {
    func field(_ node: Node, _ scribe: RuleScribe) -> Field? {
        guard let name = scribe.text(node)?.lowercased() else { return nil }
        if let field = vocabulary.dictionary.field(named: name) { return field }
        report(unknown: name, at: node, scribe, among: vocabulary.dictionary.fields.map(\.name))
        return nil
    }

    func table(_ node: Node, _ scribe: RuleScribe) -> TableDefinition? {
        guard let name = scribe.text(node)?.lowercased() else { return nil }
        if let table = vocabulary.dictionary.table(named: name) { return table }
        report(unknown: name, at: node, scribe, among: vocabulary.dictionary.tables.map(\.name))
        return nil
    }

    func column(_ node: Node, of table: TableDefinition, _ scribe: RuleScribe) -> Field? {
        guard let name = scribe.text(node)?.lowercased() else { return nil }
        if let column = table.column(named: name) { return column }
        report(unknown: name, at: node, scribe, among: table.columns.map(\.name))
        return nil
    }

    func dimension(_ node: Node, _ scribe: RuleScribe) -> Dimension? {
        guard let name = scribe.text(node) else { return nil }
        if let dimension = vocabulary.dimensions.first(where: { $0.name == name || $0.id == name }) { return dimension }
        report(unknown: name, at: node, scribe, among: vocabulary.dimensions.map(\.name))
        return nil
    }

    func report(unknown name: String, at node: Node, _ scribe: RuleScribe, among known: [String]) {
        let nearest = Spelling.nearest(to: name, among: known)
        let hint = nearest.map { (" Có phải «\($0)»?", " Did you mean \"\($0)\"?") } ?? ("", "")
        scribe.report(
            "rules.unknown-name", at: node,
            Bilingual(
                vi: "Không có tên «\(name)».\(hint.0) Hãy sửa tên hoặc khai báo trong dictionary.yaml.",
                en: "There is no name \"\(name)\".\(hint.1) Correct it, or declare it in dictionary.yaml."))
    }
}
