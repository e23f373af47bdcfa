// rulebook.yaml: the set's name, years, dimensions, owners, tiers with their dated conditions, and words about titles held.

import FEEL
import Yams

extension RulebookReader {
    mutating func frame(_ root: RuleMapping) -> Rulebook {
        vocabulary.dimensions = root.mappings("dimensions").map(dimension)
        let owners = root.mappings("owners").map(owner)
        vocabulary.owners = owners.map(\.id)
        let tiers = tiers(root)
        var book = Rulebook(
            id: root.text("rulebook"), version: root.text("version"), digest: "", title: root.bilingual("title"),
            decision: decision(root), years: root.years(), dimensions: vocabulary.dimensions,
            documents: root.mapping("documents").map(documents),
            kinds: root.has("kinds") ? root.texts("kinds") : ["xã"],
            registeredField: root.value("registered").flatMap { field($0, root.scribe)?.id }, owners: owners,
            tiers: tiers,
            retention: root.mappings("retention").compactMap { retention($0) },
            continues: root.optionalText("continues"), keptFloors: keptFloors(root),
            dictionary: vocabulary.dictionary,
            forms: [], criteria: [], checks: [], overlays: [], files: [], scope: vocabulary.unitScope)
        book.handovers = root.mappings("handovers").map(handover).sorted { $0.from < $1.from }
        return book
    }

    private func decision(_ root: RuleMapping) -> Decision {
        guard let node = root.required("decision"), let mapping = root.scribe.mapping(node) else {
            return Decision(number: "", date: CalendarDay(lastOf: 12, in: 1), issuer: "")
        }
        defer { mapping.finish() }
        return Decision(
            number: mapping.text("number"), date: mapping.day("date") ?? CalendarDay(lastOf: 12, in: 1),
            issuer: mapping.text("issuer"))
    }

    private func dimension(_ mapping: RuleMapping) -> Dimension {
        defer { mapping.finish() }
        let values = mapping.mapping("values")
        let titles = values?.keys.map { (id: $0, title: values?.bilingual($0) ?? Bilingual(vi: $0, en: $0)) } ?? []
        return Dimension(
            id: mapping.text("id"), name: mapping.text("name"), column: mapping.text("column"), values: titles)
    }

    private func owner(_ mapping: RuleMapping) -> Owner {
        defer { mapping.finish() }
        return Owner(
            id: mapping.text("id"), name: Bilingual(vi: mapping.text("vi"), en: mapping.text("en")),
            renamed: mapping.mappings("renamed").map(name).sorted { $0.from < $1.from })
    }

    private func name(_ mapping: RuleMapping) -> Owner.Name {
        defer { mapping.finish() }
        return Owner.Name(
            from: mapping.requiredDay("from"), name: Bilingual(vi: mapping.text("vi"), en: mapping.text("en")))
    }

    private func handover(_ mapping: RuleMapping) -> Handover {
        defer { mapping.finish() }
        for key in ["owner", "to"] { _ = owners(key, in: mapping) }
        let provenance = mapping.word("provenance", Provenance.self)
        reportOwn(provenance, mapping)
        return Handover(
            from: mapping.requiredDay("from"), owner: mapping.text("owner"), to: mapping.text("to"),
            indicators: mapping.texts("indicators"), provenance: provenance ?? .unset)
    }

    private func documents(_ mapping: RuleMapping) -> DocumentTable {
        defer { mapping.finish() }
        return DocumentTable(
            table: mapping.text("table"), indicator: mapping.text("indicator"), number: mapping.text("number"),
            date: mapping.text("date"), issuer: mapping.text("issuer"), expires: mapping.optionalText("expires"),
            subject: mapping.optionalText("subject"),
            doubted: mapping.mapping("doubted").map(doubted) ?? DoubtedDocuments())
    }

    private func doubted(_ mapping: RuleMapping) -> DoubtedDocuments {
        defer { mapping.finish() }
        return DoubtedDocuments(
            openings: mapping.texts("openings"), phrases: mapping.texts("phrases"), kinds: mapping.texts("kinds"),
            withdrawals: mapping.has("withdrawals") ? mapping.texts("withdrawals") : [])
    }

    /// The tiers; the first is the base tier, whose codes stand alone.
    private mutating func tiers(_ root: RuleMapping) -> [Tier] {
        let mappings = root.mappings("tiers")
        vocabulary.tiers = mappings.map { $0.text("id") }
        var tiers: [Tier] = []
        for mapping in mappings { tiers.append(tier(mapping, among: tiers)) }
        return tiers
    }

    private func tier(_ mapping: RuleMapping, among earlier: [Tier]) -> Tier {
        defer { mapping.finish() }
        let id = mapping.text("id")
        return Tier(
            id: id, title: mapping.bilingual("title"),
            full: mapping.required("full").flatMap(mapping.scribe.number).flatMap { Int(exactly: $0) } ?? 0,
            isComplete: mapping.flag("complete") ?? true, below: below(mapping, among: earlier),
            labels: mapping.texts("labels"),
            critical: mapping.has("critical") ? mapping.texts("critical") : [],
            conditions: conditions(mapping, of: id, among: earlier))
    }

    /// The tier that must be held first stands above in the file.
    private func below(_ mapping: RuleMapping, among earlier: [Tier]) -> String? {
        guard let id = mapping.optionalText("below") else { return nil }
        if !earlier.contains(where: { $0.id == id }), let node = mapping.value("below") {
            report(unknownTier: id, at: node, mapping.scribe, among: earlier.map(\.id))
        }
        return id
    }

    func report(unknownTier id: String, at node: Node, _ scribe: RuleScribe, among known: [String]) {
        let list = known.joined(separator: ", ")
        scribe.report(
            "rules.unknown-tier", at: node,
            Bilingual(
                vi: "Không có hạng «\(id)» ở đây; đã khai báo: \(list).",
                en: "There is no tier \"\(id)\" here; declared are: \(list)."))
    }

    /// A tier's own conditions, or those of a tier above it in the file.
    private func conditions(_ mapping: RuleMapping, of id: String, among earlier: [Tier]) -> [Condition] {
        let own = mapping.mappings("conditions").map { condition($0, of: id) }
        guard let node = mapping.value("conditions-of"), let other = mapping.scribe.text(node) else { return own }
        guard let tier = earlier.first(where: { $0.id == other }) else {
            report(unknownTier: other, at: node, mapping.scribe, among: earlier.map(\.id))
            return own
        }
        return tier.conditions.map { condition in
            var condition = condition
            condition.indicator.code = vocabulary.written(RuleCode(condition.indicator.code).plain, in: id)
            return condition
        } + own
    }

    private func condition(_ mapping: RuleMapping, of tier: String) -> Condition {
        let valid = mapping.mapping("valid")
        let from = valid?.day("from")
        let to = valid?.day("to")
        valid?.finish()
        return Condition(indicator: indicator(mapping, codeKey: "id", in: tier), validFrom: from, validTo: to)
    }

    /// Whole numbers, falling.
    private func keptFloors(_ root: RuleMapping) -> [Int] {
        guard root.has("kept-floors") else { return [] }
        let floors = root.textNodes("kept-floors").compactMap { root.scribe.number($0) }.compactMap { Int(exactly: $0) }
        guard floors == floors.sorted(by: >), Set(floors).count == floors.count, floors.allSatisfy({ $0 > 0 }) else {
            root.report(
                "rules.kept-floors", key: "kept-floors",
                Bilingual(
                    vi: "Các mốc số tiêu chí còn giữ viết giảm dần, lớn hơn 0: [14, 10].",
                    en: "The floors of what is kept fall and are above 0: [14, 10]."))
            return []
        }
        return floors
    }

    private func retention(_ mapping: RuleMapping) -> RetentionRule? {
        defer { mapping.finish() }
        let text = mapping.bilingual("text")
        guard let word = mapping.word("word", UnitAssessment.Retention.self) else { return nil }
        guard let when = mapping.formula("when", in: Vocabulary.retentionScope, expecting: .boolean) else { return nil }
        return RetentionRule(word: word, when: when, text: text)
    }
}
