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
        report(unknown: name, at: node, scribe, among: vocabulary.dimensions.map(\.name), in: "rulebook.yaml")
        return nil
    }

    /// Departments under a key, each of which must be declared.
    func owners(_ key: String, in mapping: RuleMapping) -> [String] {
        for node in mapping.textNodes(key) {
            guard let id = node.string?.nfc, !vocabulary.owners.contains(id) else { continue }
            let nearest = Spelling.nearest(to: id, among: vocabulary.owners)
            mapping.scribe.report(
                "rules.unknown-owner", at: node,
                Bilingual(
                    vi: "Chưa khai báo cơ quan «\(id)» trong rulebook.yaml."
                        + (nearest.map { " Có phải «\($0)»?" } ?? ""),
                    en: "The department \"\(id)\" is not declared in rulebook.yaml."
                        + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")))
        }
        return mapping.texts(key)
    }

    /// - Parameter file: where such a name is declared; nil for names that other files of the set give.
    func report(
        unknown name: String, at node: Node, _ scribe: RuleScribe, among known: [String],
        in file: String? = "dictionary.yaml"
    ) {
        let nearest = Spelling.nearest(to: name, among: known)
        let hint = nearest.map { (" Có phải «\($0)»?", " Did you mean \"\($0)\"?") } ?? ("", "")
        scribe.report(
            "rules.unknown-name", at: node,
            Bilingual(
                vi: "Không có tên «\(name)».\(hint.0) "
                    + (file.map { "Hãy sửa tên hoặc khai báo trong \($0)." } ?? "Hãy sửa tên."),
                en: "There is no name \"\(name)\".\(hint.1) "
                    + (file.map { "Correct it, or declare it in \($0)." } ?? "Correct it.")
            ))
    }
}
