// overlays/*.yaml: dated provincial files that set or confirm thresholds of a set, and assign region or group to communes.

import FEEL
import Yams

extension RulebookReader {
    /// Lays an overlay's levels over the book; they come first, so they are found first where they hold.
    mutating func apply(overlay source: RuleSource, to book: inout Rulebook) {
        var levels: [OverlayLevel] = []
        var assignments: [Assignment] = []
        let id = with(source) { reader, root in
            let id = root.text("overlay")
            reader.judgeSet(root, of: book)
            let scope = reader.scope(root, id, of: book)
            levels = root.mappings("thresholds").compactMap { reader.overlayLevel($0, in: book, scope) }
            reader.refuseRepeats(levels, book)
            assignments = reader.assignments(root, in: book, scope)
            return id
        }
        for level in levels { book.lay(level) }
        book.assignments += assignments
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
        judge(from: from, to: to, root, book.years)
        judgeProvince(root)
        let scope = OverlayScope(
            overlay: id, province: root.optionalText("province"), districts: root.texts("districts"),
            units: root.texts("units"), from: from, to: to)
        judge(codes: root.textNodes("units"), root.scribe, scope) { $0.code }
        judge(codes: root.textNodes("districts"), root.scribe, scope) { $0.district?.code }
        return scope
    }

    /// The dates lie within the years of the set: what holds on under the next set is that set's overlay to say.
    private func judge(from: CalendarDay, to: CalendarDay, _ root: RuleMapping, _ years: ClosedRange<Int>) {
        let range = "\(years.lowerBound)–\(years.upperBound)"
        if from > to {
            root.report(
                "rules.overlay-dates", key: "valid",
                Bilingual(
                    vi: "Ngày bắt đầu \(from.shown) sau ngày kết thúc \(to.shown). Hãy đổi lại from và to.",
                    en: "They begin on \(from), after they end on \(to). Put `from` and `to` right."))
        } else if to.year < years.lowerBound || from.year > years.upperBound {
            root.report(
                "rules.overlay-dates", key: "valid",
                Bilingual(
                    vi: "Thời gian hiệu lực không nằm trong \(range).", en: "These dates do not lie within \(range)."))
        } else if from.year < years.lowerBound || to.year > years.upperBound {
            root.report(
                "rules.overlay-straddles", key: "valid",
                Bilingual(
                    vi: "Thời gian hiệu lực vắt qua hai bộ tiêu chí; bộ này áp dụng \(range). Hãy tách thành hai tệp.",
                    en: "These dates straddle two sets; this one is for \(range). Write one file for each set."))
        }
    }

    // MARK: levels

    private func overlayLevel(_ row: RuleMapping, in book: Rulebook, _ scope: OverlayScope) -> OverlayLevel? {
        defer { row.finish() }
        let name = vocabulary.written(row.text("test"), in: nil)
        guard let test = book.test(named: name) else {
            for key in ["for", "year", "value", "direction", "provenance", "source", "note", "by"] { _ = row.has(key) }
            report(unknown: name, at: row.value("test") ?? row.node, row.scribe, among: book.testNames, in: nil)
            return nil
        }
        let dimension = vocabulary.dimensions.first { $0.id == test.threshold.dimension } ?? vocabulary.dimensions.first
        var level = level(row, test.threshold.direction, in: dimension)
        level.scope = scope
        // A file given by hand is cited by its name, so that results do not depend on the folder it lay in.
        if !level.source.hasPrefix("\(book.id)/") { level.source = level.source.lastComponent }
        judge(row, level, test, in: book)
        judgeLaid(row)
        if level.provenance == .confirmed { level.note = confirmation(row, until: scope.to) }
        return OverlayLevel(test: name, level: level, row: row)
    }

    /// A direction said again must be the test's; a value must be one that the field can have; a year one of the set's.
    private func judge(_ row: RuleMapping, _ level: Threshold.Level, _ test: Test, in book: Rulebook) {
        if let said = row.word("direction", Direction.self), said != test.threshold.direction {
            row.report(
                "rules.overlay-direction", key: "direction",
                Bilingual(
                    vi:
                        "Bộ tiêu chí ghi \(test.threshold.direction.rawValue) cho phép thử này, ở đây ghi \(said.rawValue). Hãy đối chiếu lại văn bản.",
                    en:
                        "The set says \(test.threshold.direction.rawValue) for this test, \(said.rawValue) stands here. Compare it with the document again."
                ))
        }
        if let field = test.stated.flatMap(book.dictionary.field(id:)), let value = level.value, !field.admits(value) {
            row.report(
                "rules.overlay-bounds", key: "value",
                Bilingual(
                    vi: "Mức nằm ngoài khoảng có thể có của «\(field.name)» (\(field.shownBounds)).",
                    en: "The level lies outside what \"\(field.name)\" can be (\(field.shownBounds))."))
        }
        if let year = level.year, !book.years.contains(year) {
            row.report(
                "rules.overlay-dates", key: "year",
                Bilingual(
                    vi: "Bộ tiêu chí không áp dụng cho năm \(year).", en: "The set is not for the year \(year)."))
        }
    }

    /// A confirmation names the person, the document and its date; none of them may be empty.
    private func confirmation(_ row: RuleMapping, until last: CalendarDay) -> String {
        guard let by = row.required("by").flatMap({ row.scribe.mapping($0) }) else { return "" }
        defer { by.finish() }
        let said = ["document", "person"].map { key in (key: key, text: by.text(key)) }
        for (key, text) in said where by.has(key) && text.allSatisfy(\.isWhitespace) {
            by.report(
                "rules.confirmation", key: key,
                Bilingual(
                    vi: "Xác nhận cần số văn bản và họ tên người xác nhận; «\(key)» còn trống.",
                    en: "A confirmation needs the document's number and the person's name; \"\(key)\" is empty."))
        }
        guard let date = by.day("date") else {
            if !by.has("date") { _ = by.required("date") }
            return ""
        }
        judge(document: date, by, until: last)
        return "\(said[0].text), \(date.shown), \(said[1].text)"
    }

    /// Two levels for one test, value and year that could both hold are refused, within a file and between files.
    private func refuseRepeats(_ levels: [OverlayLevel], _ book: Rulebook) {
        for (index, added) in levels.enumerated() {
            let earlier = levels[..<index].filter { $0.test == added.test }.map(\.level)
            let laid = book.test(named: added.test)?.threshold.levels.filter { $0.scope != nil } ?? []
            guard let other = (earlier + laid).first(where: { added.level.collides(with: $0) }) else { continue }
            added.row.report(
                "rules.overlay-repeats", key: "test",
                Bilingual(
                    vi:
                        "Mức của «\(added.test)» đã có ở «\(other.scope?.overlay ?? "")» cho cùng địa bàn và thời gian. Hãy giữ một mức, hoặc tách thời gian.",
                    en:
                        "\"\(added.test)\" already has a level in \"\(other.scope?.overlay ?? "")\" for the same units and dates. Keep one, or part their dates."
                ))
        }
    }

    // MARK: assignments

    /// `assigns`: a region column or a group for communes, with the decision that says so.
    private func assignments(_ root: RuleMapping, in book: Rulebook, _ scope: OverlayScope) -> [Assignment] {
        var found: [Assignment] = []
        for row in root.mappings("assigns") {
            guard let added = assignment(row, scope) else { continue }
            if (found + book.assignments).contains(where: {
                $0.dimension == added.dimension && $0.scope.meets(added.scope)
            }) {
                let name = vocabulary.dimensions.first { $0.id == added.dimension }?.name ?? added.dimension
                row.report(
                    "rules.overlay-repeats", key: "units",
                    Bilingual(
                        vi: "Có xã đã được xếp \(name) trong cùng thời gian. Hãy giữ một quyết định.",
                        en: "Some commune already has its \"\(name)\" assigned for these dates. Keep one decision."))
            }
            found.append(added)
        }
        return found
    }

    private func assignment(_ row: RuleMapping, _ scope: OverlayScope) -> Assignment? {
        defer { row.finish() }
        var scope = scope
        judge(codes: row.textNodes("units"), row.scribe, scope) { $0.code }
        if row.has("units") { scope.units = row.texts("units") }
        let basis = confirmation(row, until: scope.to)
        let value = row.text("value")
        guard let node = row.required("dimension"), let dimension = dimension(node, row.scribe) else { return nil }
        if row.has("value") { judge(value, of: dimension, row, key: "value") }
        return Assignment(dimension: dimension.id, value: value, basis: basis, scope: scope)
    }
}

/// A level of an overlay, the test it is for, and where it stands.
struct OverlayLevel {
    var test: String
    var level: Threshold.Level
    var row: RuleMapping
}

extension Threshold.Level {
    fileprivate func collides(with other: Threshold.Level) -> Bool {
        guard key == nil || other.key == nil || key == other.key else { return false }
        guard year == nil || other.year == nil || year == other.year else { return false }
        guard let scope, let others = other.scope else { return false }
        return scope.meets(others)
    }
}
