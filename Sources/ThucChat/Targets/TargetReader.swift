// Reads a file of targets, or tells every fault of it at once.

import FEEL
import Yams

/// The reading of one file of targets.
package struct TargetReader {
    private let scribe: RuleScribe
    private var measures: [TargetMeasure] = []
    private var years = 0...0

    /// Reads a file whole.
    ///
    /// - Throws: ``RuleIssues``: every fault, sorted by line.
    package static func read(_ source: RuleSource) throws(RuleIssues) -> TargetPlan {
        let (plan, scribe) = attempt(source)
        guard let plan, scribe.issues.isEmpty else { throw RuleIssues(scribe.issues) }
        return plan
    }

    /// The plan as far as it could be read, and what was noted on the way.
    static func attempt(_ source: RuleSource) -> (plan: TargetPlan?, scribe: RuleScribe) {
        let scribe = RuleScribe(source)
        var reader = TargetReader(scribe: scribe)
        guard let root = RuleDocument.root(of: scribe) else { return (nil, scribe) }
        let plan = reader.plan(root, source)
        root.finish()
        return (plan, scribe)
    }

    private init(scribe: RuleScribe) { self.scribe = scribe }

    private mutating func plan(_ root: RuleMapping, _ source: RuleSource) -> TargetPlan {
        let document = root.required("document").flatMap(scribe.mapping)
        defer { document?.finish() }
        _ = document?.optionalText("month")
        years = root.years()
        measures = root.mappings("measures").map(measure)
        refuseRepeats(measures.map(\.id), "measures", root)
        let plan = TargetPlan(
            id: root.text("plan"), province: root.text("province"), years: years,
            issuer: document?.text("issuer") ?? "", title: document?.text("title") ?? "", measures: measures,
            baselines: root.mappings("baselines").map(baseline), targets: root.mappings("targets").map(target),
            file: source.path, digest: source.digest)
        refuseRepeats(plan.targets.map(\.id), "targets", root)
        return plan
    }

    // MARK: measures and where they stood

    private func measure(_ row: RuleMapping) -> TargetMeasure {
        defer { row.finish() }
        return TargetMeasure(
            id: row.text("id"), name: Bilingual(vi: row.text("vi"), en: row.text("en")),
            unitOfMeasure: row.text("unit"), count: count(row))
    }

    private enum CountWord: String, CaseIterable {
        case held
        case newlyHeld = "newly-held"
        case averageCriteria = "average-criteria"
        case averageCriteriaRise = "average-criteria-rise"
        case communesBelow = "communes-below"
    }

    private func count(_ row: RuleMapping) -> TargetMeasure.Count? {
        let tiers = row.texts("tiers")
        let under = row.integer("under")
        switch row.word("counts", CountWord.self) {
        case nil: return nil
        case .held: return .held(tiers: tiers)
        case .newlyHeld: return .newlyHeld
        case .averageCriteria: return .averageCriteria
        case .averageCriteriaRise: return .averageCriteriaRise
        case .communesBelow:
            if under == nil { _ = row.required("under") }
            return .communesBelow(under ?? 0)
        }
    }

    private func baseline(_ row: RuleMapping) -> TargetBaseline {
        defer { row.finish() }
        return TargetBaseline(
            measure: known(row, "measure"), on: row.requiredDay("on"), value: whole(row, "value"),
            outOf: row.integer("of"),
            printed: row.optionalText("printed") ?? "", note: row.optionalText("note") ?? "",
            isDerived: row.flag("derived") ?? false, facts: row.texts("facts"))
    }

    // MARK: targets

    private func target(_ row: RuleMapping) -> Target {
        defer { row.finish() }
        let target = Target(
            id: row.text("id"), title: row.bilingual("title"), measure: known(row, "measure"), scope: scope(row),
            by: row.requiredDay("by"), readings: readings(row), outOf: row.integer("of"),
            note: row.optionalText("note") ?? "", printed: row.text("printed"), facts: row.texts("facts"),
            source: row.citation)
        if !years.contains(target.by.year), target.by.year < 9999, years != 0...0 {
            row.report(
                "rules.target-day", key: "by",
                Bilingual(
                    vi: "Ngày này không nằm trong \(years.lowerBound)–\(years.upperBound).",
                    en: "This day does not lie within \(years.lowerBound)–\(years.upperBound)."))
        }
        return target
    }

    private func scope(_ row: RuleMapping) -> Target.Scope {
        let word = row.text("scope")
        if word == "province" || word.isEmpty { return .province }
        if word == "each-district" { return .eachDistrict }
        if !word.allSatisfy({ $0.isASCII && $0.isNumber }) {
            row.report(
                "rules.target-scope", key: "scope",
                Bilingual(
                    vi: "«\(word)» không phải province, each-district hoặc mã đơn vị.",
                    en: "\"\(word)\" is not province, each-district or a unit's code."))
        }
        return .unit(word)
    }

    /// One level, or a list of readings with a level each; never both, never neither.
    private func readings(_ row: RuleMapping) -> [Target.Reading] {
        let listed = row.mappings("readings").map { mapping in
            defer { mapping.finish() }
            let words = Bilingual(vi: mapping.text("vi"), en: mapping.text("en"))
            return reading(mapping, words: words, isRequired: true)
        }
        let single = reading(row, words: Bilingual(vi: "", en: ""), isRequired: listed.isEmpty)
        guard !listed.isEmpty else { return [single].compactMap { $0 } }
        if single != nil {
            row.report(
                "rules.target-level", key: "readings",
                Bilingual(
                    vi: "Hãy viết một mức, hoặc các cách hiểu trong «readings», không viết cả hai.",
                    en: "Write one level, or the `readings`, not both."))
        }
        return listed.compactMap { $0 }
    }

    private func reading(_ row: RuleMapping, words: Bilingual, isRequired: Bool) -> Target.Reading? {
        let directions: [Direction] = [.atLeast, .atMost, .exactly]
        let present = directions.filter { row.has($0.rawValue) }
        guard present.count == 1, let direction = present.first else {
            if isRequired || present.count > 1 {
                scribe.report(
                    "rules.target-level", at: row.node.place,
                    Bilingual(
                        vi: "Mục tiêu cần đúng một trong: at-least, at-most, exactly.",
                        en: "A target needs exactly one of: at-least, at-most, exactly."))
            }
            return nil
        }
        let (level, upTo) = level(row, direction.rawValue)
        let reaches = row.mapping("reaches")
        let reached = reaches?.entries.compactMap { entry in scribe.number(entry.value).map { (entry.key, $0) } } ?? []
        for entry in reaches?.entries ?? [] { judge(measure: entry.key, at: entry.keyNode) }
        let includes = row.optionalText("includes")
        if let includes, let node = row.value("includes") { judge(measure: includes, at: node) }
        return Target.Reading(
            direction: direction, level: level, upTo: upTo, words: words,
            reaches: Dictionary(reached) { first, _ in first }, includes: includes)
    }

    private func level(_ row: RuleMapping, _ key: String) -> (Number, Number?) {
        guard let node = row.value(key), case .mapping = node, let range = scribe.mapping(node) else {
            return (row.number(key) ?? .zero, nil)
        }
        defer { range.finish() }
        let from = range.required("from").flatMap(scribe.number) ?? .zero
        let to = range.required("to").flatMap(scribe.number) ?? from
        if to < from {
            range.report(
                "rules.target-range", key: "to",
                Bilingual(vi: "Mức cuối nhỏ hơn mức đầu.", en: "The far end lies before the near one."))
        }
        return (from, to)
    }

    // MARK: what must be there

    private func known(_ row: RuleMapping, _ key: String) -> String {
        let id = row.text(key)
        if !id.isEmpty, let node = row.value(key) { judge(measure: id, at: node) }
        return id
    }

    private func judge(measure id: String, at node: Node) {
        guard !measures.contains(where: { $0.id == id }) else { return }
        let nearest = Spelling.nearest(to: id, among: measures.map(\.id))
        scribe.report(
            "rules.unknown-measure", at: node,
            Bilingual(
                vi: "Chưa khai báo «\(id)» trong «measures»." + (nearest.map { " Có phải «\($0)»?" } ?? ""),
                en: "`measures` has no \"\(id)\"." + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")))
    }

    private func whole(_ row: RuleMapping, _ key: String) -> Int {
        row.required(key) == nil ? 0 : row.integer(key) ?? 0
    }

    private func refuseRepeats(_ ids: [String], _ key: String, _ root: RuleMapping) {
        for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
            root.report(
                "rules.duplicate-target", key: key,
                Bilingual(vi: "«\(id)» khai báo hai lần.", en: "\"\(id)\" is declared twice."))
        }
    }
}
