// A rulebook as lines of a terminal: its thresholds with provenance and owners, and a one-line summary.

import FEEL

extension Rulebook {
    /// `ntm-2016-2020 1.0.0 · 19 criteria, 49 indicators, … · digest`.
    package var digestLine: Bilingual {
        let indicators = criteria.flatMap(\.indicators)
        let examples = self.examples.count
        let mark = String(digest.prefix(12))
        return Bilingual(
            vi:
                "\(id) \(version): \(criteria.count) tiêu chí, \(indicators.count) chỉ tiêu, \(checks.count) phép kiểm tra, \(examples) ví dụ đúng · \(mark)",
            en:
                "\(id) \(version): \(criteria.count) criteria, \(indicators.count) indicators, \(checks.count) checks, \(examples) examples hold · \(mark)"
        )
    }

    /// Every test of criteria and conditions with its level, provenance and owners, one a line, cut to a width.
    package func listing(level: String?, width: Int, language: Language) -> String {
        var lines = [digestLine[language]]
        for tier in tiers {
            for criterion in criteria(of: tier.id) {
                lines.append("\(criterion.code). \(criterion.title[language])")
                for indicator in criterion.indicators { lines += self.lines(indicator, level, language) }
            }
            guard !tier.conditions.isEmpty else { continue }
            lines.append("\(language == .vi ? "Điều kiện" : "Conditions") · \(tier.title[language])")
            for condition in tier.conditions { lines += self.lines(condition.indicator, level, language) }
        }
        return lines.map { $0.cut(to: width) }.joined(separator: "\n")
    }

    private func lines(_ indicator: Indicator, _ key: String?, _ language: Language) -> [String] {
        indicator.tests.flatMap { lines(indicator, $0, key, language) }
    }

    private func lines(_ indicator: Indicator, _ test: Test, _ key: String?, _ language: Language) -> [String] {
        let field = test.stated.flatMap(dictionary.field(id:))
        let levels = test.threshold.levels.filter { key == nil || $0.key == nil || $0.key == key }
        let owners = indicator.owners.map { owner($0)?.name[language] ?? $0 }.joined(separator: "; ")
        let sign = test.threshold.direction.sign
        let multiple = test.threshold.multiple.map { multiple in
            let note = multiple.note.isEmpty ? "" : " (\(multiple.note))"
            return
                "  \(indicator.code)/\(test.id)  \(sign) \(multiple.shown)  \(multiple.provenance.word(language))\(note)  \(owners)"
        }
        return [multiple].compactMap { $0 }
            + levels.map { level in
                let value = level.value.map { shown($0, unit: field?.unitOfMeasure ?? "") } ?? ""
                let place = [level.key, level.year.map(String.init), level.scope?.overlay].compactMap { $0 }.joined(
                    separator: " ")
                let note = level.note.isEmpty ? "" : " (\(level.note))"
                return
                    "  \(indicator.code)/\(test.id)  \(place)  \(sign) \(value)  \(level.provenance.word(language))\(note)  \(owners)"
            }
    }
}

extension String {
    /// At most so many characters, with `…` where something was cut.
    func cut(to width: Int) -> String { count <= width ? self : prefix(max(1, width - 1)) + "…" }
}
