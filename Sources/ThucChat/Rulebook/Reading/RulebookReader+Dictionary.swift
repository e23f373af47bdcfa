// dictionary.yaml: the fields said once per unit, and the tables with a row per household, road, ….

import FEEL
import Yams

extension RulebookReader {
    mutating func dictionary(_ root: RuleMapping) -> FieldDictionary {
        _ = root.text("dictionary")
        let fields = root.mappings("fields").map(field)
        let tables = root.mappings("tables").map(table)
        reportDuplicates(fields.map(\.name) + tables.map(\.name), in: root, what: "name")
        reportDuplicates(fields.map(\.id) + tables.map(\.id), in: root, what: "id")
        let units = Set((fields + tables.flatMap(\.columns)).map(\.unitOfMeasure))
        let alike = root.mappings("alike").map { pair(of: $0, units) }
        return FieldDictionary(fields: fields, tables: tables, alike: alike)
    }

    /// Two kinds of counted things; a measure, or a unit that the dictionary does not use, is refused.
    private func pair(of mapping: RuleMapping, _ units: Set<String>) -> Set<String> {
        defer { mapping.finish() }
        for key in ["unit", "as"] {
            let unit = mapping.text(key)
            guard !unit.isEmpty, !units.contains(unit) || MeasuredUnit.of(unit).isMeasure else { continue }
            mapping.report(
                "rules.alike", key: key,
                Bilingual(
                    vi: "«\(unit)» không phải là đơn vị đếm của từ điển này. Hãy ghi đơn vị như phiếu, người, hộ.",
                    en: "\"\(unit)\" is not a counted thing of this dictionary. Write one such as phiếu, người, hộ."))
        }
        return [mapping.text("unit"), mapping.text("as")]
    }

    private func field(_ mapping: RuleMapping) -> Field {
        defer { mapping.finish() }
        judgeName(of: mapping)
        let bounds = mapping.textNodes("bounds")
        let kind = mapping.word("type", Field.Kind.self) ?? .number
        return Field(
            id: mapping.text("id"), name: mapping.text("name").lowercased(), en: mapping.text("en"), kind: kind,
            unitOfMeasure: mapping.optionalText("unit") ?? "", lowest: bounds.first.flatMap(mapping.scribe.number),
            highest: bounds.dropFirst().first.flatMap(mapping.scribe.number),
            better: mapping.word("direction", Field.Better.self) ?? .none,
            isPersonal: mapping.flag("personal") ?? false,
            labels: mapping.texts("labels"))
    }

    private func judgeName(of mapping: RuleMapping) {
        guard let node = mapping.value("name"), let name = mapping.scribe.text(node) else { return }
        mapping.scribe.judge(name: name.lowercased(), at: node)
    }

    private func table(_ mapping: RuleMapping) -> TableDefinition {
        defer { mapping.finish() }
        judgeName(of: mapping)
        let columns = mapping.mappings("columns").map(field)
        reportDuplicates(columns.map(\.name), in: mapping, what: "name")
        var table = TableDefinition(
            id: mapping.text("id"), name: mapping.text("name").lowercased(), en: mapping.text("en"), key: [],
            rowName: nil, restartsIn: nil, columns: columns)
        table.key = mapping.textNodes("key").compactMap { column($0, of: table, mapping.scribe)?.id }
        table.rowName = mapping.value("row-name").flatMap { column($0, of: table, mapping.scribe)?.id }
        table.restartsIn = mapping.value("restarts-in").flatMap { column($0, of: table, mapping.scribe)?.id }
        return table
    }

    private func reportDuplicates(_ names: [String], in mapping: RuleMapping, what: String) {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            mapping.scribe.report(
                "rules.duplicate-\(what)", at: mapping.node.place,
                Bilingual(vi: "«\(name)» được khai báo hai lần.", en: "\"\(name)\" is declared twice."))
        }
    }
}
