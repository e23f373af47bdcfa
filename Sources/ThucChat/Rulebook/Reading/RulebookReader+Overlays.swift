// overlays/*.yaml: dated provincial files that set or confirm thresholds of a set.

import FEEL
import Yams

extension RulebookReader {
    /// Lays an overlay's thresholds over the book; its levels come first, so they are found first.
    mutating func apply(overlay source: RuleSource, to book: inout Rulebook) {
        var levels: [(test: String, level: Threshold.Level)] = []
        let id = with(source) { reader, root in
            let id = root.text("overlay")
            _ = root.optionalText("province")
            if root.text("set") != book.id {
                root.report(
                    "rules.overlay-set", key: "set",
                    Bilingual(
                        vi: "Tệp này thuộc bộ «\(root.text("set"))», không phải «\(book.id)».",
                        en: "This file belongs to the set \"\(root.text("set"))\", not \"\(book.id)\"."))
            }
            reader.judgeValidity(root, of: book)
            levels = root.mappings("thresholds").compactMap { reader.overlayLevel($0, in: book) }
            reader.refuseRepeats(levels, root)
            return id
        }
        for (test, level) in levels { book.lay(level, over: test) }
        book.overlays.append(AppliedOverlay(id: id ?? "", file: source.path, digest: source.digest))
    }

    private func judgeValidity(_ root: RuleMapping, of book: Rulebook) {
        guard let valid = root.mapping("valid") else { return _ = root.required("valid") }
        defer { valid.finish() }
        guard let from = valid.day("from"), let to = valid.day("to") else { return }
        if from > to || to.year < book.years.lowerBound || from.year > book.years.upperBound {
            root.report(
                "rules.overlay-dates", key: "valid",
                Bilingual(
                    vi: "Thời gian hiệu lực không nằm trong \(book.years.lowerBound)–\(book.years.upperBound).",
                    en: "These dates do not lie within \(book.years.lowerBound)–\(book.years.upperBound)."))
        }
    }

    private func overlayLevel(_ row: RuleMapping, in book: Rulebook) -> (test: String, level: Threshold.Level)? {
        defer { row.finish() }
        let name = row.text("test")
        guard let test = book.test(named: name) else {
            report(unknown: name, at: row.value("test") ?? row.node, row.scribe, among: book.testNames)
            return nil
        }
        let dimension = vocabulary.dimensions.first { $0.id == test.threshold.dimension } ?? vocabulary.dimensions.first
        let level = level(row, test.threshold.direction, in: dimension)
        if level.provenance == .confirmed { return confirmed(level, row).map { (name, $0) } }
        return (name, level)
    }

    /// A confirmation names the person, the document and its date.
    private func confirmed(_ level: Threshold.Level, _ row: RuleMapping) -> Threshold.Level? {
        guard let by = row.mapping("by") else { return row.required("by") == nil ? nil : level }
        defer { by.finish() }
        let person = by.text("person")
        let document = by.text("document")
        guard let date = by.day("date") else { return by.required("date") == nil ? nil : level }
        var level = level
        level.note = "\(document), \(date.shown), \(person)"
        return level
    }

    private func refuseRepeats(_ levels: [(test: String, level: Threshold.Level)], _ root: RuleMapping) {
        var seen: Set<String> = []
        for (test, level) in levels where !seen.insert("\(test)|\(level.key ?? "")|\(level.year ?? 0)").inserted {
            root.report(
                "rules.overlay-repeats", key: "thresholds",
                Bilingual(vi: "Mức của «\(test)» viết hai lần.", en: "The level of \"\(test)\" is written twice."))
        }
    }
}

extension Rulebook {
    /// `CODE/test` of every test, in order.
    package var testNames: [String] {
        criteria.flatMap(\.indicators).flatMap { indicator in indicator.tests.map { "\(indicator.code)/\($0.id)" } }
            + tiers.flatMap(\.conditions).map(\.indicator).flatMap { condition in
                condition.tests.map { "\(condition.code)/\($0.id)" }
            }
    }

    func test(named name: String) -> Test? {
        let indicators = criteria.flatMap(\.indicators) + tiers.flatMap(\.conditions).map(\.indicator)
        for indicator in indicators {
            if let test = indicator.tests.first(where: { "\(indicator.code)/\($0.id)" == name }) { return test }
        }
        return nil
    }

    mutating func lay(_ level: Threshold.Level, over name: String) {
        for c in criteria.indices {
            for i in criteria[c].indicators.indices { criteria[c].indicators[i].lay(level, over: name, dimensions) }
        }
        for t in tiers.indices {
            for c in tiers[t].conditions.indices { tiers[t].conditions[c].indicator.lay(level, over: name, dimensions) }
        }
    }
}

extension Indicator {
    fileprivate mutating func lay(_ level: Threshold.Level, over name: String, _ dimensions: [Dimension]) {
        for t in tests.indices where "\(code)/\(tests[t].id)" == name {
            tests[t].threshold.levels.insert(level, at: 0)
            if level.key != nil, tests[t].threshold.dimension == nil { tests[t].threshold.dimension = dimensions.first?.id }
        }
    }
}
