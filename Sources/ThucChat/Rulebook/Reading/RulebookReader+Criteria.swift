// criteria/*.yaml: one criterion with its indicators, tests and examples.

import FEEL
import Yams

extension RulebookReader {
    func criterion(_ root: RuleMapping) -> (criterion: Criterion, checks: [Check]) {
        let tier = tier(of: root)
        let code = vocabulary.written(root.text("criterion"), in: tier)
        if !root.has("indicators") { _ = root.required("indicators") }
        let indicators = root.mappings("indicators").map { indicator($0, codeKey: "code", in: tier) }
        let criterion = Criterion(
            code: code, tier: tier, title: root.bilingual("title"), basis: root.text("basis"),
            indicators: indicators, examples: root.mappings("examples").map { example($0, in: tier) },
            source: root.citation)
        return (criterion, checks(root, of: criterion))
    }

    private func tier(of root: RuleMapping) -> String {
        let tier = root.text("tier")
        if !vocabulary.tiers.contains(tier), let node = root.value("tier") {
            report(unknownTier: tier, at: node, root.scribe, among: vocabulary.tiers)
        }
        return tier
    }

    /// An indicator of a tier, or a condition, which is judged like one.
    func indicator(_ mapping: RuleMapping, codeKey: String, in tier: String) -> Indicator {
        defer { mapping.finish() }
        let tests = mapping.mappings("tests").map(test)
        let isYesNo = tests.allSatisfy { $0.threshold.direction == .achieved }
        if tests.isEmpty {
            mapping.scribe.report(
                "rules.no-test", at: mapping.node.place,
                Bilingual(vi: "Chỉ tiêu cần ít nhất một phép thử (tests).", en: "An indicator needs at least one test.")
            )
        }
        return Indicator(
            code: vocabulary.written(mapping.text(codeKey), in: tier), title: mapping.bilingual("title"),
            owners: owners("owners", in: mapping),
            leastAssurance: mapping.word("least-assurance", Assurance.self) ?? (isYesNo ? .c : .d),
            notApplicable: mapping.mappings("not-applicable").map(inapplicability), tests: tests,
            source: mapping.citation)
    }

    private func inapplicability(_ mapping: RuleMapping) -> Inapplicability {
        defer { mapping.finish() }
        return Inapplicability(
            claimed: mapping.word("claimed", Claim.Word.self), isDocumented: mapping.flag("documented") ?? false,
            when: mapping.has("when") ? mapping.formula("when", in: vocabulary.unitScope, expecting: .boolean) : nil,
            basis: mapping.bilingual("basis"))
    }

    private func test(_ mapping: RuleMapping) -> Test {
        defer { mapping.finish() }
        let threshold = threshold(of: mapping)
        let stated = mapping.value("stated").flatMap { field($0, mapping.scribe) }
        if let stated { judge(stated, threshold.direction, mapping) }
        let isYesNo = threshold.direction == .achieved
        return Test(
            id: mapping.text("id"), stated: stated?.id,
            recomputed: mapping.mapping("recomputed").flatMap { recomputation($0, isYesNo ? .boolean : .number) },
            counted: isYesNo ? nil : counted(mapping),
            isDocumented: mapping.flag("documented") ?? false, threshold: threshold, source: mapping.citation)
    }

    /// A field must be of the kind that the direction tests.
    private func judge(_ field: Field, _ direction: Direction, _ mapping: RuleMapping) {
        if (direction == .achieved) != (field.kind == .yesNo) {
            mapping.report(
                "rules.type", key: "stated",
                Bilingual(
                    vi: "«\(field.name)» có kiểu \(field.kind.rawValue), không hợp với \(direction.rawValue).",
                    en:
                        "\"\(field.name)\" is of type \(field.kind.rawValue), which does not go with \(direction.rawValue)."
                ))
        }
    }

    private func recomputation(_ mapping: RuleMapping, _ type: FEELType) -> Recomputation? {
        defer { mapping.finish() }
        guard let node = mapping.required("from"), let table = table(node, mapping.scribe) else { return nil }
        let needs = mapping.textNodes("needs").compactMap { column($0, of: table, mapping.scribe)?.id }
        let comparable =
            mapping.has("comparable")
            ? mapping.formula("comparable", in: vocabulary.unitScope, expecting: .boolean) : nil
        guard let formula = mapping.formula("is", in: vocabulary.unitScope, expecting: type) else { return nil }
        return Recomputation(
            table: table.id, selection: mapping.has("where") ? selection(mapping, of: table) : nil, needs: needs,
            comparable: comparable, formula: formula,
            share: Share(of: mapping.text("is"), in: vocabulary.unitScope))
    }

    /// The condition is judged over one row, where its names are told from those of the unit, then compiled over the table.
    private func selection(_ mapping: RuleMapping, of table: TableDefinition) -> RowSelection? {
        let scope = vocabulary.rowScope(of: table)
        guard let node = mapping.value("where"),
            let condition = mapping.formula("where", in: scope, expecting: .boolean)
        else { return nil }
        do {
            let rows = try Formula.compile("\(table.name)[\(condition.source)]", in: vocabulary.unitScope)
            return RowSelection(condition: condition, rows: rows)
        } catch {
            for issue in error.issues { mapping.report(issue, at: node) }
            return nil
        }
    }

    private func counted(_ mapping: RuleMapping) -> CountedValue? {
        guard mapping.has("counted"),
            let formula = mapping.formula("counted", in: vocabulary.unitScope, expecting: .number)
        else { return nil }
        return CountedValue(
            formula: formula, share: Share(of: mapping.text("counted"), in: vocabulary.unitScope))
    }

    /// An example.
    ///
    /// - Parameter tier: the tier of its file, to which plain codes belong; nil for the base tier.
    func example(_ mapping: RuleMapping, in tier: String? = nil) -> RuleExample {
        defer { mapping.finish() }
        let given = Self.given(mapping).map { (name: spoken($0.name, in: tier), value: $0.value) }
        let expected = mapping.mapping("expect")
        let expect = expected?.keys.map { (name: expectation($0, in: tier), value: expected?.texts($0) ?? []) }
        return RuleExample(
            name: mapping.text("name"), tier: tier == vocabulary.tiers.first ? nil : tier, given: given,
            expect: expect ?? [], source: mapping.citation)
    }

    /// `tự đánh giá 12.1`, with the code as the rulebook writes it; any other name as it is.
    private func spoken(_ name: String, in tier: String?) -> String {
        guard let word = ExampleSubmission.claimWords.first(where: { name.hasPrefix($0.prefix) }) else { return name }
        return word.prefix + vocabulary.written(String(name.dropFirst(word.prefix.count)), in: tier)
    }

    private func expectation(_ name: String, in tier: String?) -> String {
        ExampleSubmission.expectedWords.contains(name) ? name : vocabulary.written(name, in: tier)
    }

    /// What an example gives, in the order written.
    static func given(_ mapping: RuleMapping) -> [(name: String, value: ExampleValue)] {
        mapping.mapping("given")?.entries.map {
            (name: $0.key.nfc, value: exampleValue($0.value, mapping.scribe))
        } ?? []
    }

    private static func exampleValue(_ node: Node, _ scribe: RuleScribe) -> ExampleValue {
        guard case .sequence(let rows) = node else { return .scalar(scribe.text(node) ?? "") }
        return .rows(
            rows.compactMap { scribe.mapping($0) }.map { row in
                row.entries.map { (name: $0.key.nfc, value: scribe.text($0.value) ?? "") }
            })
    }
}
