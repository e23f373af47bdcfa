// The coverage as a table for a terminal: a bar for each part, and the sums.

extension RuleCoverage {
    /// The table; lines are cut to a width.
    ///
    /// - Parameter missingOnly: rows of which every outcome was seen are counted and not shown.
    package func report(width: Int, language: Language, missingOnly: Bool = false) -> String {
        let sections: [(Bilingual, [Row])] = [
            (Bilingual(vi: "Phép kiểm tra", en: "Checks"), checks), (Bilingual(vi: "Phép thử", en: "Tests"), tests),
            (Bilingual(vi: "Mức quy định", en: "Levels"), levels),
            (Bilingual(vi: "Dòng của bảng quyết định", en: "Rows of decision tables"), rows),
            (Bilingual(vi: "Nhánh của biểu thức", en: "Branches of expressions"), branches),
        ]
        let lines = sections.filter { !$0.1.isEmpty }.flatMap { title, rows in
            [title[language]] + rows.filter { !missingOnly || !$0.isWhole }.map { line($0, language) }
                + [total(rows, language), ""]
        }
        return lines.dropLast().map { TerminalText(text: $0).cut(to: width) }.joined(separator: "\n")
    }

    private func line(_ row: Row, _ language: Language) -> String {
        let outcomes = row.seen.map { "\(Self.name(of: $0.outcome)[language]) \($0.count)" }
        let name = TerminalText(text: row.name).spaced(to: 44)
        let bar = Self.bar(row.reached, of: row.seen.count, width: row.seen.count)
        let part =
            row.part.isEmpty ? "" : "  ⟨\(row.part.split(whereSeparator: \.isWhitespace).joined(separator: " "))⟩"
        return "  \(bar) \(name) \(outcomes.joined(separator: " · "))\(part)"
    }

    private func total(_ rows: [Row], _ language: Language) -> String {
        let reached = rows.reduce(0) { $0 + $1.reached }
        let count = rows.reduce(0) { $0 + $1.seen.count }
        let words = Bilingual(vi: "kết quả đã có ví dụ", en: "outcomes have an example")[language]
        return "  \(Self.bar(reached, of: count, width: 20)) \(reached)/\(count) \(words)"
    }

    static func bar(_ part: Int, of whole: Int, width: Int) -> String {
        let filled = whole == 0 ? 0 : part * width / whole
        return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    }

    private static func name(of outcome: String) -> Bilingual {
        switch outcome {
        case "fired": Bilingual(vi: "lên tiếng", en: "fired")
        case "held": Bilingual(vi: "đúng", en: "held")
        case "not-evaluated": Bilingual(vi: "chưa xét được", en: "not evaluated")
        case "met": Bilingual(vi: "đạt", en: "met")
        case "not-met": Bilingual(vi: "chưa đạt", en: "not met")
        case "cannot-tell": Bilingual(vi: "chưa kết luận được", en: "cannot tell")
        case "used": Bilingual(vi: "đã dùng", en: "used")
        case "matched": Bilingual(vi: "khớp", en: "matched")
        case "left": Bilingual(vi: "vế trái quyết định", en: "left decides")
        case "right": Bilingual(vi: "vế phải quyết định", en: "right decides")
        case "neither": Bilingual(vi: "không vế nào", en: "neither")
        case "found": Bilingual(vi: "có phần tử quyết định", en: "an element decides")
        case "none": Bilingual(vi: "không phần tử nào", en: "no element")
        default: Bilingual(vi: outcome, en: outcome)
        }
    }

    /// For programs.
    package var json: CanonicalJSON {
        func list(_ rows: [Row]) -> CanonicalJSON {
            .array(
                rows.map { row in
                    [
                        "name": .text(row.name), "part": .text(row.part),
                        "seen": .object(
                            Dictionary(row.seen.map { ($0.outcome, .integer($0.count)) }) { first, _ in first }),
                    ]
                })
        }
        return [
            "checks": list(checks), "tests": list(tests), "levels": list(levels), "rows": list(rows),
            "branches": list(branches),
        ]
    }
}
