// Tables of rules as one HTML page that needs nothing else.

extension RuleTable {
    /// A page with the tables, in order; every text escaped.
    package static func page(_ tables: [RuleTable], in language: Language) -> String {
        let style: Html = """
            body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1a1a1a;background:#fff}
            table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;font-weight:600}
            th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}
            thead th{background:#f0f0f0}th.last,td.last{border-right:3px double #767676}
            """
        let heading = tables.first?.title ?? ""
        let page: Html = """
            <!doctype html>
            <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(heading)</title><style>\(style)</style></head>
            <body>
            \(tables.map(\.html))</body></html>

            """
        return page.markup
    }

    private var html: Html {
        let notes: [Html] = remarks.map { "<p>\($0)</p>\n" }
        return """
            <section><h2>\(title)</h2><p>\(subtitle)</p>
            <table><thead><tr>\(head.enumerated().map(headCell))</tr></thead>
            <tbody>
            \(rows.map(row))</tbody></table>
            \(notes)</section>

            """
    }

    private func headCell(_ column: Int, _ text: String) -> Html {
        column + 1 == conditions ? "<th scope=\"col\" class=\"last\">\(text)</th>" : "<th scope=\"col\">\(text)</th>"
    }

    private func row(_ cells: [String]) -> Html {
        let columns: [Html] = cells.enumerated().map { column, text in
            column + 1 == conditions ? "<td class=\"last\">\(text)</td>" : "<td>\(text)</td>"
        }
        return "<tr>\(columns)</tr>\n"
    }
}
