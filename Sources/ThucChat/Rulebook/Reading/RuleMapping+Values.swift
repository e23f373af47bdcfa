// The kinds of values that rule files hold: text, lists, both languages, numbers, days, words of a closed set.

import FEEL
import Yams

extension RuleMapping {
    /// Required text; empty, and reported, where missing.
    func text(_ key: String) -> String {
        guard let node = required(key) else { return "" }
        return scribe.text(node) ?? ""
    }

    /// Optional text; nil where the key is not there or is `~`.
    func optionalText(_ key: String) -> String? {
        guard let node = value(key), let text = scribe.text(node) else { return nil }
        return text == "~" || text.isEmpty ? nil : text
    }

    /// A text in both languages; both must be there and not empty.
    func bilingual(_ key: String) -> Bilingual {
        guard let node = required(key) else { return Bilingual(vi: "", en: "") }
        guard let mapping = scribe.mapping(node) else { return Bilingual(vi: "", en: "") }
        let text = Bilingual(vi: mapping.text("vi"), en: mapping.text("en"))
        mapping.finish()
        return text
    }

    /// A list of texts; a single text counts as a list of one; missing is empty.
    func texts(_ key: String) -> [String] { textNodes(key).compactMap { scribe.text($0) } }

    /// The nodes of a list of texts.
    func textNodes(_ key: String) -> [Node] {
        guard let node = value(key) else { return [] }
        if case .sequence(let sequence) = node { return Array(sequence) }
        return [node]
    }

    /// The mappings of a list; missing is empty.
    func mappings(_ key: String) -> [RuleMapping] {
        guard let node = value(key) else { return [] }
        guard case .sequence(let sequence) = node else {
            scribe.report(
                "rules.not-a-list", at: node,
                Bilingual(vi: "«\(key)» phải là danh sách.", en: "\"\(key)\" must be a list."))
            return []
        }
        return sequence.compactMap { scribe.mapping($0) }
    }

    /// A mapping under a key; nil where the key is not there.
    func mapping(_ key: String) -> RuleMapping? { value(key).flatMap { scribe.mapping($0) } }

    /// A word of a closed set; reported with the words allowed where it is none.
    func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let node = value(key), let text = scribe.text(node) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
        scribe.report(
            "rules.unknown-word", at: node,
            Bilingual(vi: "«\(text)» không thuộc: \(allowed).", en: "\"\(text)\" is not one of: \(allowed)."))
        return nil
    }

    func number(_ key: String) -> Number? {
        guard let node = value(key) else { return nil }
        return scribe.number(node)
    }

    func integer(_ key: String) -> Int? { number(key).flatMap { Int(exactly: $0) } }

    func day(_ key: String) -> CalendarDay? {
        guard let node = value(key), let text = scribe.text(node), text != "~" else { return nil }
        if let day = CalendarDay(iso: text) { return day }
        scribe.report(
            "rules.day", at: node,
            Bilingual(
                vi: "«\(text)» không phải ngày năm-tháng-ngày.", en: "\"\(text)\" is not a day such as 2016-10-17."))
        return nil
    }

    /// A day that must be there; a stand-in, and reported, where it is not.
    func requiredDay(_ key: String) -> CalendarDay {
        let stand = CalendarDay(lastOf: 12, in: 9999)
        return required(key) == nil ? stand : day(key) ?? stand
    }

    /// `years: [first, last]`; reported where it is no such pair.
    func years() -> ClosedRange<Int> {
        let years = textNodes("years").compactMap { scribe.number($0) }.compactMap { Int(exactly: $0) }
        guard years.count == 2, years[0] <= years[1], 1900 <= years[0], years[1] <= 2200 else {
            report(
                "rules.years", key: "years",
                Bilingual(
                    vi: "Năm áp dụng viết [năm đầu, năm cuối], trong khoảng 1900–2200.",
                    en: "Years are written [first, last], between 1900 and 2200."))
            return 0...0
        }
        return years[0]...years[1]
    }

    func flag(_ key: String) -> Bool? {
        guard let node = value(key), let text = scribe.text(node) else { return nil }
        if text == "true" || text == "false" { return text == "true" }
        scribe.report(
            "rules.flag", at: node,
            Bilingual(vi: "«\(text)» phải là true hoặc false.", en: "\"\(text)\" must be true or false."))
        return nil
    }
}

extension RuleScribe {
    /// The text of a scalar; reported where it is a list or mapping.
    func text(_ node: Node) -> String? {
        if case .scalar(let scalar) = node { return scalar.string.nfc }
        report(
            "rules.not-a-text", at: node,
            Bilingual(vi: "Ở đây cần một giá trị đơn.", en: "A single value is needed here."))
        return nil
    }

    func mapping(_ node: Node) -> RuleMapping? {
        if case .mapping(let mapping) = node { return RuleMapping(mapping, at: node, self) }
        report(
            "rules.not-a-mapping", at: node,
            Bilingual(vi: "Ở đây cần các cặp «khóa: giá trị».", en: "Pairs of `key: value` are needed here."))
        return nil
    }

    /// A decimal with `.`; nil, and reported, for anything else. `~` is nil without report.
    func number(_ node: Node) -> Number? {
        guard let text = text(node), text != "~" else { return nil }
        if let number = Number(text) { return number }
        report(
            "rules.number", at: node,
            Bilingual(
                vi: "«\(text)» không phải số (dùng dấu chấm thập phân).",
                en: "\"\(text)\" is not a number (decimal point)."))
        return nil
    }
}
