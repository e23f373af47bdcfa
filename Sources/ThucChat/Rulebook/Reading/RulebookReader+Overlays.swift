// overlays/*.yaml: dated provincial files that set or confirm thresholds of a set.

import FEEL
import Yams

extension RulebookReader {
    /// Lays an overlay's levels over the book; they come first, so they are found first where they hold.
    mutating func apply(overlay source: RuleSource, to book: inout Rulebook) {
        var levels: [OverlayLevel] = []
        let id = with(source) { reader, root in
            let id = root.text("overlay")
            reader.judgeSet(root, of: book)
            let scope = reader.scope(root, id, of: book)
            levels = root.mappings("thresholds").compactMap { reader.overlayLevel($0, in: book, scope) }
            reader.refuseRepeats(levels, root, book)
            return id
        }
        for level in levels { book.lay(level) }
        book.overlays.append(AppliedOverlay(id: id ?? "", file: source.path, digest: source.digest))
    }

    private func judgeSet(_ root: RuleMapping, of book: Rulebook) {
        let set = root.text("set")
        guard set != book.id else { return }
        root.report(
            "rules.overlay-set", key: "set",
            Bilingual(
                vi: "Tệp này thuộc bộ «\(set)», không phải «\(book.id)».",
                en: "This file belongs to the set \"\(set)\", not \"\(book.id)\"."))
    }

    private func scope(_ root: RuleMapping, _ id: String, of book: Rulebook) -> OverlayScope {
        let valid = root.mapping("valid")
        if valid == nil { _ = root.required("valid") }
        defer { valid?.finish() }
        let from = valid?.day("from") ?? CalendarDay(lastOf: 1, in: book.years.lowerBound)
        let to = valid?.day("to") ?? CalendarDay(lastOf: 12, in: book.years.upperBound)
        if from > to || to.year < book.years.lowerBound || from.year > book.years.upperBound {
            root.report(
                "rules.overlay-dates", key: "valid",
                Bilingual(
                    vi: "Thời gian hiệu lực không nằm trong \(book.years.lowerBound)–\(book.years.upperBound).",
                    en: "These dates do not lie within \(book.years.lowerBound)–\(book.years.upperBound)."))
        }
        return OverlayScope(
            overlay: id, province: root.optionalText("province"), districts: root.texts("districts"),
            units: root.texts("units"), from: from, to: to)
    }

    private func overlayLevel(_ row: RuleMapping, in book: Rulebook, _ scope: OverlayScope) -> OverlayLevel? {
        defer { row.finish() }
        let name = row.text("test")
        guard let test = book.test(named: name) else {
            for key in ["for", "year", "value", "provenance", "source", "note", "by"] { _ = row.has(key) }
            report(unknown: name, at: row.value("test") ?? row.node, row.scribe, among: book.testNames)
            return nil
        }
        let dimension = vocabulary.dimensions.first { $0.id == test.threshold.dimension } ?? vocabulary.dimensions.first
        var level = level(row, test.threshold.direction, in: dimension)
        level.scope = scope
        // A file given by hand is cited by its name, so that results do not depend on the folder it lay in.
        if !level.source.hasPrefix("\(book.id)/") { level.source = level.source.lastComponent }
        if level.provenance == .confirmed { confirm(&level, row) }
        return OverlayLevel(test: name, level: level)
    }

    /// A confirmation names the person, the document and its date.
    private func confirm(_ level: inout Threshold.Level, _ row: RuleMapping) {
        guard let by = row.required("by").flatMap({ row.scribe.mapping($0) }) else { return }
        defer { by.finish() }
        let person = by.text("person")
        let document = by.text("document")
        guard let date = by.day("date") else { return _ = by.required("date") }
        level.note = "\(document), \(date.shown), \(person)"
    }

    /// Two levels for one test, value and year that could both hold are refused, within a file and between files.
    private func refuseRepeats(_ levels: [OverlayLevel], _ root: RuleMapping, _ book: Rulebook) {
        for (index, added) in levels.enumerated() {
            let earlier = levels[..<index].filter { $0.test == added.test }.map(\.level)
            let laid = book.test(named: added.test)?.threshold.levels.filter { $0.scope != nil } ?? []
            guard (earlier + laid).contains(where: { added.level.collides(with: $0) }) else { continue }
            root.report(
                "rules.overlay-repeats", key: "thresholds",
                Bilingual(
                    vi: "Mức của «\(added.test)» đã có cho cùng địa bàn và thời gian.",
                    en: "\"\(added.test)\" already has a level for the same units and dates."))
        }
    }
}

/// A level of an overlay and the test it is for.
struct OverlayLevel {
    var test: String
    var level: Threshold.Level
}

extension Threshold.Level {
    fileprivate func collides(with other: Threshold.Level) -> Bool {
        guard key == nil || other.key == nil || key == other.key else { return false }
        guard year == nil || other.year == nil || year == other.year else { return false }
        guard let scope, let others = other.scope else { return false }
        return scope.meets(others)
    }
}

extension Rulebook {
    /// `CODE/test` of every test, in order.
    package var testNames: [String] {
        (criteria.flatMap(\.indicators) + tiers.flatMap(\.conditions).map(\.indicator)).flatMap { indicator in
            indicator.tests.map { "\(indicator.code)/\($0.id)" }
        }
    }

    func test(named name: String) -> Test? {
        for indicator in criteria.flatMap(\.indicators) + tiers.flatMap(\.conditions).map(\.indicator) {
            if let test = indicator.tests.first(where: { "\(indicator.code)/\($0.id)" == name }) { return test }
        }
        return nil
    }

    mutating func lay(_ overlay: OverlayLevel) {
        let dimension = dimensions.first?.id
        for c in criteria.indices {
            for i in criteria[c].indicators.indices { criteria[c].indicators[i].lay(overlay, dimension) }
        }
        for t in tiers.indices {
            for c in tiers[t].conditions.indices { tiers[t].conditions[c].indicator.lay(overlay, dimension) }
        }
    }
}

extension Indicator {
    fileprivate mutating func lay(_ overlay: OverlayLevel, _ dimension: String?) {
        for t in tests.indices where "\(code)/\(tests[t].id)" == overlay.test {
            tests[t].threshold.levels.insert(overlay.level, at: 0)
            if overlay.level.key != nil, tests[t].threshold.dimension == nil {
                tests[t].threshold.dimension = dimension
            }
        }
    }
}
