// The values of an indicator that stand on rows of their own beneath it.

/// Labels of the fields of those indicators that have several: `- Tỷ lệ hộ dùng nước sạch (%)`, `- Nam`.
struct RowParts {
    /// Field ids by indicator code and folded label; a label of two fields is none.
    private var fields: [String: [String: String?]] = [:]

    init(_ form: Form, dictionary: FieldDictionary) {
        for (code, parts) in form.rows where parts.count > 1 {
            for part in parts { add(part, to: code, dictionary) }
        }
    }

    private mutating func add(_ part: RowField, to code: String, _ dictionary: FieldDictionary) {
        guard let field = dictionary.field(id: part.field) else { return }
        for label in Set(([field.name] + field.labels + [part.cue].compactMap(\.self)).map(folded)) {
            let isShared = fields[code]?[label] != nil
            fields[code, default: [:]][label] = .some(isShared ? nil : field.id)
        }
    }

    /// The field that a label names beneath an indicator, with or without a unit in brackets.
    func field(_ label: String, of indicator: String) -> String? {
        let text = HeadText(label)
        guard let labels = fields[indicator] else { return nil }
        return labels[text.folded] ?? labels[text.bare] ?? nil
    }
}
