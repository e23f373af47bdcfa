// The levels of one test as a table people can read: on a terminal, and as a page.

import FEEL

/// A table of levels: one row a level, in the order in which they are tried.
package struct LevelTable: Sendable, Hashable {
    package var title: Bilingual
    package var head: [Bilingual]
    package var rows: [[Bilingual]]

    /// - Parameter name: `17.1/nuoc-sach`.
    /// - Returns: nil where the rulebook has no such test.
    package init?(_ book: Rulebook, test name: String) {
        guard
            let indicator = book.allIndicators.first(where: { one in
                one.tests.contains { "\(one.code)/\($0.id)" == name }
            }),
            let test = indicator.tests.first(where: { "\(indicator.code)/\($0.id)" == name })
        else { return nil }
        let dimension = book.dimensions.first { $0.id == test.threshold.dimension }
        let field = test.stated.flatMap(book.dictionary.field(id:))
        title = Bilingual(vi: "\(name) · \(indicator.title.vi)", en: "\(name) · \(indicator.title.en)")
        head = [
            Bilingual(vi: dimension?.name ?? "Áp dụng", en: dimension?.id ?? "For"), Bilingual(vi: "Năm", en: "Year"),
            Bilingual(vi: "Mức", en: "Level"), Bilingual(vi: "Nguồn", en: "Known from"),
            Bilingual(vi: "Ghi chú", en: "Note"),
        ]
        rows = test.threshold.levels.map { level in
            let key = level.key.map { id in dimension?.values.first { $0.id == id }?.title ?? Bilingual(vi: id, en: id)
            }
            let value = level.value.map {
                "\(test.threshold.direction.sign) \(shown($0, unit: field?.unitOfMeasure ?? ""))"
            }
            return [
                key ?? Bilingual(vi: "mọi nơi", en: "everywhere"), Bilingual(plain: level.year.map(String.init) ?? "*"),
                value.map(Bilingual.init(plain:)) ?? test.threshold.wordless,
                Bilingual(plain: level.provenance.rawValue),
                Bilingual(
                    plain: [level.note, level.scope?.overlay ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")),
            ]
        }
    }

    /// Columns as wide as they need be, lines cut to a width.
    package func text(width: Int, language: Language) -> String {
        let lines = ([head] + rows).map { $0.map { TerminalText(text: $0[language]) } }
        let widths = head.indices.map { column in lines.map { $0[column].width }.max() ?? 0 }
        let body = lines.map { line in zip(line, widths).map { $0.padded(to: $1) }.joined(separator: " │ ") }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
        return ([title[language], body[0], rule] + body.dropFirst()).map { TerminalText(text: $0).cut(to: width) }
            .joined(separator: "\n")
    }

    /// A page of its own, without scripts or outside files.
    package func html(language: Language) -> String {
        let heads: [Html] = head.map { "<th scope=\"col\">\($0[language])</th>" }
        let lines: [Html] = rows.map { row in
            let cells: [Html] = row.map { "<td>\($0[language])</td>" }
            return "<tr>\(cells)</tr>\n"
        }
        let page: Html = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(title[language])</title></head><body>
            <table border="1"><caption>\(title[language])</caption><thead><tr>\(heads)</tr></thead><tbody>
            \(lines)</tbody></table></body></html>

            """
        return page.markup
    }
}

extension Bilingual {
    /// A text that is the same in both languages.
    init(plain text: String) { self.init(vi: text, en: text) }
}

extension Threshold {
    /// What stands in place of a value: nothing to reach but a yes, or nobody has set it.
    fileprivate var wordless: Bilingual {
        if direction == .achieved { return Bilingual(vi: "Đạt", en: "met") }
        return setBy.map(Bilingual.init(plain:)) ?? Bilingual(vi: "chưa rõ", en: "not known")
    }
}
