// What can only be judged over the whole rulebook: ids that must be unique, owners and tiers that must exist, indicators that forms name.

import FEEL

extension RulebookReader {
    mutating func judgeWhole(_ book: Rulebook, _ files: Files) {
        duplicates(of: book.checks.map { ($0.id, $0.source) }, what: "check")
        duplicates(of: book.criteria.map { ($0.code, $0.source) }, what: "criterion")
        duplicates(of: book.criteria.flatMap(\.indicators).map { ($0.code, $0.source) }, what: "indicator")
        duplicates(of: book.profiles.map { ($0.id, $0.source) }, what: "profile")
        ambiguousProfiles(book.profiles)
        unknownIndicatorsOfChecks(book)
        unknownCritical(book, files)
        unknownRows(book, files)
        unknownMultiples(book)
    }

    /// A multiple is of a test that the set has and that is no multiple itself.
    private mutating func unknownMultiples(_ book: Rulebook) {
        let indicators = book.criteria.flatMap(\.indicators) + book.tiers.flatMap(\.conditions).map(\.indicator)
        for test in indicators.flatMap(\.tests) {
            guard let name = test.threshold.multiple?.test else { continue }
            if let other = book.test(named: name), other.threshold.multiple == nil { continue }
            let nearest = Spelling.nearest(to: name, among: book.testNames)
            report(
                "rules.unknown-test", test.source,
                Bilingual(
                    vi: "Không có phép thử «\(name)» có mức riêng." + (nearest.map { " Có phải «\($0)»?" } ?? ""),
                    en: "There is no test \"\(name)\" with a level of its own."
                        + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")))
        }
    }

    private mutating func duplicates(of pairs: [(id: String, source: String)], what: String) {
        var first: [String: String] = [:]
        for pair in pairs {
            guard let earlier = first.updateValue(pair.source, forKey: pair.id) else { continue }
            report(
                "rules.duplicate-\(what)", pair.source,
                Bilingual(
                    vi: "«\(pair.id)» đã khai báo ở \(earlier).",
                    en: "\"\(pair.id)\" is already declared at \(earlier)."))
        }
    }

    /// Two profiles of one header would make the same sheet mean two things.
    private mutating func ambiguousProfiles(_ profiles: [Profile]) {
        var first: [[String]: Profile] = [:]
        for profile in profiles {
            guard let earlier = first.updateValue(profile, forKey: profile.header) else { continue }
            report(
                "rules.profile-ambiguous", profile.source,
                Bilingual(
                    vi: "Hồ sơ bố cục này có cùng tiêu đề cột với \(earlier.source). Hãy giữ một.",
                    en: "This profile has the same heads as \(earlier.source). Keep one."))
        }
    }

    /// A check across criteria names an indicator or a condition that the set has.
    private mutating func unknownIndicatorsOfChecks(_ book: Rulebook) {
        let indicators = book.criteria.flatMap(\.indicators) + book.tiers.flatMap(\.conditions).map(\.indicator)
        let known = indicators.map(\.code)
        for check in book.checks where check.criterion == nil {
            guard let code = check.indicator, !known.contains(code) else { continue }
            let nearest = Spelling.nearest(to: code, among: known)
            report(
                "rules.unknown-indicator", check.source,
                Bilingual(
                    vi: "Bộ tiêu chí không có chỉ tiêu hay điều kiện «\(code)»."
                        + (nearest.map { " Có phải «\($0)»?" } ?? ""),
                    en: "The set has no indicator or condition \"\(code)\"."
                        + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")))
        }
    }

    private mutating func unknownCritical(_ book: Rulebook, _ files: Files) {
        for tier in book.tiers {
            let known = book.criteria(of: tier.id).map { RuleCode($0.code).plain }
            for code in tier.critical where !known.contains(code) {
                report(
                    "rules.unknown-critical", "\(files.rulebook.path):1",
                    Bilingual(
                        vi: "«\(code)» ghi ở critical không phải là tiêu chí của hạng «\(tier.id)».",
                        en: "\"\(code)\" under critical is no criterion of the tier \"\(tier.id)\"."))
            }
        }
    }

    private mutating func unknownRows(_ book: Rulebook, _ files: Files) {
        for form in book.forms {
            let criteria = book.criteria.filter { $0.tier == form.tier }
            let codes = Set(criteria.flatMap { [$0.code] + $0.indicators.map(\.code) }.map { RuleCode($0).plain })
            for code in form.rows.keys.sorted(by: CodeOrder.precedes) where !codes.contains(code) {
                report(
                    "rules.unknown-indicator", "\(form.file):1",
                    Bilingual(
                        vi: "Biểu này nêu chỉ tiêu «\(code)» mà bộ tiêu chí không có.",
                        en: "The form names the indicator \"\(code)\", which the set does not have."))
            }
        }
    }

    /// Reports at a `path:line` that was noted while reading.
    private mutating func report(_ code: String, _ source: String, _ text: Bilingual) {
        issues.append(sources.issue(code, at: source, text))
    }
}
