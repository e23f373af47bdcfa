// The coverage as a table for a terminal: a bar for each part, and the sums.

extension RuleCoverage {
    /// The table; lines are cut to a width.
    package func report(width: Int, language: Language) -> String {
        let sections: [(Bilingual, [Row])] = [
            (Bilingual(vi: "Phép kiểm tra", en: "Checks"), checks), (Bilingual(vi: "Phép thử", en: "Tests"), tests),
            (Bilingual(vi: "Mức quy định", en: "Levels"), levels),
        ]
        let lines = sections.flatMap { title, rows in
            [title[language]] + rows.map { line($0, language) } + [total(rows, language), ""]
        }
        return lines.dropLast().map { TerminalText(text: $0).cut(to: width) }.joined(separator: "\n")
    }

    private func line(_ row: Row, _ language: Language) -> String {
        let outcomes = row.seen.map { "\(Self.name(of: $0.outcome)[language]) \($0.count)" }
        let name = TerminalText(text: row.name).padded(to: 44)
        return
            "  \(Self.bar(row.reached, of: row.seen.count, width: row.seen.count)) \(name) \(outcomes.joined(separator: " · "))"
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
        default: Bilingual(vi: "đã dùng", en: "used")
        }
    }

    /// For programs.
    package var json: CanonicalJSON {
        func list(_ rows: [Row]) -> CanonicalJSON {
            .array(
                rows.map { row in
                    [
                        "name": .text(row.name),
                        "seen": .object(
                            Dictionary(row.seen.map { ($0.outcome, .integer($0.count)) }) { first, _ in first }),
                    ]
                })
        }
        return ["checks": list(checks), "tests": list(tests), "levels": list(levels)]
    }
}
