// A rulebook's thresholds and decisions as a DMN model.

import FEEL

extension Rulebook {
    /// One table a test of an indicator or condition with a threshold in numbers, then the rulebook's decisions.
    ///
    /// Only the set's own levels are told: those of overlays hold for some units and days, which a table of levels
    /// cannot say. A level that nobody knows is null. Yes/no tests have no level and no table.
    package var dmn: DMNModel {
        let tables = allIndicators.flatMap { indicator in
            indicator.tests.compactMap { thresholdTable(indicator, $0) }
        }
        let all = tables + decisions.map(\.draft)
        return DMNModel(
            name: "\(id) \(version)", namespace: "\(DMNSpace.project):\(id)", inputs: inputs(of: all), decisions: all)
    }

    private func inputs(of drafts: [DecisionDraft]) -> [DMNModel.InputData] {
        let known = scope.declarations.filter { name in !decisions.contains { $0.name == name.name } }
        let read = drafts.reduce(into: Set<String>()) { $0.formUnion($1.names(among: Set(known.map(\.name)))) }
        return known.filter { read.contains($0.name) }.map { .init(name: $0.name, type: DecisionType($0.type)) }
    }

    private func thresholdTable(_ indicator: Indicator, _ test: Test) -> DecisionDraft? {
        let threshold = test.threshold
        let levels = threshold.levels.filter { $0.scope == nil }
        guard threshold.direction != .achieved, !levels.isEmpty else { return nil }
        let field = test.stated.flatMap(dictionary.field(id:))
        let dimension = dimensions.first { $0.id == threshold.dimension }
        let values = dimension?.values.map { Value.string($0.id).description }.joined(separator: ", ")
        var inputs = [
            DecisionTable.Draft.Input(
                dimension?.name ?? Vocabulary.year, type: dimension == nil ? .number : .string, values: values)
        ]
        let hasYears = levels.contains { $0.year != nil }
        if dimension != nil, hasYears { inputs.append(.init(Vocabulary.year, type: .number)) }
        let rows = levels.map { level in
            let key = level.key.map { Value.string($0).description } ?? "-"
            let year = level.year.map(String.init) ?? "-"
            let tests = dimension == nil ? [year] : [key] + (hasYears ? [year] : [])
            return DecisionTable.Draft.Row(tests, [level.value?.description ?? "null"])
        }
        let isWhole = levels.contains { $0.key == nil && $0.year == nil }
        let sign = threshold.direction.sign
        let unit = field.map { $0.unitOfMeasure.isEmpty ? "" : " (\($0.unitOfMeasure))" } ?? ""
        let code = RuleCode(indicator.code)
        return DecisionDraft(
            name: (["mức"] + [code.tier, "\(code.plain)/\(test.id)"].compactMap { $0 }).joined(separator: " "),
            title: Bilingual(
                vi: "\(field?.name ?? indicator.title.vi) \(sign)\(unit)",
                en: "\(field?.en ?? indicator.title.en) \(sign)\(unit)"),
            type: .number,
            body: .table(
                .init(
                    .first, inputs: inputs, outputs: [.init(type: .number, otherwise: isWhole ? nil : "null")],
                    rows: rows), notes: levels.map(Self.note)))
    }

    private static func note(_ level: Threshold.Level) -> String {
        level.note.isEmpty ? level.provenance.rawValue : "\(level.provenance.rawValue): \(level.note)"
    }
}
