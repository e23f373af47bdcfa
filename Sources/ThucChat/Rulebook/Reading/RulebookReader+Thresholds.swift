// Thresholds: direction, levels by dimension and year, each with its provenance.

import FEEL
import Yams

extension RulebookReader {
    /// The one direction block of a test.
    func threshold(of mapping: RuleMapping) -> Threshold {
        let present = Direction.allCases.filter { mapping.has($0.rawValue) }
        guard present.count == 1, let direction = present.first, let block = mapping.mapping(direction.rawValue) else {
            mapping.scribe.report(
                "rules.direction", at: mapping.node.place,
                Bilingual(
                    vi: "Mỗi phép thử cần đúng một trong: at-least, at-most, exactly, achieved.",
                    en: "A test needs exactly one of: at-least, at-most, exactly, achieved."))
            return Threshold(direction: .achieved, dimension: nil, levels: [], setBy: nil)
        }
        return threshold(direction, block)
    }

    private func threshold(_ direction: Direction, _ block: RuleMapping) -> Threshold {
        defer { block.finish() }
        let setBy = block.optionalText("set-by")
        if block.has("times") {
            var threshold = Threshold(direction: direction, dimension: nil, levels: [], setBy: setBy)
            threshold.multiple = multiple(block)
            return threshold
        }
        guard let by = block.value("by") else {
            return Threshold(
                direction: direction, dimension: nil, levels: [ownLevel(block, direction, in: nil)], setBy: setBy)
        }
        let dimension = dimension(by, block.scribe)
        let levels = block.mappings("levels").map { row in
            defer { row.finish() }
            return ownLevel(row, direction, in: dimension)
        }
        return Threshold(direction: direction, dimension: dimension?.id, levels: levels, setBy: setBy)
    }

    /// `{ times: 1.1, of: nang-cao:10/thu-nhap, provenance: established, source: S40 }`; the test must exist, which is judged over the whole set.
    private func multiple(_ block: RuleMapping) -> Threshold.Multiple {
        let provenance = block.word("provenance", Provenance.self)
        judgeOwn(provenance, block)
        return Threshold.Multiple(
            factor: block.number("times") ?? Number(1), test: vocabulary.written(block.text("of"), in: nil),
            provenance: provenance ?? .unset,
            note: block.optionalText("source") ?? block.optionalText("note") ?? "")
    }

    /// A level of the set's own files.
    private func ownLevel(_ row: RuleMapping, _ direction: Direction, in dimension: Dimension?) -> Threshold.Level {
        let level = level(row, direction, in: dimension)
        judgeOwn(level.provenance, row)
        return level
    }

    /// One level; also the shape of an overlay's threshold.
    func level(_ row: RuleMapping, _ direction: Direction, in dimension: Dimension?) -> Threshold.Level {
        let provenance = row.word("provenance", Provenance.self)
        if provenance == nil, !row.has("provenance") { _ = row.required("provenance") }
        let value = row.number("value")
        judge(value, provenance ?? .unset, direction, row)
        return Threshold.Level(
            key: key(row, of: dimension), year: row.integer("year"), value: value, provenance: provenance ?? .unset,
            note: row.optionalText("source") ?? row.optionalText("note") ?? "", scope: nil, source: row.citation)
    }

    private func key(_ row: RuleMapping, of dimension: Dimension?) -> String? {
        guard let dimension, let key = row.optionalText("for") else { return nil }
        judge(key, of: dimension, row, key: "for")
        return key
    }

    /// A value that a dimension has; its values are declared in rulebook.yaml.
    func judge(_ value: String, of dimension: Dimension, _ row: RuleMapping, key: String) {
        let known = dimension.values.map(\.id)
        guard !known.contains(value) else { return }
        let nearest = Spelling.nearest(to: value, among: known)
        let list = known.joined(separator: ", ")
        row.report(
            "rules.unknown-level", key: key,
            Bilingual(
                vi: "«\(dimension.name)» không có giá trị «\(value)» (có: \(list))."
                    + (nearest.map { " Có phải «\($0)»?" } ?? ""),
                en: "\"\(dimension.name)\" has no value \"\(value)\" (there are: \(list))."
                    + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")))
    }

    /// A known level needs a number, an unset one must not have one, a yes/no test has none.
    private func judge(_ value: Number?, _ provenance: Provenance, _ direction: Direction, _ row: RuleMapping) {
        let needsValue = direction != .achieved && provenance != .unset
        guard (value != nil) != needsValue else { return }
        row.scribe.report(
            "rules.level-value", at: row.node.place,
            Bilingual(
                vi: needsValue
                    ? "Mức này cần «value»; nếu chưa biết hãy ghi provenance: unset."
                    : "Mức này không được ghi «value».",
                en: needsValue
                    ? "This level needs a `value`; if it is not known write provenance: unset."
                    : "This level must not have a `value`."))
    }
}
