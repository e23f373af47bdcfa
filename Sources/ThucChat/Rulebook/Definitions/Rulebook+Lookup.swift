// Finds things in a rulebook: the indicator a field belongs to, a criterion by code, the conditions in force.

import FEEL

extension Rulebook {
    /// Criteria of a tier, in order.
    package func criteria(of tier: String) -> [Criterion] { criteria.filter { $0.tier == tier } }

    /// The tier whose codes stand alone, by which communes are counted; every other tier builds on it.
    package var baseTier: Tier? { tiers.first }

    /// A tier and those that must be held before it, from the top; empty where the set has no such tier.
    package func tiers(downFrom id: String?) -> [Tier] {
        var found: [Tier] = []
        var next = id
        while let tier = tiers.first(where: { $0.id == next }), !found.contains(where: { $0.id == tier.id }) {
            found.append(tier)
            next = tier.below
        }
        return found
    }

    /// Whether a code, as the rulebook writes it, is the base tier's.
    package func isBase(_ code: String) -> Bool { RuleCode(code).tier == nil }

    /// The tier that a list or a person names: by its id, its title or one of its labels.
    package func tier(named name: String) -> Tier? {
        let said = folded(name)
        return tiers.first { ([$0.id, $0.title.vi, $0.title.en] + $0.labels).contains { folded($0) == said } }
    }

    /// The code that a document names: `13.2` in the base tier, `13.2 nâng cao` or `nang-cao:13.2` in another; nil where it names none.
    package func code(cited text: String) -> String? {
        let said = RuleCode(text)
        if let named = said.tier { return tier(named: named).map { written(said.plain, in: $0) } }
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count > 1, let index = words.firstIndex(where: { $0.contains(where: \.isNumber) }) else {
            return text
        }
        let code = words.remove(at: index)
        return tier(named: words.joined(separator: " ")).map { written(code, in: $0) }
    }

    private func written(_ plain: String, in tier: Tier) -> String {
        RuleCode(tier: tier.id == baseTier?.id ? nil : tier.id, plain: plain).written
    }

    package func criterion(_ code: String) -> Criterion? { criteria.first { $0.code == code } }

    package func indicator(_ code: String) -> (criterion: Criterion, indicator: Indicator)? {
        for criterion in criteria {
            if let indicator = criterion.indicators.first(where: { $0.code == code }) { return (criterion, indicator) }
        }
        return nil
    }

    /// The first indicator with a test that states a field.
    package func indicator(stating field: String) -> (criterion: Criterion, indicator: Indicator)? {
        for criterion in criteria {
            for indicator in criterion.indicators where indicator.tests.contains(where: { $0.stated == field }) {
                return (criterion, indicator)
            }
        }
        return nil
    }

    /// The first indicator or condition with a test that states a field; a condition belongs to no criterion.
    package func home(ofField field: String) -> (criterion: String?, indicator: Indicator)? {
        if let found = indicator(stating: field) { return (found.criterion.code, found.indicator) }
        let conditions = tiers.flatMap(\.conditions).map(\.indicator)
        return conditions.first { $0.tests.contains { $0.stated == field } }.map { (nil, $0) }
    }

    /// Departments asked about a field; empty where no indicator or condition states it.
    package func owners(ofField field: String) -> [String] { home(ofField: field)?.indicator.owners ?? [] }

    /// Conditions of a tier that are in force on a day.
    package func conditions(of tier: Tier, on day: CalendarDay) -> [Condition] {
        tier.conditions.filter { ($0.validFrom ?? day) <= day && day <= ($0.validTo ?? day) }
    }

    package func owner(_ id: String) -> Owner? { owners.first { $0.id == id } }
}
