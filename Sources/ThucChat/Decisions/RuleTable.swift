// A table of rules as people read it: a head, rows of texts, remarks; made of a decision or of a criterion's levels.

import FEEL

/// Rows of texts under a head; what `thucchat rules table` prints.
package struct RuleTable: Hashable, Sendable {
    package var title: String
    /// A line under the title.
    package var subtitle: String
    package var head: [String]
    /// How many of the first columns are conditions; a rule separates them from what follows.
    package var conditions: Int
    package var rows: [[String]]
    package var remarks: [String]
}

extension RuleTable {
    /// A decision: its conditions, results and notes, or its one expression.
    package init(_ decision: RuleDecision, in language: Language) {
        title = "\(decision.name) · \(decision.title[language])"
        remarks = decision.unjudged.map { $0[language] }
        let number = language == .vi ? "Dòng" : "Row"
        switch decision.draft.body {
        case .expression(let source):
            subtitle = decision.source
            head = [language == .vi ? "Biểu thức" : "Expression"]
            conditions = 0
            rows = [[source]]
        case .table(let table, let notes):
            subtitle = "\(decision.source) · \(table.hitPolicy.letters): \(table.hitPolicy.meaning[language])"
            let hasNotes = notes.contains { !$0.isEmpty }
            conditions = table.inputs.count + 1
            head = [number] + table.inputs.map(\.expression) + table.outputs.map { $0.name ?? decision.name }
            if hasNotes { head.append(language == .vi ? "Ghi chú" : "Note") }
            rows = table.rows.enumerated().map { index, row in
                ["\(index + 1)"] + row.tests + row.results + (hasNotes ? [notes[index]] : [])
            }
            for (name, values) in table.inputs.map({ ($0.expression, $0.values) }) {
                if let values { remarks.append("\(name): \(values)") }
            }
            for output in table.outputs {
                guard let otherwise = output.otherwise else { continue }
                let word = language == .vi ? "không dòng nào khớp" : "no row matches"
                remarks.append("\(output.name ?? decision.name): \(word) → \(otherwise)")
            }
        }
    }

    /// The levels of a criterion's tests, one a row.
    package init(_ criterion: Criterion, of rulebook: Rulebook, in language: Language) {
        self.init(
            criterion.indicators, of: rulebook, in: language, title: "\(criterion.code). \(criterion.title[language])",
            subtitle: criterion.basis)
    }

    /// The levels of a condition's tests, one a row; the days of its force stand under the title.
    package init(_ condition: Condition, of rulebook: Rulebook, in language: Language) {
        let days = [condition.validFrom, condition.validTo].map {
            $0.map { language == .vi ? $0.shown : "\($0)" } ?? "…"
        }
        self.init(
            [condition.indicator], of: rulebook, in: language,
            title: "\(condition.indicator.code). \(condition.indicator.title[language])",
            subtitle: "\(language == .vi ? "điều kiện" : "condition") · \(days.joined(separator: "–"))")
    }

    private init(
        _ indicators: [Indicator], of rulebook: Rulebook, in language: Language, title: String, subtitle: String
    ) {
        self.title = title
        self.subtitle = "\(rulebook.id) \(rulebook.version) · \(subtitle)"
        head =
            language == .vi
            ? ["Phép thử", "Nội dung", "Áp dụng cho", "Năm", "Mức", "Căn cứ", "Nguồn"]
            : ["Test", "What is measured", "For", "Year", "Level", "How known", "Source"]
        conditions = 4
        let tests = indicators.flatMap { indicator in indicator.tests.map { (indicator, $0) } }
        rows = tests.flatMap { rulebook.rows($0, $1, language) }
        remarks = tests.compactMap { indicator, test in
            test.threshold.setBy.map { body in
                let words = language == .vi ? "mức do \(body) quy định" : "the level is set by \(body)"
                return "\(indicator.code)/\(test.id): \(words)"
            }
        }
    }
}

extension Rulebook {
    /// A test's own levels, and what it is a multiple of.
    fileprivate func rows(_ indicator: Indicator, _ test: Test, _ language: Language) -> [[String]] {
        let own = test.threshold.levels.map { levelRow(indicator, test, $0, language) }
        guard let multiple = test.threshold.multiple else { return own }
        let field = test.stated.flatMap(dictionary.field(id:))
        let name = field.map { language == .vi ? $0.name : $0.en } ?? indicator.title[language]
        let other = [
            "\(indicator.code)/\(test.id)", name, language == .vi ? "mọi xã" : "every commune", "",
            "\(test.threshold.direction.sign) \(multiple.shown)", multiple.provenance.word(language), multiple.note,
        ]
        return own + [other]
    }
}

extension Rulebook {
    fileprivate func levelRow(
        _ indicator: Indicator, _ test: Test, _ level: Threshold.Level, _ language: Language
    ) -> [String] {
        let field = test.stated.flatMap(dictionary.field(id:))
        let dimension = dimensions.first { $0.id == test.threshold.dimension }
        let everywhere = language == .vi ? "mọi xã" : "every commune"
        let place = level.key.map { key in dimension?.values.first { $0.id == key }?.title[language] ?? key }
        let name = field.map { language == .vi ? $0.name : $0.en } ?? indicator.title[language]
        let value = level.value.map { shown($0, unit: field?.unitOfMeasure ?? "") }
        let sign =
            test.threshold.direction == .achieved ? (language == .vi ? "có" : "yes") : test.threshold.direction.sign
        return [
            "\(indicator.code)/\(test.id)", name,
            [place ?? everywhere, level.scope?.overlay].compactMap { $0 }.joined(separator: " · "),
            level.year.map(String.init) ?? "", [sign, value].compactMap { $0 }.joined(separator: " "),
            level.provenance.word(language), level.note,
        ]
    }
}
