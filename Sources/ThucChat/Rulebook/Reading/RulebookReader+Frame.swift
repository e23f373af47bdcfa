// rulebook.yaml: the set's name, years, dimensions, owners, tiers with their dated conditions, and words about titles held.

import FEEL
import Yams

extension RulebookReader {
    mutating func frame(_ root: RuleMapping) -> Rulebook {
        vocabulary.dimensions = root.mappings("dimensions").map(dimension)
        let owners = root.mappings("owners").map(owner)
        let book = Rulebook(
            id: root.text("rulebook"), version: root.text("version"), digest: "", title: root.bilingual("title"),
            decision: decision(root), years: years(root), dimensions: vocabulary.dimensions,
            documents: root.mapping("documents").map(documents),
            kinds: root.has("kinds") ? root.texts("kinds") : ["xã"],
            registeredField: root.value("registered").flatMap { field($0, root.scribe)?.id }, owners: owners,
            tiers: root.mappings("tiers").map { tier($0) },
            retention: root.mappings("retention").compactMap { retention($0) }, dictionary: vocabulary.dictionary,
            forms: [], criteria: [], checks: [], overlays: [], files: [], scope: vocabulary.unitScope)
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

    private func years(_ root: RuleMapping) -> ClosedRange<Int> {
        let years = root.textNodes("years").compactMap { root.scribe.number($0) }.compactMap { Int(exactly: $0) }
        guard years.count == 2, years[0] <= years[1], 1900 <= years[0], years[1] <= 2200 else {
            root.report(
                "rules.years", key: "years",
                Bilingual(
                    vi: "Năm áp dụng viết [năm đầu, năm cuối], trong khoảng 1900–2200.",
                    en: "Years are written [first, last], between 1900 and 2200."))
            return 0...0
        }
        return years[0]...years[1]
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
        return Owner(id: mapping.text("id"), name: Bilingual(vi: mapping.text("vi"), en: mapping.text("en")))
    }

    private func documents(_ mapping: RuleMapping) -> DocumentTable {
        defer { mapping.finish() }
        return DocumentTable(
            table: mapping.text("table"), indicator: mapping.text("indicator"), number: mapping.text("number"),
            date: mapping.text("date"), issuer: mapping.text("issuer"), expires: mapping.optionalText("expires"))
    }

    private func tier(_ mapping: RuleMapping) -> Tier {
        defer { mapping.finish() }
        return Tier(
            id: mapping.text("id"), title: mapping.bilingual("title"),
            full: mapping.required("full").flatMap(mapping.scribe.number).flatMap { Int(exactly: $0) } ?? 0,
            below: mapping.optionalText("below"), conditions: mapping.mappings("conditions").map { condition($0) })
    }

    private func condition(_ mapping: RuleMapping) -> Condition {
        let valid = mapping.mapping("valid")
        let from = valid?.day("from")
        let to = valid?.day("to")
        valid?.finish()
        return Condition(indicator: indicator(mapping, codeKey: "id"), validFrom: from, validTo: to)
    }

    private func retention(_ mapping: RuleMapping) -> RetentionRule? {
        defer { mapping.finish() }
        let text = mapping.bilingual("text")
        guard let word = mapping.word("word", UnitAssessment.Retention.self) else { return nil }
        guard let when = mapping.formula("when", in: Vocabulary.retentionScope, expecting: .boolean) else { return nil }
        return RetentionRule(word: word, when: when, text: text)
    }
}
